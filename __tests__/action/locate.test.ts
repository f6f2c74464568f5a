import { describe, expect, test } from 'vitest';
import { locate } from '../../src/action/locate.ts';

const manifest = (more: object): string => JSON.stringify({ name: 'a', version: '1.0.0', ...more }, null, 2);
const file = (path: string | null, evidence: object = {}) => ({ path, evidence });
const plain = { ignore: null };

describe('the line to look at', () => {
  test('the entry of files that covers the file', () => {
    const files = { manifest: manifest({ files: ['lib', 'dist/**/*.js', './maps/'] }), ...plain };
    expect(locate(file('lib/a/b.js'), files)).toEqual({ file: 'package.json', line: 5 });
    expect(locate(file('dist/x/y.js'), files)).toEqual({ file: 'package.json', line: 6 });
    expect(locate(file('maps/a.map'), files)).toEqual({ file: 'package.json', line: 7 });
  });

  test('files itself, where npm adds a file on its own', () => {
    const nested = { jest: { files: ['README.md'] }, files: ['lib'] };
    expect(locate(file('README.md'), { manifest: manifest(nested), ...plain })).toEqual({
      file: 'package.json',
      line: 9,
    });
  });

  test('without files, the ignore file: the line that takes it back in, or the first', () => {
    const ignore = { name: '.npmignore', text: '*.log\n!keep\n!keep/debug.log\n' };
    const files = { manifest: manifest({}), ignore };
    expect(locate(file('keep/debug.log'), files)).toEqual({ file: '.npmignore', line: 3 });
    expect(locate(file('other.map'), files)).toEqual({ file: '.npmignore', line: 1 });
    expect(locate(file('other.map'), { ...files, ignore: null })).toEqual({ file: 'package.json', line: 1 });
  });

  test('the field that a finding is about', () => {
    const files = { manifest: manifest({ scripts: { install: 'x' }, exports: './a.js' }), ...plain };
    expect(locate(file(null, { script: 'install' }), files)).toEqual({ file: 'package.json', line: 4 });
    expect(locate(file(null, { field: 'exports[.].import' }), files)).toEqual({
      file: 'package.json',
      line: 7,
    });
    expect(locate(file(null, { field: 'gone' }), files)).toEqual({ file: 'package.json', line: 1 });
    expect(locate(file(null), files)).toEqual({ file: 'package.json', line: 1 });
  });

  test('nowhere without a package.json, and never a failure', () => {
    expect(locate(file('a'), { manifest: null, ignore: null })).toBeNull();
    expect(locate(file('a'), { manifest: '{ "files": [', ignore: null })).toEqual({
      file: 'package.json',
      line: 1,
    });
    expect(locate(file('a'), { manifest: '[]', ignore: null })).toEqual({ file: 'package.json', line: 1 });
  });
});
