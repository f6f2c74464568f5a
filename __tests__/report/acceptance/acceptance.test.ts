import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { globFault } from '../../../src/config/schema.ts';
import type { ReportedFinding } from '../../../src/model/report.ts';
import {
  acceptance,
  entryLine,
  pathGlob,
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
});

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
    ['a secret, by itself', finding('secret', 'a.map'), { fingerprint: '0123456789abcdef', maxSize: null }],
    ['what has no size', finding('exec-bit', 'a.map'), { fingerprint: null, maxSize: null }],
    ['a manifest that grows with every version', finding('dependency', 'package.json'), { maxSize: null }],
  ])('%s', (_, one, expected) => {
    const report = packageReport({ changes: [change('added', 'a.map', null, 59_766_257)] });
    expect(suggestedWaiver(one, report)).toMatchObject({ rule: one.rule, ...expected });
  });
});

describe('a path that somebody else chose', () => {
  test('is no other item of YAML', () => {
    fc.assert(
      fc.property(hostile, (path) => {
        const line = entryLine(finding('source-map', path), packageReport({}));
        if (line === null) return;
        const [item, ...others] = parse(`waivers:\n  ${line}\n`).waivers;
        expect(others).toEqual([]);
        expect(Object.keys(item).filter((key) => key !== 'max-size')).toEqual(['rule', 'path', 'reason']);
        if (!/^\.?\/|\/$/.test(path)) expect(globMatcher(item.path)(path)).toBe(true);
      }),
    );
  });

  test('is one word of a shell, or is named by the fingerprint', () => {
    fc.assert(
      fc.property(hostile, (path) => {
        const command = waiveCommand(finding('source-map', path));
        const [, word] = /^packgate waive source-map (.*) --reason "…"$/s.exec(command) ?? [];
        if (word === undefined) expect(command).toBe('packgate waive 0123456789abcdef --reason "…"');
        else expect([path, `'${path}'`]).toContain(word);
        if (word !== undefined) expect(path).toMatch(/^[\w.@[(][\w.@/+,=()[\] -]*$/);
      }),
    );
  });

  test.skipIf(process.platform === 'win32')('reaches a program through a real shell as it is', () => {
    const paths = [
      'a.js',
      'app/[slug]/a b (1).js',
      '@scope/a,b=c+d.js',
      "it's",
      '$(touch x)',
      '`id`',
      '-rf',
      'a;b',
      'a\nb',
    ];
    for (const path of paths) {
      const command = waiveCommand(finding('source-map', path)).replace('packgate', "printf '%s\\n'");
      const words = execFileSync('sh', ['-c', command], { encoding: 'utf8' }).trimEnd().split('\n');
      const named = words.length === 5 ? ['waive', 'source-map', path] : ['waive', '0123456789abcdef'];
      expect(words).toEqual([...named, '--reason', '…']);
    }
  });
});

describe('on a command line', () => {
  test.each<[string, ReportedFinding[], string]>([
    [
      'one',
      [finding('source-map', 'a.map', { reason: 'grew' })],
      'packgate waive source-map a.map --reason "…"; or other limits for source-map, under "rules" of the configuration',
    ],
    ['one of several at a path', [finding('secret', 'a.js')], 'packgate waive 0123456789abcdef --reason "…"'],
    [
      'the package',
      [finding('package-shrink', null)],
      'packgate waive package-shrink . --reason "…"; or other limits for package-shrink, under "rules" of the configuration',
    ],
    [
      'several',
      [finding('archive', 'a.zip'), finding('archive', 'b.zip')],
      'packgate waive archive PATH --reason "…", for each path or for a glob in quotes',
    ],
  ])('%s', (_, group, text) => {
    expect(acceptance(group)).toBe(text);
  });
});

test('where nothing could be read there is nothing to waive', () => {
  const report = packageReport({ problem: { code: 'x', message: 'y' } });
  expect(entryLine(finding('hazardous-entry', 'a'), report)).toBeNull();
  expect(entryLine(finding('waiver', null), packageReport({}))).toBeNull();
  expect(entryLine(finding('archive', 'a'.repeat(500)), packageReport({}))).toBeNull();
});
