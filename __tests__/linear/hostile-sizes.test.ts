import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { expectedOf } from '../../src/acquire/registry/download.ts';
import { parseVersion } from '../../src/baseline/release.ts';
import { locate } from '../../src/read/archive/location.ts';
import { globMatcher } from '../../src/text/glob.ts';
import { linear } from '../helpers/growth.ts';
import { everything } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';
import { archive, end, entry, manifest, pax, readPacked, record } from '../read/archive.ts';

const described = {
  name: 'a',
  version: '1.0.0',
  claims: null,
  tarball: null,
  shasum: null,
  signatures: [],
  deprecated: false,
  publishedAt: null,
  unpackedSize: null,
};

const longLine = everything ? 50_000_000 : 10_000_000;

describe('a line of many megabytes is read to its end', () => {
  test.each([
    ['lib/a.js', 'a'],
    ['lib/a.js', 'a="b";'],
    ['lib/a.svg', '<g>'],
    ['lib/a.json', '[1,'],
    ['lib/a.js.map', '{"a":"b"},'],
  ])('%s of %j', async (path, unit) => {
    const line = Buffer.alloc(longLine, unit);
    const { refused, tree } = await readPacked(
      gzipSync(archive(entry({ name: `package/${path}` }, line)), { level: 1 }),
    );
    expect(refused).toBeNull();
    expect(tree?.entries.get(path)?.size).toBe(line.length);
  });

  test('package.json is refused', async () => {
    const line = Buffer.alloc(50_000_000, '[');
    expect((await readPacked(gzipSync(entry({ name: 'package/package.json' }, line)))).refused).toBe(
      'manifest-too-large',
    );
  });
});

describe('what nests without an end', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  test('in package.json is refused, however deep', async () => {
    for (const depth of [257, 10_000, 1_000_000]) {
      const text = `{"name":"a","version":"1.0.0","x":${nested(depth)}}`;
      expect((await readPacked(await tarball({ 'package.json': text }))).refused).toBe('bad-manifest');
    }
  });

  test.each(['a.js.map', 'a.json'])('in %s is read', async (path) => {
    const text = `{"version":3,"sources":["a"],"x":${nested(1_000_000)},"sourcesContent":["b"]}`;
    expect((await readPacked(await tarball({ [path]: text }))).refused).toBeNull();
  });
});

test('a name that no file system takes is refused', async () => {
  const readNamed = async (name: string) => {
    const packed = gzipSync(
      Buffer.concat([manifest, pax(record('path', `package/${name}`)), entry({}, 'x'), end]),
    );
    return (await readPacked(packed)).refused;
  };
  for (const name of ['n'.repeat(255), `${'n'.repeat(255)}/${'m'.repeat(255)}`, 'ü'.repeat(127)])
    expect(await readNamed(name)).toBeNull();
  for (const name of ['n'.repeat(256), `${'n'.repeat(256)}/m`, `m/${'n'.repeat(256)}`, 'ü'.repeat(128)])
    expect(await readNamed(name)).toBe('name-too-long');
  expect(await readNamed(`isolate-${'-v8'.repeat(1_300)}`)).toBe('name-too-long');
});

test.each(['\\', 'c:', '\\\\a\\b\\', '//?/', `${'\\'.repeat(63)}/`])(
  'the roots in a name of many %j',
  async (root) => {
    const name = (size: number) => {
      const text = `package/${root.repeat(Math.ceil(size / root.length))}`;
      return () => locate(text, false);
    };
    expect(await linear(name, { largest: 64_000 })).toBe(true);
  },
);

test('names of a hundred thousand characters are refused', async () => {
  for (const name of [`package/${'n'.repeat(100_000)}`, `package/${'n/'.repeat(50_000)}a`]) {
    const packed = gzipSync(Buffer.concat([manifest, pax(record('path', name)), entry({}, 'x')]));
    expect((await readPacked(packed)).refused).toMatch(/^path-too-(?:long|deep)$/);
  }
});

describe('a glob of the configuration over a hostile path', () => {
  const units = ['a/', 'a', '../', 'dist/a.', '{a,b}', '*', '!('];
  test.each([
    '**',
    'dist/**',
    '**/*.map',
    '**/a/**/b',
    '**/a/**/a/**/b',
    '*.{js,mjs,cjs}',
    '{dist,lib}/**/*.d.ts',
    '+(a|b)/*.js',
    '*a*a*a*b',
    '[!a]*/**',
  ])('%s takes linear time', async (glob) => {
    const match = globMatcher(glob);
    for (const unit of units) {
      const matched = (size: number) => {
        const path = unit.repeat(Math.ceil(size / unit.length));
        return () => match(path);
      };
      expect([unit, await linear(matched, { smallest: 16, largest: 4_096 })]).toEqual([unit, true]);
    }
  });
});

describe('what a registry says of a version takes linear time', () => {
  test.each(['1.', '1.0.0-', 'a', '-', '1.0.0-a.'])('a version of many %j', async (unit) => {
    const version = (size: number) => {
      const text = `1.0.0-${unit.repeat(Math.ceil(size / unit.length))}`;
      return () => parseVersion(text);
    };
    expect(await linear(version, { largest: 1_024_000 })).toBe(true);
    expect(version(50_000)()).toBeNull();
  });

  test.each(['sha512-', 'sha512-AAAA ', '?', ' ', 'sha1-a?'])('an integrity of many %j', async (unit) => {
    const expected = (size: number) => {
      const integrity = unit.repeat(Math.ceil(size / unit.length));
      return () => expectedOf({ ...described, integrity });
    };
    expect(await linear(expected, { largest: 1_024_000 })).toBe(true);
  });
});
