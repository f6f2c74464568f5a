import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kettle, Project } from '../helpers/action-project.ts';
import { inTurn } from '../helpers/in-turn.ts';
import { type Outcome, packgate, temporaryFolder } from '../helpers/packgate.ts';
import { everything, inFull } from '../helpers/sample.ts';

const seed = Number(process.env.PACKGATE_SEED ?? Date.now() % 1e6);
const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);

/** Lehmer's generator: the moments of a run that failed can be had again. */
function* moments(): Generator<number> {
  for (let state = (seed % 2_147_483_646) + 1; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

const amount = everything ? 100 : 6;

const signals = ['SIGINT', 'SIGTERM'] as const;
type Signal = (typeof signals)[number];

let root: string;
let project: Project;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'packgate-test-'));
  project = await Project.start();
  project.write({
    'package.json': JSON.stringify({ ...kettle, version: '1.0.1', scripts: { prepack: 'node prepack.js' } }),
    'prepack.js': 'setTimeout(() => {}, 200);',
  });
});
afterEach(() => {
  project?.stop();
  rmSync(root, { recursive: true, force: true });
});

interface Ended extends Outcome {
  readonly milliseconds: number;
  readonly temporary: readonly string[];
  readonly written: readonly string[];
  readonly report: string | null;
}

/** A check that passes, with everything in it that can be interrupted: a packer, its script, a download, a report for a file. */
async function check(interrupt: (child: ChildProcess) => void): Promise<Ended> {
  const home = mkdtempSync(join(root, 'home-'));
  const [temporary, out] = [join(home, 'temporary'), join(home, 'out')];
  for (const folder of [temporary, out]) mkdirSync(folder);
  const started = performance.now();
  const outcome = await packgate(
    ['check', '.', '--registry', project.registry.url, '--json', '--output', join(out, 'report.json')],
    {
      cwd: project.folder,
      env: { PATH: path, HOME: home, TMPDIR: temporary, npm_config_noproxy: '127.0.0.1' },
      whileRunning: interrupt,
    },
  );
  const report = join(out, 'report.json');
  return {
    ...outcome,
    milliseconds: performance.now() - started,
    temporary: readdirSync(temporary),
    written: readdirSync(out),
    report: existsSync(report) ? readFileSync(report, 'utf8') : null,
  };
}

function endedWell({ code, signal, stdout, stderr, temporary, written, report }: Ended, by: Signal): void {
  expect({ stdout, temporary }).toEqual({ stdout: '', temporary: [] });
  expect(written.filter((name) => name !== 'report.json')).toEqual([]);
  if (report !== null) expect(JSON.parse(report).verdict).toBe('pass');
  if (signal !== null) {
    // Before the first line of the program has run.
    expect({ signal, stderr, report }).toEqual({ signal: by, stderr: '', report: null });
  } else if (code === 0) {
    expect(report).not.toBeNull();
  } else {
    expect(code).toBe(3);
    expect(stderr).toMatch(new RegExp(`(?:^|\\n)packgate: interrupted by ${by}: there is no result\\n$`));
    expect(stderr).not.toMatch(/\n\s+at /);
  }
}

describe.skipIf(process.platform === 'win32')(`interrupted, with PACKGATE_SEED=${seed}`, () => {
  inFull(
    'at any moment: exit 3 or the whole answer, and nothing left behind',
    {
      timeout: 60_000 + amount * 10_000,
    },
    async () => {
      const whole = await check(() => {});
      expect(whole).toMatchObject({ code: 0, temporary: [], written: ['report.json'] });
      const random = moments();
      const planned = Array.from({ length: amount }, (_, index) => {
        const wait = (random.next().value as number) * 1.1 * whole.milliseconds;
        return { by: signals[index % 2] as Signal, wait };
      });
      const codes = await inTurn(planned, 3, async ({ by, wait }) => {
        const ended = await check((child) => void setTimeout(() => child.kill(by), wait));
        endedWell(ended, by);
        return ended.code;
      });
      expect(codes).toContain(3);
    },
  );

  inFull('at each of its requests to the registry', { timeout: 120_000 }, async () => {
    const { replies } = project.registry;
    const usual = new Map(replies);
    for (const [index, asked] of [...usual.keys()].entries()) {
      const by = signals[index % 2] as Signal;
      let running: ChildProcess | null = null;
      replies.set(asked, () => void running?.kill(by)); // and never an answer
      const ended = await check((child) => {
        running = child;
      });
      replies.set(asked, usual.get(asked) ?? 404);
      endedWell(ended, by);
    }
  });

  test('in a job: no output says pass, and nothing is left for later steps', {
    timeout: 60_000 + amount * 10_000,
  }, async () => {
    project.token = '';
    const job = async (interrupt: (child: ChildProcess) => void) => {
      const [temp, temporary] = [temporaryFolder(), temporaryFolder()];
      const started = performance.now();
      const ran = await project.step({
        env: { PATH: path, RUNNER_TEMP: temp, TMPDIR: temporary },
        whileRunning: interrupt,
      });
      const left = [temp, temporary].flatMap((folder) => readdirSync(folder));
      return { ...ran, left, milliseconds: performance.now() - started };
    };
    const whole = await job(() => {});
    expect({ code: whole.code, verdict: whole.outputs.get('verdict') }).toEqual({
      code: 0,
      verdict: 'pass',
    });
    const random = moments();
    for (let index = 0; index < amount / 3; index++) {
      const by = signals[index % 2] as Signal;
      const wait = (random.next().value as number) * whole.milliseconds;
      const { code, outputs, left } = await job((child) => void setTimeout(() => child.kill(by), wait));
      const verdict = outputs.get('verdict');
      // Killed before the first line of the program has run, or when Node has taken its handlers down: all was told, or nothing.
      if (code === null) expect([undefined, 'pass']).toContain(verdict);
      else if (code === 0) expect(verdict).toBe('pass');
      else expect({ code, verdict, left }).toEqual({ code: 3, left: [] });
    }
  });

  inFull('once it has told its answer, that is the answer', async () => {
    const preload = pathToFileURL(resolve('__tests__/helpers/killed-when-told.js')).href;
    const { code, outputs, stderr } = await project.step({
      env: { PATH: path, NODE_OPTIONS: `--import=${preload}` },
      with: { 'ignore-scripts': 'true' },
    });
    expect({ code, verdict: outputs.get('verdict'), stderr }).toEqual({
      code: 0,
      verdict: 'pass',
      stderr: '',
    });
    expect(existsSync(outputs.get('tarball') ?? '')).toBe(true);
  });
});
