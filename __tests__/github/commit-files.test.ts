import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommitFiles } from '../../src/github/contents.ts';
import { type Octokit, openGitHub } from '../../src/github/octokit.ts';
import { GitHub } from '../helpers/github/github.ts';

const sha = 'ba5e'.repeat(10);
const commit = { owner: 'Codertocat', repo: 'Hello-World', sha };

let gitHub: GitHub;
let octokit: Octokit;
beforeEach(async () => {
  gitHub = await GitHub.start();
  octokit = await openGitHub({ apiUrl: gitHub.url, token: gitHub.jobToken('read') });
});
afterEach(() => gitHub.stop());

test('the nearest file, each path asked for once, and of many folders all in one question', async () => {
  gitHub.commit(sha, { 'packgate.yml': 'root', 'packages/a/.github/packgate.yml': 'near' });
  const names = ['.github/packgate.yml', 'packgate.yml'];
  const upwards = (name: string): string[] => [`packages/${name}`, 'packages', ''];
  const files = new CommitFiles(commit, octokit);
  const paths = async (name: string): Promise<string[]> =>
    (await files.nearest(upwards(name), names)).map(({ path }) => path);
  expect(await paths('a')).toEqual(['packages/a/.github/packgate.yml']);
  expect(await paths('b')).toEqual(['packgate.yml']);
  expect(await paths('b')).toEqual(['packgate.yml']);
  expect(gitHub.exchanges).toHaveLength(8);

  gitHub.forget();
  const [listed, folders] = [new CommitFiles(commit, octokit), [...'abcdefghij'].flatMap(upwards)];
  await listed.expect(folders);
  for (const name of 'abcdefghij') await listed.nearest(upwards(name), names);
  expect(gitHub.exchanges.map(({ request }) => request.path.split('/').slice(4, 6).join('/'))).toEqual([
    'git/trees',
    'contents/packages%2Fa%2F.github%2Fpackgate.yml',
    'contents/packgate.yml',
  ]);
});
