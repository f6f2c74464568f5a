import { expect, test } from 'vitest';
import { compareTrees } from '../../src/compare/compare-trees.ts';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import type { Publishing } from '../../src/model/comparison.ts';
import { causesOf } from '../../src/rules/causes.ts';
import { judge } from '../../src/rules/judge.ts';
import { verdictOf } from '../../src/rules/verdict.ts';
import { tree } from '../helpers/tree.ts';
import { line, today } from './told.ts';
import { wordsHold } from './words-hold.ts';

const [same, other] = ['sha512-none', 'sha512-other'];
const published = (integrity: string, version = '1.0.0'): Publishing => ({
  published: { version, integrity },
  builtBy: null,
});
const compared = (publishing: Publishing | null) => ({
  ...compareTrees(tree(), tree()),
  publishing,
});
const found = (publishing: Publishing | null, policy = defaultPolicy) =>
  judge(compared(publishing), policy, today).filter(({ rule }) => rule === 'version-taken');

test.each<[string, Publishing | null, string[]]>([
  ['other bytes', published(other), ['error null']],
  ['the same bytes', published(same), []],
  ['not published', { published: null, builtBy: null }, []],
  ['no release: a pull request', null, []],
  ['a hostile version', published(other, '__proto__\n##[error]'), ['error null']],
])('%s', (_, publishing, expected) => {
  expect(found(publishing).map(line)).toEqual(expected);
});

test('it fails the check, and says which version', () => {
  const findings = found(published(other));
  expect(verdictOf(findings, 'error')).toBe('fail');
  expect(causesOf(findings, compared(published(other)))[0]?.title).toBe(
    '1.0.0 is already published, with other bytes',
  );
});

test('a waiver cannot accept it, a level can turn it down', () => {
  const waiver = { rule: 'version-taken', path: '.', reason: 'x', expires: null, maxSize: null };
  const waivers = [{ ...waiver, sha256: null, fingerprint: null, source: 'packgate.yml:3' }];
  expect(found(published(other), { ...defaultPolicy, waivers })[0]?.waived).toBeNull();
  const rules = { ...defaultPolicy.rules, 'version-taken': { level: 'warning' as const } };
  expect(found(published(other), { ...defaultPolicy, rules }).map(line)).toEqual(['warning null']);
});

wordsHold('version-taken', (text) => ({ version: text, integrity: text, published: text }));
