import { resolve } from 'node:path';
import { acquireBaseline } from '../acquire/baseline.ts';
import { acquireCandidate } from '../acquire/candidate.ts';
import type { Baseline, BaselineWish, Candidate } from '../acquire/context.ts';
import { requirePublishable } from '../acquire/publishable.ts';
import { packageAt } from '../acquire/workspace.ts';
import { compareTrees } from '../compare/compare-trees.ts';
import type { Comparison } from '../model/comparison.ts';
import { PackgateError, undecided, usageError } from '../model/errors.ts';
import type { Finding, Verdict } from '../model/finding.ts';
import type { FolderFacts, RemovableFinding } from '../model/inclusion.ts';
import type { Manifest, PackageTree } from '../model/package-tree.ts';
import type { Policy } from '../model/policy.ts';
import type { BaseReport, PackageReport, Skipped } from '../model/report.ts';
import { defaultLimits } from '../read/archive/limits.ts';
import { hasReferences, referencesOf } from '../read/content/references.ts';
import type { ContentMemo } from '../read/content/scanner.ts';
import type { Reading, ReadOptions } from '../read/package.ts';
import { findingsToCompare, secretsIn, withSecrets } from '../read/secrets.ts';
import { candidateWords, pathFrom, shellWords } from '../report/acceptance.ts';
import { judgedPackage, undecidedPackage } from '../report/package-report.ts';
import { baseOfPackage, type Judging, markedByBase } from '../rules/base.ts';
import { causesOf } from '../rules/causes.ts';
import { judge, refused } from '../rules/judge.ts';
import { smallStep } from '../rules/package-growth.ts';
import { removableFindings } from '../rules/removable.ts';
import { isActionable, verdictOf } from '../rules/verdict.ts';
import { type Hide, hideNothing, hiding } from '../text/credentials.ts';
import { type PackageContext, readLocal, type Sources, withScratch } from './open-package.ts';
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

/** What the verdict would have been under another policy. */
export interface AlternativeVerdict {
  readonly verdict: Verdict;
  readonly policy: Policy;
}

/**
 * The corridor: one package through the rooms, from where its bytes are to what the report says of them. An error of exit 3 makes it
 * undecided; any other ends the run. `onJudged` runs while the bytes are still there.
 */
export async function checkPackage(
  spec: string,
  options: CheckOptions,
  onJudged: (candidate: Candidate, judged: Judged) => Promise<void>,
): Promise<PackageReport> {
  let candidate: Candidate | null = null;
  let hide: Hide = hideNothing;
  try {
    return await withScratch(options, [spec], async (context) => {
      hide = context.hide;
      candidate = await acquireCandidate(spec, context);
      const judged = await judgeCandidate(candidate, { ...options, spec }, context);
      await onJudged(candidate, judged);
      return judged.report;
    });
  } catch (error) {
    if (!(error instanceof PackgateError) || error.exit !== 3) throw error;
    const known = candidate ?? (await beforePacking(spec, options));
    return undecidedPackage(known, error, refusalOf(error), hide);
  }
}

/** What is known of a candidate that could not be had. */
export async function beforePacking(spec: string, { cwd }: CheckOptions) {
  const name = (await packageAt(resolve(cwd, spec), spec))?.name ?? null;
  return { name, version: null, source: spec };
}

/** Where the candidate itself is outside the strict profile, that is a finding too. */
function refusalOf({ code, detail, message }: PackgateError): Finding[] {
  const { part, offset, path } = detail;
  if (part !== 'candidate' || typeof offset !== 'number') return [];
  return [refused(typeof path === 'string' ? path : null, { code, offset, detail: message })];
}

/** Both packages are read at once: the baseline is chosen as soon as the candidate's manifest has streamed by. */
async function judgeCandidate(
  candidate: Candidate,
  options: CheckOptions & { readonly spec: string },
  context: PackageContext,
): Promise<Judged> {
  const seen: Seen = { memo: new Map(), published: new Map() };
  let reading: Promise<Reading> | undefined;
  const streamed = new Promise<Manifest>((resolve, reject) => {
    const { tarball, source } = candidate;
    reading = readLocal(tarball, source, context, { ...seen, onManifest: resolve }).catch((error) => {
      throw ofCandidate(error, candidate);
    });
    reading.catch(reject);
  });
  const manifest = streamed.then((each) => publishable(each, candidate));
  const [, after, baseline] = await Promise.all([
    manifest,
    reading as Promise<Reading>,
    openBaseline(candidate, manifest, seen, options, context),
  ]);
  const { published } = baseline;
  const { publishesElsewhere } = await import('../acquire/registry/address.ts');
  const isRelease = options.mode === 'publish' && published !== undefined;
  const difference = await compared(baseline, after);
  const comparison = {
    ...difference,
    sizes: hasGrown(difference) ? ((await baseline.sizes?.()) ?? []) : [],
    publishing: isRelease ? { published, builtBy: options.builtBy ?? null } : null,
    elsewhere: await publishesElsewhere(after.tree.manifest, candidate, context),
  };
  const limit = context.caps.judging ?? defaultLimits.judging;
  const { manifest: manifestOf } = after.tree;
  const { name } = manifestOf;
  const onStep = within(limit);
  const base = options.mode === 'publish' ? null : baseOfPackage(options.base, name);
  const judging = { comparison, base, today: options.today };
  const judgement = judgedBy(options.policyOf(options.spec, name), judging, onStep);
  const { findings, verdict, policy } = judgement;
  const causes = causesOf(findings, comparison);
  onStep();
  const other = (await options.alternative?.())?.(options.spec, name);
  const alternative = other === undefined ? null : judgedBy(other, judging, within(limit));
  const failing = new Set(
    causes.flatMap((each) =>
      each.severity === 'error' || each.severity === policy.failOn ? each.findings : [],
    ),
  );
  const references = await referencesIn(candidate, findings, after.tree, context, seen.memo);
  const removable = removableFindings(findings, after.tree, references, (each) => failing.has(each));
  const facts = await factsOf(candidate, removable, findings, comparison);
  const warnings = [...new Set([...candidate.warnings, ...baseline.warnings])];
  const inManifests = await Promise.all(
    [after, baseline.before].map((each) => (each === null ? [] : secretsIn(each, ['package.json']))),
  );
  const ownSecrets = hiding(inManifests.flat());
  const hide = (text: string): string => context.hide(ownSecrets(text));
  const report = judgedPackage({
    ...candidate,
    asked: shellWords([...candidateWords(candidate.from, options.seenFrom), ...askedFor(options)]),
    choice: baseline.choice,
    warnings,
    comparison,
    findings,
    causes,
    folder: facts,
    needs: new Map(
      removable.flatMap((each) => (each.neededBy === null ? [] : [[each.fingerprint, each.neededBy]])),
    ),
    verdict,
    base,
    publish: candidate.from.kind === 'registry' ? false : published === undefined ? null : published === null,
    hide,
  });
  const texts = options.withTexts
    ? await (await import('./changed-texts.ts')).changedTexts(comparison, {
        before: baseline.again,
        after: (wanted) =>
          readLocal(candidate.tarball, candidate.source, context, { memo: seen.memo, ...wanted }),
        hide,
      })
    : [];
  const { doubt = null } = baseline;
  const told = { ...candidate, name: manifestOf.name, version: manifestOf.version };
  const doubtful = doubt && undecidedPackage(told, doubt, [], context.hide);
  return { report: { ...report, texts }, policy, tree: after.tree, facts, alternative, doubtful };
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

/** By so much that the releases before count, too: most do not ask for them. */
const hasGrown = ({ before, after }: Comparison): boolean =>
  before !== null && after.unpackedSize >= smallStep * before.unpackedSize;

/** What is about to be published must be what npm would publish; what a registry has already is judged as it is. */
function publishable(manifest: Manifest, { from, source }: Candidate): Manifest {
  if (from.kind !== 'registry') requirePublishable(manifest, `package.json of ${source}`);
  return manifest;
}

/** Either package may be truncated or outside the strict profile. This marks the error as one of the candidate. */
function ofCandidate(error: unknown, { from }: Candidate): unknown {
  if (!(error instanceof PackgateError)) return error;
  const { code, exit, message, detail } = error;
  if (code === 'no-name-or-version' && from.kind !== 'registry') return usageError(code, message, error);
  return new PackgateError(code, exit, message, { cause: error, detail: { ...detail, part: 'candidate' } });
}

/** Rules take time in proportion to what they look at. Should somebody find a package for which one does not, there is an end all the same. */
function within(milliseconds: number): () => void {
  const started = performance.now();
  return () => {
    if (performance.now() - started < milliseconds) return;
    throw undecided(
      'judging-too-long',
      `Judging took more than ${milliseconds / 1000} seconds, which no ordinary package needs. Look into the package before you publish it. If it is right, check() of the library accepts a higher limit.`,
    );
  };
}

function judgedBy(policy: Policy, { comparison, base, today }: Judging, onStep: () => void) {
  const findings = markedByBase(judge(comparison, policy, today, onStep), base);
  return { policy, findings, verdict: verdictOf(findings, policy.failOn) };
}

/** The package is read once more for what its files point to, where something could be proposed for removal. */
async function referencesIn(
  { tarball, source }: Candidate,
  findings: readonly Finding[],
  tree: PackageTree,
  context: PackageContext,
  memo: ContentMemo,
): Promise<Reading['references']> {
  if (removableFindings(findings, tree).every(({ unwanted }) => unwanted === 'stays')) return new Map();
  const wanted = { memo, references: hasReferences, search: () => false };
  return (await readLocal(tarball, source, context, wanted)).references;
}

/**
 * How what is wrong came into a package that was packed from a folder, by fingerprint. Asked only where something is wrong with a file: a
 * green check does not wait for it.
 */
async function factsOf(
  { from, packed }: Candidate,
  removable: readonly RemovableFinding[],
  findings: readonly Finding[],
  { after, before }: Comparison,
): Promise<FolderFacts | null> {
  const missing = findings.flatMap((each) =>
    each.rule === 'missing-entry' && isActionable(each) && each.path ? [each.path] : [],
  );
  if (from.kind !== 'directory' || packed === null || removable.length + missing.length === 0) return null;
  const { folderFacts } = await import('../inclusion/origins.ts');
  const files = [...after.entries.values()].filter(({ type }) => type === 'file').map(({ path }) => path);
  return await folderFacts(packed, from.packer, files, removable, {
    missing,
    shipped: new Set(before?.entries.keys()),
    pointsTo: referencesOf,
  });
}

/** What the two packages of one check know of each other while they are read. */
type Seen = { readonly memo: ContentMemo; readonly published: Map<string, string> };

interface OpenBaseline extends Baseline {
  readonly before: Reading | null;
  /** Reads it once more; null where there is none. */
  readonly again: (options: ReadOptions) => Promise<Reading | null>;
}

async function openBaseline(
  candidate: Candidate,
  manifest: Promise<Manifest>,
  { memo, published }: Seen,
  wish: BaselineWish,
  context: PackageContext,
): Promise<OpenBaseline> {
  const identity = async () => {
    const { name, version } = await manifest;
    // A registry lists 1.0.0 where an old tarball says 1.0.0beta.
    const fromRegistry = candidate.from.kind === 'registry';
    const own = fromRegistry ? candidate : null;
    const { publishConfig } = candidate;
    return { name: own?.name ?? name, version: own?.version ?? version, publishConfig, fromRegistry };
  };
  const baseline = await acquireBaseline(candidate, identity, wish, context);
  const read = async (options: ReadOptions): Promise<Reading | null> =>
    baseline.tarball === null
      ? null
      : await readLocal(baseline.tarball, baseline.source, context, { memo, ...options });
  // Its manifest is quoted, and what is secret in there must be known.
  const before = await read({
    search: (path) => path === 'package.json',
    onFile: (path, sha256) => published.set(path, sha256),
  });
  return { ...baseline, before, again: read };
}

/**
 * Searching for secrets and paths costs as much as all other reading. So bytes that the baseline has too are not searched, and of the
 * baseline only what is compared with something found: that is read a second time. A secret may have stood in any of its files.
 */
async function compared({ before, again }: OpenBaseline, after: Reading): Promise<Comparison> {
  const tree = await withSecrets(after, before?.tree);
  const comparison = compareTrees(before?.tree ?? null, tree);
  const { paths, secrets } = findingsToCompare(tree);
  if (before === null || paths.length === 0) return comparison;
  const wanted = new Set(paths.map((path) => comparison.continues.get(path)));
  const searched = await again({ search: (path) => secrets || wanted.has(path) });
  return searched === null ? comparison : { ...comparison, before: await withSecrets(searched) };
}
