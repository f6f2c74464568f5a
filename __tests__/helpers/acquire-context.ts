import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { AcquireContext, Limits } from '../../src/acquire/context.ts';
import { createScratch } from '../../src/acquire/scratch.ts';
import type { ProgressEvent } from '../../src/model/progress.ts';

/** A user of one's own: an empty home, no npm configuration but what the test writes, and a place for temporary folders. */
export class Workplace {
  readonly root = mkdtempSync(join(tmpdir(), 'packgate-test-'));
  readonly home = join(this.root, 'home');
  readonly cwd = join(this.root, 'project');
  readonly temporary = join(this.root, 'temporary');
  readonly progress: ProgressEvent[] = [];

  constructor() {
    for (const folder of [this.home, this.cwd, this.temporary]) mkdirSync(folder);
    mkdirSync(join(this.cwd, '.git')); // the search for lockfiles ends here
  }

  /** The packers of this project's own dependencies, and nothing of the developer's settings. */
  env(more: Record<string, string> = {}): Record<string, string> {
    const path = [resolve('node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
    return {
      PATH: path,
      HOME: this.home,
      TMPDIR: this.temporary,
      npm_config_userconfig: join(this.home, '.npmrc'),
      npm_config_globalconfig: join(this.home, 'global-npmrc'),
      npm_config_cache: join(this.home, 'cache'),
      npm_config_noproxy: '127.0.0.1,localhost',
      npm_config_update_notifier: 'false',
      YARN_ENABLE_TELEMETRY: '0',
      ...more,
    };
  }

  context(more: Partial<AcquireContext> & { readonly quick?: Partial<Limits> } = {}): AcquireContext {
    const { quick, ...rest } = more;
    return {
      cwd: this.cwd,
      env: this.env(),
      scratch: createScratch(this.temporary),
      onProgress: (event) => this.progress.push(event),
      signal: null,
      registry: null,
      packer: null,
      ignoreScripts: false,
      limits: { retry: 5, idle: 30_000, metadata: 30_000, download: 30_000, pack: 60_000, ...quick },
      ...rest,
    };
  }

  /** Below the project, unless the path is absolute. */
  write(path: string, content: string | object | Uint8Array): string {
    const file = resolve(this.cwd, path);
    mkdirSync(join(file, '..'), { recursive: true });
    const plain = typeof content === 'object' && !(content instanceof Uint8Array);
    writeFileSync(file, plain ? JSON.stringify(content) : content);
    return file;
  }

  npmrc(...lines: readonly string[]): void {
    writeFileSync(join(this.home, '.npmrc'), lines.join('\n'));
  }

  leftovers(): string[] {
    return readdirSync(this.temporary).filter((name) => name.startsWith('packgate-'));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The error that a promise must end in. */
export async function failure(promise: Promise<unknown>): Promise<Error & { code: string; exit: number }> {
  return await promise.then(
    (value) => {
      throw new Error(`expected a failure, got ${JSON.stringify(value)}`);
    },
    (error) => error,
  );
}
