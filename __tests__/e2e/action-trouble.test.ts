import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kettle, Project } from '../helpers/action-project.ts';
import type { Trouble } from '../helpers/github/github.ts';
import type { Asked } from '../helpers/github/routes.ts';
import { MovedClock } from '../helpers/moved-clock.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import type { Ran, Step } from '../helpers/runner.ts';
import { inFull, some } from '../helpers/sample.ts';

let project: Project;
let packages: string;
let clock: MovedClock;
beforeEach(async () => {
  project = await Project.start();
  packages = await project.pack({ '.env': 'A=1\n' });
  clock = new MovedClock();
});
afterEach(() => project.stop());

const warningsOf = ({ annotations }: Ran): string[] =>
  annotations.filter(({ name }) => name === 'warning').map(({ message }) => message);

const pullRequest = (step: Partial<Step> = {}): Promise<Ran> =>
  project.pullRequest({ clock, ...step, with: { packages, ...step.with } });

async function keepsItsVerdict(step: Partial<Step>, warning: RegExp): Promise<Ran> {
  const ran = await pullRequest(step);
  expect({ code: ran.code, verdict: ran.outputs.get('verdict') }).toEqual({ code: 1, verdict: 'fail' });
  const warnings = warningsOf(ran);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(warning);
  return ran;
}

const writing = ({ method, path }: Asked): boolean => method !== 'GET' && path !== '/graphql';

describe('the verdict outlives GitHub', () => {
  test.each<[string, Trouble, RegExp, number]>(
    some(
      [
        ['refuses the comment', { status: 422 }, /refused it \(422/, 1],
        ['refuses the token', { status: 401 }, /does not know the token/, 1],
        ['asks for too long a pause', { status: 429, headers: { 'retry-after': '600' } }, /wait longer/, 1],
        ['is broken', { status: 502 }, /did not answer \(502/, 3],
        ['breaks the connection', 'broken', /did not answer/, 3],
      ],
      2,
    ),
  )('that %s', async (_, trouble, warning, writes) => {
    project.gitHub.trouble = (asked) => (writing(asked) ? trouble : null);
    await keepsItsVerdict({}, warning);
    expect(project.gitHub.writes).toHaveLength(writes);
  });

  inFull(
    'that does not even list comments: nothing is written, since it could be the second one',
    async () => {
      project.gitHub.trouble = () => ({ status: 503 });
      await keepsItsVerdict({}, /did not answer/);
      expect(project.gitHub.writes).toEqual([]);
    },
  );

  test('that answers nothing at all: it is given half a minute', async () => {
    project.gitHub.trouble = () => 'silence';
    project.gitHub.onSilence = () => clock.move(10_000);
    await keepsItsVerdict({}, /did not answer/);
    expect(clock.moved).toBe(30_000);
  });

  inFull('that is not there', () =>
    keepsItsVerdict({ env: { GITHUB_API_URL: 'http://127.0.0.1:9' } }, /did not answer/),
  );

  test('that asks for a short pause gets it, and the comment is written', async () => {
    let asked = 0;
    project.gitHub.trouble = (request) =>
      writing(request) && ++asked === 1 ? { status: 429, headers: { 'retry-after': '7' } } : null;
    expect(warningsOf(await pullRequest())).toEqual([]);
    expect(project.gitHub.comments).toHaveLength(1);
    expect(clock.pauses).toContain(7_000);
  });

  inFull('that was down for a moment', async () => {
    let asked = 0;
    project.gitHub.trouble = () => (++asked === 1 ? { status: 500 } : null);
    expect(warningsOf(await pullRequest())).toEqual([]);
    expect(project.gitHub.comments).toHaveLength(1);
  });

  test('that wrote the comment and broke before it said so: still one', async () => {
    const { gitHub } = project;
    gitHub.trouble = (request) => {
      if (request.method !== 'POST' || gitHub.comments.length > 0) return null;
      const [token] = [...gitHub.tokens.values()];
      if (token !== undefined) gitHub.comment(2, token, String(request.body?.body));
      return 'broken';
    };
    expect(warningsOf(await pullRequest())).toEqual([]);
    expect(gitHub.comments).toHaveLength(1);
  });
});

describe('the verdict outlives what is missing around it', () => {
  inFull('a token', async () => {
    project.token = '';
    await keepsItsVerdict({}, /no token/);
    expect(project.gitHub.exchanges).toEqual([]);
  });

  inFull('an event file', () => keepsItsVerdict({ event: null }, /could not be read.*GITHUB_EVENT_PATH/));

  test('a pull request in it', () =>
    keepsItsVerdict({ event: { pull_request: { number: '2; true' } } }, /could not be read/));

  inFull('the address of GitHub', () =>
    keepsItsVerdict({ env: { GITHUB_API_URL: undefined } }, /GITHUB_API_URL/),
  );

  inFull('an address of GitHub that is one', () =>
    keepsItsVerdict({ env: { GITHUB_API_URL: 'no address' } }, /GITHUB_API_URL/),
  );

  inFull('a folder of the job for temporary files', async () => {
    const { outputs } = await keepsItsVerdict({ env: { RUNNER_TEMP: '/nowhere/temp' } }, /RUNNER_TEMP/);
    for (const name of ['tarball', 'report-json']) expect(existsSync(outputs.get(name) ?? '')).toBe(true);
  });

  test('a summary file that can be written', async () => {
    const { summary } = await keepsItsVerdict(
      { env: { GITHUB_STEP_SUMMARY: project.folder } },
      /summary could not be written/,
    );
    expect(summary).toBe('');
  });

  inFull('files that a script of the package has found and filled', async () => {
    const [summary, output] = ['summary', 'output'].map((name) => join(temporaryFolder(), name));
    project.write({
      '.env': 'A=1\n',
      'package.json': JSON.stringify({ ...kettle, scripts: { prepack: 'node prepack.js' } }),
      'prepack.js': `const { appendFileSync } = require('node:fs');
        appendFileSync(${JSON.stringify(summary)}, 'all is well');
        appendFileSync(${JSON.stringify(output)}, 'verdict=pass\\nx<<never-ending\\n');`,
    });
    for (const file of [summary, output]) writeFileSync(file ?? '', '');
    const env = { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output };
    expect((await project.pullRequest({ env })).code).toBe(1);
    expect(readFileSync(summary ?? '', 'utf8')).toMatch(/^## 🔴 Packgate: do not publish /u);
    expect(readFileSync(output ?? '', 'utf8')).toMatch(/^verdict<<ghadelimiter_\S+\nfail\n/);
  });

  inFull('a file for outputs', async () => {
    const ran = await pullRequest({ env: { GITHUB_OUTPUT: '/nowhere/output' } });
    expect(ran.code).toBe(1);
    expect(warningsOf(ran)).toEqual([expect.stringContaining('outputs could not be written')]);
  });

  inFull('a folder for reports: they are where they can be', async () => {
    const ran = await pullRequest({ with: { 'report-dir': 'package.json' } });
    expect(ran.code).toBe(1);
    expect(warningsOf(ran)).toEqual([expect.stringMatching(/could not be written to .*package\.json/)]);
    expect(existsSync(ran.outputs.get('report-json') ?? '')).toBe(true);
  });

  inFull('an event that nobody knows: compared as for a release, and said', async () => {
    const ran = await project.step({ eventName: 'solar_eclipse', with: { packages } });
    expect(ran.code).toBe(1);
    expect(warningsOf(ran)).toEqual([expect.stringMatching(/"solar_eclipse".*mode/)]);
    const told = await project.step({ eventName: 'solar_eclipse', with: { packages, mode: 'pr' } });
    expect(warningsOf(told)).toEqual([]);
  });
});

test('GitHub is asked through the proxy of the job, with the token', async () => {
  const asked: unknown[] = [];
  const proxy = createServer(({ url, headers }, response) => {
    asked.push([url, headers.authorization]);
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const env = { GITHUB_API_URL: 'http://github.example/api', http_proxy, no_proxy: '127.0.0.1' };
  const { code } = await pullRequest({ env, token: 'made-up' });
  proxy.close();
  expect(code).toBe(1);
  expect(asked).toContainEqual([
    expect.stringMatching(/^http:\/\/github\.example\/api\/repos\//),
    'token made-up',
  ]);
});
