import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { compareTrees } from '../../src/compare/compare-trees.ts';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import { check } from '../../src/index.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { JsonValue } from '../../src/model/package-tree.ts';
import type { Policy } from '../../src/model/policy.ts';
import { judgedPackage } from '../../src/report/package-report.ts';
import { causesOf } from '../../src/rules/causes.ts';
import { judge } from '../../src/rules/judge.ts';
import { removableFindings } from '../../src/rules/removable.ts';
import { linear } from '../helpers/growth.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { everything, inFull, some } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';
import { map, type TreeSpec, tree } from '../helpers/tree.ts';
import { plainCheck } from '../report/judged.ts';

interface Attack {
  readonly before?: TreeSpec;
  readonly after: TreeSpec;
  readonly policy?: Partial<Policy>;
}

const count = <T>(size: number, made: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => made(index));
const named = (size: number, made: (index: number) => [string, JsonValue]): Record<string, JsonValue> =>
  Object.fromEntries(count(size, made));
const files = (size: number, path: (index: number) => string): [string, number][] =>
  count(size, (index) => [path(index), 10]);
const waived = (path: string) => ({
  rule: 'agent-file',
  path,
  reason: 'meant',
  expires: null,
  sha256: null,
  fingerprint: null,
  maxSize: null,
  source: 'packgate.yml line 9',
});

/** Every pair of lengths up to the root of `size`: each of `a*b`, `a*bb`, `aa*b` ... begins and ends what the others do. */
const stairs = (size: number): [string, string][] => {
  const root = Math.ceil(Math.sqrt(size));
  return count(size, (index) => [
    'a'.repeat(1 + (index % root)),
    'b'.repeat(1 + (Math.floor(index / root) % root)),
  ]);
};
const long = (index: number) => `${'a'.repeat(100)}${index}${'b'.repeat(100)}`;

const attacks: Record<string, readonly [rule: string | null, (size: number) => Attack]> = {
  'commands and files at the top': [
    'missing-entry',
    (size) => ({
      before: {},
      after: {
        files: files(size, (index) => `f${index}`),
        manifest: { bin: named(size, (index) => [`c${index}`, `./g${index}`]) },
      },
    }),
  ],
  'new files at the top, of sorts that the last release did not have': [
    'unexpected-path',
    (size) => ({
      before: { files: files(size, (index) => `a${index}.b`) },
      after: { files: files(size, (index) => `f${index}.c`) },
    }),
  ],
  'subpaths that are gone, and patterns that cover none': [
    'publish-config',
    (size) => ({
      before: { manifest: { exports: named(size, (index) => [`./a${index}`, './package.json']) } },
      after: { manifest: { exports: named(size, (index) => [`./a${index}/*`, './package.json']) } },
    }),
  ],
  'subpaths that are gone, and patterns that cover all of them': [
    null,
    (size) => ({
      before: { manifest: { exports: named(size, (index) => [`./${long(index)}`, './package.json']) } },
      after: {
        manifest: {
          exports: Object.fromEntries(stairs(size).map(([a, b]) => [`./${a}*${b}`, './package.json'])),
        },
      },
    }),
  ],
  'patterns of exports, and files of which none matches': [
    'missing-entry',
    (size) => ({
      before: {},
      after: {
        files: files(size, (index) => `lib/${index}.js`),
        manifest: { exports: named(size, (index) => [`./${index}/*`, `./lib/*${index}.mjs`]) },
      },
    }),
  ],
  'patterns of exports of which each has half of the files at its beginning, and half at its end': [
    'missing-entry',
    (size) => ({
      before: {},
      after: {
        files: files(size, (index) =>
          index % 2 ? `${'a'.repeat(100)}${index}` : `${index}${'b'.repeat(100)}`,
        ),
        manifest: {
          exports: Object.fromEntries(stairs(size).map(([a, b], index) => [`./${index}/*`, `./${a}*${b}`])),
        },
      },
    }),
  ],
  'files that are gone, and patterns that let nobody import them': [
    null,
    (size) => ({
      before: {
        files: files(size, (index) => `lib/${index}.js`),
        manifest: { exports: named(size, (index) => [`./${index}/*`, `./lib/*${index}.mjs`]) },
      },
      after: {},
    }),
  ],
  'files that are gone, and patterns that reach all of them': [
    'removed-file',
    (size) => ({
      before: {
        files: files(size, (index) => `${long(index)}.js`),
        manifest: {
          exports: Object.fromEntries(
            stairs(size).map(([a, b], index) => [`./${index}/*`, `./${a}*${b}.js`]),
          ),
        },
      },
      after: {},
    }),
  ],
  'maps with sources': [
    'embedded-sources',
    (size) => ({
      before: {},
      after: {
        files: count(size, (index) => [
          `lib/${index % 300}/${index}.js.map`,
          { size: 10, content: { sourceMap: map({ embedded: 1 }) } },
        ]),
      },
    }),
  ],
  'folders, and waivers for some of them': [
    'agent-file',
    (size) => ({
      before: {},
      after: { files: files(size, (index) => `${index}/.vscode/a`) },
      policy: { waivers: count(20, (index) => waived(`${index}/.vscode/`)) },
    }),
  ],
  'folders of unwanted names below each other': [
    null,
    (size) => ({
      before: {},
      after: { files: files(size, (index) => `${'x/'.repeat(30)}template/${'.vscode/'.repeat(30)}${index}`) },
    }),
  ],
  'bundled packages that are not there, and packages that are not bundled': [
    'nested-dependencies',
    (size) => ({
      before: {},
      after: {
        files: files(size, (index) => `node_modules/a${index}/a.js`),
        manifest: { bundleDependencies: count(size, (index) => `b${index}`) },
      },
    }),
  ],
  'peers that are optional': [
    null,
    (size) => ({
      before: {},
      after: {
        manifest: {
          peerDependencies: named(size, (index) => [`a${index}`, '1']),
          peerDependenciesMeta: named(size, (index) => [`a${index}`, { optional: true }]),
        },
      },
    }),
  ],
  'systems that it does not run on': [
    null,
    (size) => ({
      before: { manifest: { os: count(size, (index) => `!a${index}`) } },
      after: { manifest: { os: count(size, (index) => `!a${(index * 7) % size}`) } },
    }),
  ],
  'systems that it runs on': [
    null,
    (size) => ({
      before: { manifest: { os: count(size, (index) => `a${index}`) } },
      after: { manifest: { os: count(size + 1, (index) => `a${size - index}`) } },
    }),
  ],
  'ranges of an engine': [
    'publish-config',
    (size) => ({
      before: { manifest: { engines: { node: count(size, (index) => `${2 * index}.0.0`).join('||') } } },
      after: { manifest: { engines: { node: count(size, (index) => `${3 * index}.0.0`).join('||') } } },
    }),
  ],
  'targets below a key of as many characters': [
    'missing-entry',
    (size) => ({
      before: {},
      after: {
        manifest: {
          exports: { ['k'.repeat(20 * size)]: named(size, (index) => [`c${index}`, `./${index}`]) },
        },
      },
    }),
  ],
  'values below a key of as many characters': [
    null,
    (size) => ({
      before: {},
      after: {
        manifest: { config: { ['k'.repeat(20 * size)]: named(size, (index) => [`c${index}`, index]) } },
      },
    }),
  ],
};

function comparisonOf({ before, after }: Attack): Comparison {
  return compareTrees(before === undefined ? null : tree(before), tree(after));
}

const judged = (comparison: Comparison, { policy }: Attack): Finding[] => {
  const findings = judge(comparison, { ...defaultPolicy, ...policy }, '2026-04-01');
  removableFindings(findings, comparison.after);
  judgedPackage({
    ...plainCheck,
    source: 'a.tgz',
    from: { kind: 'file', file: 'a.tgz' },
    comparison,
    findings,
    causes: causesOf(findings, comparison),
    verdict: 'fail',
  });
  return findings;
};

describe.each(some(Object.entries(attacks), 3))('%s', (_, [rule, attack]) => {
  inFull('are judged in linear time', async () => {
    const made = (size: number) => {
      const each = attack(size);
      return () => judged(comparisonOf(each), each);
    };
    expect(await linear(made, { largest: everything ? 16_000 : 8_000 })).toBe(true);
  });

  test('are told where something is wrong with them', () => {
    const each = attack(100);
    const rules = judged(comparisonOf(each), each).map((finding) => finding.rule);
    if (rule !== null) expect(rules).toContain(rule);
  });
});

inFull('more findings of a cause than a call takes arguments are told all the same', () => {
  const attack = {
    before: {},
    after: { files: { '.npmrc': 10, 'a.js.map': { content: { sourceMap: map({ embedded: 1 }) } } } },
  };
  const comparison = comparisonOf(attack);
  const findings = judged(comparison, attack);
  const many = findings.flatMap((finding) =>
    finding.rule === 'embedded-sources'
      ? count(200_000, (index) => ({ ...finding, fingerprint: index.toString(16).padStart(16, '0') }))
      : finding,
  );
  const [, ...others] = causesOf(many, comparison);
  expect(others.map(({ findings: all }) => all.length)).toContain(200_001);
});

describe('what a package makes rules do without an end', () => {
  test('may be ended at every step', () => {
    const each = attacks['maps with sources']?.[1](100) as Attack;
    const comparison = comparisonOf(each);
    let steps = 0;
    const findings = judge(comparison, defaultPolicy, '2026-04-01', () => steps++);
    expect(steps).toBeGreaterThan(2 * findings.length);
    for (const last of [0, 1, Math.floor(steps / 2), steps - 1]) {
      let left = last;
      const stop = new Error('enough');
      const onStep = (): void => {
        if (left-- === 0) throw stop;
      };
      expect(() => judge(comparison, defaultPolicy, '2026-04-01', onStep)).toThrow(stop);
    }
  });

  test('patterns with several stars over files that begin and end as they do', () => {
    const size = 300;
    const comparison = comparisonOf({
      before: {},
      after: {
        files: files(size, (index) => `a${index}c`),
        manifest: { exports: named(size, (index) => [`./${index}/*`, `./a*${'b'.repeat(index + 1)}*c`]) },
      },
    });
    let steps = 0;
    judge(comparison, defaultPolicy, '2026-04-01', () => steps++);
    expect(steps).toBeGreaterThan(size ** 2);
  });
});

test('past its time, a package is undecided, in words', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'package.tgz');
  writeFileSync(file, await tarball({ 'a.js': '1;\n' }));
  const wanted = { candidates: [file], baseline: 'none', cwd: folder, policy: defaultPolicy };
  expect((await check(wanted)).verdict).toBe('pass');
  const { verdict, packages } = await check({ ...wanted, caps: { judging: 0 } });
  expect(verdict).toBe('undecided');
  expect(packages[0]).toMatchObject({ verdict: 'undecided', findings: [] });
  expect(packages[0]?.problem).toMatchObject({ code: 'judging-too-long' });
  expect(packages[0]?.problem?.message).toMatch(/^Judging took more than 0 seconds of processor time/);
});

test('while the machine does something else, no time passes', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'package.tgz');
  writeFileSync(file, await tarball({ 'a.js': '1;\n' }));
  let hours = 0;
  const clock = vi.spyOn(process, 'hrtime').mockImplementation(() => [3_600 * ++hours, 0]);
  const { verdict } = await check({
    candidates: [file],
    baseline: 'none',
    cwd: folder,
    policy: defaultPolicy,
  });
  clock.mockRestore();
  expect(hours).toBeGreaterThan(10);
  expect(verdict).toBe('pass');
});
