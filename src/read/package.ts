import type { Readable } from 'node:stream';
import type { Hazard } from '../model/package-tree.ts';
import { Guard } from './archive/guard.ts';
import { GzipMember, type Trailing } from './archive/gzip.ts';
import { defaultLimits, type Limits } from './archive/limits.ts';
import { refusal } from './archive/refusal.ts';
import { EntryReader } from './entries.ts';
import type { Reading, ReadOptions } from './reading.ts';

export type { Limits } from './archive/limits.ts';
export type { Reading, ReadOptions } from './reading.ts';

/** One pass over a tarball. Rejects with exit 3 where it is not certain what an installer would read in it. */
export async function readPackage(packed: Readable, options: ReadOptions = {}): Promise<Reading> {
  const limits = { ...defaultLimits, ...options.limits };
  const stall = new Stall(limits.stall);
  try {
    return await Promise.race([stall.expired, read(packed, options, limits, stall)]);
  } finally {
    stall.clear();
    packed.destroy();
  }
}

async function read(packed: Readable, options: ReadOptions, limits: Limits, stall: Stall): Promise<Reading> {
  const member = new GzipMember(packed, limits, (bytes) => {
    stall.progress();
    options.onProgress?.(bytes);
  });
  const entries = new EntryReader(options, limits);
  const guard = new Guard(limits, (member) => entries.open(member));
  try {
    const unpacked = member.unpacked();
    let piece = await unpacked.next();
    for (; piece.done !== true; piece = await unpacked.next()) {
      stall.progress();
      for (const waiting of guard.push(piece.value)) await waiting;
    }
    const missingEnd = guard.end();
    return entries.finish(piece.value, endHazards(missingEnd, piece.value.trailing), guard.offset);
  } finally {
    member.destroy();
  }
}

function endHazards(missingEnd: number | null, trailing: Trailing | null): Hazard[] {
  const hazards: Hazard[] = [];
  if (missingEnd !== null)
    hazards.push({
      level: 'note',
      code: 'missing-end',
      offset: missingEnd,
      path: null,
      detail: 'two zero blocks',
    });
  if (trailing === null) return hazards;
  const { kind, offset } = trailing;
  const junk = kind === 'junk';
  hazards.push({
    level: junk ? 'error' : 'note',
    code: junk ? 'trailing-data' : 'trailing-zeros',
    offset,
    path: null,
    detail: 'after the gzip member',
  });
  return hazards;
}

/**
 * Ends what makes no progress. The timer keeps the event loop alive on purpose: a stream that waits for ever would otherwise let it
 * drain, and the program would end with nothing said.
 */
class Stall {
  readonly expired: Promise<never>;
  readonly #timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    const { promise, reject } = withReject();
    this.expired = promise;
    this.#timer = setTimeout(() => {
      reject(refusal('read-stalled', { particulars: `for ${milliseconds / 1000} seconds` }));
    }, milliseconds);
  }

  progress(): void {
    this.#timer.refresh();
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}

function withReject(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}
