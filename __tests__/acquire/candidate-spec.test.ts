import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseCandidate } from '../../src/acquire/candidate.ts';
import { failure, Workplace } from '../helpers/acquire-context.ts';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  place.write('dist/package.json', {});
  place.write('odd@1.0.0/package.json', {});
  place.write('packed/teapot-1.0.0.tgz', '');
  place.write('packed/teapot', '');
});
afterEach(() => place.remove());

const parse = (spec: string) => parseCandidate(spec, place.cwd);

describe('a candidate', () => {
  test.each([
    ['.', 'directory', ''],
    ['', 'directory', ''],
    ['dist', 'directory', '/dist'],
    ['./dist/', 'directory', '/dist'],
    ['file:dist', 'directory', '/dist'],
    ['./odd@1.0.0', 'directory', '/odd@1.0.0'],
    ['packed/teapot-1.0.0.tgz', 'file', '/packed/teapot-1.0.0.tgz'],
    ['packed/teapot', 'file', '/packed/teapot'],
  ])('%j is a path', async (spec, kind, path) => {
    expect(await parse(spec)).toEqual({ kind, path: place.cwd + path });
  });

  test('may be given by its whole path', async () => {
    expect(await parse(`${place.cwd}/dist`)).toEqual({ kind: 'directory', path: `${place.cwd}/dist` });
  });

  test.each([
    ['teapot@1.0.0', 'teapot', '1.0.0'],
    ['teapot@latest', 'teapot', 'latest'],
    ['teapot@^1 || ^2', 'teapot', '^1 || ^2'],
    ['@tea/pot@2.0.0-rc.1', '@tea/pot', '2.0.0-rc.1'],
    ['@tea/pot', '@tea/pot', 'latest'],
    ['npm:teapot@1.0.0', 'teapot', '1.0.0'],
    ['odd@1.0.0', 'odd', '1.0.0'],
  ])('%j is asked for at the registry', async (spec, name, wanted) => {
    expect(await parse(spec)).toEqual({ kind: 'registry', name, wanted });
  });

  test.each([
    'build',
    'teapot',
    'packages/none',
    './none',
    'none.tgz',
    'a/b/none.tar.gz',
    '../none',
    '@tea',
    'dist/package.json/x',
  ])('%j is not there', async (spec) => {
    expect(await failure(parse(spec))).toMatchObject({ code: 'candidate-not-found', exit: 2 });
  });

  test('a bare word that is not there is told how to ask for the package', async () => {
    expect((await failure(parse('react'))).message).toContain('react@latest');
  });

  test.each([
    'https://registry.example/teapot',
    'git+ssh://git@host.example/a/b',
    'github:a/b',
    'git@host.example:a/b',
  ])('%j is an address', async (spec) => {
    expect(await failure(parse(spec))).toMatchObject({ code: 'unsupported-spec', exit: 2 });
  });

  test('may not be a device', async () => {
    expect(await failure(parse('/dev/null'))).toMatchObject({ code: 'candidate-not-found', exit: 2 });
  });
});
