import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';

/** The names in a tarball, in its order. */
export async function membersOf(path: string): Promise<string[]> {
  const names: string[] = [];
  const entries = createReadStream(path).pipe(createGunzip()).pipe(extract());
  for await (const entry of entries) {
    names.push(entry.header.name);
    entry.resume();
  }
  return names;
}
