import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import Bottleneck from 'bottleneck/light.js';
import { vi } from 'vitest';
import { run as runAction } from '../../src/action/run.ts';
import { run as runCommand } from '../../src/cli/run.ts';
import { baseSha, mergeSha, pullRequestEvent } from '../helpers/action-project.ts';
import { type Command, listen } from '../helpers/commands.ts';
import { CacheService } from '../helpers/github/cache.ts';
import { GitHub } from '../helpers/github/github.ts';
import { OddRegistry } from '../helpers/odd-registry.ts';
import { screen } from '../helpers/screen.ts';
import type { Case } from './case.ts';
import { masked } from './masked.ts';
import { fileOf, packed } from './packed.ts';

/** What a case says in each place where somebody may read it, by the name of its file; without those that say nothing. */
export type Golden = ReadonlyMap<string, string>;

/** Octokit's throttling leaves three seconds between two comments. There is nobody here to be spared, and none of them is told of it. */
const limiterOf = Bottleneck.Group.prototype.key;
Bottleneck.Group.prototype.key = function (name: string) {
  const limiter = limiterOf.call(this, name);
  limiter.updateSettings({ minTime: 0 });
  return limiter;
};

const today = new Date('2026-11-20T10:00:00Z');

/**
 * GitHub and a registry on loopback, and the two edges of Packgate in this process: the step of a pull request, and the command line.
 * Nothing else of the source is named in the goldens.
 */
export class Pipeline {
  readonly #gitHub: GitHub;
  readonly #registry: OddRegistry;
  readonly #cache: CacheService;
  readonly #token: string;
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), 'packgate-test-')));

  private constructor(gitHub: GitHub, registry: OddRegistry, cache: CacheService) {
    this.#gitHub = gitHub;
    this.#registry = registry;
    this.#cache = cache;
    this.#token = gitHub.jobToken();
  }

  static async start(): Promise<Pipeline> {
    return new Pipeline(await GitHub.start(), await OddRegistry.start(), await CacheService.start());
  }

  async stop(): Promise<void> {
    this.#gitHub.stop();
    this.#registry.stop();
    this.#cache.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async run(one: Case): Promise<Golden> {
    const root = mkdtempSync(join(this.#folder, 'case-'));
    try {
      await this.#prepare(one, root);
      const env = { ...this.#environment(one, root), ...(await this.#stored(one, root)) };
      const step = await this.#step(env, root);
      const screens = one.screens ? await this.#screens(one, env, root) : [];
      const places = { root, registry: this.#registry.url, token: this.#token };
      const mask = (text: string): string => masked(text, places, one.packs ?? false);
      const told = [...step, ...screens].filter(([, text]) => text !== '');
      return new Map(told.map(([file, text]) => [file, mask(text)]));
    } finally {
      this.#registry.replies.clear();
      this.#gitHub.comments.length = 0;
      this.#cache.entries.length = 0;
    }
  }

  async #prepare(one: Case, root: string): Promise<void> {
    const { packages = [], config = null, configBefore = config } = one;
    for (const name of ['home', 'temp', 'work']) mkdirSync(join(root, name));
    const write = (path: string, content: string | Uint8Array): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    };
    write('event.json', JSON.stringify(pullRequestEvent));
    write('work/.git/HEAD', 'ref: refs/heads/topic\n');
    for (const [path, content] of Object.entries(one.files ?? {})) write(`work/${path}`, content);
    if (config !== null) write(`work/${configPath}`, config);
    this.#gitHub.commit(baseSha, configBefore === null ? {} : { [configPath]: configBefore });
    this.#gitHub.commit(mergeSha, {}, [baseSha, pullRequestEvent.pull_request.head.sha]);
    for (const each of packages) {
      const { file, bytes, name, releases, packument } = await packed(each);
      write(`work/${file}`, bytes);
      if (Object.keys(releases).length > 0) this.#registry.publish(name, releases, packument);
    }
  }

  /** A push to the base branch, with its packages in the same files; the step of the pull request may read what it stores. */
  async #stored(one: Case, root: string): Promise<Record<string, string>> {
    if (one.base === undefined) return {};
    const { ref: branch } = pullRequestEvent.pull_request.base;
    const now = new Map<string, Buffer>();
    for (const each of one.base) {
      const { file, bytes } = await packed(each);
      now.set(file, readFileSync(join(root, 'work', file)));
      writeFileSync(join(root, 'work', file), bytes);
    }
    const push = {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_REF_NAME: branch,
      GITHUB_SHA: baseSha,
    };
    const job = this.#cache.job(`refs/heads/${branch}`);
    await this.#step({ ...this.#environment(one, root), ...push, ...job }, root);
    for (const [file, bytes] of now) writeFileSync(join(root, 'work', file), bytes);
    return this.#cache.job('refs/pull/2/merge', `refs/heads/${branch}`);
  }

  #environment({ packages = [], inputs, env }: Case, root: string): Record<string, string> {
    const candidates = packages.map(fileOf).join('\n');
    const given = {
      packages: candidates,
      registry: this.#registry.url,
      comment: 'always',
      'report-dir': '../reports',
      'github-token': this.#token,
      ...inputs,
    };
    const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    return {
      PATH: [join(process.cwd(), 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter),
      HOME: join(root, 'home'),
      TMPDIR: join(root, 'temp'),
      npm_config_userconfig: join(root, 'home/.npmrc'),
      npm_config_globalconfig: join(root, 'home/global-npmrc'),
      npm_config_cache: join(root, 'home/cache'),
      npm_config_noproxy: '127.0.0.1,localhost',
      npm_config_fetch_retries: '0',
      npm_config_update_notifier: 'false',
      GITHUB_ACTION: '__run',
      GITHUB_JOB: 'gate',
      GITHUB_WORKFLOW: 'Release',
      GITHUB_WORKSPACE: join(root, 'work'),
      GITHUB_REPOSITORY: this.#gitHub.repository,
      GITHUB_RUN_ID: '1000',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_API_URL: this.#gitHub.url,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(root, 'event.json'),
      GITHUB_SHA: mergeSha,
      GITHUB_OUTPUT: join(root, 'output'),
      GITHUB_STEP_SUMMARY: join(root, 'summary'),
      RUNNER_TEMP: join(root, 'temp'),
      ...Object.fromEntries(variables),
      ...env,
    };
  }

  /** As the step of a job, which tells every destination at once. */
  async #step(env: Record<string, string>, root: string): Promise<[string, string][]> {
    writeFileSync(join(root, 'output'), '');
    writeFileSync(join(root, 'summary'), '');
    const [workspace, temporary] = [join(root, 'work'), join(root, 'temp')];
    const { signal } = new AbortController();
    const runner = { env, workspace, temporary, stdout: screen(), signal, now: today };
    const said: string[] = [];
    // The toolkit has an output and an environment of its own, whatever the runner is.
    vi.stubEnv('GITHUB_OUTPUT', env.GITHUB_OUTPUT);
    vi.stubEnv('no_proxy', '127.0.0.1');
    const stdout = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => said.push(String(text)) > 0);
    let exit: number;
    try {
      exit = await runAction(runner);
    } finally {
      stdout.mockRestore();
      vi.unstubAllEnvs();
    }
    const { commands, lines } = listen(said.join(''));
    const read = (file: string): string =>
      existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
    const annotations = commands.filter(({ name }) => name !== 'add-mask').map(annotationText);
    const reports = ['report.txt', 'report.md', 'report.html', 'report.sarif', 'report.json'];
    return [
      ...reports.map((file): [string, string] => [file, read(`reports/${file}`)]),
      ['comment.md', this.#gitHub.comments.map(({ body }) => body).join('\n')],
      ['summary.md', read('summary')],
      ['annotations.txt', [...annotations, ...lines.filter(Boolean)].join('\n')],
      ['outcome.txt', `exit ${exit}\n${outputsIn(read('output'))}`],
    ];
  }

  /** As a person sees it: in colour, in a window of 80 columns, and with the option --quiet. */
  async #screens(one: Case, env: Record<string, string>, root: string): Promise<[string, string][]> {
    const { packages = [], inputs = {} } = one;
    const words = packages.map(fileOf);
    const common = ['--registry', inputs.registry ?? this.#registry.url, '--no-color'];
    const show = async (options: readonly string[], facts: object): Promise<string> => {
      const [stdout, stderr] = [screen(facts), screen()];
      const { signal } = new AbortController();
      const around = { cwd: join(root, 'work'), env, stdout, stderr, signal, now: today };
      await runCommand([...words, ...options], around);
      return stdout.written();
    };
    const wide = common.filter((word) => word !== '--no-color');
    return [
      ['terminal.txt', (await show(wide, { isTTY: true, columns: 80 })).replaceAll('\u001b', '␛')],
      ['quiet.txt', await show([...common, '--quiet'], {})],
    ];
  }
}

const configPath = '.github/packgate.yml';

function annotationText({ name, properties, message }: Command): string {
  const { title = '', file, line } = properties;
  const place = file === undefined ? '' : ` at ${file}:${line}`;
  return `${name}: ${title}${place}\n${message.replaceAll(/^/gm, '  ')}\n`;
}

/** `name<<word`, the value, `word`. */
const outputsIn = (text: string): string =>
  [...text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)]
    .map(([, name, , value]) => `${name}=${value}\n`)
    .join('');
