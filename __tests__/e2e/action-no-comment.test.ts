import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kettle, Project } from '../helpers/action-project.ts';
import { tarball } from '../helpers/tarball.ts';

let project: Project;
beforeEach(async () => {
  project = await Project.start();
});
afterEach(() => project.stop());

test('a run that comments on nothing asks nothing of GitHub', async () => {
  project.write({ 'small.tgz': await tarball({ 'index.js': '1\n' }, kettle) });
  const { code, outputs } = await project.step({ with: { packages: 'small.tgz' } });
  expect(code).toBe(0);
  expect(existsSync(outputs.get('tarball') ?? '')).toBe(true);
  expect(project.gitHub.exchanges).toEqual([]);
});
