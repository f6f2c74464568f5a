import { crc32 } from 'node:zlib';
import type { Published } from '../helpers/odd-registry.ts';
import { type Member, rawTar } from '../helpers/tarball.ts';
import type { Contents, Package } from './case.ts';

/** What every package has, so that nothing else is said of it. */
const ordinary = { 'index.js': 'module.exports = 1;\n', 'README.md': '# Kettle\n', LICENSE: 'MIT\n' };

export interface PackedPackage {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly releases: Record<string, Published>;
  readonly packument: object;
}

/** The tarball of a candidate, from the root of the repository. */
export const fileOf = ({ name = 'kettle', file }: Package): string =>
  file ?? `${name.replace('@', '').replace('/', '-')}.tgz`;

export async function packed(one: Package): Promise<PackedPackage> {
  const { name = 'kettle', version = '1.0.1', packument = {} } = one;
  const releases = await Promise.all(
    Object.entries(one.releases ?? {}).map(async ([released, contents]): Promise<[string, Published]> => {
      const bytes = await tarballOf(name, released, contents);
      return [released, { bytes, record: contents.record ?? {} }];
    }),
  );
  const bytes = one.bytes ?? (await (one.members ? tarball(one.members) : tarballOf(name, version, one)));
  return { file: fileOf(one), bytes, name, releases: Object.fromEntries(releases), packument };
}

export function tarballOf(
  name: string,
  version: string,
  { files = {}, manifest = {} }: Contents,
): Promise<Buffer> {
  const document = { name, version, main: 'index.js', license: 'MIT', ...manifest };
  const members = {
    'package.json': `${JSON.stringify(document, null, 2)}\n`,
    ...ordinary,
    ...files,
  } satisfies Record<string, Member>;
  return tarball(Object.entries(members).map(([path, member]) => [`package/${path}`, member]));
}

const tarball = async (members: Iterable<readonly [string, Member]>): Promise<Buffer> =>
  stored(await rawTar(members));

const largestBlock = 65_535;

/**
 * RFC 1952 around stored blocks (RFC 1951, 3.2.4). Each Node has another zlib, and each of them finds other matches: here the same
 * members give the same bytes, sizes and hashes everywhere.
 */
export function stored(bytes: Uint8Array): Buffer {
  const parts: Uint8Array[] = [Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])];
  for (let at = 0; at < bytes.length; at += largestBlock) {
    const block = bytes.subarray(at, at + largestBlock);
    const head = Buffer.alloc(5);
    head.writeUInt8(at + block.length >= bytes.length ? 1 : 0, 0);
    head.writeUInt16LE(block.length, 1);
    head.writeUInt16LE(~block.length & 0xffff, 3);
    parts.push(head, block);
  }
  const foot = Buffer.alloc(8);
  foot.writeUInt32LE(crc32(bytes), 0);
  foot.writeUInt32LE(bytes.length % 2 ** 32, 4);
  return Buffer.concat([...parts, foot]);
}
