import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';

/** The time that npm writes into every tarball, so that the same files give the same bytes. */
const mtime = new Date('1985-10-26T08:15:00.000Z');

export async function tarballOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const archive = pack();
  for (const [path, text] of Object.entries(files)) archive.entry({ name: `package/${path}`, mtime }, text);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return gzipSync(Buffer.concat(chunks));
}
