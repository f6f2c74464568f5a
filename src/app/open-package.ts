import { createReadStream, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { AcquireContext, Tarball } from '../acquire/context.ts';
import type { PackerName } from '../acquire/pack/packer.ts';
import { createScratch } from '../acquire/scratch.ts';
import { hideFor } from '../acquire/secrets/known-secrets.ts';
import { PackgateError } from '../model/errors.ts';
import type { Progress } from '../model/progress.ts';
import { type Limits, type Reading, type ReadOptions, readPackage } from '../read/package.ts';
import { type Hide, withoutCredentials } from '../text/credentials.ts';
import { readyToPack } from './before-packing.ts';

/** What every command that looks into packages needs to know, whatever it then does with them. */
export interface Sources {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly registry: string | null;
  readonly packer: PackerName | null;
  readonly ignoreScripts: boolean;
  readonly onProgress: Progress;
  /** Caps on what is read, where the defaults are too low. */
  readonly caps?: Partial<Limits>;
  /** Ends children and removes temporary folders at once when it fires. */
  readonly signal: AbortSignal | null;
  /** Loads what whoever asks needs for its answer: scripts of a package run after that, and can change files. */
  readonly beforePacking?: () => Promise<unknown>;
}

export interface PackageContext extends AcquireContext {
  readonly caps: Partial<Limits>;
  readonly hide: Hide;
  /** Bytes that several packages have are looked at once. */
  readonly memo: NonNullable<ReadOptions['memo']>;
}

/** Temporary folders, children and downloads live exactly as long as the walk. No error leaves it with a credential of the user's. */
export async function withScratch<T>(
  sources: Sources & Pick<AcquireContext, 'downloads'>,
  specs: readonly string[],
  walk: (context: PackageContext) => Promise<T>,
): Promise<T> {
  const hide = hideFor(
    [sources.cwd, ...specs.map((spec) => folderOf(resolve(sources.cwd, spec)))],
    sources.env,
  );
  const scratch = createScratch();
  const over = new AbortController();
  const signal = sources.signal === null ? over.signal : AbortSignal.any([over.signal, sources.signal]);
  sources.signal?.addEventListener('abort', scratch.dispose);
  if (sources.signal?.aborted) scratch.dispose();
  try {
    const { caps = {} } = sources;
    const limits = caps.packed === undefined ? {} : { packedBytes: caps.packed };
    await readyToPack(specs, sources);
    return await walk({ ...sources, caps, limits, signal, scratch, hide, memo: new Map() });
  } catch (error) {
    throw error instanceof PackgateError ? hidden(error, hide) : error;
  } finally {
    over.abort('over'); // without a reason of ours, Node makes an error with its stack
    await scratch.end();
    sources.signal?.removeEventListener('abort', scratch.dispose);
  }
}

function folderOf(path: string): string {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? dirname(path) : path;
  } catch {
    return path;
  }
}

function hidden(error: PackgateError, hide: Hide): PackgateError {
  const { code, exit, detail, cause } = error;
  const clean = (text: string): string => withoutCredentials(hide(text));
  const told = Object.entries(detail).map(([key, value]) => [
    key,
    typeof value === 'string' ? clean(value) : value,
  ]);
  return new PackgateError(code, exit, clean(error.message), { cause, detail: Object.fromEntries(told) });
}

/** Large enough that system calls do not count, small enough that many packages fit into memory. */
const chunk = 256 * 1024;

export interface OpenPackage extends Reading {
  /** Reads it once more. */
  readonly again: (options: ReadOptions) => Promise<Reading>;
}

export async function openPackage(
  { source, tarball }: { readonly source: string; readonly tarball: Tarball },
  { signal, scratch, onProgress, caps, memo }: PackageContext,
  options: ReadOptions = {},
): Promise<OpenPackage> {
  const again = async (wanted: ReadOptions): Promise<Reading> => {
    const highWaterMark = Math.min(chunk, tarball.size + 1);
    const packed = createReadStream(tarball.path, { highWaterMark, ...(signal && { signal }) });
    packed.on('error', () => {}); // whoever reads it gets the error, and nobody may be reading any more
    scratch.adopt(packed);
    try {
      return await readPackage(packed, {
        ...wanted,
        memo,
        limits: caps,
        onProgress: (done) => onProgress({ step: 'read', subject: source, done, total: tarball.size }),
      });
    } catch (error) {
      throw error instanceof PackgateError ? naming(source, error) : error;
    }
  };
  return { ...(await again(options)), again };
}

/** The reader knows bytes alone: which of two packages it could not read is said here. */
const naming = (subject: string, error: PackgateError): PackgateError =>
  new PackgateError(error.code, error.exit, `${subject}: ${error.message}`, {
    cause: error,
    detail: { ...error.detail, subject },
  });
