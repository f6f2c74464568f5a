import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { baseSha, kettle, map, mergeSha, Project, pullRequestEvent } from '../helpers/action-project.ts';
import type { Trouble } from '../helpers/github/github.ts';
import { MovedClock } from '../helpers/moved-clock.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import type { Ran, Step } from '../helpers/runner.ts';
import { inFull, some } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';

const path = '.github/packgate.yml';
const strict = 'version: 1\n';

let project: Project;
beforeEach(async () => {
  project = await Project.start();
});
afterEach(() => project.stop());

/** A pull request that makes this of the policy, for a package that has this too. It is packed already, which saves a second. */
async function changing(
  before: string | null,
  after: string | null,
  leak: Readonly<Record<string, string>> = {},
  step: Partial<Step> = {},
): Promise<Ran> {
  project.repository(before === null ? {} : { [path]: before });
  const files = { 'index.js': 'module.exports = 1;\n', LICENSE: 'MIT\n', ...leak };
  project.write({ ...(after === null ? {} : { [path]: after }), 'kettle.tgz': await tarball(files, kettle) });
  return await project.pullRequest({
    clock: new MovedClock(),
    ...step,
    with: { packages: 'kettle.tgz', ...step.with },
  });
}

/** Without elements, a line each. */
const plain = (markdown: string): string =>
  markdown
    .replaceAll(/<\/t[dh]>/g, ' |')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/\n{2,}/g, '\n')
    .trim();

/** Comment and summary say the same of the policy, before everything else. */
function toldFirst({ summary }: Ran, ...lines: (string | RegExp)[]): void {
  for (const text of [project.gitHub.comments[0]?.body ?? '', summary]) {
    const first = plain(text).split('\n');
    lines.forEach((line, index) => {
      expect(first[index]).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
    });
  }
}

const warningsOf = ({ annotations }: Ran): string[] =>
  annotations.filter(({ name }) => name === 'warning').map(({ message }) => message);

describe('a pull request', () => {
  test('that turns a rule off for its own leak passes, and everybody reads first that it would not have', async () => {
    const ran = await changing(strict, 'version: 1\nrules: { source-map: off, embedded-sources: off }\n', {
      'index.js.map': map,
    });
    expect({ code: ran.code, verdict: ran.outputs.get('verdict') }).toEqual({ code: 0, verdict: 'pass' });
    toldFirst(
      ran,
      '🟢 PASS, by a policy that this pull request changes. By the policy of the base branch it would have been 🔴 FAIL.',
      'policy |base branch |here |',
      `${path} |`,
      'source-map |default |off |',
      'embedded-sources |default |off |',
    );
  });

  test('that waives its own finding', async () => {
    const waiver =
      'version: 1\nwaivers:\n  - rule: sensitive-file\n    path: .env\n    reason: an example for users\n    expires: 2999-01-31\n';
    const ran = await changing(strict, waiver, { '.env': 'A=1\n' });
    expect(ran.code).toBe(0);
    toldFirst(
      ran,
      /PASS, .* it would have been . FAIL\.$/u,
      /policy/,
      `${path} |`,
      'waiver of sensitive-file for .env |– |an example for usersuntil 2999-01-31 |',
    );
  });

  inFull('that raises a threshold for some packages alone', async () => {
    const large = { 'index.js': `module.exports = '${'abcdefghij'.repeat(150_000)}';\n` };
    const after =
      'version: 1\npackages:\n  kett*:\n    rules:\n      large-file: { error: 9 MB, warning: 8 MB }\n      package-growth: off\n';
    const ran = await changing(strict, after, large);
    expect(ran.code).toBe(0);
    toldFirst(
      ran,
      /PASS, .* it would have been . FAIL\.$/u,
      /policy/,
      `${path} |`,
      'kett*: large-file error |– |9.0 MB |',
      'kett*: large-file warning |– |8.0 MB |',
      'kett*: package-growth |– |off |',
    );
  });

  inFull('that deletes the file, and with it a list of what may ship', async () => {
    const ran = await changing('version: 1\nfiles: { allow: [index.js] }\n', null);
    expect(ran.code).toBe(0);
    toldFirst(
      ran,
      /PASS, .* it would have been . FAIL\.$/u,
      /policy/,
      `${path} is not here any more: the defaults hold |`,
      'files.allow |a list |every path may ship |',
      'files.allow |index.js |– |',
    );
  });

  inFull('that makes the file malformed: nothing is judged', async () => {
    const ran = await changing(strict, 'version: 1\nmodus: report\nrules: { media: of }\n');
    expect(ran.code).toBe(2);
    expect(ran.summary).toMatch(/packgate\.yml.*has 2 mistakes/s);
  });

  inFull('that corrects a malformed file is judged by what it makes of it', async () => {
    for (const before of ['a: [', 'x'.repeat(10_000_000)]) {
      const ran = await changing(before, strict);
      expect({ code: ran.code, warnings: warningsOf(ran) }).toEqual({ code: 0, warnings: [] });
      toldFirst(
        ran,
        /^. PASS, by a policy that this pull request changes\.$/u,
        /policy/,
        /It cannot be read on the base branch/,
      );
    }
  });

  test('that lets the check block nothing: it would fail', async () => {
    const ran = await changing(strict, 'version: 1\nfail-on: never\n', { '.env': 'A=1\n' });
    expect({ code: ran.code, verdict: ran.outputs.get('verdict') }).toEqual({ code: 0, verdict: 'fail' });
    expect(plain(ran.summary)).toMatch(
      /By the policy of the base branch it would have been . FAIL, and the check would have failed\./u,
    );
  });

  test('that changes words alone says so, and begins no comment for that', async () => {
    const ran = await changing(strict, '# ours\nversion: 1\n');
    expect(plain(ran.summary)).toMatch(
      /^. PASS\. This pull request changes the policy file of this check, and not what it says\.\n/u,
    );
    expect(project.gitHub.comments).toEqual([]);
  });

  inFull('that changes no policy says nothing of it', async () => {
    const ran = await changing(strict, strict, {}, { with: { comment: 'always' } });
    expect(warningsOf(ran)).toEqual([]);
    for (const text of [ran.summary, project.gitHub.comments[0]?.body]) expect(text).not.toContain('policy');
  });

  inFull('in a monorepo, each package by the file that is nearest', async () => {
    const manifest = (name: string): string => JSON.stringify({ name, version: '1.0.0', main: 'index.js' });
    project.repository({ 'packgate.yml': strict });
    project.remove('package.json');
    project.write({
      'packgate.yml': strict,
      'packages/a/package.json': manifest('kettle'),
      'packages/a/index.js': 'module.exports = 1;\n',
      'packages/a/packgate.yml': 'version: 1\nfail-on: never\n',
      'packages/b/package.json': manifest('kettle-b'),
      'packages/b/index.js': 'module.exports = 1;\n',
    });
    const ran = await project.pullRequest({ with: { packages: 'packages/*' } });
    toldFirst(
      ran,
      /changes\. By/,
      /policy/,
      'packages/a/packgate.yml instead of packgate.yml |',
      'fail-on |error |never |',
    );
    expect(plain(ran.summary).match(/instead of/g)).toHaveLength(1);
  });

  inFull('by the file that the check is given', async () => {
    project.repository({ 'ci/gate.yml': strict, 'packgate.yml': 'version: 1\nfail-on: never\n' });
    project.write({ 'ci/gate.yml': 'version: 1\nfail-on: warning\n' });
    const ran = await project.pullRequest({
      with: { packages: await project.pack({}), config: 'ci/gate.yml' },
    });
    toldFirst(ran, /changes\./, /policy/, 'ci/gate.yml |', 'fail-on |error |warning |');
  });

  inFull('whose configuration is outside of the repository, or that is in none', async () => {
    project.repository({});
    const outside = join(temporaryFolder(), 'gate.yml');
    writeFileSync(outside, 'version: 1\nfail-on: never\n');
    const ran = await project.pullRequest({ with: { packages: await project.pack({}), config: outside } });
    expect(ran.summary).not.toContain('policy');
  });
});

describe('a merge group', () => {
  test('is held against its base too', async () => {
    project.repository({ [path]: strict });
    project.write({ [path]: 'version: 1\nfail-on: never\n' });
    const packages = await project.pack({ '.env': 'A=1\n' });
    const event = { merge_group: { base_sha: baseSha, head_sha: mergeSha } };
    const step = { eventName: 'merge_group', event, env: { GITHUB_SHA: mergeSha }, with: { packages } };
    const ran = await project.step(step);
    expect(ran.code).toBe(0);
    expect(plain(ran.summary)).toMatch(/it would have been . FAIL/u);
    expect(project.gitHub.writes).toEqual([]);
  });
});

describe('the commit that is held against', () => {
  inFull('is that of the test merge; of another build, that of the event', async () => {
    project.repository({ [path]: strict });
    project.gitHub.commit(pullRequestEvent.pull_request.base.sha, { [path]: 'version: 1\nfail-on: never\n' });
    project.write({ [path]: strict });
    const packages = await project.pack({});
    expect((await project.pullRequest({ with: { packages } })).summary).not.toContain('policy');
    const other = 'ab'.repeat(20);
    project.gitHub.commit(other, {}, [baseSha]);
    const ran = await project.pullRequest({ env: { GITHUB_SHA: other }, with: { packages } });
    expect(ran.summary).toContain('policy');
  });
});

describe('policy-from: base', () => {
  const base = { 'policy-from': 'base' };

  test('judges by the base branch, and tells the verdict by its own', async () => {
    const ran = await changing(strict, 'version: 1\nfail-on: never\n', { '.env': 'A=1\n' }, { with: base });
    expect({ code: ran.code, verdict: ran.outputs.get('verdict') }).toEqual({ code: 1, verdict: 'fail' });
    toldFirst(
      ran,
      '🔴 FAIL, by the policy of the base branch: this pull request changes it. By the policy of the pull request it would have been 🔴 FAIL, which blocks nothing, because fail-on is never there.',
      /policy/,
      `${path} |`,
      'fail-on |error |never |',
    );
  });

  inFull('stands under what the workflow itself says', async () => {
    const inputs = { ...base, 'fail-on': 'never' };
    const ran = await changing('version: 1\nfail-on: error\n', strict, { '.env': 'A=1\n' }, { with: inputs });
    expect(ran.code).toBe(0);
  });

  inFull('means nothing where there is no base', async () => {
    project.write({ [path]: 'version: 1\nfail-on: never\n' });
    const packages = await project.pack({ '.env': 'A=1\n' });
    expect((await project.step({ with: { ...base, packages } })).code).toBe(0);
  });

  test('passes nothing by a file that cannot be read', async () => {
    const ran = await changing('a: [', strict, {}, { with: base });
    expect(ran.code).toBe(3);
    expect(ran.annotations[0]?.message).toMatch(
      /^The input policy-from is base.*packgate\.yml of the base branch: line 1/,
    );
  });

  test.each(
    some<[string, Trouble, RegExp]>(
      [
        ['may not', { status: 403 }, /the permission contents: read/],
        ['sees nothing', { status: 404 }, /the permission contents: read/],
        ['gets no answer', 'broken', /did not answer/],
      ],
      1,
    ),
  )('is undecided where the job %s', async (_, trouble, sentence) => {
    project.gitHub.trouble = ({ path }) => (/contents|git\//.test(path) ? trouble : null);
    const ran = await changing(strict, strict, {}, { with: base });
    expect({ code: ran.code, verdict: ran.outputs.get('verdict') }).toEqual({
      code: 3,
      verdict: 'undecided',
    });
    expect(ran.annotations[0]?.message).toMatch(sentence);
  });

  inFull('is undecided without a token, and without an event', async () => {
    project.token = '';
    const blind = await changing(strict, strict, {}, { with: base });
    expect({ code: blind.code, told: blind.annotations[0]?.message }).toEqual({
      code: 3,
      told: expect.stringMatching(/^The input policy-from is base.*There is no token/),
    });
    const ran = await changing(strict, strict, {}, { with: base, event: null });
    expect(ran.code).toBe(3);
  });
});

describe('where GitHub does not tell', () => {
  test.each(
    some<[string, Trouble, RegExp]>(
      [
        ['a refusal', { status: 403 }, /the permission contents: read/],
        ['nothing to be seen', { status: 404 }, /the permission contents: read/],
        ['a broken line', 'broken', /did not answer/],
      ],
      1,
    ),
  )('%s is one warning, and the verdict stands', async (_, trouble, sentence) => {
    project.gitHub.trouble = ({ path }) => (/contents|git\//.test(path) ? trouble : null);
    const ran = await changing(strict, 'version: 1\nfail-on: warning\n', { '.env': 'A=1\n' });
    expect({ code: ran.code, warnings: warningsOf(ran) }).toEqual({
      code: 1,
      warnings: [expect.stringMatching(sentence)],
    });
    expect(project.gitHub.comments[0]?.body).toContain('do not publish');
  });
});
