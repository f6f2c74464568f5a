import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderJson } from '../../src/report/json.ts';
import { map, Project } from '../helpers/action-project.ts';
import { Fork } from '../helpers/fork.ts';
import type { Trouble } from '../helpers/github/github.ts';
import { MovedClock } from '../helpers/moved-clock.ts';
import { hostileNames, unseen } from '../helpers/payloads.ts';
import type { Ran, Step } from '../helpers/runner.ts';
import { inFull, some } from '../helpers/sample.ts';
import { readBack } from '../report/markdown/read-back.ts';
import { accident, hostileReport, packageReport, reportOf } from '../report/reports.ts';

let fork: Fork;
beforeEach(async () => {
  fork = await Fork.start();
});
afterEach(() => fork.stop());

const failing: Report = { ...reportOf(accident), verdict: 'fail' };
const passing: Report = reportOf(packageReport({ manifest: accident.manifest }));
const messages = ({ annotations }: Ran): string[] =>
  annotations.map(({ name, message }) => `${name}: ${message}`);

describe('the report of a run from a fork', () => {
  inFull('becomes one comment that says who reported it, and follows every run', async () => {
    const { gitHub } = fork;
    fork.download(failing);
    const first = await fork.step();
    expect({ code: first.code, told: first.annotations, outputs: first.outputs.size }).toEqual({
      code: 0,
      told: [],
      outputs: 0,
    });
    expect(gitHub.comments).toHaveLength(1);
    const [comment] = gitHub.comments;
    expect(comment?.pull).toBe(12);
    expect(comment?.body).toContain('do not publish');
    expect(comment?.body).toContain('The run of the pull request reported this verdict itself');
    expect(comment?.body).toContain('/Codertocat/Hello-World/actions/runs/9000');

    fork.download(passing);
    gitHub.forget();
    await fork.step({ event: fork.event({ id: 9_001 }) });
    expect(gitHub.writes.map(({ method }) => method)).toEqual(['PATCH']);
    expect(gitHub.comments[0]?.body).toContain('looks good');
    expect(gitHub.comments[0]?.body).toContain('The run of the pull request reported this verdict itself');
  });

  inFull('as the check of the fork has written it, with a token that can only read', async () => {
    const project = await Project.start();
    try {
      project.token = project.gitHub.jobToken('read');
      project.write({ 'index.js.map': map });
      const checked = await project.pullRequest({ with: { comment: 'never' } });
      expect({ code: checked.code, requests: project.gitHub.exchanges }).toEqual({ code: 1, requests: [] });
      fork.download(readFileSync(checked.outputs.get('report-json') ?? ''));
      expect((await fork.step()).annotations).toEqual([]);
      expect(fork.gitHub.comments[0]?.body).toContain('index.js.map');
    } finally {
      project.stop();
    }
  });

  inFull('that comes late does not take back what a later one has said', async () => {
    fork.download(passing);
    await fork.step({ event: fork.event({ id: 9_100 }), with: { comment: 'on-change' } });
    fork.download(failing);
    await fork.step({ event: fork.event({ id: 9_050 }) });
    expect(fork.gitHub.comments.map(({ body }) => body.includes('looks good'))).toEqual([true]);
  });

  inFull('in a folder of its own, or named as a file', async () => {
    fork.download(failing, 'packgate-report/report.json');
    expect((await fork.step()).annotations).toEqual([]);
    fork.download(passing, 'other.json');
    const next = { event: fork.event({ id: 9_001 }), with: { report: 'reports/other.json' } };
    expect((await fork.step(next)).code).toBe(0);
    expect(fork.gitHub.comments.map(({ body }) => body.includes('looks good'))).toEqual([true]);
  });

  inFull('is told where that is wanted', async () => {
    fork.download(reportOf(packageReport()));
    await fork.step();
    await fork.step({ with: { comment: 'on-failure' } });
    expect(fork.gitHub.comments).toHaveLength(0);
    await fork.step({ with: { comment: 'always' } });
    expect(fork.gitHub.comments).toHaveLength(1);
  });

  inFull('with hostile texts in every field: no mention, no link, no table broken, no command', async () => {
    const names = hostileNames.filter(({ length }) => length < 4_000);
    const packages = names.flatMap((name) => hostileReport(`${name}@acme#1`).packages);
    fork.download({ ...failing, packages });
    const { code, annotations } = await fork.step();
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] });
    const body = fork.gitHub.comments[0]?.body ?? '';
    expect(body).toContain('acme');
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body.replaceAll('\n', '')).not.toMatch(unseen);
    const { texts, elements } = readBack(body);
    const plain = texts.filter(({ inside }) => !inside.includes('code')).map(({ text }) => text);
    expect(plain.filter((text) => /@acme|<b>|\*\*bold|acme#1/.test(text))).toEqual([]);
    const active = elements.filter((element) =>
      /^(?:a|img|script|style|strong|svg|iframe)(?: |$)/.test(element),
    );
    const page =
      /^a href=https:\/\/github\.com\/packgate\/packgate\/blob\/v[\d.]+\/docs\/rules\/[a-z-]+\.md$/;
    expect(new Set(active.filter((element) => !page.test(element)))).toEqual(
      new Set([
        'a',
        `a href=https://github.example/Codertocat/Hello-World/commit/${'c0ffee'.repeat(6)}cafe`,
        'a href=https://github.example/Codertocat/Hello-World/actions/runs/9000',
      ]),
    );
  });
});

describe('which pull request it is about: never what the report says', () => {
  test.each(
    some<[string, () => Partial<Step> | Promise<void>]>(
      [
        [
          'another repository of the same owner',
          () => ({ event: fork.event({ head_repository: { id: 778, owner: { login: 'mallory' } } }) }),
        ],
        ['a commit that is no longer the last', () => ({ event: fork.event({ head_sha: '0'.repeat(40) }) })],
        ['another branch', () => ({ event: fork.event({ head_branch: 'main' }) })],
        [
          'the branch of the base repository of that name',
          () => ({
            event: fork.event({ head_repository: { id: 186_853_002, owner: { login: 'Codertocat' } } }),
          }),
        ],
        ['a run of a push', () => ({ event: fork.event({ event: 'push' }) })],
        ['a fork that is gone', () => ({ event: fork.event({ head_repository: null }) })],
      ],
      3,
    ),
  )('%s: nothing is written, and nothing fails', async (_, step) => {
    fork.download(failing);
    const ran = await fork.step((await step()) ?? {});
    expect({ code: ran.code, told: ran.annotations }).toEqual({ code: 0, told: [] });
    expect(ran.stdout).toContain('nothing to comment on');
    expect(fork.gitHub.writes).toEqual([]);
  });

  inFull('closed in the meantime', async () => {
    fork.gitHub.pulls.splice(0, 1, { ...fork.pull, state: 'closed' });
    fork.download(failing);
    expect((await fork.step()).code).toBe(0);
    expect(fork.gitHub.writes).toEqual([]);
  });

  inFull('one branch, two pull requests: a comment on each', async () => {
    fork.gitHub.pull({ ...fork.pull, number: 13 });
    fork.gitHub.pull({ ...fork.pull, number: 14, head: { repository: 'mallory/Other', id: 778 } });
    fork.download(failing);
    await fork.step();
    expect(fork.gitHub.comments.map(({ pull }) => pull)).toEqual([12, 13]);
  });
});

describe('what cannot be: exit 2 and one sentence', () => {
  const half = renderJson(failing).slice(0, -30);

  test.each(
    some<[string, () => Partial<Step> | undefined, RegExp]>(
      [
        ['half a report', () => void fork.download(half), /no JSON/],
        [
          'a report with one field more',
          () => void fork.download(renderJson(failing).replace('{', '{"pull_request": 1,')),
          /unknown/,
        ],
        [
          'a report of another version',
          () => void fork.download(renderJson(failing).replace('"schemaVersion": 1', '"schemaVersion": 2')),
          /schemaVersion/,
        ],
        ['bytes', () => void fork.download(Buffer.from([0, 255, 254, 7])), /no JSON/],
        ['commands', () => void fork.download('::error::x\n##[error]y\n::set-output name=a::b'), /no JSON/],
        ['a deep one', () => void fork.download('['.repeat(1_000_000)), /nested too deeply/],
        [
          'two of them',
          () => {
            fork.download(failing, 'a/report.json');
            fork.download(failing, 'b/report.json');
            return undefined;
          },
          /2 reports/,
        ],
        ['an unknown wish', () => ({ with: { comment: 'never' } }), /always, on-failure or on-change/],
        ['no report named', () => ({ with: { report: ' ' } }), /report is missing/],
        ['another event', () => ({ eventName: 'pull_request' }), /use it in a workflow on workflow_run/],
        ['no event', () => ({ event: null }), /GITHUB_EVENT_PATH/],
        ['an event of other types', () => ({ event: fork.event({ id: '9000' }) }), /could not be read/],
      ],
      6,
    ),
  )('%s', async (_, prepare, sentence) => {
    const ran = await fork.step(prepare() ?? {});
    expect({ code: ran.code, told: messages(ran) }).toEqual({
      code: 2,
      told: [expect.stringMatching(/^error: /)],
    });
    expect(messages(ran)[0]).toMatch(sentence);
    expect(fork.gitHub.exchanges).toEqual([]);
  });

  test('a report that is far too large is not read', async () => {
    fork.download('');
    truncateSync(join(fork.workspace, 'reports/report.json'), 40_000_000_000);
    const ran = await fork.step();
    expect({ code: ran.code, told: messages(ran) }).toEqual({
      code: 2,
      told: [expect.stringMatching(/40000000000 bytes/)],
    });
  });

  inFull('a link is not followed, a pipe not waited for', async () => {
    const reports = join(fork.workspace, 'reports');
    mkdirSync(reports);
    writeFileSync(join(fork.workspace, 'secret.json'), renderJson(failing));
    symlinkSync('../secret.json', join(reports, 'report.json'));
    const linked = await fork.step();
    expect({ code: linked.code, told: messages(linked) }).toEqual({
      code: 2,
      told: [expect.stringMatching(/no plain file/)],
    });
    execFileSync('mkfifo', [join(reports, 'pipe')]);
    expect((await fork.step({ with: { report: 'reports/pipe' } })).code).toBe(2);
  });
});

describe('what cannot be posted is one warning, and the job goes on', () => {
  const warned = async (step: Partial<Step>, sentence: RegExp): Promise<void> => {
    fork.download(failing);
    const ran = await fork.step({ clock: new MovedClock(), ...step });
    expect({ code: ran.code, told: messages(ran) }).toEqual({
      code: 0,
      told: [expect.stringMatching(/^warning: /)],
    });
    expect(messages(ran)[0]).toMatch(sentence);
  };

  test.each(
    some<[string, Trouble, RegExp]>(
      [
        ['a refusal', { status: 422 }, /refused it \(422/],
        ['a server that is broken', { status: 502 }, /did not answer \(502/],
        ['a connection that breaks', 'broken', /did not answer/],
        ['a long pause', { status: 429, headers: { 'retry-after': '600' } }, /wait longer/],
      ],
      2,
    ),
  )('%s', async (_, trouble, sentence) => {
    fork.gitHub.trouble = ({ method }) => (method === 'POST' ? trouble : null);
    await warned({}, sentence);
    expect(fork.gitHub.comments).toEqual([]);
  });

  inFull('a token that may only read, a token that may nothing, no token', async () => {
    fork.token = fork.gitHub.jobToken('read');
    await warned({}, /pull-requests: write/);
    fork.token = fork.gitHub.jobToken('nothing');
    await warned({}, /pull-requests: write/);
    fork.token = '';
    await warned({}, /no token/);
  });

  test('no GitHub', () => warned({ env: { GITHUB_API_URL: undefined } }, /GITHUB_API_URL/));

  test('no report at all: the run may have ended before its check', async () => {
    const ran = await fork.step();
    expect({ code: ran.code, told: messages(ran) }).toEqual({
      code: 0,
      told: [expect.stringMatching(/no report to comment with/)],
    });
    expect(fork.gitHub.exchanges).toEqual([]);
  });
});
