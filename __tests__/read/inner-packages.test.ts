import { describe, expect, it } from 'vitest';
import { repeatedKeys } from '../../src/read/repeated-keys.ts';
import { readShrinkwrap } from '../../src/read/shrinkwrap.ts';
import { innerPlace } from '../../src/text/inner-place.ts';
import { tarball } from '../helpers/tarball.ts';
import { readPacked } from './archive.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('where a bundled package lies', () => {
  it.each([
    ['node_modules/a/x.js', 'node_modules/a/', 'a', 'x.js'],
    ['node_modules/@s/a/lib/x.js', 'node_modules/@s/a/', '@s/a', 'lib/x.js'],
    ['node_modules/a/node_modules/b/x', 'node_modules/a/node_modules/b/', 'b', 'x'],
    ['node_modules/a/lib/node_modules/b/x', 'node_modules/a/', 'a', 'lib/node_modules/b/x'],
    ['Node_Modules/a/x', 'Node_Modules/a/', 'a', 'x'],
  ])('%s', (path, folder, name, rest) => {
    expect(innerPlace(path)).toEqual({ folder, name, rest });
  });

  it.each(['a.js', 'lib/node_modules/a/x', 'node_modules/x', 'node_modules/@s/x', 'node_modules.js'])(
    'nowhere: %s',
    (path) => {
      expect(innerPlace(path)).toBeNull();
    },
  );
});

describe('what installers act on inside of a package', () => {
  it('is kept of each manifest below node_modules, and of nothing else', async () => {
    const packed = await tarball({
      'node_modules/a/package.json': '{"scripts":{"install":"a"},"dependencies":{"b":"github:x/b"}}',
      'node_modules/@s/c/Package.json': '{"scripts":{"postinstall":"c"}}',
      'node_modules/a/lib/package.json': '{"scripts":{"install":"no"}}',
      'node_modules/broken/package.json': '{"scripts":',
      'lib/node_modules/d/package.json': '{"scripts":{"install":"no"}}',
    });
    const { tree } = await readPacked(packed);
    expect([...(tree?.inner.keys() ?? [])]).toEqual(['node_modules/a/', 'node_modules/@s/c/']);
    expect(tree?.inner.get('node_modules/a/')?.scripts.get('install')).toBe('a');
    expect(tree?.inner.get('node_modules/a/')?.dependencies.get('dependencies')?.get('b')).toBe('github:x/b');
  });

  it('is refused where it is larger than any manifest, so that nobody hides a script behind its size', async () => {
    const packed = await tarball({ 'node_modules/a/package.json': `{"a":"${'x'.repeat(5_000)}"}` });
    const { error } = await readPacked(packed, { limits: { manifest: 4_000 } });
    expect(error).toMatchObject({ code: 'manifest-too-large', exit: 3 });
  });

  it('is said of two keys of one name, with the place in each manifest', async () => {
    const packed = await tarball({
      'node_modules/a/package.json': '{"scripts":{"install":"a","install":"b"}}',
    });
    const { tree } = await readPacked(packed);
    expect(tree?.hazards).toMatchObject([
      {
        level: 'error',
        code: 'repeated-key',
        path: 'node_modules/a/package.json',
        detail: 'scripts.install',
      },
    ]);
  });
});

describe('two keys of one name', () => {
  it.each([
    ['at the top', '{"version":"1.0.0","version":"2.0.0"}', ['version!']],
    ['written in another way', '{"scripts":{},"\\u0073cripts":{}}', ['scripts!']],
    ['further in', '{"exports":{".":{"import":"./a.js","import":"./b.js"}}}', ['exports...import!']],
    ['in a list', '{"bin":[{"a":"1","a":"2"}]}', ['bin.a!']],
    ['of one value', '{"dependencies":{"a":"1","a":"1"}}', ['dependencies.a']],
    ['of one value but for a third', '{"dependencies":{"a":"1","a":"1","a":"2"}}', ['dependencies.a!']],
    [
      'that nobody reads',
      '{"devDependencies":{"a":"1","a":"2"},"jest":{"b":1,"b":2}}',
      ['devDependencies.a', 'jest.b'],
    ],
    ['none', '{"a":{"b":1},"c":{"b":2},"d":["a","a"],"__proto__":1}', []],
  ])('%s', (_, text, expected) => {
    expect(repeatedKeys(bytes(text)).map(({ field, matters }) => `${field}${matters ? '!' : ''}`)).toEqual(
      expected,
    );
  });

  it('are told short, and not without end', () => {
    const long = `"${'k'.repeat(5_000)}":1`;
    expect(repeatedKeys(bytes(`{${long},${long}}`))[0]?.field).toHaveLength(64);
    const many = Array.from({ length: 90 }, (_, at) => `"k${at}":1,"k${at}":2`).join();
    expect(repeatedKeys(bytes(`{${many}}`))).toHaveLength(20);
  });
});

describe('what a shrinkwrap locks', () => {
  const flat = (root: string, resolved: string) =>
    readShrinkwrap(
      bytes(
        JSON.stringify({
          version: root,
          packages: {
            '': { version: root },
            'node_modules/a': { version: '1.0.0', resolved, integrity: 'x' },
          },
        }),
      ),
    );
  const nested = (resolved: string) =>
    readShrinkwrap(
      bytes(
        JSON.stringify({
          dependencies: { a: { version: '1.0.0', dependencies: { b: { version: resolved } } } },
        }),
      ),
    );

  it.each([
    ['an address', flat('1', 'https://A.example:8080/a.tgz'), 1, ['a.example']],
    ['a repository', flat('1', 'git+ssh://git@git.example/a.git#0'), 1, ['git.example']],
    ['the older form', nested('git+https://git.example/b.git'), 2, ['git.example']],
    ['no JSON', readShrinkwrap(bytes('{')), 0, []],
  ])('%s', (_, seen, packages, hosts) => {
    expect(seen).toMatchObject({ packages, hosts });
  });

  it('is the same where the version of the package alone is new', () => {
    expect(flat('1', 'https://a.example/a')).toEqual(flat('2', 'https://a.example/a'));
    expect(flat('1', 'https://a.example/a').digest).not.toBe(flat('1', 'https://b.example/a').digest);
    expect(readShrinkwrap(bytes('{')).digest).not.toBe(readShrinkwrap(bytes('[')).digest);
  });
});
