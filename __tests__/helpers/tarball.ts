import { gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';

/** A file by its text or bytes, or any other member by its whole header. */
export type Member = string | Uint8Array | (Partial<Header> & { body?: string | Uint8Array });

/** npm's own fixed time: the same members give the same bytes. */
const mtime = new Date('1985-10-26T08:15:00.000Z');

/** The tarball of `name@version` with these files below `package/`; a `package.json` of one's own wins. */
export function tarball(
  files: Record<string, Member>,
  manifest: Record<string, unknown> = {},
): Promise<Buffer> {
  const document = JSON.stringify({ name: 'fixture', version: '1.0.0', ...manifest }, null, 2);
  const members = Object.entries({ 'package.json': document, ...files });
  return rawTarball(members.map(([path, member]) => [`package/${path}`, member]));
}

/** A tarball of exactly these members, in this order, under these full names. */
export async function rawTarball(
  members: Iterable<readonly [name: string, member: Member]>,
): Promise<Buffer> {
  return gzipSync(await rawTar(members));
}

export async function rawTar(members: Iterable<readonly [name: string, member: Member]>): Promise<Buffer> {
  const archive = pack();
  for (const [name, member] of members) {
    const { body = '', ...header } =
      typeof member === 'string' || member instanceof Uint8Array ? { body: member } : member;
    archive.entry({ name, mtime, ...header }, Buffer.from(body));
  }
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
