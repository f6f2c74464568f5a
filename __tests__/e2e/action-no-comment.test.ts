import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kettle, Project } from '../helpers/action-project.ts';
import { recipe } from '../helpers/recipes.ts';
import { tarball } from '../helpers/tarball.ts';

let project: Project;
beforeEach(async () => {
  project = await Project.start();
});
afterEach(() => project.stop());

test('a run that comments on nothing asks nothing of GitHub', async () => {
  project.write({ 'small.tgz': await tarball({ 'index.js': '1\n' }, { ...kettle, version: '1.0.1' }) });
  const { code, outputs } = await project.step({ with: { packages: 'small.tgz' } });
  expect(code).toBe(0);
  expect(existsSync(outputs.get('tarball') ?? '')).toBe(true);
  expect(project.gitHub.exchanges).toEqual([]);
});

test('the first workflow of the README needs a token that can read, comments on nothing and warns of nothing', async () => {
  const { jobs } = parse(recipe('README.md', 'Add this workflow').text);
  expect(jobs.gate.permissions).toEqual({ contents: 'read' });
  project.token = project.gitHub.jobToken('read');
  project.write({ '.env': 'A=1\n' });
  const { code, summary, annotations } = await project.pullRequest({ with: jobs.gate.steps.at(-1).with });
  expect(code).toBe(1);
  expect(summary).toContain('.env');
  expect(annotations.filter(({ name }) => name !== 'error')).toEqual([]);
  expect(project.gitHub.writes).toEqual([]);
});
