import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inFull } from '../../helpers/sample.ts';
import { tarball } from '../../helpers/tarball.ts';
import { readPacked } from '../archive.ts';

const name = `source${'Mapping'}URL`;
const map = JSON.stringify({
  version: 3,
  sources: ['../src/a.ts'],
  [`sources${'Content'}`]: ['const a = 1;\n'],
  mappings: 'AAAA',
});
const inline = `f();\n//# ${name}=data:application/json;base64,${Buffer.from(map).toString('base64')}\n`;

async function contents(files: Record<string, Uint8Array | string>) {
  const { tree } = await readPacked(await tarball(files));
  return (path: string) => tree?.entries.get(path)?.content;
}

test('a map is seen in a file that a build has compressed', async () => {
  const of = await contents({
    'a.js.map.gz': gzipSync(map),
    'a.js.map.br': brotliCompressSync(map),
    'a.js.map.zz': deflateSync(map),
    'a.js.map.brotli': brotliCompressSync(map),
    blob: gzipSync(map),
    'other.bin': deflateSync(map),
    'a.js.gz': gzipSync(inline),
    'a.js.br': brotliCompressSync(inline),
    'z.js': 'last',
  });
  for (const path of ['a.js.map.gz', 'a.js.map.br', 'a.js.map.zz', 'a.js.map.brotli', 'blob', 'other.bin'])
    expect(of(path)).toMatchObject({ text: false, sourceMap: { sources: 1, embedded: 1 } });
  for (const path of ['a.js.gz', 'a.js.br'])
    expect(of(path)).toMatchObject({ text: false, mapping: { kind: 'inline', map: { embedded: 1 } } });
  expect(of('z.js')?.text).toBe(true);
});

test('what is broken, is none, or is called so alone has the facts it had', async () => {
  const gzip = gzipSync(map);
  const of = await contents({
    'cut.map.gz': gzip.subarray(0, -20),
    'a.map.br': 'text',
    'b.map.br': Buffer.from([0, 1, 2, 3, 255]),
    'c.tgz': gzip,
    'd.js.gz': gzipSync('f();'),
  });
  expect(of('cut.map.gz')?.format).toBe('gzip');
  for (const path of ['a.map.br', 'b.map.br', 'c.tgz', 'd.js.gz']) expect(of(path)?.sourceMap).toBeNull();
});

test('a tarball under the name of a data file is seen', async () => {
  const of = await contents({ 'data.json.gz': await tarball({ 'a.js': 'a' }), 'b.json.gz': gzipSync('{}') });
  expect(of('data.json.gz')?.inside).toBe('tar');
  expect(of('b.json.gz')?.inside).toBeNull();
});

inFull('a bomb is read up to the cap, and so are many', async () => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 0x20), { level: 1 });
  const files = Object.fromEntries([...Array(8).keys()].map((index) => [`${index}.js.map.gz`, bomb]));
  const of = await contents({ ...files, 'z.js.map.gz': gzipSync(map) });
  expect(of('0.js.map.gz')?.sourceMap).toMatchObject({ wellFormed: false, sources: 0 });
  // The budget of the package is spent, and the name still tells what it is.
  expect(of('z.js.map.gz')).toMatchObject({ format: 'gzip', sourceMap: null });
});
