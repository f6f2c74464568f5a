import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { Project, pullRequestNumber } from '../helpers/action-project.ts';
import { Fork } from '../helpers/fork.ts';
import type { GitHub, Trouble } from '../helpers/github/github.ts';
import { inTurn } from '../helpers/in-turn.ts';
import { MovedClock } from '../helpers/moved-clock.ts';
import type { Ran, Step } from '../helpers/runner.ts';
import { everything, some } from '../helpers/sample.ts';
import { accident, reportOf } from '../report/reports.ts';

const forked: Report = { ...reportOf(accident), verdict: 'fail' };

const troubles: readonly (readonly [name: string, trouble: Trouble])[] = [
  ['500', { status: 500 }],
  ['403', { status: 403 }],
  ['404', { status: 404 }],
  ['a reset', 'broken'],
  ['silence', 'silence'],
  ['a page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Unicorn</html>' }],
];

const warningsOf = ({ annotations }: Ran): string[] =>
  annotations.filter(({ name }) => name === 'warning').map(({ message }) => message);

/** Each run has a registry of its own, and takes a time of its own. */
const plain = (summary: string): string =>
  summary.replace(/\d+ ms/g, '').replace(/127\.0\.0\.1:\d+/g, '127.0.0.1');

/** The calls that one run makes, as the stand-in has seen them. */
const callsOf = ({ exchanges }: GitHub): string[] =>
  exchanges.map(({ request }) => `${request.method} ${request.path}`);

/** The call of this place in the run, and every other attempt at it. */
function fail(gitHub: GitHub, calls: readonly string[], place: number, trouble: Trouble): void {
  const call = calls[place];
  let before = calls.slice(0, place).filter((each) => each === call).length;
  gitHub.trouble = ({ method, path }) => (`${method} ${path}` === call && before-- <= 0 ? trouble : null);
}

interface Scene {
  readonly gitHub: GitHub;
  readonly run: (step?: Partial<Step>) => Promise<Ran>;
  readonly stop: () => void;
}

/** The comment of an earlier run. */
let written: string | null = null;
async function earlierComment(): Promise<string> {
  const project = await Project.start();
  const packages = await project.pack({ 'large.js': '1;\n' });
  await project.pullRequest({ with: { packages } });
  project.stop();
  return project.gitHub.comments[0]?.body ?? '';
}

const scenes: Record<string, () => Promise<Scene>> = {
  'a comment that is there, twice': async () => {
    written ??= await earlierComment();
    const project = await Project.start();
    const { gitHub } = project;
    const [author] = gitHub.tokens.values();
    for (let times = 0; author && times < 2; times++) gitHub.comment(pullRequestNumber, author, written);
    const packages = await project.pack({ '.env': 'A=1\n' });
    return {
      gitHub,
      run: (step) => project.pullRequest({ ...step, with: { packages } }),
      stop: () => project.stop(),
    };
  },
  'a comment for a fork': async () => {
    const fork = await Fork.start();
    fork.download(forked);
    return { gitHub: fork.gitHub, run: (step) => fork.step(step), stop: () => fork.stop() };
  },
};

/** Which calls fail with the trouble of this index: each of them, or another one for each trouble, from the first to the last. */
const placesOf = (calls: readonly string[], trouble: number): readonly number[] =>
  everything ? [...calls.keys()] : [Math.floor((trouble * calls.length) / troubles.length)];

describe.each(Object.entries(scenes))('%s', (_, set) => {
  let usual: Ran;
  let calls: readonly string[];
  let told = 0;

  test('without a fault', async () => {
    const { gitHub, run, stop } = await set();
    usual = await run();
    calls = callsOf(gitHub);
    stop();
    expect(warningsOf(usual)).toEqual([]);
    expect(calls.length).toBeGreaterThan(1);
  });

  test.each(
    some(
      troubles.map(([name, trouble], index) => ({ name, trouble, index })),
      3,
    ),
  )('a call that meets $name: nothing but the comment is missing', async ({ trouble, index }) => {
    await inTurn(placesOf(calls, index), 3, async (place) => {
      const { gitHub, run, stop } = await set();
      const clock = new MovedClock();
      gitHub.onSilence = () => clock.move(10_000);
      fail(gitHub, calls, place, trouble);
      const ran = await run({ clock });
      stop();
      const warnings = warningsOf(ran);
      if (warnings.length === 1) told++;
      expect({
        call: calls[place],
        code: ran.code,
        verdict: ran.outputs.get('verdict'),
        few: warnings.length <= 1,
        faults: warnings.filter((text) => /\n|bug in packgate/.test(text)),
        stderr: ran.stderr,
      }).toEqual({
        call: calls[place],
        code: usual.code,
        verdict: usual.outputs.get('verdict'),
        few: true,
        faults: [],
        stderr: '',
      });
      expect(plain(ran.summary)).toBe(plain(usual.summary));
    });
  });

  test('most of them are told', () => {
    const cases = some([...troubles.keys()], 3).flatMap((index) => placesOf(calls, index));
    expect(told).toBeGreaterThan(cases.length / 2);
  });
});
