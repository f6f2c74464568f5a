import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { globFault } from '../../../src/config/schema.ts';
import type { CandidateOrigin, ReportedFinding } from '../../../src/model/report.ts';
import {
  candidateWords,
  entryLine,
  pathGlob,
  type Suggested,
  shellWords,
  suggestedWaiver,
  waiveCommand,
  withRoom,
} from '../../../src/report/acceptance.ts';
import { globMatcher } from '../../../src/text/glob.ts';
import { change, packageReport } from '../reports.ts';

const finding = (rule: string, path: string | null, evidence: object = {}): ReportedFinding => ({
  rule,
  severity: 'error',
  path,
  message: '',
  evidence,
  fix: '',
  novelty: 'new',
  waived: null,
  fingerprint: '0123456789abcdef',
  cause: null,
  onBase: null,
});

/** The line that is printed for one finding. */
const lineFor = (one: ReportedFinding, report = packageReport({})): string | null => {
  const waiver = suggestedWaiver([one], report);
  return waiver === null ? null : entryLine(waiver);
};

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        '/',
        "'",
        '"',
        '$(id)',
        '`id`',
        ';',
        '&',
        '|',
        '\n',
        ' ',
        '-',
        '!',
        '%PATH%',
        '\\',
        '#',
        '{',
        '}',
        ',',
        ': ',
        '<b>',
        '\u202e',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

describe('the limit of a size', () => {
  test.each([
    [0, '10 B'],
    [143, '160 B'],
    [999, '1.1 kB'],
    [30_000, '33 kB'],
    [59_766_257, '66 MB'],
    [1_090_909, '1.2 MB'],
    [900_000_000, '990 MB'],
    [1_800_000, '2 MB'],
    [2 ** 40, '1300 GB'],
  ])('%i', (bytes, limit) => {
    expect(withRoom(bytes)).toBe(limit);
  });

  test('is above the size, and at most a fifth', () => {
    const units: Record<string, number> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1e13 }), (bytes) => {
        const [count, unit] = withRoom(bytes).split(' ');
        const limit = Number(count) * (units[unit ?? ''] ?? Number.NaN);
        expect(limit).toBeGreaterThanOrEqual(bytes * 1.0999);
        expect(limit).toBeLessThanOrEqual(bytes * 1.22);
      }),
    );
  });
});

describe('the path of a waiver', () => {
  test.each([
    ['dist/cli.js.map', 'dist/cli.js.map'],
    ['dist/index-9xqViRZD.js.map', 'dist/index-*.js.map'],
    ['a-1.2.3.tgz', 'a-*.tgz'],
    ['chunks/9xqViRZD.js', 'chunks/9xqViRZD.js'],
    ['app/[slug]/page.js', 'app/\\[slug\\]/page.js'],
    ['{a,b}.js', '\\{a,b\\}.js'],
    ['+(a).js', '\\+(a).js'],
    ['coverage/', 'coverage/'],
    [' #!a ', '?#!a?'],
    ['!a', '\\!a'],
    ['a\\b', 'a?b'],
  ])('%s', (path, glob) => {
    expect(pathGlob(path, '1.2.3')).toBe(glob);
  });

  test('is a glob that a configuration takes', () => {
    fc.assert(
      fc.property(hostile, (path) => {
        fc.pre(!path.split('/').includes('..'));
        const fault = globFault(pathGlob(path, '1.2.3'), 'paths');
        expect(fault === null || /^is longer than/.test(fault)).toBe(true);
      }),
    );
  });

  test('matches its path, and among names without hashes no other', () => {
    const part = fc.constantFrom(
      'a',
      'b',
      '*',
      '?',
      '[ab]',
      '{a,b}',
      '!',
      '+(a)',
      '@(b)',
      '.',
      '..',
      '#',
      '\\',
      '[',
      ']',
      '(',
      '-',
      '/a',
      ' ',
      'é',
      '<hash>',
      '1.2.3',
    );
    const name = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, name, (path, other) => {
        fc.pre(
          !/\/$|^\.?\/|\/\/|(^|\/)\.{1,2}(\/|$)/.test(path) &&
            !path.includes('<hash>') &&
            !path.includes('1.2.3'),
        );
        fc.pre(!/\/$|^\.?\/|\/\//.test(other) && !/^\s|\s$|\\/.test(path));
        const matches = globMatcher(pathGlob(path, '1.2.3'));
        expect(matches(path)).toBe(true);
        if (other !== path && pathGlob(path, '1.2.3') !== other) expect(matches(other)).toBe(false);
      }),
    );
  });
});

describe('the waiver that is suggested', () => {
  const report = packageReport({
    changes: [
      change('added', 'a.map', null, 59_766_257),
      change('added', 'lib/b.map', null, 1_000),
      change('added', 'lib/c.js', null, 500),
    ],
  });

  test.each<[string, ReportedFinding, object]>([
    [
      'a file, by what it weighs now',
      finding('source-map', 'a.map', { size: 1 }),
      { path: 'a.map', maxSize: '66 MB' },
    ],
    [
      'a folder, by what is counted in it',
      finding('build-leftover', 'coverage/', { bytes: 1000 }),
      { maxSize: '1.1 kB' },
    ],
    [
      'the package, as it is installed',
      finding('package-growth', null, { after: 5 }),
      { path: '.', maxSize: '4.4 MB' },
    ],
    [
      'a secret, by itself',
      finding('secret', 'a.map'),
      { fingerprints: ['0123456789abcdef'], maxSize: null },
    ],
    ['what has no size', finding('exec-bit', 'a.map'), { fingerprints: [], maxSize: null }],
    ['a manifest that grows with every version', finding('dependency', 'package.json'), { maxSize: null }],
  ])('%s', (_, one, expected) => {
    expect(suggestedWaiver([one], report)).toMatchObject({ rules: [one.rule], ...expected });
  });

  const named = (rule: string, path: string | null, fingerprint: string, evidence: object = {}) => ({
    ...finding(rule, path, evidence),
    fingerprint: fingerprint.repeat(16),
  });
  const many = (count: number, pathOf: (at: number) => string): ReportedFinding[] =>
    Array.from({ length: count }, (_, at) => finding('typescript-source', pathOf(at), { size: 10 }));

  test.each<[string, ReportedFinding[], Suggested]>([
    [
      'one file by several rules, and what follows from it',
      [
        named('source-map', 'a.map', 'a'),
        named('embedded-sources', 'a.map', 'b'),
        named('package-growth', null, 'c'),
      ],
      {
        rules: ['source-map', 'embedded-sources', 'package-growth'],
        path: 'a.map',
        maxSize: '66 MB',
        fingerprints: [],
      },
    ],
    [
      'several files, as large as the largest',
      [named('source-map', 'lib/b.map', 'a'), named('source-map', 'a.map', 'b')],
      { rules: ['source-map'], path: '{lib/b.map,a.map}', maxSize: '66 MB', fingerprints: [] },
    ],
    [
      'a file and the secret in it, the very secret',
      [named('source-map', 'a.map', 'a'), named('secret', 'a.map', 'b')],
      { rules: ['source-map', 'secret'], path: 'a.map', maxSize: '66 MB', fingerprints: ['b'.repeat(16)] },
    ],
    [
      'two chunks that differ in their hash alone',
      [
        named('source-map', 'x-9xqViRZD.js.map', 'a', { size: 9 }),
        named('source-map', 'x-C1G4Q3kq.js.map', 'b', { size: 5 }),
      ],
      { rules: ['source-map'], path: 'x-*.js.map', maxSize: '10 B', fingerprints: [] },
    ],
    [
      'twenty files by their names',
      many(20, (at) => `${at}.ts`),
      {
        rules: ['typescript-source'],
        path: `{${Array.from({ length: 20 }, (_, at) => `${at}.ts`).join(',')}}`,
        maxSize: '11 B',
        fingerprints: [],
      },
    ],
    [
      'more of them by folder and ending',
      many(21, (at) => `src/${at % 2 ? 'a' : 'b'}/${at}.ts`),
      { rules: ['typescript-source'], path: 'src/**/*.ts', maxSize: '11 B', fingerprints: [] },
    ],
    [
      'more of them, of several endings, by folder',
      many(21, (at) => `src/${at}.${at % 2 ? 'ts' : 'tsx'}`),
      { rules: ['typescript-source'], path: 'src/**', maxSize: '11 B', fingerprints: [] },
    ],
    [
      'names with characters of globs, one after the other',
      [named('archive', 'a,b.zip', 'a', { size: 1 }), named('archive', 'lib/{x}.zip', 'b', { size: 2 })],
      { rules: ['archive'], path: '**/*.zip', maxSize: '10 B', fingerprints: [] },
    ],
  ])('%s', (_, list, expected) => {
    expect(suggestedWaiver(list, report)).toEqual(expected);
  });
});

describe('a path that somebody else chose', () => {
  test('is no other item of YAML', () => {
    fc.assert(
      fc.property(hostile, (path) => {
        const line = lineFor(finding('source-map', path));
        if (line === null) return;
        const [item, ...others] = parse(`waivers:\n  ${line}\n`).waivers;
        expect(others).toEqual([]);
        expect(Object.keys(item).filter((key) => key !== 'max-size')).toEqual(['rule', 'path', 'reason']);
        if (!/^\.?\/|\/$/.test(path)) expect(globMatcher(item.path)(path)).toBe(true);
      }),
    );
  });

  test('is none beside others, of several rules', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hostile, { minLength: 2, maxLength: 4 }), (paths) => {
        const list = paths.flatMap((path) => [finding('secret', path), finding('source-map', path)]);
        const waiver = suggestedWaiver(list, packageReport({}));
        const line = waiver === null ? null : entryLine(waiver);
        if (line === null) return;
        const [item, ...others] = parse(`waivers:\n  ${line}\n`).waivers;
        expect(others).toEqual([]);
        expect(Object.keys(item)).toEqual(['rules', 'path', 'reason', 'fingerprint']);
        expect(item.rules).toEqual(['secret', 'source-map']);
        for (const path of paths)
          if (!/^\.?\/|\/$/.test(path)) expect(globMatcher(item.path)(path)).toBe(true);
      }),
    );
  });

  test('is one word of a shell, or left to the reader', () => {
    fc.assert(
      fc.property(hostile, (path) => {
        const word = shellWords([path]);
        if (word === ' …') return;
        expect([` ${path}`, ` '${path}'`]).toContain(word);
        expect(path).toMatch(/^(?:--[a-z-]+|[\w./@[(][\w.@/+,=()[\] -]*|https?:\/\/[\w.:/-]+)$/);
      }),
    );
  });
});

describe('the line for a shell', () => {
  const id = 'source-map-3f2a1b';
  const folder = (named: string): CandidateOrigin => ({ kind: 'directory', folder: named, packer: 'npm' });

  test.each<[CandidateOrigin, string, string]>([
    [folder('.'), '.', ''],
    [folder('packages/a'), '.', ' packages/a'],
    [folder('./packages/a'), 'apps', ' apps/packages/a'],
    [folder('.'), 'apps', ' apps'],
    [folder('/home/me/a'), 'apps', ' /home/me/a'],
    [folder('my packages/a'), '.', " 'my packages/a'"],
    [{ kind: 'file', file: 'acme-cli-2.1.88.tgz' }, '.', ' acme-cli-2.1.88.tgz'],
    [{ kind: 'file', file: '../../a.tgz' }, '.', ' ../../a.tgz'],
    [{ kind: 'registry', name: '@acme/cli', version: '2.1.88' }, 'apps', " '@acme/cli@2.1.88'"],
    [folder('-rf'), '.', ' …'],
    [{ kind: 'file', file: '$(touch x).tgz' }, '.', ' …'],
  ])('names the candidate so that it works where it is printed: %j from %s', (origin, from, words) => {
    const asked = shellWords(candidateWords(origin, from));
    expect(asked).toBe(words);
    expect(waiveCommand(id, asked, false)).toBe(`packgate waive ${id}${words} --reason "…"`);
  });

  test.skipIf(process.platform === 'win32')('reaches a program through a real shell as it is', () => {
    const names = [
      'a.tgz',
      'app/[slug]/a b (1).tgz',
      '@scope/a,b=c+d.tgz',
      "it's",
      '$(touch x)',
      '`id`',
      '-rf',
      'a;b',
      'a\nb',
    ];
    for (const file of names) {
      const asked = shellWords([...candidateWords({ kind: 'file', file }), '--baseline', 'none']);
      const shown = waiveCommand(id, asked, false).replace('packgate', "printf '%s\\n'");
      const words = execFileSync('sh', ['-c', shown], { encoding: 'utf8' }).trimEnd().split('\n');
      const named = shellWords([file]) === ' …' ? '…' : file;
      expect(words).toEqual(['waive', id, named, '--baseline', 'none', '--reason', '…']);
    }
  });
});

test('where nothing could be read there is nothing to waive', () => {
  const report = packageReport({ problem: { code: 'x', message: 'y' } });
  expect(lineFor(finding('hazardous-entry', 'a'), report)).toBeNull();
  expect(lineFor(finding('waiver', null))).toBeNull();
  expect(lineFor(finding('archive', 'a'.repeat(500)))).toBeNull();
  expect(suggestedWaiver([], packageReport({}))).toBeNull();
});
