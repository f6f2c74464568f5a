import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kettle, Project } from '../helpers/action-project.ts';
import { node } from '../helpers/packgate.ts';
import { tarball } from '../helpers/tarball.ts';

let project: Project;
beforeEach(async () => {
  project = await Project.start();
});
afterEach(() => project.stop());

const timed = (words: readonly string[], env: Record<string, string> = {}): number => {
  const started = performance.now();
  spawnSync(node, words, { env: { PATH: process.env.PATH ?? '', ...env } });
  return performance.now() - started;
};

test('the bundle answers in at most three times what node itself needs to start', () => {
  const [bare, bundle]: number[][] = [[], []];
  for (let round = 0; round < 15; round++) {
    bare?.push(timed(['-e', '0']));
    bundle?.push(timed([resolve('dist/action.js')], { INPUT_NONE: 'x' }));
  }
  expect(Math.min(...(bundle ?? [])) / Math.min(...(bare ?? []))).toBeLessThan(3);
});

test('from start to verdict, packed by npm and held against a registry: below 1.5 seconds', async () => {
  const durations: number[] = [];
  for (let round = 0; round < 3; round++) durations.push((await project.step()).durationMs);
  expect(Math.min(...durations)).toBeLessThan(1_500);
});

test('a run that comments on nothing loads no client for GitHub', async () => {
  project.write({ 'small.tgz': await tarball({ 'index.js': '1\n' }, kettle) });
  const { code, durationMs, outputs } = await project.step({ with: { packages: 'small.tgz' } });
  expect(code).toBe(0);
  expect(existsSync(outputs.get('tarball') ?? '')).toBe(true);
  expect(durationMs).toBeLessThan(1_500);
  expect(project.gitHub.exchanges).toEqual([]);
});
