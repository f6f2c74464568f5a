import { describe, expect, test } from 'vitest';
import { locate, suggestionFor } from '../../src/action/finding-annotations.ts';
import type { Inclusion, Removal } from '../../src/model/inclusion.ts';

const manifest = (more: object): string => JSON.stringify({ name: 'a', version: '1.0.0', ...more }, null, 2);
const found = (evidence: object = {}) => ({ evidence });
const origin = (inclusion: Inclusion, removal: Removal | null = null) => ({
  evidence: {},
  origin: { packer: 'npm', inclusion, removal, unproved: null, setting: null },
});

describe('the line to look at', () => {
  test('the one that lets the file in', () => {
    const entry: Inclusion = { by: 'files', what: 'dist', file: 'package.json', line: 7 };
    expect(locate(origin(entry), manifest({}))).toEqual({ file: 'package.json', line: 7 });
    const exception: Inclusion = { by: 'exception', what: '!a', file: 'lib/.npmignore', line: 3 };
    expect(locate(origin(exception), manifest({}))).toEqual({ file: 'lib/.npmignore', line: 3 });
  });

  test('the ignore file that could leave it out and does not, or package.json', () => {
    const nothing: Inclusion = { by: 'nothing', what: null, file: '.npmignore', line: null };
    expect(locate(origin(nothing), manifest({}))).toEqual({ file: '.npmignore', line: 1 });
    expect(locate(origin({ ...nothing, file: null }), manifest({}))).toEqual({
      file: 'package.json',
      line: 1,
    });
  });

  test('the field that a finding is about', () => {
    const text = manifest({ scripts: { install: 'x' }, exports: './a.js' });
    expect(locate(found({ script: 'install' }), text)).toEqual({ file: 'package.json', line: 4 });
    expect(locate(found({ field: 'exports[.].import' }), text)).toEqual({ file: 'package.json', line: 7 });
    expect(locate(found({ field: 'gone' }), text)).toEqual({ file: 'package.json', line: 1 });
    expect(locate(found(), text)).toEqual({ file: 'package.json', line: 1 });
    const nested = manifest({ jest: { scripts: 1 }, scripts: { install: 'x' } });
    expect(locate(found({ script: 'install' }), nested)).toEqual({ file: 'package.json', line: 7 });
  });

  test('nowhere without a package.json, and never a failure', () => {
    expect(locate(found({ field: 'main' }), null)).toBeNull();
    for (const text of ['{ "files": [', '[]', '', '"files"', '{"a']) {
      expect(locate(found({ field: 'main' }), text)).toEqual({ file: 'package.json', line: 1 });
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
  const inclusion: Inclusion = { by: 'files', what: 'dist', file: 'package.json', line: 5 };
  const suggested = (more: Partial<Removal>) => suggestionFor(origin(inclusion, { ...removal, ...more }));

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
    expect(suggestionFor(origin(inclusion))).toBeNull();
    expect(suggestionFor({})).toBeNull();
    expect(suggested({ lines: ['x'.repeat(1_001)] })).toBeNull();
  });
});
