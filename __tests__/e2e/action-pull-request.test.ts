import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { map, Project, pullRequestEvent, pullRequestNumber } from '../helpers/action-project.ts';
import type { Ran, Step } from '../helpers/runner.ts';
import { inFull, some } from '../helpers/sample.ts';

let project: Project;
beforeEach(async () => {
  project = await Project.start();
});
afterEach(() => project.stop());

const pull = pullRequestEvent.pull_request;
const stranger = { login: 'mallory', id: 77, type: 'User' } as const;
const leak = { '.env': 'A=1\n' };
const bot = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' } as const;

/** Of a package with these files. */
async function pullRequest(
  files: Readonly<Record<string, string>> = {},
  step: Partial<Step> = {},
): Promise<Ran> {
  const packages = await project.pack(files);
  return await project.pullRequest({ ...step, with: { packages, ...step.with } });
}

describe('a pull request', () => {
  inFull(
    'leaks, is corrected, and is pushed once more: one comment that turns green, and follows each run',
    async () => {
      const { gitHub } = project;
      project.write({ 'index.js.map': map });
      const leaking = await project.pullRequest();
      expect(leaking.code).toBe(1);
      expect(leaking.outputs.get('verdict')).toBe('fail');
      expect(leaking.outputs.get('baseline')).toBe('1.0.0');
      expect(leaking.outputs.get('baseline-reason')).toBe('same-version');
      expect(gitHub.comments).toHaveLength(1);
      expect(gitHub.writes.map(({ method }) => method)).toEqual(['POST']);
      const [comment] = gitHub.comments;
      expect(comment).toMatchObject({ pull: pullRequestNumber, author: bot });
      expect(comment?.body).toContain('do not publish');
      expect(comment?.body).toContain('index.js.map');
      expect(comment?.body).toContain('/actions/runs/1001');

      project.remove('index.js.map');
      project.write({ 'index.js': 'module.exports = 2;\n' });
      gitHub.forget();
      const corrected = await project.pullRequest();
      expect(corrected.code).toBe(0);
      expect(gitHub.writes.map(({ method }) => method)).toEqual(['PATCH']);
      expect(gitHub.comments).toHaveLength(1);
      expect(gitHub.comments[0]?.body).toMatch(/^<!-- [^\n]+ -->\n\n<details>/);
      expect(gitHub.comments[0]?.body).not.toContain('do not publish');

      gitHub.forget();
      const again = await project.pullRequest();
      expect(again.code).toBe(0);
      expect(gitHub.writes.map(({ method }) => method)).toEqual(['PATCH']); // it has the number of its run
      const late = await project.pullRequest({ env: { GITHUB_RUN_ID: '1001' } });
      expect(late.code).toBe(0);
      expect(gitHub.writes).toHaveLength(1);
    },
  );

  inFull('that changes nothing is not commented on; with "always" it is', async () => {
    expect((await pullRequest()).code).toBe(0);
    expect(project.gitHub.writes).toEqual([]);
    await pullRequest({}, { with: { comment: 'always' } });
    expect(project.gitHub.comments).toHaveLength(1);
  });

  inFull('on-failure begins with a failure and follows it to its end; never asks nothing', async () => {
    const { gitHub } = project;
    const changed = { 'index.js': 'module.exports = 3;\n' };
    await pullRequest(changed, { with: { comment: 'on-failure' } });
    expect(gitHub.comments).toHaveLength(0);
    await pullRequest(leak, { with: { comment: 'never' } });
    await pullRequest(leak, { with: { comment: 'on-failure' } });
    expect(gitHub.comments).toHaveLength(1);
    await pullRequest(changed, { with: { comment: 'on-failure' } });
    expect(gitHub.comments[0]?.body).not.toContain('do not publish');
    gitHub.forget();
    await pullRequest(changed, { with: { comment: 'never' } });
    expect(gitHub.exchanges).toEqual([]);
  });

  inFull('the comment is found behind three pages, and a planted marker is left alone', async () => {
    const { gitHub } = project;
    await pullRequest(leak);
    const [ours] = gitHub.comments;
    const body = ours?.body ?? '';
    gitHub.comments.length = 0;
    const planted = gitHub.comment(pullRequestNumber, stranger, body);
    for (let count = 0; count < 250; count++) gitHub.comment(pullRequestNumber, stranger, `talk ${count}`);
    const real = gitHub.comment(pullRequestNumber, bot, body);
    await pullRequest();
    expect(planted.body).toBe(body);
    expect(real.body).not.toContain('do not publish');
    expect(gitHub.comments).toHaveLength(252);
  });

  inFull('under the token of an App the comment of that App is the one', async () => {
    const { gitHub } = project;
    project.token = gitHub.token({ login: 'our-release[bot]', id: 5_000, type: 'Bot' });
    await pullRequest(leak);
    await pullRequest();
    expect(gitHub.comments).toHaveLength(1);
    expect(gitHub.comments[0]?.body).not.toContain('do not publish');
  });

  inFull('two gates in one repository, two comments', async () => {
    await pullRequest(leak);
    await pullRequest(leak, { env: { GITHUB_JOB: 'other' } });
    expect(project.gitHub.comments).toHaveLength(2);
  });

  inFull('two runs at once leave one comment', async () => {
    const packages = await project.pack(leak);
    await Promise.all([1, 2, 3].map(() => project.pullRequest({ with: { packages } })));
    expect(project.gitHub.comments).toHaveLength(1);
  });

  inFull('a run that comes late does not take back what a later one has said', async () => {
    await pullRequest(leak, { env: { GITHUB_RUN_ID: '5000' } });
    const said = project.gitHub.comments[0]?.body;
    expect((await pullRequest({}, { env: { GITHUB_RUN_ID: '4000' } })).code).toBe(0);
    expect(project.gitHub.comments.map(({ body }) => body)).toEqual([said]);
  });

  test.each(
    some(
      [
        [
          'of the repository itself',
          {},
          /Give the job the permission pull-requests: write\. The verdict stands/,
        ],
        [
          'from a fork',
          { head: { ...pull.head, repo: { id: 7 } } },
          /from a fork can only read.*Comments for forks/,
        ],
        [
          'from Dependabot',
          { user: { login: 'dependabot[bot]' } },
          /from Dependabot can only read.*itself gives/,
        ],
      ] as const,
      1,
    ),
  )(
    '%s, with a token that can only read: one try, one warning that says why, verdict kept',
    async (_, other, why) => {
      project.token = project.gitHub.jobToken('read');
      const event = { ...pullRequestEvent, pull_request: { ...pull, ...other } };
      const { code, annotations, outputs } = await pullRequest(leak, { event });
      expect({ code, verdict: outputs.get('verdict') }).toEqual({ code: 1, verdict: 'fail' });
      expect(project.gitHub.writes).toHaveLength(1);
      const warnings = annotations.filter(({ name }) => name === 'warning');
      expect(warnings).toHaveLength(1);
      expect(warnings[0]?.message).toMatch(why);
    },
  );

  inFull('whose conversation is locked', async () => {
    const body = { message: 'Unable to create comment because issue is locked.' };
    project.gitHub.trouble = ({ method }) => (method === 'POST' ? { status: 403, body } : null);
    const { code, annotations } = await pullRequest(leak);
    expect(code).toBe(1);
    expect(annotations.map(({ message }) => message).join('\n')).toMatch(
      /its conversation is locked \(403\)/,
    );
  });

  inFull('whose comment is deleted while it is written', async () => {
    await pullRequest(leak);
    project.gitHub.trouble = ({ method }) => (method === 'PATCH' ? { status: 404 } : null);
    const { code, annotations } = await pullRequest(leak);
    expect(code).toBe(1);
    expect(annotations.map(({ message }) => message).join('\n')).toMatch(/was deleted meanwhile \(404\)/);
  });
});

describe('what a reviewer sees of it', () => {
  inFull('annotations stand on the line that lets the file in', async () => {
    project.write({
      'package.json': JSON.stringify(
        { name: 'kettle', version: '1.0.0', main: 'index.js', files: ['index.js', 'maps'] },
        null,
        2,
      ),
      'maps/index.js.map': map,
    });
    const { annotations } = await project.pullRequest();
    const [first] = annotations;
    expect(first).toMatchObject({ name: 'error', properties: { file: 'package.json', line: '7' } });
    expect(first?.message).toContain(
      'Suggested change: replace lines 6 to 7 of package.json by:\n    "index.js"\n',
    );
  });

  inFull('or in the ignore file, named from the workspace', async () => {
    project.write({
      'packages/kettle/package.json': JSON.stringify({ name: 'kettle', version: '1.0.0', main: 'index.js' }),
      'packages/kettle/index.js': 'module.exports = 1;\n',
      'packages/kettle/.npmignore': '*.log\n!debug.log\n',
      'packages/kettle/debug.log': 'x\n',
    });
    const { annotations } = await project.pullRequest({ with: { packages: 'packages/*' } });
    expect(annotations.map(({ properties }) => [properties.file, properties.line])).toContainEqual([
      'packages/kettle/.npmignore',
      '2',
    ]);
  });

  test('the summary always; the log without a line that anybody could mistake', async () => {
    const { summary, stdout } = await pullRequest();
    expect(summary).toContain('looks good');
    expect(stdout).toContain('PASS kettle 1.0.0');
  });

  test('a merge group is compared as a pull request, and nobody is written to', async () => {
    const packages = await project.pack(leak);
    const ran = await project.step({ eventName: 'merge_group', with: { packages } });
    expect(ran.outputs.get('baseline-reason')).toBe('same-version');
    expect(ran.code).toBe(1);
    expect(project.gitHub.exchanges).toEqual([]);
  });
});
