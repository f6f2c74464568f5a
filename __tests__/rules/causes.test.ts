import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTrees } from '../../src/compare/compare-trees.ts';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Policy } from '../../src/model/policy.ts';
import { type Cause, causesOf } from '../../src/rules/causes.ts';
import { judge, refused } from '../../src/rules/judge.ts';
import { isActionable } from '../../src/rules/verdict.ts';
import { groupBy } from '../../src/text/group-by.ts';
import { linear } from '../helpers/growth.ts';
import { unseen } from '../helpers/payloads.ts';
import { everything, inFull } from '../helpers/sample.ts';
import { type FileSpec, map, type TreeSpec, tree } from '../helpers/tree.ts';
import { evidenceWith, newFinding } from '../report/findings.ts';
import { anyPackage, reported, waiverFor } from './any-package.ts';
import { today } from './told.ts';

function found(before: TreeSpec | null, after: TreeSpec, policy: Partial<Policy> = {}) {
  const comparison = compareTrees(before === null ? null : tree(before), tree(after));
  const findings = judge(comparison, { ...defaultPolicy, ...policy }, today);
  return { comparison, findings, causes: causesOf(findings, comparison) };
}

/** `severity: title (files, bytes) <- rules` */
const told = ({ severity, title, files, bytes, findings, target }: Cause): string =>
  `${severity}: ${title} (${files}, ${bytes}) at ${target} <- ${[...new Set(findings.map(({ rule }) => rule))].join(' ')}`;

const digest = (letter: string): string => letter.repeat(16);
const secrets = (...letters: string[]) =>
  letters.map((letter, at) => ({ detector: 'npm token', line: at + 1, digest: digest(letter) }));
const files = (count: number, named: (at: number) => string, spec: (at: number) => FileSpec) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [named(at), spec(at)]));
const sources = (embedded: number) => ({ sourceMap: map({ sources: embedded, embedded, embeddedBytes: 9 }) });
const inline = (size: number): FileSpec => ({
  size,
  content: {
    mapping: { kind: 'inline', url: 'data:', host: null, bytes: size / 2, map: map({ embedded: 2 }) },
  },
});
const built = files(
  6,
  (at) => `dist/${at}.js`,
  () => 10_000,
);

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  [
    'the leak: one map with its sources, large, and the growth of the package',
    { files: { 'cli.js': 9_000_000 } },
    { files: { 'cli.js': 9_000_000, 'cli.js.map': { size: 59_766_257, content: sources(4_756) } } },
    [
      'error: New source map with 4,756 original sources (1, 59766257) at cli.js.map <- embedded-sources source-map large-file package-growth',
    ],
  ],
  [
    '136 inline maps and the growth',
    {
      files: files(
        136,
        (at) => `dist/${at}.js`,
        () => 5_000,
      ),
    },
    {
      files: files(
        136,
        (at) => `dist/${at}.js`,
        () => inline(12_000),
      ),
    },
    [
      'error: 136 files with an inline source map; 1.0.0 had none (136, 816000) at dist/0.js <- inline-source-map package-growth',
    ],
  ],
  [
    'a package that was not built: entries, what was there with them, sources, and a secret in one',
    {
      files: {
        ...built,
        ...files(
          20,
          (at) => `lib/inner/${at}.js`,
          () => 500,
        ),
      },
      manifest: { main: './dist/0.js', module: './dist/1.js', types: './dist/2.js' },
    },
    {
      files: {
        ...files(
          5,
          (at) => `src/${at}.ts`,
          () => 3_000,
        ),
        'src/config.ts': { size: 3_000, content: { secrets: secrets('a') } },
      },
      manifest: { main: './dist/0.js', module: './dist/1.js', types: './dist/2.js' },
    },
    [
      'error: The build output is missing: 3 entry points (23, 40000) at dist/0.js <- missing-entry removed-file package-shrink',
      'error: 6 TypeScript sources in the package, with a secret inside (6, 18000) at src/ <- typescript-source unexpected-path secret',
    ],
  ],
  [
    'a video: media, large, growth, a new folder',
    { files: { 'index.js': 100_000 } },
    { files: { 'index.js': 100_000, 'assets/demo.mp4': { size: 5_000_000, content: { format: 'mp4' } } } },
    [
      'error: Video in the package (1, 5000000) at assets/demo.mp4 <- media unexpected-path large-file package-growth',
    ],
  ],
  [
    'an .env with a secret',
    { files: { 'index.js': 100 } },
    { files: { 'index.js': 100, '.env': { size: 60, content: { secrets: secrets('a') } } } },
    ['error: Environment file in the package, with a secret inside (1, 60) at .env <- sensitive-file secret'],
  ],
  [
    'a src folder of TypeScript',
    { files: { 'dist/index.js': 100 } },
    {
      files: {
        'dist/index.js': 100,
        ...files(
          30,
          (at) => `src/${at}.ts`,
          () => 1_000,
        ),
      },
    },
    [
      'error: 30 new TypeScript sources; 1.0.0 had none (30, 30000) at src/ <- typescript-source unexpected-path',
    ],
  ],
  [
    'a secret in a file that is wanted',
    { files: { 'index.js': 'a' } },
    { files: { 'index.js': { size: 400, content: { secrets: secrets('a') } } } },
    ['error: Secret in index.js (1, 0) at index.js <- secret'],
  ],
  [
    'the same secret in forty chunks',
    { files: { 'dist/index.js': 'a' } },
    {
      files: {
        'dist/index.js': 'a',
        ...files(
          40,
          (at) => `dist/chunk-${at}.js`,
          () => ({ size: 400, content: { secrets: secrets('a') } }),
        ),
      },
    },
    ['error: Secret in 40 files (40, 0) at dist/chunk-0.js <- secret'],
  ],
  [
    'two dependencies more',
    { manifest: { dependencies: { a: '1' } } },
    { manifest: { dependencies: { a: '1', b: '1', c: '1' } } },
    ['warning: 2 new dependencies (1, 0) at package.json <- dependency'],
  ],
  [
    'growth that nothing explains',
    {
      files: files(
        100,
        (at) => `dist/${at}.js`,
        () => 10_000,
      ),
    },
    {
      files: files(
        100,
        (at) => `dist/${at}.js`,
        () => 20_000,
      ),
    },
    ['error: The package grew from 1.0 MB to 2.0 MB (0, 0) at null <- package-growth'],
  ],
  [
    'growth that another cause makes the lesser part of',
    {
      files: files(
        100,
        (at) => `dist/${at}.js`,
        () => 10_000,
      ),
    },
    {
      files: {
        ...files(
          100,
          (at) => `dist/${at}.js`,
          () => 20_000,
        ),
        'dist/a.js.map': { size: 800_000, content: sources(3) },
      },
    },
    [
      'error: New source map with 3 original sources (1, 800000) at dist/a.js.map <- embedded-sources source-map large-file',
      'error: The package grew from 1.0 MB to 2.8 MB (0, 0) at null <- package-growth',
    ],
  ],
  [
    'notes',
    { files: { 'index.js': 100 } },
    { files: { 'index.js': 100, '.DS_Store': 6_148, 'lib/.DS_Store': 6_148 } },
    ['note: Folder view files (.DS_Store, Thumbs.db) in the package (2, 12296) at null <- build-leftover'],
  ],
  [
    'a new folder with a secret in it',
    { files: { 'dist/index.js': 'a' } },
    {
      files: {
        'dist/index.js': 'a',
        'chunks/a.js': { size: 400, content: { secrets: secrets('a') } },
        'chunks/b.js': 9,
      },
    },
    [
      'error: Secret in chunks/a.js (1, 0) at chunks/a.js <- secret',
      'warning: New folder at the top of the package: chunks/ (2, 409) at chunks/ <- unexpected-path',
    ],
  ],
  [
    'secrets that files share, one after the other',
    { files: { 'index.js': 'a' } },
    {
      files: {
        'index.js': { size: 400, content: { secrets: secrets('a', 'b') } },
        'lib.js': { size: 400, content: { secrets: secrets('b') } },
        'other.js': { size: 400, content: { secrets: secrets('c') } },
      },
    },
    [
      'error: 2 secrets in 2 files (2, 0) at index.js <- secret',
      'error: Secret in other.js (1, 0) at other.js <- secret',
    ],
  ],
  [
    'a map in a file of JSON',
    { files: { 'index.js': 'a' } },
    { files: { 'index.js': 'a', 'index.json': { size: 400, content: sources(3) } } },
    [
      'error: Inline source maps with 3 original sources (1, 400) at index.json <- embedded-sources source-map',
    ],
  ],
  [
    'a secret in a map',
    { files: { 'index.js': 'a' } },
    {
      files: {
        'index.js': 'a',
        'index.js.map': { size: 400, content: { ...sources(3), secrets: secrets('a') } },
      },
    },
    [
      'error: New source map with 3 original sources, with a secret inside (1, 400) at index.js.map <- embedded-sources source-map secret',
    ],
  ],
  [
    'one entry point that is missing, and one of several',
    {
      files: { 'a.js': 9, 'b.js': 9, 'c.js': 9 },
      manifest: { exports: { './a': './a.js', './b': './b.js', './c': './c.js' } },
    },
    {
      files: { 'a.js': 9, 'b.js': 9 },
      manifest: { exports: { './a': './a.js', './b': './b.js', './c': './c.js' } },
    },
    ['error: exports[./c] points to a file that is not in the package (0, 0) at c.js <- missing-entry'],
  ],
  [
    'private keys, an environment and a coverage report',
    { files: { 'index.js': 100 } },
    {
      files: {
        'index.js': 100,
        'keys/a.pem': 1_700,
        'keys/b.pem': 1_700,
        '.env': 30,
        ...files(
          30,
          (at) => `coverage/${at}.html`,
          () => 1_000,
        ),
      },
    },
    [
      'error: Private keys in the package (2, 3400) at keys/ <- sensitive-file',
      'error: Environment file in the package (1, 30) at .env <- sensitive-file',
      'error: Coverage report in the package (30, 30000) at coverage/ <- build-leftover',
    ],
  ],
  [
    'files that users import are gone',
    {
      files: {
        'index.js': 100,
        ...files(
          20,
          (at) => `lib/${at}.js`,
          () => 10_000,
        ),
      },
    },
    { files: { 'index.js': 100 } },
    ['warning: Removed 20 files that users can import (20, 200000) at lib/ <- removed-file package-shrink'],
  ],
  [
    'package.json: scripts, fields and dependencies that users cannot install',
    { manifest: { engines: { node: '>=18' } } },
    {
      manifest: {
        engines: { node: '>=24' },
        type: 'module',
        scripts: { install: 'x', postinstall: 'y' },
        dependencies: { a: 'workspace:*', b: 'file:../b' },
      },
    },
    [
      'error: New install scripts: install, postinstall (1, 0) at package.json <- install-script',
      'error: Users cannot install 2 dependencies (1, 0) at package.json <- unresolved-dependency',
      'warning: package.json change that affects users: engines.node (1, 0) at package.json <- publish-config',
    ],
  ],
  [
    'a file that is large and wanted, since package.json names it',
    { files: { 'cli.js': 100_000 }, manifest: { bin: 'cli.js' } },
    { files: { 'cli.js': 9_000_000 }, manifest: { bin: 'cli.js' } },
    ['error: cli.js grew from 100 kB to 9.0 MB (1, 9000000) at cli.js <- large-file package-growth'],
  ],
  [
    'a first release',
    null,
    { files: { 'index.js': 100, 'index.js.map': { size: 300, content: sources(2) }, 'test/a.test.js': 100 } },
    [
      'error: New source map with 2 original sources (1, 300) at index.js.map <- embedded-sources source-map',
      'warning: Test files in the package (1, 100) at test/a.test.js <- unexpected-path',
    ],
  ],
])('%s', (_, before, after, expected) => {
  expect(found(before, after).causes.map(told)).toEqual(expected);
});

describe('a cause', () => {
  const leak: TreeSpec = {
    files: { 'cli.js': 9, 'cli.js.map': { size: 300, content: sources(2) }, '.env': 9 },
  };
  const waived = (rule: string | readonly string[], path: string) =>
    found({ files: { 'cli.js': 9 } }, leak, {
      waivers: [
        {
          rule,
          path,
          reason: 'meant',
          expires: null,
          maxSize: null,
          sha256: null,
          fingerprint: null,
          source: 'packgate.yml:3',
        },
      ],
    });

  test('has nothing that is waived', () => {
    const { causes, findings } = waived(['source-map', 'embedded-sources'], 'cli.js.map');
    expect(findings.filter((one) => one.waived !== null)).toHaveLength(2);
    expect(causes.map(({ title }) => title)).toEqual(['Environment file in the package']);
  });

  test('is what is left where one rule of several is waived', () => {
    const { causes } = waived('embedded-sources', '**');
    expect(causes.map(({ title }) => title)).toEqual([
      'Environment file in the package',
      'New source map; 1.0.0 had none',
    ]);
  });

  test('has nothing that the last release had already', () => {
    const { causes, findings } = found(leak, leak);
    expect(findings.length).toBeGreaterThan(0);
    expect(causes).toEqual([]);
  });

  test('may be a waiver that matches nothing', () => {
    const { causes } = waived('secret', 'gone.js');
    expect(causes.map(told).at(-1)).toBe('warning: A waiver matches nothing (0, 0) at null <- waiver');
  });

  test('may be what could not be read, with nothing to compare', () => {
    const seen = { code: 'path-escapes', offset: 512, detail: 'x' };
    const [first, second] = ['../a', '../b'].map((path) => refused(path, seen)) as [Finding, Finding];
    expect(causesOf([first, second], null).map(told)).toEqual([
      'error: Package managers disagree on ../a (path-escapes) (0, 0) at ../a <- hazardous-entry',
    ]);
  });

  test('has one id for one accident, in whatever release', () => {
    const idOf = (version: string, hash: string) =>
      found(
        { files: { 'cli.js': 9 }, manifest: { version: '1.0.0' } },
        { files: { 'cli.js': 9, [`cli-${hash}.js.map`]: { content: sources(2) } }, manifest: { version } },
      ).causes.map(({ id }) => id);
    expect(idOf('1.1.0', '9xqViRZD')).toHaveLength(1);
    expect(idOf('1.1.0', '9xqViRZD')).toEqual(idOf('1.2.0', 'C1G4Q3kq'));
  });

  test('has a longer id where short ones would be the same', () => {
    // Two of 8,000 share their first six digits more likely than not.
    const many = files(
      8_000,
      (at) => `data/${at}.bin`,
      (at) => 2_000_000 + at,
    );
    const ids = found({ files: { 'data/a.bin': 9 } }, { files: many }).causes.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(8_000);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('over all packages', () => {
  const policy: Policy = { ...defaultPolicy, allow: ['*.map', 'gone/**', 'coverage/**'] };

  test('what is to be done is in one cause each, and nothing else is; ids are unique, and words for a command line', () => {
    fc.assert(
      fc.property(fc.option(anyPackage), anyPackage, fc.boolean(), (before, after, isListed) => {
        const { findings, causes } = found(before, after, isListed ? policy : {});
        const all = causes.flatMap((cause) => cause.findings.map(({ fingerprint }) => fingerprint));
        expect(all.sort()).toEqual(
          findings
            .filter(isActionable)
            .map(({ fingerprint }) => fingerprint)
            .sort(),
        );
        const ids = causes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, severity, findings: own, title, files: count, bytes } of causes) {
          expect(id).toMatch(/^[a-z]+(-[a-z]+)*-[0-9a-f]{6,16}$/);
          expect(id.startsWith(`${own[0].rule}-`)).toBe(true);
          expect(own.map((one) => one.severity)).toContain(severity);
          expect(title).toMatch(/^\S.{9,}/);
          expect(title).not.toMatch(/undefined|NaN|Infinity|\[object|\b1 \w+s\b/);
          expect(title).not.toMatch(unseen);
          expect(title.length).toBeLessThan(1_000);
          expect([count, bytes].every((amount) => Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
        }
        const order = causes.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
        if (!causes[0]?.title.startsWith('The build output is missing'))
          expect(order).toEqual([...order].sort());
      }),
    );
  });

  test('nothing depends on the order of findings or of the archive', () => {
    fc.assert(
      fc.property(fc.option(anyPackage), anyPackage, (before, after) => {
        const unique = [...new Map(after.files)];
        const one = found(before, { ...after, files: unique }, policy);
        const turned = found(before, { ...after, files: [...unique].reverse() }, policy);
        expect(turned.causes).toEqual(one.causes);
        const byPath = groupBy(one.findings, ({ path }) => path ?? '');
        expect(causesOf([...byPath.values()].reverse().flat(), one.comparison)).toEqual(one.causes);
      }),
    );
  });

  inFull(
    'what is suggested to accept a cause accepts it, and nothing of the causes beside it that is a secret',
    () => {
      fc.assert(
        fc.property(fc.option(anyPackage), anyPackage, (before, after) => {
          const { findings, comparison, causes } = found(before, after, policy);
          const report = reported(comparison, findings);
          for (const { id, findings: own } of causes) {
            const prints = own.map(({ fingerprint }) => fingerprint);
            const waiver = waiverFor(
              report.findings.filter(({ cause }) => cause === id),
              report,
            );
            if (waiver === null) continue;
            const again = judge(comparison, { ...policy, waivers: [waiver] }, today);
            const left = again.filter(
              ({ fingerprint, waived, rule }) =>
                rule === 'waiver' || (waived === null && prints.includes(fingerprint)),
            );
            expect(left.map(({ rule, path }) => [rule, path, waiver])).toEqual([]);
            const others = again.filter(
              ({ rule, waived, fingerprint }) =>
                rule === 'secret' && waived !== null && !prints.includes(fingerprint),
            );
            expect(others).toEqual([]);
          }
        }),
      );
    },
  );
});

inFull('sixteen times as many files of every trait have their causes in sixteen times the time', async () => {
  const many = (length: number, seed: number): TreeSpec => ({
    files: Array.from({ length }, (_, at): [string, FileSpec] => [
      `${['dist', 'coverage', 'test', '.vscode', 'deep/'.repeat(9)][at % 5]}/${at}-${seed}${['.js', '.map', '.ts', '.log', '.bin'][at % 7] ?? '.js'}`,
      {
        size: at % 11 === 0 ? 2_000_000 + at : at,
        content: {
          sourceMap: at % 7 === 1 ? map({ embedded: 1 }) : null,
          secrets: at % 3 === 0 ? secrets(String.fromCharCode(97 + (at % 26)), 'a') : [],
        },
      },
    ]),
    manifest: {
      exports: Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`./${at}`, `./dist/${at}.js`])),
    },
  });
  const causes = (size: number) => {
    const { findings, comparison } = found(many(size, 1), many(size, 2));
    return () => causesOf(findings, comparison);
  };
  expect(await linear(causes, { largest: everything ? 64_000 : 16_000 })).toBe(true);
});

inFull('a hundred and fifty thousand findings of one cause, beside another, are no trouble', () => {
  const evidence = evidenceWith('')['source-map'];
  const one = newFinding('source-map', 'dist/a.js.map', evidence);
  const maps = Array.from({ length: 150_000 }, (_, at) => ({ ...one, path: `dist/${at}.js.map` }));
  const secret = newFinding('secret', 'lib/a.js', { detector: 'x', line: 1, digest: 'a' });
  const causes = causesOf([...maps, secret], compareTrees(tree({}), tree({})));
  expect(causes.map(({ findings }) => findings.length)).toEqual([1, 150_000]);
});

inFull('as many causes neither', () => {
  const one = newFinding('secret', 'lib/a.js', { detector: 'x', line: 1, digest: 'a' });
  const secrets = Array.from(
    { length: 150_000 },
    (_, at) => ({ ...one, path: `lib/${at}.js`, evidence: { digest: `${at}` } }) as Finding,
  );
  const growth = newFinding('package-growth', null, evidenceWith('')['package-growth']);
  const causes = causesOf([...secrets, growth], compareTrees(tree({}), tree({ files: { 'a.js': 9 } })));
  expect(causes).toHaveLength(150_001);
});

test('a waiver that has expired is told where its finding fails again; what nobody needs has a cause of its own', () => {
  const waiver = {
    rule: 'source-map',
    reason: 'the panel',
    maxSize: null,
    sha256: null,
    fingerprint: null,
  } as const;
  const waivers = [
    { ...waiver, path: 'cli.js.map', expires: '2026-11-19', source: 'packgate.yml:4' },
    { ...waiver, path: 'gone.map', expires: '2026-11-18', source: 'packgate.yml:9' },
  ];
  const after = { files: { 'cli.js.map': { size: 10, content: { sourceMap: map() } } } };
  const { causes } = found({}, after, { waivers });
  expect(causes.map(told)).toEqual([
    'error: New source map; 1.0.0 had none; its waiver expired on 2026-11-19 (1, 10) at cli.js.map <- source-map waiver',
    'warning: A waiver has expired (0, 0) at null <- waiver',
  ]);
});
