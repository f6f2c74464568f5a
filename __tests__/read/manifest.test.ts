import { describe, expect, it } from 'vitest';
import { PackgateError } from '../../src/model/errors.ts';
import { parseManifest } from '../../src/read/manifest.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (fields: Record<string, unknown>) =>
  parseManifest(bytes(JSON.stringify({ name: '@scope/fixture', version: '1.0.0', ...fields })));
const targets = (fields: Record<string, unknown>) =>
  parse(fields).targets.map(({ field, target }) => `${field} = ${target}`);

describe('where a manifest points', () => {
  it.each([
    ['nowhere', {}, []],
    [
      'main and its kin',
      { main: 'lib', module: './m.js', types: 't.d.ts', typings: 'u.d.ts' },
      ['main = lib', 'module = ./m.js', 'types = t.d.ts', 'typings = u.d.ts'],
    ],
    ['nothing that is no text', { main: 1, module: null, types: ['a'], typings: '' }, []],
    ['a browser file', { browser: './b.js' }, ['browser = ./b.js']],
    [
      'a browser map',
      { browser: { './a.js': './b.js', fs: false, path: 'path-browserify' } },
      ['browser[./a.js] = ./b.js'],
    ],
    ['one command', { bin: './cli.js' }, ['bin = ./cli.js']],
    ['commands', { bin: { one: 'a.js', two: './b.js', three: 3 } }, ['bin.one = a.js', 'bin.two = ./b.js']],
    ['one export', { exports: './a.js' }, ['exports = ./a.js']],
    [
      'conditions',
      { exports: { import: './a.js', default: { node: './b.js' } } },
      ['exports.import = ./a.js', 'exports.default.node = ./b.js'],
    ],
    [
      'subpaths',
      {
        exports: {
          '.': { import: { types: './a.d.ts', default: './a.js' } },
          './internal/*': null,
          './*': './lib/*.js',
          './package.json': './package.json',
        },
      },
      [
        'exports[.].import.types = ./a.d.ts',
        'exports[.].import.default = ./a.js',
        'exports[./*] = ./lib/*.js',
        'exports[./package.json] = ./package.json',
      ],
    ],
    [
      'fallbacks',
      { exports: { '.': [{ import: './a.mjs' }, './a.js'] } },
      ['exports[.][0].import = ./a.mjs', 'exports[.][1] = ./a.js'],
    ],
    [
      'imports',
      { imports: { '#a': { node: './a.js', default: 'a' }, '#b/*': ['./b/*.js'], fs: false } },
      ['imports[#a].node = ./a.js', 'imports[#a].default = a', 'imports[#b/*][0] = ./b/*.js'],
    ],
    [
      'types by version of TypeScript',
      { typesVersions: { '<5': { '*': ['ts4/*'], a: ['a.d.ts', 1] } } },
      ['typesVersions.<5.*[0] = ts4/*', 'typesVersions.<5.a[0] = a.d.ts'],
    ],
    ['an export that is none', { exports: { '.': 'a.js', './n': 1, './f': false } }, ['exports[.] = a.js']],
    ['manual pages', { man: ['./man/a.1', 'man/b.1'] }, ['man[0] = ./man/a.1', 'man[1] = man/b.1']],
    ['one manual page', { man: 'a.1' }, ['man = a.1']],
  ])('%s', (_, fields, expected) => {
    expect(targets(fields)).toEqual(expected);
  });
});

describe('what npm makes of bin', () => {
  it.each([
    ['the name without its scope', './cli.js', [['fixture', 'cli.js']]],
    [
      'paths below the root',
      { a: '../../x.js', b: 'lib\\b.js' },
      [
        ['a', 'x.js'],
        ['b', 'lib/b.js'],
      ],
    ],
    [
      'names without folders',
      { '../../etc/evil': 'a.js', '@scope/c': 'c.js' },
      [
        ['evil', 'a.js'],
        ['c', 'c.js'],
      ],
    ],
    [
      'a list',
      ['bin/a.js', 'b.js'],
      [
        ['a.js', 'bin/a.js'],
        ['b.js', 'b.js'],
      ],
    ],
    ['nothing', { a: '', b: 1, c: '/' }, []],
  ])('%s', (_, bin, expected) => {
    expect([...parse({ bin }).bin]).toEqual(expected);
  });
});

describe('shapes', () => {
  it('takes what has the right shape and leaves the rest', () => {
    const manifest = parse({
      private: true,
      scripts: { postinstall: 'node x', odd: 1 },
      dependencies: { a: '^1', b: null },
      peerDependencies: ['c'],
    });
    expect(manifest).toMatchObject({ name: '@scope/fixture', version: '1.0.0', private: true });
    expect([...manifest.scripts]).toEqual([['postinstall', 'node x']]);
    expect([...(manifest.dependencies.get('dependencies') ?? [])]).toEqual([['a', '^1']]);
    expect([...(manifest.dependencies.get('peerDependencies') ?? [])]).toEqual([]);
    expect(parse({ private: 'true' }).private).toBe(false);
  });

  it.each([
    [{ bundleDependencies: true }, 'all'],
    [{ bundledDependencies: true }, 'all'],
    [{ bundleDependencies: ['a', 1], bundledDependencies: ['b'] }, ['a']],
    [{ bundledDependencies: { a: '1' } }, ['a']],
    [{ bundleDependencies: false }, []],
    [{}, []],
  ])('%j bundles %j', (fields, expected) => {
    expect(parse(fields).bundled).toEqual(expected);
  });
});

describe('what a document may be', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const document = (more: string) => `{"name":"a","version":"1.0.0"${more}}`;

  it.each([
    ['begins with a BOM', `\ufeff${document('')}`],
    ['has a key twice', document(',"name":"b","name":"a"')],
    ['nests 255 levels', document(`,"x":${nested(255)}`)],
    ['has a version of its own kind', '{"name":"a","version":"latest"}'],
  ])('%s', (_, text) => {
    expect(parseManifest(bytes(text)).name).toBe('a');
  });

  it('keeps a key called __proto__ as a key', () => {
    const manifest = parseManifest(bytes(document(',"__proto__":{"x":1},"scripts":{"__proto__":"evil"}')));
    expect([...manifest.fields.keys()]).toContain('__proto__');
    expect(manifest.scripts.get('__proto__')).toBe('evil');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it.each([
    ['no JSON', 'name: a'],
    ['cut off', '{"name":"a",'],
    ['empty', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['text', '"a"'],
    ['too deep', document(`,"x":${nested(300)}`)],
    ['far too deep', document(`,"x":${nested(1_000_000)}`)],
  ])('%s is refused', (_, text) => {
    expect(() => parseManifest(bytes(text))).toThrowError(PackgateError);
    expect(() => parseManifest(bytes(text))).toThrowError(/package\.json is not a JSON object/);
  });

  it.each([
    ['a name', '{"version":"1.0.0"}'],
    ['a version', '{"name":"a"}'],
    ['a name that is text', '{"name":1,"version":"1.0.0"}'],
    ['a version that is anything', '{"name":"a","version":""}'],
  ])('without %s it is refused', (_, text) => {
    expect(() => parseManifest(bytes(text))).toThrowError(
      expect.objectContaining({ code: 'no-name-or-version', exit: 3 }),
    );
  });
});
