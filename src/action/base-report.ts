import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type CacheAccess, cacheEntry, cacheIn, largestEntry, storeEntry } from '../github/cache.ts';
import { isRefusal, openGitHub } from '../github/octokit.ts';
import { PackgateError } from '../model/errors.ts';
import type { BaseReport, PackageReport, Report } from '../model/report.ts';
import { parseBase } from '../report/parse-report.ts';
import { baseOf } from '../rules/base.ts';
import { isActionable } from '../rules/verdict.ts';
import { tool } from '../text/tool.ts';
import { baseCommit } from './base-configurations.ts';
import type { EventBase, RunnerEvent } from './event.ts';
import type { ActionRequest } from './inputs.ts';
import { accessOf, type Runner } from './runner.ts';

/** What a pull request is compared with, and the sentence that says so. */
export interface BaseFound {
  readonly report: BaseReport | null;
  readonly told: string;
}

/** Of the format: another one has other entries, and so has another version of this program. */
const version = createHash('sha256').update(`packgate base report 1 ${tool.version}`).digest('hex');
const largest = 64 * 1024 ** 2;

/** A name that every destination takes as it is; anybody who may push gives a branch its name. */
const called = (branch: string | null): string =>
  /^\w[\w./-]{0,99}$/.test(branch ?? '') ? `${branch}` : 'the base branch';

const hash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);

/** By what a check of a branch is found again: the same packages, whichever workflow looked at them. */
function prefixOf(branch: string, request: ActionRequest): string {
  const { packages, only, shard, config } = request;
  const subject = [request['comment-id'], request['working-directory'], packages, only, shard, config];
  return `packgate-${hash(...subject)}-${hash(branch)}-`;
}

/** For a pull request and a merge queue; null for everything else, and for a release, for which all of it counts. */
export async function baseFor(
  { base, mode }: RunnerEvent,
  request: ActionRequest,
  runner: Runner,
): Promise<BaseFound | null> {
  if (base === null || base === 'unreadable' || mode === 'publish') return null;
  const access = cacheIn(runner.env);
  const sha = access === null ? base.sha : await commitBelow(base, request, runner);
  return await baseReport({ ...base, sha }, request, access);
}

/** Where GitHub does not tell it, the one that the event has: it may be an older one. */
async function commitBelow(base: EventBase, request: ActionRequest, runner: Runner): Promise<string> {
  const access = accessOf(runner, request['github-token']);
  if ('missing' in access) return base.sha;
  try {
    const octokit = await openGitHub({ ...access, patience: 'short' });
    return (await baseCommit(base, access.repository, runner, octokit)).sha;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return base.sha;
  }
}

/**
 * The report that the base branch has stored of the commit on which the pull request stands, or else its newest. Whoever can write
 * there could forge it: it is read as hostile, and nothing of it is shown. Never rejects; without it, everything counts.
 */
async function baseReport(
  { branch, sha }: Pick<EventBase, 'branch' | 'sha'>,
  request: ActionRequest,
  access: CacheAccess | null,
): Promise<BaseFound> {
  const name = called(branch);
  const without = (why: string): BaseFound => ({
    report: null,
    told: `${why}, so everything since the last release counts, also what ${name} has already.`,
  });
  if (access === null || branch === null) return without(`This runner has no cache with a report of ${name}`);
  const prefix = prefixOf(branch, request);
  try {
    const found = await cacheEntry({ key: `${prefix}${sha}`, prefix, version }, access);
    if (found === null)
      return without(`There is no report of ${name} yet: this check stores one when it runs on a push to it`);
    const at = found.key.startsWith(prefix) ? found.key.slice(prefix.length) : '';
    if (!/^[0-9a-f]{40,64}$/.test(at))
      return without(`The report of ${name} is not usable (it has another key)`);
    const text = gunzipSync(found.bytes, { maxOutputLength: largest }).toString('utf8');
    const report = { ...parseBase(text), called: name };
    const known = `What ${name} has already (at ${at.slice(0, 7)}) does not count here`;
    const isOlder = at !== sha;
    return {
      report,
      told: isOlder
        ? `${known}; it has no report of ${sha.slice(0, 7)}, so what came since counts.`
        : `${known}.`,
    };
  } catch (error) {
    const why = error instanceof PackgateError ? error.message.split('\n')[0] : 'it is damaged';
    return without(`The report of ${name} is not usable (${why})`);
  }
}

/** Facts and fingerprints, for the pull requests into this branch. Returns why that failed; null where it did not. */
export async function storeBase(
  report: Report,
  { pushed }: RunnerEvent,
  request: ActionRequest,
  { env }: Runner,
): Promise<string | null> {
  const access = cacheIn(env);
  const { packages } = baseOf(report, '');
  if (access === null || !pushed?.branch || packages.length === 0) return null;
  const { branch, sha } = pushed;
  const bytes = gzipSync(JSON.stringify({ packages }));
  if (bytes.length > largestEntry) return null;
  try {
    await storeEntry({ key: `${prefixOf(branch, request)}${sha}`, version, bytes }, access);
    return null;
  } catch (error) {
    if (!(error instanceof PackgateError)) throw error;
    return `The report of this branch was not stored for its pull requests (${error.message}): they are compared with an older one.`;
  }
}

/** Null where there is nothing that could count. A report of other packages says nothing of these. */
export function toldOf({ report, told }: BaseFound, packages: readonly PackageReport[]): string | null {
  if (report === null) return packages.some(({ findings }) => findings.some(isActionable)) ? told : null;
  return packages.some(({ base, problem }) => base !== undefined || problem !== null)
    ? told
    : `The report of ${report.called} has none of these packages, so everything since the last release counts.`;
}
