import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseCandidate } from '../acquire/candidate.ts';
import { requirePublishable } from '../acquire/publishable.ts';
import { type Served, versionAt } from '../acquire/registry/served.ts';
import { PackgateError, usageError } from '../model/errors.ts';
import type { Verified, VerifiedPackage } from '../model/report.ts';
import { masked } from '../report/masked.ts';
import { checkedIn } from '../report/receipt.ts';
import { openPackage, type PackageContext, type Sources, withScratch } from './open-package.ts';

interface VerifyOptions extends Pick<Sources, 'cwd' | 'env' | 'registry' | 'onProgress' | 'signal'> {
  /** The files that were checked, or receipts of the checks. */
  readonly tarballs: readonly string[];
  /** How long to wait for all of them, in milliseconds. */
  readonly timeout: number;
  readonly clock?: Clock;
}

/** Time, as far as waiting needs it. */
export interface Clock {
  /** Milliseconds; only goes forward. */
  readonly now: () => number;
  readonly wait: (milliseconds: number, signal: AbortSignal | null) => Promise<void>;
  /** From 0 to 1: many jobs must not come back at the same moment. */
  readonly random: () => number;
}

const realClock: Clock = {
  now: () => performance.now(),
  wait: async (milliseconds, signal) => {
    await wait(milliseconds, undefined, signal === null ? {} : { signal });
  },
  random: Math.random,
};

/** What a registry allows at once. */
const packagesAtOnce = 8;
const [firstPause, longestPause] = [5_000, 60_000];

/** One file, and what is known of its version in the registry. */
interface Watched {
  readonly file: string;
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  readonly look: () => Promise<Served>;
  seen: Served | PackgateError | null;
}

/**
 * After publishing: asks until the registry serves every version, or the time is over, and compares what it serves with the files. A
 * registry scans what it has accepted for minutes, and says 404 meanwhile.
 */
export async function verify({ clock = realClock, ...options }: VerifyOptions): Promise<Verified> {
  const { tarballs, timeout, onProgress, signal } = options;
  const started = clock.now();
  const sources = { ...options, packer: null, ignoreScripts: true };
  return await withScratch(sources, [], async (context) => {
    const watched = (await Promise.all(tarballs.map((file) => watch(file, context)))).flat();
    const open = () => watched.filter(({ seen }) => isOpen(seen));
    for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 1.5)) {
      await lookAt(open());
      const left = timeout - (clock.now() - started);
      const [first] = open();
      if (first === undefined || left <= 0) break;
      const subject = `${first.name}@${first.version}${open().length > 1 ? ` and ${open().length - 1} more` : ''}`;
      onProgress({ step: 'wait', subject, done: timeout - left, total: timeout });
      await clock.wait(Math.min(left, pause * (0.75 + clock.random() / 2)), signal).catch(() => {});
      if (signal?.aborted) break;
    }
    const packages = watched.map((each) => masked(verdictOn(each), context.hide));
    return { packages, exit: exitOf(packages) };
  });
}

/** A tarball, or the packages of a receipt. */
async function watch(file: string, context: PackageContext): Promise<Watched[]> {
  if (file.endsWith('.json')) {
    const text = await readFile(resolve(context.cwd, file), 'utf8').catch(() => {
      throw usageError(
        'no-receipt',
        `There is no file ${file}: name the receipt.json of a check, or a .tgz.`,
      );
    });
    const checked = checkedIn(text, file);
    return await Promise.all(
      checked.map(async ({ name, version, integrity }) => {
        requirePublishable({ name, version }, file);
        const look = await versionAt({ name, version }, context);
        return { file, name, version, integrity, look, seen: null };
      }),
    );
  }
  const spec = await parseCandidate(file, context.cwd);
  if (spec.kind !== 'file')
    throw usageError(
      'not-a-tarball',
      `${file} is no tarball: name the .tgz that was checked and published, such as the one in the output tarball, or the receipt.json of the check.`,
    );
  const { size } = await stat(spec.path);
  const { tree } = await openPackage({ source: file, tarball: { path: spec.path, size } }, context);
  const { name, version, fields } = tree.manifest;
  const look = await versionAt({ name, version, publishConfig: fields.get('publishConfig') }, context);
  return [{ file, name, version, integrity: tree.integrity, look, seen: null }];
}

/** Whether asking again may give another answer. */
function isOpen(seen: Watched['seen']): boolean {
  if (seen === null) return true;
  if (seen instanceof PackgateError) return passing.test(seen.code);
  return seen.state === 'missing' && seen.status !== 'blocked' && seen.status !== 'deleted';
}

const passing = /^registry-(?:rate-limited|unavailable|timeout|connection|refused-connection|dns)$/;

async function lookAt(watched: readonly Watched[]): Promise<void> {
  const queue = watched.values();
  const walk = async (): Promise<void> => {
    for (const each of queue) each.seen = await each.look().catch(known);
  };
  await Promise.all(Array.from({ length: packagesAtOnce }, walk));
}

function known(error: unknown): PackgateError {
  if (error instanceof PackgateError && error.exit === 3 && error.code !== 'interrupted') return error;
  throw error;
}

/** What was served is not what was promised or signed: as bad as other bytes. */
const broken = /^(?:integrity-mismatch|signature-)/;

function verdictOn({ file, name, version, integrity, seen }: Watched): VerifiedPackage {
  const told = { file, name, version, integrity, served: null, status: null, problem: null, warnings: [] };
  if (seen instanceof PackgateError) {
    const { code, message } = seen;
    return { ...told, outcome: broken.test(code) ? 'other' : 'unknown', problem: { code, message } };
  }
  if (seen?.state !== 'served') {
    const status = seen?.status ?? null;
    return { ...told, outcome: seen === null || isOpen(seen) ? 'waiting' : 'blocked', status };
  }
  const { tags, warnings } = seen;
  const outcome = seen.integrity === integrity ? 'same' : 'other';
  return { ...told, outcome, served: { integrity: seen.integrity, tags }, warnings };
}

/** Other bytes are an answer, and waiting is none. */
function exitOf(packages: readonly VerifiedPackage[]): 0 | 1 | 3 {
  if (packages.some(({ outcome }) => outcome === 'other' || outcome === 'blocked')) return 1;
  return packages.every(({ outcome }) => outcome === 'same') ? 0 : 3;
}
