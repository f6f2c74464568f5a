import { acquireCandidate } from '../acquire/candidate.ts';
import type { BaselineWish, Candidate } from '../acquire/context.ts';
import { knownOf } from '../acquire/workspace.ts';
import { PackgateError, undecided } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import type { FolderFacts } from '../model/inclusion.ts';
import type { PackageTree } from '../model/package-tree.ts';
import type { Policy } from '../model/policy.ts';
import type { BaseReport, PackageReport, Skipped } from '../model/report.ts';
import { defaultLimits } from '../read/archive/limits.ts';
import { hasReferences, referencesOf } from '../read/content/references.ts';
import { candidateWords, pathFrom, shellWords } from '../report/acceptance.ts';
import { judgedPackage, undecidedPackage } from '../report/package-report.ts';
import { baseOfPackage } from '../rules/base.ts';
import { refused } from '../rules/judge.ts';
import { type AlternativeVerdict, judgement } from '../rules/judgement.ts';
import { removableFindings } from '../rules/removable.ts';
import { type Hide, hideNothing } from '../text/credentials.ts';
import { comparePackages } from './compare-packages.ts';
import { type PackageContext, type Sources, withScratch } from './open-package.ts';
import type { PolicyOf } from './policies.ts';

export interface CheckOptions extends Sources, BaselineWish {
  readonly candidates: readonly string[];
  /** Globs that named no package. */
  readonly unmatched?: readonly string[];
  /** What was found beside them and is not checked. */
  readonly skipped?: readonly Skipped[];
  /** Nobody picked single ones: what the base branch has besides is gone. */
  readonly all?: boolean;
  readonly policyOf: PolicyOf;
  /** By what else it is to be judged, for comparison: known when it is needed. */
  readonly alternative?: () => Promise<PolicyOf | null>;
  /** What the base branch has: a pull request answers for the rest. In `publish` mode everything counts. */
  readonly base?: BaseReport | null;
  /** UTC day, YYYY-MM-DD. */
  readonly today: string;
  /** The configuration that was named, where one was. */
  readonly config?: string | null;
  /** The repository that a job builds from, where the job can get an identity token. */
  readonly builtBy?: string | null;
  /** Whether a page will show what changed in small texts: both packages are then read once more. */
  readonly withTexts?: boolean;
  /** The folder of the check as seen from where its reader pastes commands; without it, the same. */
  readonly seenFrom?: string;
}

interface Judged {
  readonly report: PackageReport;
  readonly policy: Policy;
  readonly tree: PackageTree;
  /** Null where no folder was packed, or nothing in it is to be explained. */
  readonly facts: FolderFacts | null;
  readonly alternative: AlternativeVerdict | null;
  /** What is said instead where no other package of the run shows that this may be a first release; null where nobody doubts it. */
  readonly doubtful: PackageReport | null;
}

/**
 * The corridor: one package through the rooms, from where its bytes are to what the report says of them. An error of exit 3 makes it
 * undecided; any other ends the run. `onJudged` runs while the bytes are still there.
 */
export async function checkPackage(
  spec: string,
  options: CheckOptions & Pick<PackageContext, 'downloads'>,
  onJudged: (candidate: Candidate, judged: Judged) => Promise<void>,
): Promise<PackageReport> {
  let candidate: Candidate | null = null;
  let hide: Hide = hideNothing;
  try {
    return await withScratch(options, [spec], async (context) => {
      hide = context.hide;
      candidate = await acquireCandidate(spec, context);
      const judged = await judgeCandidate(spec, candidate, options, context);
      await onJudged(candidate, judged);
      return judged.report;
    });
  } catch (error) {
    if (!(error instanceof PackgateError) || error.exit !== 3) throw error;
    const known = candidate ?? (await knownOf(spec, options.cwd));
    return undecidedPackage(known, error, refusalOf(error), hide);
  }
}

/** Where the candidate itself is outside the strict profile, that is a finding too. */
function refusalOf({ code, detail, message }: PackgateError): Finding[] {
  const { part, offset, path } = detail;
  if (part !== 'candidate' || typeof offset !== 'number') return [];
  return [refused(typeof path === 'string' ? path : null, { code, offset, detail: message })];
}

async function judgeCandidate(
  spec: string,
  candidate: Candidate,
  options: CheckOptions,
  context: PackageContext,
): Promise<Judged> {
  const { mode, today } = options;
  const { from, packed } = candidate;
  const { comparison, after, before, hide, ...baseline } = await comparePackages(candidate, options, context);
  const { tree } = after;
  const { name, version } = tree.manifest;
  const base = mode === 'publish' ? null : baseOfPackage(options.base, name);
  const policy = options.policyOf(spec, name);
  const otherwise = (await options.alternative?.())?.(spec, name) ?? null;
  const start = within(context.caps.judging ?? defaultLimits.judging);
  const judged = judgement({ comparison, policy, otherwise, base, today, start });
  const { missing, alternative } = judged;
  // It is read once more for what its files point to, where something could be proposed for removal.
  const isRemovable = removableFindings(judged.findings, tree).some(({ unwanted }) => unwanted !== 'stays');
  const wanted = { references: hasReferences, search: () => false };
  const references = isRemovable ? (await after.again(wanted)).references : new Map();
  const removable = removableFindings(judged.findings, tree, references, judged.isFailing);
  let facts: FolderFacts | null = null;
  // How it came into the package is asked only where something is wrong with a file: a green check does not wait for it.
  if (from.kind === 'directory' && packed !== null && removable.length + missing.length > 0) {
    const { folderFacts } = await import('../inclusion/origins.ts');
    // npm packs no link: with one in the list, other rules than npm's have made it.
    const files = [...tree.entries.values()].flatMap(({ type, path }) => (type === 'directory' ? [] : path));
    const shipped = new Set(comparison.before?.entries.keys());
    const entries = { missing, shipped, pointsTo: referencesOf };
    facts = await folderFacts(packed, from.packer, files, removable, entries);
  }
  const texts = options.withTexts
    ? await (await import('./changed-texts.ts')).changedTexts(comparison, before, after, hide)
    : [];
  const isFree = baseline.published === undefined ? null : baseline.published === null;
  const report = judgedPackage({
    ...candidate,
    ...judged,
    asked: shellWords([...candidateWords(from, options.seenFrom), ...askedFor(options)]),
    choice: baseline.choice,
    warnings: [...new Set([...candidate.warnings, ...baseline.warnings])],
    comparison,
    folder: facts,
    needs: new Map(
      removable.flatMap((each) => (each.neededBy === null ? [] : [[each.fingerprint, each.neededBy]])),
    ),
    base,
    publish: from.kind === 'registry' ? false : isFree,
    hide,
  });
  const { doubt = null } = baseline;
  const doubtful = doubt && undecidedPackage({ ...candidate, name, version }, doubt, [], context.hide);
  return { report: { ...report, texts }, policy, tree, facts, alternative, doubtful };
}

/** The options of a command line that repeats the check. */
const askedFor = ({ seenFrom: from = '.', baseline, config, ...asked }: CheckOptions): string[] => [
  ...(baseline === 'auto' ? [] : ['--baseline', pathFrom(/[.t]gz$/i.test(baseline) ? from : '.', baseline)]),
  ...(asked.mode === 'pr' ? [] : ['--mode', asked.mode]),
  ...(config == null ? [] : ['--config', pathFrom(from, config)]),
  ...(asked.registry === null ? [] : ['--registry', asked.registry]),
  ...(asked.packer === null ? [] : ['--packer', asked.packer]),
  ...(asked.ignoreScripts ? ['--ignore-scripts'] : []),
];

/**
 * Judging takes time in proportion to the package. This limit stops it if somebody finds a package for which that is not true. It counts
 * processor time, so that a busy machine gives the same verdict.
 */
const within = (milliseconds: number) => (): (() => void) => {
  const [started, before] = [process.hrtime(), process.cpuUsage()];
  return () => {
    const [seconds, nanoseconds] = process.hrtime(started);
    if (seconds * 1000 + nanoseconds / 1e6 < milliseconds) return; // asking for the other takes longer
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1_000 < milliseconds) return;
    throw undecided(
      'judging-too-long',
      `Judging took more than ${milliseconds / 1000} seconds of processor time, which no ordinary package needs. Look into the package before you publish it. If it is right, check() of the library accepts a higher limit.`,
    );
  };
};
