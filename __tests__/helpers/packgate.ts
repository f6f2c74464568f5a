import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Report } from '../../src/model/report.ts';

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  /** The program; default the committed one. */
  readonly cli?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A shell script that runs it as `"$@"`, under a limit for instance. */
  readonly shell?: string;
  /** Called with the running child, to interrupt it for instance. */
  readonly whileRunning?: (child: ReturnType<typeof spawn>) => void;
}

/** The runtime under test: the committed dist runs on more than the Node that runs the tests. */
export const node = process.env.PACKGATE_NODE ?? process.execPath;
const committed = resolve('dist/cli.js');

/** Runs the committed dist as a user would, with a home, a temporary folder and a configuration of its own. */
export function packgate(words: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const home = surroundings.env?.HOME ?? temporaryFolder();
  return new Promise((settle, reject) => {
    const [command, ...rest] = inShell(surroundings.shell, [node, surroundings.cli ?? committed, ...words]);
    const child = spawn(command, rest, {
      cwd: surroundings.cwd ?? home,
      env: { PATH: process.env.PATH ?? '', HOME: home, ...surroundings.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => settle({ code, signal, stdout, stderr }));
    surroundings.whileRunning?.(child);
  });
}

export const inShell = (
  script: string | undefined,
  words: readonly [string, ...string[]],
): readonly [string, ...string[]] =>
  script === undefined ? words : ['/bin/sh', '-c', script, 'sh', ...words];

export const reportOf = (outcome: Outcome): Report => JSON.parse(outcome.stdout) as Report;

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'packgate-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
