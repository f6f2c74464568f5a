import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Waiver } from '../../src/model/policy.ts';
import { judged, line } from './told.ts';

const waiver: Waiver = {
  rule: 'sensitive-file',
  path: '.env',
  reason: 'a fixture',
  expires: null,
  maxSize: null,
  sha256: null,
  fingerprint: null,
  source: '.github/packgate.yml:9',
};
const about = (change: Partial<Waiver>): Finding[] =>
  judged({}, { files: { '.env': 10 } }, { waivers: [{ ...waiver, ...change }] }).filter(
    ({ rule }) => rule === 'waiver',
  );

test.each<[string, Partial<Waiver>, string]>([
  ['expired yesterday', { expires: '2026-11-19' }, 'expired'],
  ['matches nothing', { path: '.env.local' }, 'unused'],
  ['of another rule', { rule: 'source-map' }, 'unused'],
  ['for other bytes', { sha256: 'a'.repeat(64) }, 'changed'],
  ['for another finding there', { fingerprint: 'a'.repeat(16) }, 'changed'],
  ['grown beyond it', { maxSize: 9 }, 'changed'],
  ['no day', { expires: '2026-02-30' }, 'malformed'],
  ['no reason', { reason: ' ' }, 'malformed'],
  ['no path', { path: '' }, 'malformed'],
  ['no digest', { sha256: 'abc' }, 'malformed'],
  ['no fingerprint', { fingerprint: 'abc' }, 'malformed'],
  ['no fingerprint among some', { fingerprint: ['a'.repeat(16), 'abc'] }, 'malformed'],
  ['no rules', { rule: [] }, 'malformed'],
  ['of other rules', { rule: ['source-map', 'archive'] }, 'unused'],
  ['no size', { maxSize: Number.NaN }, 'malformed'],
  ['a hostile path', { path: '__proto__/\u202e' }, 'unused'],
])('%s', (_, change, reason) => {
  const findings = about(change);
  expect(findings.map(line)).toEqual(['warning null']);
  expect(findings[0]?.evidence).toEqual({
    reason,
    waiver: `${[change.rule ?? waiver.rule].flat().join(', ')}: ${change.path ?? waiver.path}`,
    source: waiver.source,
    ...(reason === 'expired' && { expires: change.expires, again: 1 }),
  });
});

test.each<[string, Partial<Waiver>]>([
  ['in force', {}],
  ['ends today', { expires: '2026-11-20' }],
  ['a glob', { path: '**' }],
])('quiet: %s', (_, change) => {
  expect(about(change)).toEqual([]);
});

test('quiet: an install script that it excuses was published since', () => {
  const manifest = { scripts: { install: 'x' } };
  const accepted: Waiver = { ...waiver, rule: 'install-script', path: 'package.json' };
  const findings = judged({ manifest }, { manifest }, { waivers: [accepted] });
  expect(findings.filter(({ rule }) => rule === 'waiver')).toEqual([]);
});

test('quiet: what it excuses was published since', () => {
  const files = { '.env': 10 };
  expect(judged({ files }, { files }, { waivers: [waiver] }).filter(({ rule }) => rule === 'waiver')).toEqual(
    [],
  );
});
