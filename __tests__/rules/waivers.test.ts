import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Waiver } from '../../src/model/policy.ts';
import type { RuleId } from '../../src/rules/table.ts';
import { map, type TreeSpec } from '../helpers/tree.ts';
import { judged, line, today } from './told.ts';

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

const secrets = (...digests: string[]): TreeSpec => ({
  files: {
    'a.js': { content: { secrets: digests.map((digest) => ({ detector: 'token', line: 1, digest })) } },
  },
});

/** What is still loud after the waiver, of its rule. */
function loud(after: TreeSpec, change: Partial<Waiver>, before: TreeSpec | null = {}): string[] {
  const one = { ...waiver, ...change };
  return judged(before, after, { waivers: [one] })
    .filter(({ rule, novelty, waived }) => rule === one.rule && novelty === 'new' && waived === null)
    .map(line);
}

/** The fingerprint of the first finding of a rule. */
function printOf(rule: RuleId, after: TreeSpec, before: TreeSpec | null = {}): string {
  return judged(before, after).find((one) => one.rule === rule)?.fingerprint ?? '';
}

const waivers = (after: TreeSpec, ...all: readonly Partial<Waiver>[]): Finding[] =>
  judged({}, after, { waivers: all.map((one) => ({ ...waiver, ...one })) });

describe('a second finding beside the one that was accepted comes back', () => {
  const digest = 'aaaaaaaaaaaaaaaa';
  test('another secret in the same file', () => {
    const fingerprint = printOf('secret', secrets(digest));
    const accepted = { rule: 'secret', path: 'a.js', fingerprint } as const;
    expect(loud(secrets(digest), accepted)).toEqual([]);
    expect(loud(secrets(digest, 'bbbbbbbbbbbbbbbb'), accepted)).toEqual(['error a.js']);
    expect(loud(secrets('bbbbbbbbbbbbbbbb'), accepted)).toEqual(['error a.js']);
  });

  test.each<[RuleId, TreeSpec, TreeSpec]>([
    [
      'install-script',
      { manifest: { scripts: { postinstall: 'node a.js' } } },
      { manifest: { scripts: { postinstall: 'node b.js' } } },
    ],
    [
      'install-script',
      { manifest: { scripts: { postinstall: 'node a.js' } } },
      { manifest: { scripts: { preinstall: 'node a.js' } } },
    ],
    ['dependency', { manifest: { dependencies: { a: '1' } } }, { manifest: { dependencies: { b: '1' } } }],
    [
      'unresolved-dependency',
      { manifest: { dependencies: { a: 'workspace:*' } } },
      { manifest: { dependencies: { a: 'file:../a' } } },
    ],
    [
      'publish-config',
      { manifest: { engines: { node: '>=20' } } },
      { manifest: { engines: { node: '>=24' } } },
    ],
    [
      'remote-source-map',
      { files: { 'a.js.map': { content: { sourceMap: map({ hosts: ['a.example'] }) } } } },
      { files: { 'a.js.map': { content: { sourceMap: map({ hosts: ['b.example'] }) } } } },
    ],
  ])('%s of the same path: %j, %j', (rule, one, other) => {
    const accepted = { rule, path: '**', fingerprint: printOf(rule, one) };
    expect(accepted.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(loud(one, accepted)).toEqual([]);
    expect(loud(other, accepted)).toHaveLength(1);
  });

  test('a dependency that was accepted from the registry and now comes from git', () => {
    const one = { manifest: { dependencies: { a: '1' } } };
    const fingerprint = printOf('dependency', one);
    const moved = { manifest: { dependencies: { a: 'git+https://git.example/a.git' } } };
    expect(loud(moved, { rule: 'dependency', path: 'package.json', fingerprint }, one)).toHaveLength(1);
  });
});

describe('a waiver of several rules', () => {
  const leak = (size: number, more: TreeSpec['files'] = {}, secret = 'a'): TreeSpec => ({
    files: {
      'cli.js': 500_000,
      'cli.js.map': {
        size,
        content: {
          sourceMap: map({ sources: 9, embedded: 9 }),
          secrets: [{ detector: 'token', line: 1, digest: secret.repeat(16) }],
        },
      },
      ...more,
    },
  });
  const before: TreeSpec = { files: { 'cli.js': 500_000 } };
  const accepted: Partial<Waiver> = {
    rule: ['source-map', 'embedded-sources', 'secret', 'large-file', 'package-growth'],
    path: 'cli.js.map',
    maxSize: 3_000_000,
    fingerprint: [printOf('secret', leak(2_000_000), before)],
  };
  const left = (after: TreeSpec, change: Partial<Waiver> = {}): string[] =>
    judged(before, after, { waivers: [{ ...waiver, ...accepted, ...change }] })
      .filter(({ novelty, waived }) => novelty === 'new' && waived === null)
      .map((one) => `${one.rule} ${one.path}`);

  test('covers the file, what is in it, and the growth that it makes', () => {
    expect(left(leak(2_000_000), { rule: 'source-map', fingerprint: null })).toEqual([
      'embedded-sources cli.js.map',
      'large-file cli.js.map',
      'package-growth null',
      'secret cli.js.map',
    ]);
    expect(left(leak(2_000_000))).toEqual([]);
  });

  test('covers no growth that other files make', () => {
    const others = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.js`, 490_000]));
    expect(left(leak(2_000_000, others(3)))).not.toContain('package-growth null');
    expect(left(leak(2_000_000, others(5)))).toContain('package-growth null');
  });

  test('covers no growth where it covers no file', () => {
    expect(left(leak(2_000_000), { path: 'b.js.map' })).toContain('package-growth null');
    expect(left(leak(3_000_001))).toEqual([
      'source-map cli.js.map',
      'embedded-sources cli.js.map',
      'large-file cli.js.map',
      'package-growth null',
      'secret cli.js.map',
      'waiver null',
    ]);
  });

  test('covers growth only where it names that rule', () => {
    const rule = ['source-map', 'embedded-sources', 'secret', 'large-file'] as const;
    expect(left(leak(2_000_000), { rule })).toEqual(['package-growth null']);
  });

  test('holds the one to its fingerprint that may stand there twice', () => {
    expect(left(leak(2_000_000, {}, 'b'))).toEqual(['secret cli.js.map']);
    expect(
      left(
        leak(2_000_000, {
          'cli.js': { content: { secrets: [{ detector: 't', line: 1, digest: 'a'.repeat(16) }] } },
        }),
      ),
    ).toEqual(['secret cli.js']);
  });

  test('covers the files of one that shrank', () => {
    const names = Array.from({ length: 20 }, (_, at): [string, number] => [`lib/${at}.js`, 100_000]);
    const full: TreeSpec = { files: { 'index.js': 10, ...Object.fromEntries(names) } };
    const one = { ...waiver, rule: ['removed-file', 'package-shrink'], path: 'lib/' } as const;
    const found = (all: readonly Waiver[]) =>
      judged(full, { files: { 'index.js': 10 } }, { waivers: all })
        .filter(({ novelty, waived }) => novelty === 'new' && waived === null)
        .map(({ rule }) => rule);
    expect(found([])).toEqual(expect.arrayContaining(['removed-file', 'package-shrink']));
    expect(found([one])).toEqual([]);
    expect(found([{ ...one, path: 'lib/1.js' }])).toEqual(
      expect.arrayContaining(['package-shrink', 'waiver']),
    );
  });
});

describe('a path', () => {
  const folder: TreeSpec = { files: { 'coverage/a.html': 10, 'coverage/b/c.html': 20, 'coverage/d.js': 5 } };
  const covers = (path: string, after = folder): boolean =>
    loud(after, { rule: 'build-leftover', path }).length === 0;

  test.each(['coverage', 'coverage/', './coverage/', 'coverage/**', '**', 'c*', '{coverage,docs}/**/*'])(
    '%s is the folder and all in it',
    (path) => {
      expect(covers(path)).toBe(true);
    },
  );

  test.each([
    'coverage/a.html',
    'coverage/*',
    'coverage/**/*.html',
    'coverage/x',
    'coverage/b/**',
    '.',
    '*.js',
  ])('%s is not the whole folder', (path) => {
    expect(covers(path)).toBe(false);
  });

  test('that names every file of a folder names the folder, until there is another file', () => {
    const files = { 'coverage/a.html': 1, 'coverage/b/c.html': 1 };
    expect(covers('coverage/**/*.html', { files })).toBe(true);
    expect(covers('coverage/**/*.html', { files: { ...files, 'coverage/d.js': 1 } })).toBe(false);
  });

  test('a folder that is gone is one of the last release', () => {
    const before = { files: { 'lib/a.js': 100, 'lib/b.js': 100, 'index.js': 10 } };
    const after = { files: { 'index.js': 10 } };
    const rule = 'removed-file';
    expect(loud(after, { rule, path: 'other' }, before)).toEqual(['warning lib/']);
    expect(loud(after, { rule, path: 'lib/**' }, before)).toEqual([]);
    expect(loud(after, { rule, path: 'lib/a.js' }, before)).toEqual(['warning lib/']);
    expect(loud(after, { rule, path: 'lib', maxSize: 199 }, before)).toEqual(['warning lib/']);
    expect(loud(after, { rule, path: 'lib', maxSize: 200 }, before)).toEqual([]);
  });

  test('of the package as a whole is a dot', () => {
    const [before, after] = [{ files: { 'a.js': 1_000_000 } }, { files: { 'a.js': 1_900_000 } }];
    const rule = 'package-growth';
    expect(loud(after, { rule, path: '.' }, before)).toEqual([]);
    expect(loud(after, { rule, path: 'a.js' }, before)).toEqual(['error null']);
    expect(loud(after, { rule, path: '*' }, before)).toEqual(['error null']);
    expect(loud(after, { rule, path: '.', maxSize: 1_950_000 }, before)).toEqual([]);
    expect(loud(after, { rule, path: '.', maxSize: 1_900_000 }, before)).toEqual(['error null']);
  });

  test('the growth of a package is held against what it takes when installed, whichever measure was the worse', () => {
    const before = { files: { 'a.js': 1_000_000 }, packedSize: 300_000 };
    const after = { files: { 'a.js': 1_100_000 }, packedSize: 1_050_000 };
    const limit = { rule: 'package-growth', path: '.' } as const;
    expect(loud(after, { ...limit, maxSize: 1_060_000 }, before)).toEqual(['error null']);
    expect(loud(after, { ...limit, maxSize: 1_110_000 }, before)).toEqual([]);
  });

  test('a finding without a size is not covered by a waiver with one', () => {
    const [before, after] = [
      { manifest: { main: './a.js' }, files: { 'a.js': 1 } },
      { manifest: { main: './a.js' } },
    ];
    const accepted = { rule: 'missing-entry', path: 'a.js' } as const;
    expect(loud(after, accepted, before)).toEqual([]);
    expect(loud(after, { ...accepted, maxSize: 1_000_000 }, before)).toEqual(['error a.js']);
  });
});

describe('a waiver', () => {
  const after: TreeSpec = { files: { 'cli.js.map': { size: 10, content: { sourceMap: map() } } } };

  test('that has expired brings the finding back and is a finding itself', () => {
    const findings = waivers(after, { expires: '2026-11-19' });
    expect(findings.map((one) => [one.rule, one.severity, one.waived])).toEqual([
      ['source-map', 'error', null],
      ['waiver', 'warning', null],
    ]);
  });

  test('does not excuse what is said about waivers', () => {
    const findings = waivers(after, { expires: '2026-11-19' }, { rule: 'waiver', path: '**' });
    expect(findings.filter(({ rule }) => rule === 'waiver')).toHaveLength(2);
    expect(findings.every(({ waived }) => waived === null)).toBe(true);
  });

  test('stays valid beside another for the same finding, which tells its reason first', () => {
    const findings = waivers(after, { reason: 'one' }, { reason: 'two', path: '**' });
    expect(findings.map(({ waived }) => waived?.reason)).toEqual(['one']);
  });

  test('no waiver in force silences more than its own rule', () => {
    const rules: RuleId[] = ['source-map', 'embedded-sources', 'secret', 'sensitive-file', 'waiver'];
    const files = {
      'a.map': { content: { sourceMap: map({ embedded: 1 }) } },
      '.env': { content: { secrets: [{ detector: 'x', line: 1, digest: '1'.repeat(16) }] } },
    };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...rules),
          fc.subarray<RuleId>([...rules, 'package-growth'], { minLength: 1 }),
        ),
        fc.constantFrom('**', '*', '.env', 'a.map', '.', '../**', 'a.map/'),
        fc.option(fc.constantFrom(today, '2026-11-19', '2030-01-01')),
        fc.option(fc.integer({ min: 0, max: 200 })),
        (rule, path, expires, maxSize) => {
          const plain = judged({}, { files });
          const after = judged({}, { files }, { waivers: [{ ...waiver, rule, path, expires, maxSize }] });
          const others = (all: readonly Finding[]): Finding[] =>
            all.filter((one) => ![rule, 'waiver'].flat().includes(one.rule));
          expect(others(after)).toEqual(others(plain));
          expect(after.filter((one) => one.rule !== 'waiver')).toHaveLength(plain.length);
        },
      ),
    );
  });
});
