import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { type Command, listen } from './commands.ts';
import type { MovedClock } from './moved-clock.ts';
import { inShell, node, temporaryFolder } from './packgate.ts';

interface ActionFile {
  readonly inputs: Record<string, { readonly default?: string }>;
  readonly outputs?: Record<string, object>;
  readonly runs: { readonly main: string };
}

const actionFile = (path: string): ActionFile => parse(readFileSync(path, 'utf8')) as ActionFile;

export interface Step {
  /** Where it is described; what it runs is relative to that. */
  readonly action?: 'action.yml' | 'comment/action.yml' | 'merge/action.yml' | 'verify/action.yml';
  /** Where the files of the action are; default this repository. */
  readonly checkout?: string;
  readonly workspace: string;
  /** What a workflow writes under `with`. */
  readonly with?: Readonly<Record<string, string>>;
  readonly eventName?: string;
  /** The payload; null where its file is missing. */
  readonly event?: object | null;
  readonly token?: string;
  /** Laid over what the runner sets; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Where the test decides how time passes in it. */
  readonly clock?: MovedClock;
  /** As for the command line. */
  readonly shell?: string;
  readonly whileRunning?: (child: ReturnType<typeof spawn>) => void;
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  readonly annotations: readonly Command[];
}

const meant = new Set(['add-mask', 'error', 'warning', 'notice']);

/** Runs the committed bundle as the runner does, and listens as it does. A command that nobody meant fails the test. */
export async function runStep(step: Step): Promise<Ran> {
  const files = temporaryFolder();
  const path = (name: string): string => join(files, name);
  for (const name of ['output', 'env', 'path', 'state', 'summary']) writeFileSync(path(name), '');
  if (step.event !== null) writeFileSync(path('event.json'), JSON.stringify(step.event ?? {}));
  mkdirSync(path('temp'));
  const tracking = `github_${randomUUID()}`;
  const environment = { RUNNER_TRACKING_ID: tracking, ...environmentOf(step, path) };
  onTestFinished(() => endWhatIsLeft(tracking));
  const { code, stdout, stderr } = await start(step, environment);
  const heard = [listen(stdout), listen(stderr)];
  expect(heard.flatMap(({ silenced }) => silenced)).toEqual([]);
  expect(heard.flatMap(({ matched }) => matched)).toEqual([]);
  const commands = heard.flatMap((each) => each.commands);
  expect(commands.filter(({ name }) => !meant.has(name))).toEqual([]);
  for (const name of ['env', 'path', 'state']) expect(readFileSync(path(name), 'utf8')).toBe('');
  const summary = readFileSync(path('summary'), 'utf8');
  const output = readFileSync(path('output'), 'utf8');
  if (step.token !== undefined) {
    const masked = commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
    if (step.token !== '') expect(masked).toContain(step.token);
    const told = [stdout.replaceAll(`::add-mask::${step.token}\n`, ''), stderr, summary, output];
    if (step.token !== '') for (const text of told) expect(text).not.toContain(step.token);
  }
  const annotations = commands.filter(({ name }) => name !== 'add-mask');
  for (const level of meant) {
    expect(annotations.filter(({ name }) => name === level).length).toBeLessThanOrEqual(10);
  }
  for (const { message } of annotations) expect(message.length).toBeLessThanOrEqual(4_096);
  return { code, stdout, stderr, summary, annotations, outputs: outputsIn(output, step) };
}

function environmentOf(step: Step, path: (name: string) => string): Record<string, string> {
  const inputs = Object.entries(actionFile(step.action ?? 'action.yml').inputs).map(
    ([name, { default: fallback = '' }]) => {
      const value = step.with?.[name] ?? (fallback.includes('github.token') ? (step.token ?? '') : fallback);
      return [name, value] as const;
    },
  );
  // The runner warns of inputs that are not declared, and passes them on all the same.
  const all = [...inputs, ...Object.entries(step.with ?? {})];
  const variables = all.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]);
  const env: Record<string, string | undefined> = {
    PATH: process.env.PATH ?? '',
    HOME: temporaryFolder(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_JOB: 'gate',
    GITHUB_WORKFLOW: 'Release',
    GITHUB_WORKFLOW_REF: 'Codertocat/Hello-World/.github/workflows/gate.yml@refs/pull/2/merge',
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_RUN_ID: '1000',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_EVENT_NAME: step.eventName ?? 'push',
    GITHUB_EVENT_PATH: path('event.json'),
    GITHUB_OUTPUT: path('output'),
    GITHUB_ENV: path('env'),
    GITHUB_PATH: path('path'),
    GITHUB_STATE: path('state'),
    GITHUB_STEP_SUMMARY: path('summary'),
    RUNNER_TEMP: path('temp'),
    RUNNER_OS: 'Linux',
    ...Object.fromEntries(variables),
    ...step.clock?.env,
    ...step.env,
  };
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The runner ends each process of a job that is still there after its last step; it tells them by this variable. */
async function endWhatIsLeft(tracking: string): Promise<void> {
  const end = (pid: string): boolean => {
    try {
      const own = readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`RUNNER_TRACKING_ID=${tracking}`);
      return own && process.kill(Number(pid), 'SIGKILL');
    } catch {
      return false; // it has just ended, or is another user's
    }
  };
  while (readdirSync('/proc').filter((name) => /^\d+$/.test(name) && end(name)).length > 0) await pause(10);
}

type Ended = Pick<Ran, 'code' | 'stdout' | 'stderr'>;

function start(
  { action = 'action.yml', checkout = '.', workspace, clock, shell, whileRunning }: Step,
  env: Record<string, string>,
): Promise<Ended> {
  return new Promise((settle, reject) => {
    const main = resolve(checkout, action, '..', actionFile(action).runs.main);
    // A shell hands on no variable with a hyphen in its name.
    const hyphened = Object.entries(env).filter(([name]) => name.includes('-'));
    const words = hyphened.map(([name, value]) => `${name}=${value}`);
    const [command, ...rest] = inShell(
      shell,
      shell === undefined ? [node, main] : ['env', ...words, node, main],
    );
    const child = spawn(command, rest, {
      cwd: workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe', ...(clock ? (['ipc'] as const) : [])],
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => settle({ code, stdout, stderr }));
    clock?.drive(child);
    whileRunning?.(child);
  });
}

/** `name<<word`, the value, `word`. Every value has one line, and every output is declared. */
function outputsIn(text: string, { action = 'action.yml' }: Step): Map<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  while (lines.length > 1) {
    const [head = '', value = '', end] = lines.splice(0, 3);
    const [name = '', word = ''] = head.split('<<');
    expect(word).toMatch(/^ghadelimiter_[0-9a-f-]{36}$/);
    expect(end).toBe(word);
    outputs.set(name, value);
  }
  for (const name of outputs.keys()) expect(Object.keys(actionFile(action).outputs ?? {})).toContain(name);
  return outputs;
}
