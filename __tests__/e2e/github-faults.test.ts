import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { kettle, Project, pullRequestNumber } from '../helpers/action-project.ts';
import { Fork } from '../helpers/fork.ts';
import type { GitHub, Trouble } from '../helpers/github/github.ts';
import { inTurn } from '../helpers/in-turn.ts';
import type { Ran } from '../helpers/runner.ts';
import { tarball } from '../helpers/tarball.ts';
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

const clock = {
  FAST_CLOCK: '4', // pauses between two attempts are too short to be shortened
  NODE_OPTIONS: `--import=${pathToFileURL(resolve('__tests__/helpers/fast-clock.js')).href}`,
};
const warningsOf = ({ annotations }: Ran): string[] =>
  annotations.filter(({ name }) => name === 'warning').map(({ message }) => message);

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
  readonly run: (env?: Record<string, string>) => Promise<Ran>;
  readonly stop: () => void;
}

const scenes: Record<string, () => Promise<Scene>> = {
  'a comment that is there, twice': async () => {
    const project = await Project.start();
    project.write({ 'kettle.tgz': await tarball({ 'large.js': '1;\n' }, kettle) });
    await project.pullRequest({ with: { packages: 'kettle.tgz' } });
    const { gitHub } = project;
    const [author] = gitHub.tokens.values();
    const [first] = gitHub.comments;
    if (author && first) gitHub.comment(pullRequestNumber, author, first.body);
    gitHub.forget();
    project.write({ 'kettle.tgz': await tarball({ '.env': 'A=1\n' }, kettle) });
    project.write({ 'kettle.tgz': await tarball({ '.env': 'A=1\n' }, kettle) });
    return {
      gitHub,
      run: (env = {}) => project.pullRequest({ env, with: { packages: 'kettle.tgz' } }),
      stop: () => project.stop(),
    };
  },
  'a comment for a fork': async () => {
    const fork = await Fork.start();
    fork.download(forked);
    return {
      gitHub: fork.gitHub,
      run: (env = {}) => fork.step({ env }),
      stop: () => fork.stop(),
    };
  },
};

describe.each(Object.entries(scenes))('%s', (_, set) => {
  test('each of its calls fails in turn, in every way, and nothing but the comment is missing', {
    timeout: 400_000,
  }, async () => {
    const scene = await set();
    const usual = await scene.run();
    const calls = callsOf(scene.gitHub);
    scene.stop();
    expect(warningsOf(usual)).toEqual([]);
    expect(calls.length).toBeGreaterThan(1);
    const cases = calls.flatMap((call, place) =>
      troubles.map(([name, trouble]) => ({ call, place, name, trouble })),
    );
    const outcomes = await inTurn(cases, 6, async ({ place, trouble, ...told }) => {
      const { gitHub, run, stop } = await set();
      fail(gitHub, calls, place, trouble);
      const ran = await run(trouble === 'silence' ? clock : {});
      stop();
      return { ...told, ran };
    });
    for (const { call, name, ran } of outcomes) {
      const faults = (text: string): boolean => /\n|bug in packgate/.test(text);
      const warnings = warningsOf(ran);
      expect({
        call,
        name,
        code: ran.code,
        verdict: ran.outputs.get('verdict'),
        few: warnings.length <= 1,
        faults: warnings.filter(faults),
        stderr: ran.stderr,
      }).toEqual({
        call,
        name,
        code: usual.code,
        verdict: usual.outputs.get('verdict'),
        few: true,
        faults: [],
        stderr: '',
      });
      expect(ran.summary.replace(/\d+ ms/g, '')).toBe(usual.summary.replace(/\d+ ms/g, ''));
    }
    expect(outcomes.filter(({ ran }) => warningsOf(ran).length === 1).length).toBeGreaterThan(
      cases.length / 2,
    );
  });
});
