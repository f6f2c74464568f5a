import { spawn } from 'node:child_process';
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

const env = { PATH: process.env.PATH ?? '', 'INPUT_GITHUB-TOKEN': 'not-a-token', INPUT_NONE: 'x' };

/** To the end, or to the first word. */
function timed(words: readonly string[], until: 'exit' | 'word'): Promise<number> {
  const started = performance.now();
  const child = spawn(node, [...words], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((settle) => {
    const stop = (): void => settle(performance.now() - started);
    if (until === 'word') child.stdout.once('data', stop);
    else child.once('exit', stop);
  });
}

test('the bundle is at work in at most three times what node itself needs to start', async () => {
  const [bare, bundle]: [number[], number[]] = [[], []];
  for (let round = 0; round < 15; round++) {
    bare.push(await timed(['-e', '0'], 'exit'));
    bundle.push(await timed([resolve('dist/action.js')], 'word'));
  }
  expect(Math.min(...bundle) / Math.min(...bare)).toBeLessThan(3);
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
