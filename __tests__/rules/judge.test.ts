import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTrees } from '../../src/compare/compare-trees.ts';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Level, Policy, Waiver } from '../../src/model/policy.ts';
import { judge } from '../../src/rules/judge.ts';
import { ruleIds } from '../../src/rules/lookup.ts';
import { linear } from '../helpers/growth.ts';
import { everything, inFull } from '../helpers/sample.ts';
import { type FileSpec, map, type TreeSpec, tree } from '../helpers/tree.ts';
import { anyPackage, reported, waiverFor } from './any-package.ts';
import { judged, line, today } from './told.ts';

const withMap: TreeSpec = {
  files: {
    'cli.js.map': { size: 59_766_257, content: { sourceMap: map({ sources: 1900, embedded: 1900 }) } },
  },
};
const ruled = (level: Level): Finding[] =>
  judged({}, withMap, { rules: { ...defaultPolicy.rules, 'source-map': { level, floor: 1 } } }).filter(
    ({ rule }) => rule === 'source-map',
  );

test('one map by accident is three findings and a heavy package', () => {
  expect(
    judged({ files: { 'cli.js': 10_000_000 } }, { files: { 'cli.js': 10_000_000, ...withMap.files } }).map(
      (one) => `${one.rule} ${line(one)}`,
    ),
  ).toEqual([
    'source-map error cli.js.map',
    'embedded-sources error cli.js.map',
    'large-file error cli.js.map',
    'package-growth error null',
  ]);
});

describe('levels of the policy', () => {
  test.each<[Level, string[]]>([
    ['default', ['error cli.js.map']],
    ['error', ['error cli.js.map']],
    ['warning', ['warning cli.js.map']],
    ['note', ['note cli.js.map']],
    ['off', []],
  ])('%s', (level, expected) => {
    expect(ruled(level).map(line)).toEqual(expected);
  });

  test('what was there already stays a note', () => {
    const rules = { ...defaultPolicy.rules, 'source-map': { level: 'error', floor: 1 } } as const;
    expect(judged(withMap, withMap, { rules }).every(({ severity }) => severity === 'note')).toBe(true);
  });
});

describe('waivers', () => {
  const waiver: Waiver = {
    rule: 'source-map',
    path: 'cli.js.map',
    reason: 'shipped on purpose',
    expires: null,
    maxSize: null,
    sha256: null,
    fingerprint: null,
    source: 'packgate.yml:4',
  };
  const waived = (change: Partial<Waiver>, after: TreeSpec = withMap): string[] =>
    judged({}, after, { waivers: [{ ...waiver, ...change }] })
      .filter((one) => one.waived !== null)
      .map((one) => `${one.rule} ${one.path}`);

  test.each<[string, Partial<Waiver>, string[]]>([
    ['one rule at one path', {}, ['source-map cli.js.map']],
    ['a glob', { path: '**/*.map' }, ['source-map cli.js.map']],
    ['on its last day', { expires: today }, ['source-map cli.js.map']],
    ['after it', { expires: '2026-11-19' }, []],
    ['another path', { path: 'dist/**' }, []],
    ['another rule', { rule: 'secret' }, []],
    ['no larger than allowed', { maxSize: 59_766_257 }, ['source-map cli.js.map']],
    ['larger', { maxSize: 59_766_256 }, []],
    ['without a reason', { reason: '' }, []],
    [
      'the growth of the package',
      { rule: 'package-growth', path: '**', maxSize: 60_000_000 },
      ['package-growth null'],
    ],
    ['the package has grown more', { rule: 'package-growth', path: '**', maxSize: 59_000_000 }, []],
    ['no size to measure', { rule: 'package-growth', path: 'cli.js.map' }, []],
  ])('%s', (_, change, expected) => {
    expect(waived(change, { ...withMap, packedSize: 1_000 })).toEqual(expected);
  });

  test('the bytes that were looked at, and no others', () => {
    const digest = tree(withMap).entries.get('cli.js.map')?.sha256 ?? '';
    expect(waived({ sha256: digest.toUpperCase() })).toEqual(['source-map cli.js.map']);
    expect(waived({ sha256: 'f'.repeat(64) })).toEqual([]);
  });

  test('a folder, as large as all that is in it', () => {
    const folder: TreeSpec = { files: { 'coverage/a': 10, 'coverage/b/c': 20 } };
    const rule = 'build-leftover';
    expect(waived({ rule, path: 'coverage/**', maxSize: 30 }, folder)).toEqual(['build-leftover coverage/']);
    expect(waived({ rule, path: 'coverage/', maxSize: 29 }, folder)).toEqual([]);
  });

  test('carry their reason', () => {
    const [finding] = judged({}, withMap, { waivers: [waiver] });
    expect(finding).toMatchObject({
      severity: 'error',
      waived: { reason: 'shipped on purpose', expires: null, source: 'packgate.yml:4' },
    });
  });
});

test('findings come by severity, then by the order of the table, then by path', () => {
  const after: TreeSpec = {
    files: {
      'b.map': { content: { sourceMap: map() } },
      'a.map': { content: { sourceMap: map() } },
      '.env': 1,
      '.DS_Store': 1,
      'a.vue': 1,
    },
  };
  expect(judged({}, after).map((one) => `${one.rule} ${line(one)}`)).toEqual([
    'source-map error a.map',
    'source-map error b.map',
    'sensitive-file error .env',
    'typescript-source warning a.vue',
    'build-leftover note .DS_Store',
  ]);
});

test('a day may come as a Date', () => {
  const comparison = compareTrees(tree({}), tree(withMap));
  expect(judge(comparison, defaultPolicy, new Date('2026-11-20T23:59:59Z'))).toEqual(
    judge(comparison, defaultPolicy, today),
  );
});

test('the table has every rule once, and the policy a level for each', () => {
  expect(new Set(ruleIds).size).toBe(ruleIds.length);
  expect(Object.keys(defaultPolicy.rules)).toEqual(ruleIds);
});

describe('fingerprints', () => {
  const of = (after: TreeSpec): string[] => judged({}, after).map(({ fingerprint }) => fingerprint);

  test('stay the same where only a hash in the name, the size or the version differ', () => {
    const one = (path: string, size: number, version: string): TreeSpec => ({
      files: { [path]: { size, content: { sourceMap: map() } } },
      manifest: { version },
    });
    expect(of(one('d/a-9xqViRZD.js.map', 5, '1.0.0'))).toEqual(of(one('d/a-C1G4Q3kq.js.map', 9, '1.0.0')));
    expect(of(one('d/a-1.0.0.js.map', 5, '1.0.0'))).toEqual(of(one('d/a-2.0.0.js.map', 5, '2.0.0')));
  });

  test('are sixteen hex digits', () => {
    for (const fingerprint of of(withMap)) expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('over all packages', () => {
  test('no two findings share a fingerprint, the order is fixed, and nothing depends on the order of the archive', () => {
    fc.assert(
      fc.property(fc.option(anyPackage), anyPackage, (before, after) => {
        const findings = judged(before, after);
        const prints = findings.map(({ fingerprint }) => fingerprint);
        expect(new Set(prints).size).toBe(prints.length);
        const weights = findings.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
        expect(weights).toEqual([...weights].sort());
        const unique = new Map(after.files);
        const turned = { ...after, files: [...unique].reverse() };
        expect(judged(before, turned)).toEqual(judged(before, { ...after, files: [...unique] }));
      }),
    );
  });

  test('what is suggested to accept a finding accepts it', () => {
    const policy: Policy = { ...defaultPolicy, allow: ['*.map', 'gone/**'] };
    fc.assert(
      fc.property(fc.option(anyPackage), anyPackage, (before, after) => {
        const comparison = compareTrees(before === null ? null : tree(before), tree(after));
        const findings = judge(comparison, policy, today);
        const report = reported(comparison, findings);
        for (const [at, finding] of findings.entries()) {
          const told = report.findings[at];
          if (told === undefined || finding.novelty === 'existing') continue;
          const waiver = waiverFor([told], report);
          if (waiver === null) continue;
          const again = judge(comparison, { ...policy, waivers: [waiver] }, today);
          const same = again.find(({ fingerprint }) => fingerprint === finding.fingerprint);
          expect(same?.waived?.reason, JSON.stringify([finding, waiver])).toBe('meant');
        }
      }),
    );
  });

  test('a package beside itself never fails nor warns', () => {
    fc.assert(
      fc.property(anyPackage, (same) => {
        expect(judged(same, same).filter(({ severity }) => severity !== 'note')).toEqual([]);
      }),
    );
  });

  test('what is existing is one note for a rule', () => {
    fc.assert(
      fc.property(anyPackage, anyPackage, (before, after) => {
        const old = judged(before, after).filter(({ novelty }) => novelty === 'existing');
        expect(new Set(old.map(({ rule }) => rule)).size).toBe(old.length);
        for (const { severity, path: at, evidence } of old) {
          expect([severity, at]).toEqual(['note', null]);
          if ('examples' in evidence) expect(evidence.examples.length).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});

inFull('sixteen times as many files of every trait are judged in sixteen times the time', async () => {
  const many = (length: number, seed: number): TreeSpec => ({
    files: Array.from({ length }, (_, at): [string, FileSpec] => [
      `${['dist', 'coverage', 'test', '.vscode', 'node_modules'][at % 5]}/${at}-${seed}${['.js', '.map', '.ts', '.log', '.zip'][at % 7]}`,
      { size: at, content: { sourceMap: at % 7 === 1 ? map({ embedded: 1 }) : null } },
    ]),
    manifest: {
      exports: Object.fromEntries(
        Array.from({ length: 1000 }, (_, at) => [`./${at}/*`, `./dist/${at}/*.js`]),
      ),
    },
  });
  const judged = (size: number) => {
    const comparison = compareTrees(tree(many(size, 1)), tree(many(size, 2)));
    return () => judge(comparison, defaultPolicy, today);
  };
  expect(await linear(judged, { largest: everything ? 64_000 : 16_000 })).toBe(true);
});
