import { join } from 'node:path';
import { acquireBaseline, type Baseline } from './acquire/baseline.ts';
import { acquireCandidate, type Candidate } from './acquire/candidate.ts';
import type { AcquireContext } from './acquire/context.ts';
import { keepTarball } from './acquire/keep-tarball.ts';
import { compareTrees } from './compare/compare-trees.ts';
import { judge } from './judge/judge.ts';
import { refused } from './judge/refused.ts';
import { joinVerdicts, verdictOf } from './judge/verdict.ts';
import { PackgateError } from './model/errors.ts';
import type { Finding } from './model/finding.ts';
import type { Manifest } from './model/manifest.ts';
import type { Policy } from './model/policy.ts';
import type { PackageReport, Report } from './model/report.ts';
import { tool } from './model/tool.ts';
import type { PackageTree } from './model/tree.ts';
import { readLocal, type Sources, withScratch } from './open-package.ts';
import type { ContentMemo } from './read/content/scanner.ts';
import type { Reading } from './read/package.ts';
import { withSecrets } from './read/secrets.ts';
import { judgedPackage, undecidedPackage } from './report/package-report.ts';

export interface CheckOptions extends Sources {
  readonly candidates: readonly string[];
  readonly baseline: string;
  readonly mode: 'pr' | 'publish';
  readonly tag: string | null;
  readonly policy: Policy;
  /** UTC day, YYYY-MM-DD. */
  readonly today: string;
}

/** What a registry allows at once; packers take one core each. */
const packagesAtOnce = 8;

/** The corridor: every package through the rooms, from where its bytes are to what the report says of them. */
export const check = async (options: CheckOptions): Promise<Report> =>
  (await checkKeeping(options, null)).report;

export interface Kept {
  readonly report: Report;
  /** For each package of the report, where the very bytes are that were judged; null where none were. */
  readonly tarballs: readonly (string | null)[];
}

/** The same, with a copy of every judged tarball in a folder that outlives the run. */
export async function checkKeeping(options: CheckOptions, folder: string | null): Promise<Kept> {
  const started = performance.now();
  const specs = [...new Set(options.candidates)];
  const packages: PackageReport[] = [];
  const tarballs: (string | null)[] = [];
  const queue = specs.entries();
  const walk = async (): Promise<void> => {
    for (const [index, spec] of queue) {
      tarballs[index] = null;
      packages[index] = await checkPackage(spec, options, async ({ tarball }, { candidate, name }) => {
        if (folder === null || !candidate?.integrity) return;
        const judged = { name: name ?? '', version: candidate.version ?? '', integrity: candidate.integrity };
        tarballs[index] = await keepTarball(tarball, judged, join(folder, String(index + 1)));
      });
    }
  };
  const walks = await Promise.allSettled(Array.from({ length: packagesAtOnce }, walk));
  for (const outcome of walks) if (outcome.status === 'rejected') throw outcome.reason;
  return { report: reportOf(packages, performance.now() - started), tarballs };
}

export const reportOf = (packages: readonly PackageReport[], durationMs: number): Report => ({
  schemaVersion: 1,
  tool,
  verdict: joinVerdicts(packages.map(({ verdict }) => verdict)),
  packages,
  stats: { durationMs: Math.round(durationMs) },
});

/** An error of exit 3 makes one package undecided; any other ends the run. `onJudged` runs while the bytes are still there. */
async function checkPackage(
  spec: string,
  options: CheckOptions,
  onJudged: (candidate: Candidate, report: PackageReport) => Promise<void>,
): Promise<PackageReport> {
  let candidate: Candidate | null = null;
  try {
    return await withScratch(options, async (context) => {
      candidate = await acquireCandidate({ ...options, spec }, context);
      const report = await judgeCandidate(candidate, options, context);
      await onJudged(candidate, report);
      return report;
    });
  } catch (error) {
    if (!(error instanceof PackgateError) || error.exit !== 3) throw error;
    const known = candidate ?? { name: null, version: null, source: spec };
    return undecidedPackage(known, error, refusalOf(known.source, error));
  }
}

/** Where the candidate itself is outside the strict profile, that is a finding too. */
function refusalOf(source: string, { code, detail, message }: PackgateError): Finding[] {
  const { subject, offset, path } = detail;
  if (subject !== source || typeof offset !== 'number') return [];
  return [refused(typeof path === 'string' ? path : null, { code, offset, detail: message })];
}

/** Both packages are read at once: the baseline is chosen as soon as the candidate's manifest has streamed by. */
async function judgeCandidate(
  candidate: Candidate,
  options: CheckOptions,
  context: AcquireContext,
): Promise<PackageReport> {
  const memo: ContentMemo = new Map();
  let reading: Promise<Reading> | undefined;
  const manifest = new Promise<Manifest>((resolve, reject) => {
    reading = readLocal(candidate.tarball, candidate.source, context, { memo, onManifest: resolve });
    reading.catch(reject);
  });
  manifest.catch(() => {}); // told by the reading itself, also where nobody asks for the manifest
  const [after, { baseline, before }] = await Promise.all([
    reading as Promise<Reading>,
    openBaseline(candidate, manifest, memo, options, context),
  ]);
  const comparison = compareTrees(...(await withSecretsOfBoth(before, after)));
  const findings = judge(comparison, options.policy, options.today);
  const verdict = verdictOf(findings, options.policy.failOn);
  const warnings = [...candidate.warnings, ...baseline.warnings];
  return judgedPackage({ ...candidate, choice: baseline.choice, warnings, comparison, findings, verdict });
}

interface OpenBaseline {
  readonly baseline: Baseline;
  readonly before: Reading | null;
}

async function openBaseline(
  candidate: Candidate,
  manifest: Promise<Manifest>,
  memo: ContentMemo,
  options: CheckOptions,
  context: AcquireContext,
): Promise<OpenBaseline> {
  const identity = async () => {
    const { name, version, fields } = await manifest;
    return { name, version, publishConfig: fields.get('publishConfig') };
  };
  const { baseline: wanted, mode, tag } = options;
  const published = candidate.kind === 'registry';
  const { folder } = candidate;
  const baseline = await acquireBaseline(
    { baseline: wanted, mode, tag, published, identity, folder },
    context,
  );
  if (baseline.tarball === null) return { baseline, before: null };
  return { baseline, before: await readLocal(baseline.tarball, baseline.source, context, { memo }) };
}

/** Only bytes that the baseline does not have are searched; the baseline itself only where there is something to hold against it. */
async function withSecretsOfBoth(
  before: Reading | null,
  after: Reading,
): Promise<[PackageTree | null, PackageTree]> {
  const digests = new Set([...(before?.tree.entries.values() ?? [])].map(({ sha256 }) => sha256));
  const inspected = await withSecrets(after, digests);
  const found = [...inspected.entries.values()].some(({ content }) => content?.secrets.length);
  return [before && found ? await withSecrets(before) : (before?.tree ?? null), inspected];
}
