import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseCandidate } from '../acquire/candidate.ts';
import { withChanges } from '../inclusion/change.ts';
import { undecided, usageError } from '../model/errors.ts';
import type { Addition, Edit, FolderFacts } from '../model/inclusion.ts';
import type { FailOn, Policy } from '../model/policy.ts';
import type { CauseReport, FileChange, Fixing, PackageReport, ReportedFinding } from '../model/report.ts';
import { writeWhole } from '../output/files.ts';
import { isActionable } from '../rules/verdict.ts';
import { type CheckOptions, checkPackage } from './check-package.ts';

interface FixOptions extends Omit<CheckOptions, 'candidates'> {
  readonly candidate: string;
  readonly write: boolean;
  readonly failOn: FailOn | null;
  /** Whether entry points that were not packed may be brought in. */
  readonly isAdding?: boolean;
}

export interface Fixed {
  readonly fixing: Fixing;
  /** Of the folder as it stands now. */
  readonly report: PackageReport;
  readonly policy: Policy | null;
}

/** Checks a folder, and changes what lets in what fails the check, or leaves out what is missing, as far as that was tried. */
export async function fix({
  candidate,
  write,
  failOn,
  isAdding = true,
  ...options
}: FixOptions): Promise<Fixed> {
  const spec = await parseCandidate(candidate, options.cwd);
  if (spec.kind !== 'directory') {
    throw usageError(
      'nothing-to-edit',
      `${candidate} is packed already, and what let a file in stands in the folder it was packed from: name that folder.`,
    );
  }
  const before = await look(candidate, options);
  const { problem } = before.report;
  if (problem !== null) throw undecided(problem.code, problem.message);
  const actionable = before.report.findings.filter(isActionable);
  const isFailing = ({ severity }: Pick<CauseReport, 'severity'>): boolean =>
    severity === 'error' || before.policy?.failOn === severity;
  const failing = before.report.causes.filter(isFailing);
  const ids = new Set(failing.map(({ id }) => id));
  const removable = actionable.filter(
    ({ cause, fingerprint }) =>
      cause !== null && ids.has(cause) && before.facts?.origins.get(fingerprint)?.removal,
  );
  const isEntry = ({ rule, cause }: ReportedFinding): boolean =>
    rule === 'missing-entry' && cause !== null && ids.has(cause);
  const addition = isAdding && actionable.some(isEntry) ? (before.facts?.addition ?? null) : null;
  const back = [...(addition?.files ?? [])];
  const added = actionable.filter(
    (each) => /^(?:missing-entry|removed-file)$/.test(each.rule) && back.some((path) => isAbout(each, path)),
  );
  const files = before.facts === null ? [] : filesAfter(before.facts, removable, addition);
  const gone = new Set(
    files.length === 0 ? [] : [...removable, ...added].map(({ fingerprint }) => fingerprint),
  );
  const byFingerprint = new Map(actionable.map((finding) => [finding.fingerprint, finding]));
  // What was found about the package as a whole goes with the files of its cause.
  const isFixed = ({ findings }: CauseReport): boolean => {
    const placed = findings.filter((each) => byFingerprint.get(each)?.path != null);
    return placed.length > 0 && placed.every((each) => gone.has(each));
  };
  const fixing: Fixing = {
    folder: candidate,
    files,
    fixed: failing.filter(isFixed),
    open: failing.filter((cause) => !isFixed(cause)),
    warnings: before.report.causes.filter((cause) => cause.severity === 'warning' && !isFailing(cause))
      .length,
    written: write && files.length > 0,
    failOn,
  };
  if (before.facts === null || !fixing.written) return { ...before, fixing };
  const { folder } = before.facts;
  writeAll(folder, files);
  try {
    const after = await look(candidate, options);
    requireExact(before, after, removable, actionable, back);
    const isNew = ({ id }: CauseReport): boolean => fixing.open.every((each) => each.id !== id);
    if (addition === null || !after.report.causes.some((each) => isFailing(each) && isNew(each)))
      return { ...after, fixing };
  } catch (error) {
    takeBack(folder, files);
    throw error;
  }
  // What came in fails the check itself.
  takeBack(folder, files);
  return await fix({ candidate, write, failOn, ...options, isAdding: false });
}

interface Look extends Omit<Fixed, 'fixing'> {
  readonly paths: ReadonlySet<string>;
  readonly facts: FolderFacts | null;
}

async function look(
  candidate: string,
  options: Omit<FixOptions, 'candidate' | 'write' | 'failOn' | 'isAdding'>,
): Promise<Look> {
  let paths: ReadonlySet<string> = new Set();
  const checking = { ...options, candidates: [candidate] };
  let policy: Policy | null = null;
  let facts: FolderFacts | null = null;
  const report = await checkPackage(candidate, checking, async (_candidate, judged) => {
    paths = new Set(judged.tree.entries.keys());
    policy = judged.policy;
    facts = judged.facts;
  });
  return { report, paths, policy, facts };
}

/** Several findings may share one change. */
function filesAfter(
  { origins, texts }: FolderFacts,
  findings: readonly ReportedFinding[],
  addition: Addition | null,
): FileChange[] {
  const removals = findings.flatMap<Edit>(({ fingerprint }) => origins.get(fingerprint)?.removal ?? []);
  const all = [...(addition?.edits ?? []), ...removals];
  const changes = [...new Map(all.map((edit) => [JSON.stringify(edit), edit])).values()];
  const after = withChanges(texts, changes);
  return [...new Set(changes.map(({ file }) => file))].flatMap((file) => {
    const text = after?.get(file) ?? null;
    return text === null ? [] : [{ file, before: texts.get(file) ?? null, after: text }];
  });
}

const calledFix = 'The change';

/** All of them, or none. */
function writeAll(folder: string, files: readonly FileChange[]): void {
  for (const [index, { file, after }] of files.entries()) {
    try {
      writeWhole(join(folder, file), after, calledFix);
    } catch (error) {
      takeBack(folder, files.slice(0, index));
      throw error;
    }
  }
}

function takeBack(folder: string, files: readonly FileChange[]): void {
  for (const { file, before } of files) {
    if (before === null) rmSync(join(folder, file), { force: true });
    else writeWhole(join(folder, file), before, calledFix);
  }
}

const isAbout = ({ path }: ReportedFinding, file: string): boolean =>
  path !== null && path !== '' && (path.endsWith('/') ? file.startsWith(path) : file === path);

/** The packer has the last word: what it packs now is what it packed before, without unwanted files and with those that were missing. */
function requireExact(
  before: Look,
  after: Look,
  fixed: readonly ReportedFinding[],
  actionable: readonly ReportedFinding[],
  back: readonly string[],
): void {
  const { problem } = after.report;
  if (problem !== null) {
    throw undecided('fix-taken-back', `With the change, ${problem.message} Everything was put back.`);
  }
  const wrong =
    [...after.paths].find((path) => !before.paths.has(path) && !back.includes(path)) ??
    back.find((path) => !after.paths.has(path)) ??
    [...before.paths].find(
      (path) => !after.paths.has(path) && !actionable.some((each) => isAbout(each, path)),
    ) ??
    [...after.paths].find((path) => fixed.some((finding) => isAbout(finding, path)));
  if (wrong === undefined) return;
  throw undecided(
    'fix-taken-back',
    `With the change, the package was not what npm's rules had promised (${wrong} is the first difference), so everything was put back: use the packer's own way to leave files out.`,
  );
}
