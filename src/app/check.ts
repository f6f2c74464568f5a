import { setMaxListeners } from 'node:events';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepTarball } from '../acquire/keep-tarball.ts';
import { createScratch } from '../acquire/scratch.ts';
import { knownOf } from '../acquire/workspace.ts';
import { PackgateError, undecided } from '../model/errors.ts';
import type { Policy } from '../model/policy.ts';
import type { PackageReport, Report, ReportedFinding, Skipped } from '../model/report.ts';
import { withoutFindings } from '../report/cause-report.ts';
import { undecidedPackage } from '../report/package-report.ts';
import type { AlternativeVerdict } from '../rules/judgement.ts';
import { isFindingOf } from '../rules/lookup.ts';
import { isActionable, verdictOf } from '../rules/verdict.ts';
import { familyOf } from '../text/names.ts';
import { readyToPack } from './before-packing.ts';
import { type CheckOptions, checkPackage } from './check-package.ts';
import { exitCodeOf, reportOf } from './outcome.ts';
import { waiverHome } from './policies.ts';

export type { CheckOptions } from './check-package.ts';

/** What a registry allows at once; packers wait for a core each. */
const packagesAtOnce = 8;

/** The corridor: every package through the rooms, from where its bytes are to what the report says of them. */
export const check = async (options: CheckOptions): Promise<Report> =>
  (await checkKeeping(options, null)).report;

export interface Kept {
  readonly report: Report;
  /** For each package of the report, the file with the judged bytes; null if none was kept. */
  readonly tarballs: readonly (string | null)[];
  /** For each package of the report, what it was judged by; null where it was not judged. */
  readonly policies: readonly (Policy | null)[];
  /** For each package of the report, what it was judged by for comparison. */
  readonly alternatives: readonly (AlternativeVerdict | null)[];
  /** For each package of the report in which something was found, the folder it was packed from; null where nobody knows it. */
  readonly folders: readonly (PackedFolder | null)[];
}

interface PackedFolder {
  readonly path: string;
  /** The line of a field of its package.json, from 1. */
  readonly lineOf: (field: string) => number;
}

/** The same, with a copy of every judged tarball in a folder that outlives the run. */
export async function checkKeeping(options: CheckOptions, folder: string | null): Promise<Kept> {
  const started = process.uptime(); // the global `performance` would load seven modules of Node's
  // Each package that is open waits for it, and so do its children.
  if (options.signal !== null) setMaxListeners(0, options.signal);
  const specs = [...new Set(options.candidates)];
  await readyToPack(specs, options); // of all of them: a script of the first could change what the second is judged by
  const packages: PackageReport[] = [];
  const tarballs: (string | null)[] = [];
  const policies: (Policy | null)[] = [];
  const alternatives: (AlternativeVerdict | null)[] = [];
  const folders: (PackedFolder | null)[] = [];
  const mistakes: PackgateError[] = [];
  const doubtful: (PackageReport | null)[] = [];
  const scratch = createScratch();
  let common: Promise<string> | null = null;
  let downloaded = 0;
  const downloads = async (): Promise<string> => {
    common ??= scratch.folder();
    return join(await common, `${++downloaded}.tgz`);
  };
  const own = { ...options, downloads };
  const queue = specs.entries();
  let done = 0;
  const count = (): void => {
    if (specs.length > 1) options.onProgress({ step: 'check', subject: '', done, total: specs.length });
  };
  count();
  const walk = async (): Promise<void> => {
    for (const [index, spec] of queue) {
      tarballs[index] = null;
      policies[index] = null;
      alternatives[index] = null;
      doubtful[index] = null;
      const judged = checkPackage(spec, own, async ({ tarball }, { report, ...judgedBy }) => {
        policies[index] = judgedBy.policy;
        alternatives[index] = judgedBy.alternative;
        doubtful[index] = judgedBy.doubtful;
        const { candidate, name } = report;
        if (folder === null || !candidate?.integrity || options.signal?.aborted) return;
        const judged = { name: name ?? '', version: candidate.version ?? '', integrity: candidate.integrity };
        tarballs[index] = await keepTarball(tarball, judged, join(folder, String(index + 1)));
      });
      packages[index] = await judged.catch(async (error) => {
        if (specs.length === 1 || !(error instanceof PackgateError)) throw error;
        mistakes.push(error);
        return undecidedPackage(await knownOf(spec, options.cwd), error);
      });
      done++;
      count();
      const isOpen = packages[index].findings.some(isActionable);
      if (!isOpen) {
        folders[index] = null;
        continue;
      }
      folders[index] = await packedFolder(resolve(options.cwd, spec));
      packages[index] = { ...packages[index], configuration: await placeOf(spec, packages[index], options) };
    }
  };
  options.signal?.addEventListener('abort', scratch.dispose);
  if (options.signal?.aborted) scratch.dispose();
  const walks = await Promise.allSettled(Array.from({ length: packagesAtOnce }, walk));
  options.signal?.removeEventListener('abort', scratch.dispose);
  await scratch.end();
  for (const outcome of walks) if (outcome.status === 'rejected') throw outcome.reason;
  const releasing = new Set(packages.filter(({ baseline }) => baseline?.version != null).map(versionOf));
  for (const [index, report] of doubtful.entries()) {
    if (report === null || releasing.has(versionOf(report))) continue;
    packages[index] = report;
    tarballs[index] = policies[index] = alternatives[index] = folders[index] = null;
  }
  const [mistake] = mistakes;
  // What is wrong with every package is wrong with the request.
  if (
    mistake !== undefined &&
    mistakes.length === specs.length &&
    mistakes.every(({ code }) => code === mistake.code)
  )
    throw mistake;
  const told = withSharedWaivers(packages, policies).map((each, index) => ({
    ...each,
    publish: exitCodeOf([each], [policies[index] ?? null]) === 0 ? each.publish : false,
  }));
  for (const glob of options.unmatched ?? []) {
    told.push(nothingThere(glob));
    for (const list of [tarballs, policies, alternatives, folders]) list.push(null);
  }
  const skipped = [...(options.skipped ?? []), ...goneFrom(told, options)];
  const report = reportOf(told, (process.uptime() - started) * 1000, skipped);
  return { report, tarballs, policies, alternatives, folders };
}

/**
 * Packages that this repository had: in the report of the base branch, or else in the last release. Of one whose name nobody knows,
 * another shard's tarball, it may be that one.
 */
function goneFrom(
  packages: readonly PackageReport[],
  { base = null, skipped = [], all = false, mode }: CheckOptions,
): Skipped[] {
  const unnamed = [...packages, ...skipped.filter(({ reason }) => reason !== 'unversioned')];
  if (!all || unnamed.some(({ name }) => name === null)) return [];
  const here = new Set([...packages, ...skipped].flatMap(({ name }) => name ?? []));
  if (base === null || mode === 'publish') return here.size > 1 ? droppedFrom(packages, here) : [];
  const gone = base.packages.filter(({ name }) => !here.has(name));
  return gone.map(({ name }) => ({ name, source: base.called, reason: 'gone' }));
}

const dependencyField =
  /^(?:dependencies|optionalDependencies|peerDependencies)(?:\.([^[\]]+)|\[([^"[\]]+)\])$/;

/**
 * A package of the same scope or for a platform that one of these needs in exactly its own version was released together with it.
 * Where a package still needs it, it may come from elsewhere, unless others of its family are here.
 */
function droppedFrom(packages: readonly PackageReport[], here: ReadonlySet<string>): Skipped[] {
  const families = new Set([...here].map(familyOf));
  const found = new Map<string, Skipped>();
  for (const { name, candidate, baseline, manifest } of packages) {
    const [scope = ' '] = /^@[^/]+\//.exec(name ?? '') ?? [];
    const fields = manifest.map(({ field, ...rest }) => {
      const [, plain, bracketed] = dependencyField.exec(field) ?? [];
      return { ...rest, needed: plain ?? bracketed ?? '' };
    });
    const still = new Set(fields.flatMap(({ needed, after }) => (after === null ? [] : needed)));
    for (const { needed, before } of fields) {
      if (before === null || before !== baseline?.version || here.has(needed) || found.has(needed)) continue;
      const isStill = still.has(needed);
      const family = familyOf(needed);
      if ((family === needed && !needed.startsWith(scope)) || (isStill && !families.has(family))) continue;
      const source = `${name} ${isStill ? candidate?.version : before}`;
      found.set(needed, { name: needed, source, reason: 'dropped' });
    }
  }
  return [...found.values()];
}

/** A gate that checked nothing has not passed. */
const nothingThere = (glob: string): PackageReport =>
  undecidedPackage(
    { name: null, version: null, source: glob },
    undecided(
      'no-package-matched',
      `${glob} matches no package that could be published: correct it, or build and pack first.`,
    ),
  );

/** Several packages that are no folders have the configuration of the current one in common. */
async function placeOf(spec: string, { name, candidate }: PackageReport, options: CheckOptions) {
  const { cwd, config = null, candidates } = options;
  const { file, text, isShared } = await waiverHome({ cwd, candidate: spec, config }, name);
  const isFolder = candidate?.from?.kind === 'directory';
  return {
    file: file.replace(/^(?:\.\.\/)+/, ''),
    isThere: text !== '',
    isShared: isShared || (!isFolder && candidates.length > 1),
  };
}

/** Packages that are released together often have one version, new ones too. */
const versionOf = ({ candidate }: PackageReport): string | null => candidate?.version ?? null;

async function packedFolder(path: string): Promise<PackedFolder | null> {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return null;
  const [{ textIn }, { lineOfField }] = await Promise.all([
    import('../inclusion/snapshot.ts'),
    import('../inclusion/change.ts'),
  ]);
  const manifest = textIn(path, 'package.json');
  return manifest === null ? null : { path, lineOf: (field) => lineOfField(manifest, field) };
}

/** A waiver that several packages have in common is idle only where no package of the run has a use for it. */
function withSharedWaivers(
  packages: readonly PackageReport[],
  policies: readonly (Policy | null)[],
): PackageReport[] {
  const used = new Set<string>();
  for (const [index, { findings }] of packages.entries()) {
    const policy = policies[index];
    if (!policy || policy.rules.waiver?.level === 'off') continue;
    const idle = new Set(findings.map(idleSource));
    for (const { source } of policy.waivers) if (!idle.has(source)) used.add(source);
  }
  return packages.map((each, index) => {
    const policy = policies[index];
    const findings = each.findings.filter((finding) => !used.has(idleSource(finding) ?? ''));
    if (!policy) return each;
    // The first package reports an idle waiver, and no other repeats it.
    for (const source of findings.map(idleSource)) if (source !== null) used.add(source);
    if (findings.length === each.findings.length) return each;
    const causes = withoutFindings(each.causes, findings);
    return { ...each, findings, causes, verdict: verdictOf(findings, policy.failOn) };
  });
}

/** Where the waiver is written that a finding says nothing needs. */
const idleSource = (finding: ReportedFinding): string | null =>
  isFindingOf(finding, 'waiver') && (finding.evidence.reason === 'unused' || finding.evidence.again === 0)
    ? finding.evidence.source
    : null;
