import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Project, pullRequestEvent } from '../helpers/action-project.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { recipe } from '../helpers/recipes.ts';
import type { Ran, Step } from '../helpers/runner.ts';
import { inFull } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';

let project: Project;
/** The workspace of the job that merges: nothing is checked out in it. */
let merging: string;

beforeEach(async () => {
  project = await Project.start();
  merging = temporaryFolder();
  for (let at = 0; at < 8; at++) await pot(at, {});
});
afterEach(() => project.stop());

const pot = async (at: number, files: Readonly<Record<string, string>>): Promise<void> =>
  project.write({ [`pot-${at}.tgz`]: await tarball(files, { name: `pot-${at}`, version: '1.0.0' }) });

const ofPull = { eventName: 'pull_request', event: pullRequestEvent } as const;
const ofRelease = { eventName: 'release' } as const;

interface RecipeStep {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}
const { jobs } = parse(recipe('docs/workspaces.md', 'If checking everything takes too long').text) as {
  readonly jobs: Record<'shard' | 'packgate', { readonly steps: readonly RecipeStep[] }>;
};
const inputsOf = (job: keyof typeof jobs, uses: string, words: Readonly<Record<string, string>> = {}) => {
  const step = jobs[job].steps.find((each) => each.uses?.split('@')[0] === uses);
  const filled = (text: string): string =>
    text.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, key) => words[key] ?? '');
  return Object.fromEntries(
    Object.entries(step?.with ?? {}).map(([key, value]) => [key, filled(String(value))]),
  );
};
const downloaded = inputsOf('packgate', 'actions/download-artifact').path ?? '';

/** A job of the matrix as the recipe has it, and what it uploads: nothing if it ends before its step does. */
async function shard(
  index: number,
  of: Partial<Step>,
  whileRunning?: Step['whileRunning'],
  count = 4,
): Promise<Ran> {
  const matrix = { 'matrix.shard': String(index) };
  const inputs = {
    ...inputsOf('shard', 'packgate/packgate', matrix),
    packages: 'pot-*.tgz',
    baseline: 'none',
    ...(count !== 4 && { shard: `${index}/${count}` }),
  };
  const ran = await project.step({ ...of, with: inputs, ...(whileRunning && { whileRunning }) });
  const artifact = inputsOf('shard', 'actions/upload-artifact', {
    ...matrix,
    'steps.packgate.outputs.folder': ran.outputs.get('folder') ?? '',
  });
  expect(artifact).toMatchObject({ name: `packgate-${index}`, overwrite: 'true' });
  const place = join(merging, downloaded, artifact.name ?? '');
  if (artifact.path) {
    rmSync(place, { recursive: true, force: true });
    cpSync(artifact.path, place, { recursive: true });
  }
  return ran;
}

const merge = (of: Partial<Step>, inputs: Step['with'] = {}): Promise<Ran> =>
  project.step({
    ...of,
    action: 'merge/action.yml',
    workspace: merging,
    with: { ...inputsOf('packgate', 'packgate/packgate/merge'), ...inputs },
  });

/** Without elements. */
const plain = (text = ''): string => text.replaceAll(/<[^>]+>/g, '');

const killed: Step['whileRunning'] = (child) => child.stdout?.once('data', () => child.kill('SIGKILL'));

const names = (json: string | undefined): string[] =>
  (JSON.parse(json || '[]') as { name: string }[]).map(({ name }) => name);

test('four shards, one of them killed: undecided. It runs again: the verdict, told once by the merge alone', async () => {
  const { base, head } = pullRequestEvent.pull_request;
  project.gitHub.commit(base.sha, { 'packgate.yml': 'version: 1\n' });
  project.gitHub.commit(head.sha, { 'packgate.yml': 'version: 1\nrules: { media: off }\n' }, [base.sha]);
  expect(await merge(ofPull)).toMatchObject({
    code: 3,
    summary: expect.stringContaining('There is no report of any shard'),
  });
  const ran = await Promise.all(
    [1, 2, 3, 4].map((index) => shard(index, ofPull, index === 2 ? killed : undefined)),
  );
  expect(ran.map(({ code }) => code)).toEqual([0, null, 0, 0]);
  expect(ran.map(({ summary }) => summary).join('')).toBe('');
  const undecided = await merge(ofPull);
  expect([undecided.code, undecided.outputs.get('verdict')]).toEqual([3, 'undecided']);
  expect(undecided.annotations.map(({ name }) => name)).toEqual(['error']);
  const lost = 'No report has ./pot-1.tgz and ./pot-5.tgz, which shard 2/4 was to check';
  for (const told of [undecided.summary, project.gitHub.comments[0]?.body, undecided.annotations[0]?.message])
    expect(plain(told)).toContain(lost);

  expect((await shard(2, ofPull)).code).toBe(0);
  const passed = await merge(ofPull);
  expect([passed.code, passed.outputs.get('verdict'), passed.annotations]).toEqual([0, 'pass', []]);
  const [comment, another] = project.gitHub.comments;
  expect(another).toBeUndefined();
  for (const told of [passed.summary, comment?.body]) {
    expect(told).toContain('8 packages look good');
    expect(told).toContain('by a policy that this pull request changes');
  }
});

inFull('a release: no shard says what to publish, and the merge names the judged files', async () => {
  for (const index of [1, 2]) {
    const { code, outputs } = await shard(index, ofRelease, undefined, 2);
    expect([code, outputs.get('publish')]).toEqual([0, '']);
  }
  const { code, outputs } = await merge(ofRelease);
  expect(code).toBe(0);
  expect(names(outputs.get('publish'))).toEqual(Array.from({ length: 8 }, (_, at) => `pot-${at}`));
  for (const { tarball: file, path } of JSON.parse(outputs.get('publish') ?? ''))
    expect(readFileSync(file)).toEqual(readFileSync(join(outputs.get('folder') ?? '', path)));

  rmSync(join(merging, 'reports/packgate-2/1'), { recursive: true });
  const lost = await merge(ofRelease);
  expect([lost.code, lost.outputs.get('publish')]).toEqual([3, '']);
  expect(plain(lost.summary)).toContain('The tarball of pot-1 is not beside the reports');

  await pot(1, { '.env': 'A=1\n' });
  const failing = await shard(2, ofRelease, undefined, 2);
  expect([failing.code, failing.annotations.map(({ name }) => name)]).toEqual([1, ['error']]);
  const failed = await merge(ofRelease);
  expect([failed.code, failed.outputs.get('publish')]).toEqual([1, '']);
  expect(failed.annotations.map(({ message }) => message)).toEqual([
    'do not publish 1 of 8 packages: the summary of the run says why.',
  ]);
  expect((await merge(ofRelease, { 'fail-on': 'never' })).code).toBe(0);
});
