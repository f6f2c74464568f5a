import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepTarball, requireKept } from '../../src/acquire/keep-tarball.ts';
import { failure } from '../helpers/acquire-context.ts';
import { integrityOf } from '../helpers/odd-registry.ts';
import { temporaryFolder } from '../helpers/packgate.ts';

function packed(bytes: Uint8Array) {
  const path = join(temporaryFolder(), 'x.tgz');
  writeFileSync(path, bytes);
  return { path, size: bytes.length };
}

const bytes = Buffer.from('the bytes that were judged'.repeat(50_000));
const judged = { name: '@acme/cli', version: '2.1.88', integrity: integrityOf(bytes) };

test('the very bytes, under the name that npm would give them', async () => {
  const folder = join(temporaryFolder(), 'made on the way');
  const path = await keepTarball(packed(bytes), judged, folder);
  expect(path).toBe(join(folder, 'acme-cli-2.1.88.tgz'));
  expect(createHash('sha512').update(readFileSync(path)).digest('base64')).toBe(judged.integrity.slice(7));
});

test('what was changed after it was judged is not kept, and nothing is decided', async () => {
  const folder = temporaryFolder();
  const error = await failure(keepTarball(packed(Buffer.from('other bytes')), judged, folder));
  expect(error).toMatchObject({ code: 'tarball-changed', exit: 3 });
  expect(existsSync(join(folder, 'acme-cli-2.1.88.tgz'))).toBe(false);
});

test('no name leads out of the folder or means anything to a shell', async () => {
  const folder = temporaryFolder();
  const name = '../../$(touch x) `y`;\n';
  expect(await keepTarball(packed(bytes), { ...judged, name, version: '1 2' }, folder)).toBe(
    join(folder, '..-..-touch-x-y--1-2.tgz'),
  );
});

test('a folder that cannot be written to, or a file that is there already: undecided', async () => {
  const tarball = packed(bytes);
  expect(await failure(keepTarball(tarball, judged, join(tarball.path, 'below')))).toMatchObject({
    code: 'tarball-not-kept',
    exit: 3,
  });
  const folder = temporaryFolder();
  await keepTarball(tarball, judged, folder);
  expect(await failure(keepTarball(tarball, judged, folder))).toMatchObject({ code: 'tarball-not-kept' });
});

test('what was kept is looked at again: other bytes, another file or none are no judged tarball', async () => {
  const path = await keepTarball(packed(bytes), judged, temporaryFolder());
  await requireKept(path, judged);
  expect(statSync(path).mode & 0o777).toBe(0o444);
  const spoilt: (() => void)[] = [
    () => writeFileSync(path, Buffer.from('the bytes that nobody judged'.repeat(50_000))),
    () => writeFileSync(path, bytes.subarray(1)),
    () => rmSync(path),
    () => symlinkSync(packed(bytes).path, path),
    () => {
      rmSync(path);
      mkdirSync(path);
    },
  ];
  chmodSync(path, 0o644);
  for (const spoil of spoilt) {
    spoil();
    expect(await failure(requireKept(path, judged))).toMatchObject({ code: 'tarball-changed', exit: 3 });
  }
});
