import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fork } from '../helpers/fork.ts';
import type { Trouble } from '../helpers/github/github.ts';
import { MovedClock } from '../helpers/moved-clock.ts';
import { inFull, some } from '../helpers/sample.ts';
import { packageReport, reportOf } from '../report/reports.ts';

const policy = '.github/packgate.yml';

let fork: Fork;
beforeEach(async () => {
  fork = await Fork.start();
  fork.download(reportOf(packageReport()));
});
afterEach(() => fork.stop());

/** What the comment says of the policy, without what stands around it. */
async function told(inputs: Readonly<Record<string, string>> = {}): Promise<string> {
  const { code, annotations } = await fork.step({ with: inputs });
  expect({ code, annotations }).toEqual({ code: 0, annotations: [] });
  const body = fork.gitHub.comments[0]?.body ?? '';
  return body.replace(/<details>[\s\S]*/, '').replaceAll(/<[^>]+>/g, ' ');
}

describe('a pull request from a fork', () => {
  test('that changes the policy has a comment that says so first, and where the other verdict is', async () => {
    fork.files(
      { [policy]: 'version: 1\n' },
      { [policy]: 'version: 1\nrules:\n  source-map: off\nfiles:\n  allow: [dist/**]\n' },
    );
    const text = await told();
    expect(text).toMatch(/^[^\w]+PASS, by a policy that this pull request changes\. .*summary of the run\./s);
    for (const part of [/source-map\s+default\s+off/, /files\.allow\s+every path may ship\s+a list/]) {
      expect(text).toMatch(part);
    }
  });

  inFull('that deletes it, or whose own cannot be read', async () => {
    fork.files({ [policy]: 'version: 1\nrules: { secret: error }\n' }, {});
    expect(await told()).toMatch(/is not here any more: the defaults hold/);
    fork.files({ [policy]: 'version: 1\n' }, { [policy]: 'version: 1\n::error::x\n' });
    expect(await told()).toMatch(/It cannot be read here: line 2/);
  });

  test('says nothing of what came to the base branch since, nor of other files of that name', async () => {
    const later = 'ba5e'.repeat(10);
    fork.files({ [policy]: 'version: 1\n' }, { [policy]: 'version: 1\n', 'docs/my-packgate.yml': 'x' });
    fork.gitHub.commit(later, { [policy]: 'version: 1\nfail-on: never\n' });
    expect(await told({ comment: 'always' })).not.toContain('policy');
  });

  inFull('in a folder of its own, and one that the check is given by name', async () => {
    const report = 'version: 1\nfail-on: never\n';
    fork.files({ [policy]: 'version: 1\n' }, { [policy]: 'version: 1\n', 'packages/a/packgate.yml': report });
    expect(await told()).toMatch(/packages.a.packgate\.yml\s+instead of\s+\.github/);
    fork.files({ 'ci/gate.yml': 'version: 1\n' }, { 'ci/gate.yml': report, 'packgate.yml': 'version: 1\n' });
    expect(await told({ config: 'ci/gate.yml' })).toMatch(/fail-on\s+error\s+never/);
  });

  inFull('among more files than GitHub lists', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`a/${index}`, '']));
    fork.files({}, { ...many, 'packages/z/packgate.yml': 'version: 1\nfail-on: never\n' });
    expect(await told()).toMatch(/fail-on\s+error\s+never/);
  });

  test.each<[string, Trouble, RegExp]>(
    some(
      [
        ['may not read', { status: 403 }, /the permission contents: read/],
        ['sees nothing', { status: 404 }, /the permission contents: read/],
        ['gets no answer', 'broken', /did not answer/],
      ],
      1,
    ),
  )('has its comment where the job %s', async (_, trouble, sentence) => {
    fork.files({}, { [policy]: 'version: 1\nfail-on: never\n' });
    fork.gitHub.trouble = ({ path }) => (/contents|compare|git\//.test(path) ? trouble : null);
    const { code, annotations } = await fork.step({
      clock: new MovedClock(),
      with: { comment: 'always' },
    });
    expect({ code, told: annotations.map(({ name, message }) => `${name}: ${message}`) }).toEqual({
      code: 0,
      told: [expect.stringMatching(sentence)],
    });
    expect(fork.gitHub.comments[0]?.body).toContain('looks good');
  });
});
