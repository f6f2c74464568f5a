import { afterEach, beforeEach, expect, test } from 'vitest';
import { map, Project } from '../helpers/action-project.ts';
import { inFull, some } from '../helpers/sample.ts';

let project: Project;
beforeEach(async () => {
  project = await Project.start();
  project.write({ 'index.js.map': map });
});
afterEach(() => project.stop());

const line =
  'Would have failed: 1 package, 1 error (1 embedded-sources). It blocks nothing, because fail-on is never.';

test.each(
  some(
    [
      ['in the configuration', 'version: 1\nfail-on: never\n', {}],
      ['as an input', 'version: 1\n', { 'fail-on': 'never' }],
    ] as const,
    1,
  ),
)(
  'fail-on: never %s: the check passes, and every place says in one line that it would have failed',
  async (_, text, inputs) => {
    project.write({ '.github/packgate.yml': text });
    const { code, outputs, summary, stdout, annotations } = await project.pullRequest({ with: inputs });
    expect(code).toBe(0);
    expect(outputs.get('verdict')).toBe('fail');
    expect(outputs.get('tarball')).not.toBe('');
    const log = stdout.replaceAll(/^::.*\n/gm, '');
    for (const text of [log, summary, project.gitHub.comments[0]?.body]) {
      expect(text?.split(line)).toHaveLength(2);
      expect(text).toContain('index.js.map');
    }
    expect(annotations[0]?.message).toBe(line);
    expect(new Set(annotations.map(({ name }) => name))).toEqual(new Set(['warning']));
  },
);

inFull(
  'the input config names a file relative to the working directory, and the input fail-on wins over it',
  async () => {
    project.write({ 'policies/lax.yml': 'version: 1\nfail-on: never\n' });
    const inputs = { config: 'policies/lax.yml' };
    expect((await project.step({ with: inputs })).code).toBe(0);
    expect((await project.step({ with: { ...inputs, 'fail-on': 'error' } })).code).toBe(1);
  },
);

test('mistakes are told where a verdict would stand, all at once, and nothing is judged', async () => {
  project.write({ 'packgate.yml': 'version: 1\nmode: report\nfail_on: error\n' });
  const { code, outputs, summary, annotations } = await project.pullRequest();
  expect(code).toBe(2);
  expect(outputs.get('verdict')).toBe('undecided');
  expect(annotations.map(({ message }) => message)).toEqual([
    [
      'packgate.yml has 2 mistakes, and nothing was judged. Correct them:',
      'packgate.yml:2:1: The file has no key "mode": write "fail-on: never" to show everything and block nothing.',
      'packgate.yml:3:1: The file has no key "fail_on". Did you mean fail-on?',
    ].join('\n'),
  ]);
  expect(summary).toContain('Did you mean');
  expect(project.gitHub.comments[0]?.body).toContain('Did you mean');
});
