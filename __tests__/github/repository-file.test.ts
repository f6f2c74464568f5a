import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Commit, filesOf, parentsOf, repositoryFile } from '../../src/github/contents.ts';
import { type Octokit, openGitHub } from '../../src/github/octokit.ts';
import { pullFilesOf } from '../../src/github/pulls.ts';
import { GitHub } from '../helpers/github/github.ts';

const sha = 'ba5e'.repeat(10);
const commit: Commit = { owner: 'Codertocat', repo: 'Hello-World', sha };

let gitHub: GitHub;
let octokit: Octokit;
beforeEach(async () => {
  gitHub = await GitHub.start();
  octokit = await openGitHub({ apiUrl: gitHub.url, token: gitHub.jobToken('read') });
});
afterEach(() => gitHub.stop());

test('the bytes of a file, whatever they are', async () => {
  const bytes = Uint8Array.from({ length: 1_000 }, (_, index) => index % 256);
  gitHub.commit(sha, { '.github/packgate.yml': bytes, 'a/b c/ü.yml': 'x' });
  expect(await repositoryFile('.github/packgate.yml', commit, octokit)).toEqual(Buffer.from(bytes));
  expect(await repositoryFile('a/b c/ü.yml', commit, octokit)).toEqual(Buffer.from('x'));
});

test('what is not there, what is a folder, and what is too large', async () => {
  gitHub.commit(sha, { 'packgate.yml/x': 'a folder', 'large.yml': 'x'.repeat(10_000_000) });
  expect(await repositoryFile('other.yml', commit, octokit)).toBeNull();
  expect(await repositoryFile('packgate.yml', commit, octokit)).toEqual({ problem: 'It is no file.' });
  expect(await repositoryFile('large.yml', commit, octokit)).toEqual({
    problem: 'It has 10000000 bytes, which are too many.',
  });
});

test('a commit that cannot be seen has no parents: that is no file missing', async () => {
  await expect(parentsOf(commit, octokit)).rejects.toMatchObject({ status: 404 });
  gitHub.commit(sha, {}, ['a'.repeat(40), 'b'.repeat(40)]);
  expect(await parentsOf(commit, octokit)).toEqual(['a'.repeat(40), 'b'.repeat(40)]);
  const blind = await openGitHub({ apiUrl: gitHub.url, token: gitHub.jobToken('nothing') });
  await expect(parentsOf(commit, blind)).rejects.toMatchObject({ status: 404 });
});

test('what a pull request changes, held against where it left the base branch', async () => {
  const [fork, head] = ['f0'.repeat(20), '4e'.repeat(20)];
  gitHub.commit(fork, { 'packgate.yml': '1', 'a.js': '1' });
  gitHub.commit(sha, { 'packgate.yml': '2', 'a.js': '1' }, [fork]);
  gitHub.commit(head, { 'packgate.yml': '1', 'b.js': '1' }, [fork]);
  expect(await pullFilesOf(commit, head, octokit)).toEqual({
    mergeBase: { ...commit, sha: fork },
    changed: ['a.js', 'b.js'],
  });
  const many = Array.from({ length: 300 }, (_, index) => [`${index}`, ''] as const);
  gitHub.commit(head, Object.fromEntries(many), [fork]);
  expect((await pullFilesOf(commit, head, octokit)).changed).toBeNull();
});

test('all files at once, unless they are too many', async () => {
  gitHub.commit(sha, { 'packgate.yml': '', 'packages/a/packgate.yml': '' });
  expect(await filesOf(commit, octokit)).toEqual(new Set(['packgate.yml', 'packages/a/packgate.yml']));
  const body = { sha, url: `${gitHub.url}/tree`, tree: [], truncated: true };
  gitHub.trouble = () => ({ status: 200, body });
  expect(await filesOf(commit, octokit)).toBeNull();
});
