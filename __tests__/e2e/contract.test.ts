import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tool } from '../../src/text/tool.ts';
import { packgate, temporaryFolder } from '../helpers/packgate.ts';
import { tarball } from '../helpers/tarball.ts';

const reportKeys = ['schemaVersion', 'tool', 'verdict', 'packages', 'skipped', 'stats'];
const packageKeys = 'name verdict candidate baseline changes manifest findings causes publish problem'.split(
  ' ',
);
const measures = ['integrity', 'sha256', 'packedSize', 'unpackedSize', 'fileCount'];
const changeKeys = 'kind path from sizeBefore sizeAfter modeBefore modeAfter'.split(' ');
const causeKeys = 'id severity title files bytes examples rules findings fix accept'.split(' ');
const findingKeys = 'rule severity path message evidence fix novelty waived fingerprint cause onBase'.split(
  ' ',
);

test('the JSON report has every field of schema version 1, in its order', async () => {
  const folder = temporaryFolder();
  const [before, after] = [join(folder, 'before.tgz'), join(folder, 'after.tgz')];
  writeFileSync(before, await tarball({ 'a.js': '1\n' }));
  writeFileSync(after, await tarball({ 'a.js': '1\n', '.env': 'A=1\n' }, { license: 'MIT' }));
  const { code, stdout } = await packgate(['check', after, '--baseline', before, '--format', 'json']);
  expect(code).toBe(1);
  const report = JSON.parse(stdout);
  const [judged] = report.packages;
  expect(Object.keys(report)).toEqual(reportKeys);
  expect(report).toMatchObject({ schemaVersion: 1, tool, verdict: 'fail' });
  expect(Object.keys(judged)).toEqual(packageKeys);
  expect(Object.keys(judged.candidate)).toEqual(['version', 'source', ...measures]);
  expect(Object.keys(judged.baseline)).toEqual(['version', 'reason', 'explanation', ...measures]);
  expect(Object.keys(judged.changes[0])).toEqual(changeKeys);
  expect(Object.keys(judged.manifest[0])).toEqual(['field', 'before', 'after']);
  expect(Object.keys(judged.findings[0])).toEqual(findingKeys);
  expect(Object.keys(judged.causes[0])).toEqual(causeKeys);
  expect(judged.findings[0].cause).toBe(judged.causes[0].id);
  expect(judged.findings[0]).toMatchObject({
    rule: 'sensitive-file',
    severity: 'error',
    path: '.env',
    novelty: 'new',
    waived: null,
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
  expect(report.stats.durationMs).toBeGreaterThanOrEqual(0);
});
