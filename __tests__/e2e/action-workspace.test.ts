import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { Project } from '../helpers/action-project.ts';
import { inFull } from '../helpers/sample.ts';

let project: Project;
beforeEach(async () => {
  project = await Project.start();
  project.write({
    'package.json': JSON.stringify({ name: 'root', private: true, workspaces: ['packages/*'] }),
    ...member('kettle'),
    ...member('cup'),
    ...member('site', { private: true }),
    'packages/cup/.env': 'A=1\n',
  });
});
afterEach(() => project.stop());

const member = (name: string, fields: object = {}) => ({
  [`packages/${name}/package.json`]: JSON.stringify({ name, version: '1.0.1', main: 'index.js', ...fields }),
  [`packages/${name}/index.js`]: 'module.exports = 1;\n',
  [`packages/${name}/LICENSE`]: 'MIT\n',
});

inFull(
  'without any input, the step in the root of a workspace checks its packages and counts what is private',
  async () => {
    const { code, outputs, summary } = await project.step();
    expect(code).toBe(1);
    const tarballs = JSON.parse(outputs.get('tarballs') ?? '') as { name: string; verdict: string }[];
    expect(tarballs.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['cup', 'fail'],
      ['kettle', 'pass'],
    ]);
    expect(summary).toContain('Not checked: 1 private package.');
  },
);

inFull('only and shard choose among them, and the report of a shard has a name of its own', async () => {
  const only = await project.step({ with: { only: 'kettle' } });
  expect([only.code, only.outputs.get('verdict')]).toEqual([0, 'pass']);
  const shard = await project.step({ with: { shard: '2/2', 'report-dir': 'reports' } });
  const file = shard.outputs.get('report-json') ?? '';
  expect([shard.code, basename(file)]).toEqual([0, 'report-2-of-2.json']);
  expect(JSON.parse(readFileSync(file, 'utf8')).skipped).toContainEqual({
    name: 'cup',
    source: 'packages/cup',
    reason: 'shard 1/2',
  });
  expect((await project.step({ with: { shard: '3/2' } })).code).toBe(2);
});
