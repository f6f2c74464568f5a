import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import { lineOfField } from '../../src/inclusion/change.ts';
import type { Inclusion, Removal } from '../../src/model/inclusion.ts';
import type { Annotation, PackageReport } from '../../src/model/report.ts';
import { annotationsOf, type PackedFolder } from '../../src/report/annotations.ts';
import { evidenceWith, existingFinding, newFinding } from './findings.ts';
import { findings, packageReport, reportOf } from './reports.ts';

const manifest = (more: object): string => JSON.stringify({ name: 'a', version: '1.0.0', ...more }, null, 2);
const folderWith = (text: string, path = ''): PackedFolder => ({
  path,
  lineOf: (field) => lineOfField(text, field),
});
const folder = folderWith(manifest({}));

const [archive] = findings([newFinding('archive', 'a.zip', evidenceWith('').archive)]);
const found = (evidence: object = evidenceWith('').archive, more: object = {}): PackageReport =>
  packageReport({
    verdict: 'fail',
    findings: [{ ...archive, evidence, ...more } as typeof archive & object],
  });
const origin = (inclusion: Inclusion, removal: Removal | null = null) =>
  found(undefined, { origin: { packer: 'npm', inclusion, removal, unproved: null, setting: null } });

const script = found(
  { ...evidenceWith('')['install-script'], script: 'install' },
  { rule: 'install-script' },
);
const entry = (field: string): PackageReport =>
  found({ ...evidenceWith('')['missing-entry'], field }, { rule: 'missing-entry' });

const quiet = { failure: null, fails: true, warnings: [], folders: [], policies: [], remark: null };
const annotations = (packages: PackageReport[], more: Partial<Parameters<typeof annotationsOf>[1]> = {}) =>
  annotationsOf(reportOf(...packages), { ...quiet, ...more });
const placeOf = (report: PackageReport, at: PackedFolder | null): Annotation['place'] | undefined =>
  annotations([report], { folders: [at] })[0]?.place;

describe('the line to look at', () => {
  test('the one that lets the file in', () => {
    const files: Inclusion = { by: 'files', what: 'dist', file: 'package.json', line: 7 };
    expect(placeOf(origin(files), folder)).toEqual({ file: 'package.json', line: 7 });
    const exception: Inclusion = { by: 'exception', what: '!a', file: 'lib/.npmignore', line: 3 };
    expect(placeOf(origin(exception), folder)).toEqual({ file: 'lib/.npmignore', line: 3 });
  });

  test('the ignore file that could leave it out and does not, or package.json', () => {
    const nothing: Inclusion = { by: 'nothing', what: null, file: '.npmignore', line: null };
    expect(placeOf(origin(nothing), folder)).toEqual({ file: '.npmignore', line: 1 });
    expect(placeOf(origin({ ...nothing, file: null }), folder)).toEqual({ file: 'package.json', line: 1 });
  });

  test('the field that a finding is about', () => {
    const at = folderWith(manifest({ scripts: { install: 'x' }, exports: './a.js' }));
    expect(placeOf(script, at)).toEqual({ file: 'package.json', line: 4 });
    expect(placeOf(entry('exports[.].import'), at)).toEqual({ file: 'package.json', line: 7 });
    expect(placeOf(entry('gone'), at)).toEqual({ file: 'package.json', line: 1 });
    expect(placeOf(found(), at)).toEqual({ file: 'package.json', line: 1 });
    const nested = folderWith(manifest({ jest: { scripts: 1 }, scripts: { install: 'x' } }));
    expect(placeOf(script, nested)).toEqual({ file: 'package.json', line: 7 });
  });

  test('in the folder of the package, as the repository names it', () => {
    const at = folderWith(manifest({}), 'packages/a');
    expect(placeOf(found(), at)).toEqual({ file: 'packages/a/package.json', line: 1 });
    expect(placeOf(found(), folderWith(manifest({}), 'packages/\u202ea'))).toBeNull();
  });

  test('nowhere beside a tarball, and never a failure', () => {
    expect(placeOf(entry('main'), null)).toBeNull();
    expect(annotations([found()])[0]?.place).toBeNull();
    for (const text of ['{ "files": [', '[]', '', '"files"', '{"a']) {
      expect(placeOf(entry('main'), folderWith(text))).toEqual({ file: 'package.json', line: 1 });
    }
  });
});

describe('the suggestion of an annotation', () => {
  const removal: Removal = {
    change: 'add',
    file: 'package.json',
    text: '!**/*.map',
    files: 1,
    line: 5,
    replaced: 1,
    lines: ['    "dist",', '    "!**/*.map"'],
  };
  const admission: Inclusion = { by: 'files', what: 'dist', file: 'package.json', line: 5 };
  const messageOf = (report: PackageReport): string => annotations([report])[0]?.message ?? '';
  const suggested = (more: Partial<Removal>): string =>
    /Suggested .*(?=\nAccept: )/s.exec(messageOf(origin(admission, { ...removal, ...more })))?.[0] ?? '';

  test('says which lines are replaced, and by what', () => {
    expect(suggested({})).toBe(
      'Suggested change: replace line 5 of package.json by:\n    "dist",\n    "!**/*.map"',
    );
    expect(suggested({ replaced: 2, lines: ['x'] })).toContain('replace lines 5 to 6 of package.json by:\nx');
    expect(suggested({ change: 'drop', lines: [] })).toBe('Suggested change: delete line 5 of package.json.');
    expect(suggested({ replaced: 0, file: '.npmignore', lines: ['*.map'] })).toBe(
      'Suggested change: insert as line 5 of .npmignore:\n*.map',
    );
    expect(suggested({ change: 'create', file: '.npmignore', lines: ['*.map'] })).toBe(
      'Suggested .npmignore:\n*.map',
    );
  });

  test('there is none where nothing was proved, or where a line is too long to read', () => {
    expect(messageOf(origin(admission))).not.toContain('Suggested');
    expect(messageOf(found())).not.toContain('Suggested');
    expect(suggested({ lines: ['x'.repeat(1_001)] })).toBe('');
  });
});

describe('what stands in which order', () => {
  const undecided = packageReport({
    name: 'b',
    verdict: 'undecided',
    problem: { code: 'registry-down', message: 'It is down.\nAsk again.' },
  });
  const titles = (list: readonly Annotation[]): string[] =>
    list.map(({ level, title }) => `${level} ${title}`);

  test('what is undecided, our own warnings, what was found; of several packages each names its own', () => {
    expect(titles(annotations([found(), undecided], { warnings: ['No summary.'] }))).toEqual([
      'error packgate: undecided in b',
      'warning packgate',
      'error packgate: archive in @acme/cli',
    ]);
  });

  test('what is known or waived is left out', () => {
    const waived = { reason: 'meant', expires: null, source: 'a:1' };
    const known = packageReport({ findings: findings([existingFinding('archive', 3, ['a.zip'])]) });
    expect(annotations([found(undefined, { waived }), known], { fails: false })).toEqual([]);
  });

  test('where warnings alone fail the check, that is said', () => {
    const warned = found(undefined, { severity: 'warning' });
    expect(titles(annotations([warned]))).toEqual(['warning packgate: archive', 'error packgate']);
    expect(titles(annotations([warned], { fails: false }))).toEqual(['warning packgate: archive']);
  });

  test('a failure of the request is all there is', () => {
    const all = annotations([found(), undecided], { failure: 'It is wrong.', warnings: ['No summary.'] });
    expect(all.map(({ message }) => message)).toEqual(['It is wrong.', 'No summary.']);
    const failureAt = { file: '.github/packgate.yml', line: 4 };
    expect(annotations([undecided], { failure: 'It is wrong.', failureAt })[0]?.place).toEqual(failureAt);
  });
});

describe('one a cause', () => {
  const evidence = evidenceWith('');
  const files = (count: number, severity: 'error' | 'warning' = 'error') =>
    Array.from({ length: count }, (_, at) => {
      const size = { ...evidence['large-file'], size: 2_000_000 + at };
      return newFinding('large-file', `${severity}-${at}.bin`, size, severity);
    });
  const all = (...list: Parameters<typeof findings>[0]): PackageReport =>
    packageReport({ verdict: 'fail', findings: findings(list) });
  const messages = (...of: Parameters<typeof annotations>): string[] =>
    annotations(...of).map(({ level, message }) => `${level} ${message.split('\n').slice(0, 2).join(' ')}`);

  test('whose files are in the message, three of them and the number of the others', () => {
    const tests = { ...evidence['unexpected-path'], reason: 'class', what: 'tests' };
    const list = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      newFinding('unexpected-path', `lib/${name}.test.js`, tests, 'warning'),
    );
    const [only, ...others] = annotations([all(...list)], { fails: false });
    expect(others).toEqual([]);
    expect(only?.message.split('\n').slice(0, 5)).toEqual([
      'Test files in the package; 2.1.87 had none (150 bytes).',
      'lib/a.test.js',
      'lib/b.test.js',
      'lib/c.test.js',
      'and 2 more',
    ]);
  });

  test('errors before warnings, and the tenth of a level says how many more there are', () => {
    const told = messages([all(...files(3, 'warning'), ...files(12))]);
    expect(told).toHaveLength(13);
    expect(told.map((each) => each.split(' ')[0])).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 3 }, () => 'warning'),
    ]);
    expect(told[8]).toMatch(/^error New file over the limit of [\d.]+ [kM]?B\. error-\d+\.bin$/);
    expect(told[9]).toBe('error and 3 more errors: the summary of the run has them all.');
    expect(messages([all(...files(10))])[9]).toMatch(/^error New file over the limit/);
  });

  test('of several packages one of each in turn, so that none hides the others', () => {
    const many = { ...all(...files(30)), name: 'many' };
    const few = { ...all(...files(2)), name: 'few' };
    const titles = annotations([many, few]).map(({ title }) => title);
    expect(titles).toHaveLength(10);
    expect(titles.filter((title) => title.endsWith('in few'))).toHaveLength(2);
    expect(titles[9]).toBe('packgate');
  });

  test('of many packages with the same cause, another cause before more of the same', () => {
    const key = newFinding('sensitive-file', '.env', evidence['sensitive-file']);
    const many = Array.from({ length: 14 }, (_, at) => ({ ...all(key), name: `part-${at}` }));
    const both = { ...all(key, ...files(1)), name: 'both' };
    const told = messages([...many, both]);
    expect(told.filter((each) => each.includes('.env'))).toHaveLength(8);
    expect(told.findIndex((each) => each.includes('error-0.bin'))).toBeGreaterThanOrEqual(0);
    expect(told[9]).toBe('error and 7 more errors: the summary of the run has them all.');
  });

  test('as a warning where failures block nothing', () => {
    const policies = [{ ...defaultPolicy, failOn: 'never' } as const];
    const told = annotations([all(...files(2))], { fails: false, policies });
    expect(told.map(({ level }) => level)).toEqual(['warning', 'warning']);
  });
});
