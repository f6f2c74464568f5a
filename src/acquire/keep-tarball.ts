import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, lstatSync, mkdirSync, openSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type PackgateError, undecided } from '../model/errors.ts';
import type { Tarball } from './context.ts';

interface Judged {
  readonly name: string;
  readonly version: string;
  /** `sha512-…` of the bytes that were judged. */
  readonly integrity: string;
}

/**
 * Copies the judged bytes to where they outlive the run. The copy is hashed on its way: what a script of the package left running
 * may have written to the file since it was read. Folder and file are made at once: a signal that removes what is around them finds
 * them there, or they are never made. The parent of the folder is there.
 */
export async function keepTarball(tarball: Tarball, judged: Judged, folder: string): Promise<string> {
  const path = join(folder, fileName(judged));
  const hash = createHash('sha512');
  const hashed = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  };
  try {
    if (!existsSync(folder)) mkdirSync(folder);
    const file = createWriteStream(path, { fd: openSync(path, 'wx', 0o444) });
    await pipeline(createReadStream(tarball.path), hashed, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(path, { force: true }).catch(() => {});
    throw notKept(judged, folder, error as NodeJS.ErrnoException);
  }
  if (`sha512-${hash.digest('base64')}` === judged.integrity) return path;
  await rm(path, { force: true });
  throw changed(judged);
}

const changed = ({ name, version }: Judged): PackgateError =>
  undecided(
    'tarball-changed',
    `The tarball of ${name}@${version} was changed after it was judged: look for something that its scripts leave running, and start the check again.`,
  );

/** Rejects where the file that was kept is no longer there, or has other bytes: whoever runs as the same user can change any file. */
export async function requireKept(path: string, judged: Judged): Promise<void> {
  const isFile = lstatSync(path, { throwIfNoEntry: false })?.isFile();
  const integrity = isFile ? await integrityOf(path).catch(() => null) : null;
  if (integrity !== judged.integrity) throw changed(judged);
}

export async function integrityOf(path: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** As npm names it, of letters that no shell and no path reads as anything else. */
const fileName = ({ name, version }: Judged): string =>
  `${`${name.replace(/^@/, '')}-${version}`.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 200)}.tgz`;

const notKept = (judged: Judged, folder: string, cause: NodeJS.ErrnoException): PackgateError =>
  undecided(
    'tarball-not-kept',
    `The judged tarball of ${judged.name}@${judged.version} could not be kept in ${folder} (${cause.code}): make room there.`,
    cause,
  );
