import type { Comparison } from '../model/comparison.ts';
import { withoutCredentials } from '../model/credentials.ts';
import type { PackgateError } from '../model/errors.ts';
import type { Finding, Verdict } from '../model/finding.ts';
import type { BaselineChoice, Measures, PackageReport } from '../model/report.ts';
import type { PackageTree } from '../model/tree.ts';
import { describe } from './describe.ts';
import { masked } from './masked.ts';

export interface Judged {
  readonly source: string;
  readonly choice: BaselineChoice;
  /** Sentences about the baseline that a reader must not miss. */
  readonly warnings: readonly string[];
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

export function judgedPackage({
  source,
  choice,
  warnings,
  comparison,
  findings,
  verdict,
}: Judged): PackageReport {
  const { before, after } = comparison;
  const remarks = before === null ? [] : [sameBytes(choice, before, after), unusual(before)];
  return {
    name: after.manifest.name,
    verdict,
    candidate: { version: after.manifest.version, source, ...measures(after) },
    baseline: {
      version: before?.manifest.version ?? null,
      reason: choice.reason,
      explanation: [choice.explanation, ...warnings, ...remarks].filter(Boolean).join(' '),
      ...measures(before),
    },
    changes: comparison.changes,
    manifest: masked(comparison.manifest),
    findings: masked(findings.map(describe)),
    problem: null,
  };
}

/** `known` is what was found out before the problem came. */
export function undecidedPackage(
  known: { readonly name: string | null; readonly version: string | null; readonly source: string },
  error: PackgateError,
  findings: readonly Finding[] = [],
): PackageReport {
  const { name, version, source } = known;
  return {
    name,
    verdict: 'undecided',
    candidate: { version, source, ...measures(null) },
    baseline: null,
    changes: [],
    manifest: [],
    findings: findings.map(describe),
    problem: { code: error.code, message: withoutCredentials(error.message) },
  };
}

const measures = (tree: PackageTree | null): Measures => ({
  integrity: tree?.integrity ?? null,
  sha256: tree?.sha256 ?? null,
  packedSize: tree?.packedSize ?? null,
  unpackedSize: tree?.unpackedSize ?? null,
  fileCount: tree?.fileCount ?? null,
});

/** A re-run after publishing is normal: whether it would send other bytes is what its reader needs to know. */
function sameBytes({ reason }: BaselineChoice, before: PackageTree, after: PackageTree): string {
  if (reason !== 'already-published') return '';
  return before.sha256 === after.sha256
    ? 'The bytes are the same: there is nothing left to publish.'
    : 'The bytes differ from what was published under this version: a registry refuses them until the version is raised.';
}

/** The baseline cannot be changed any more; what stands outside the strict profile there is said and compared as far as it goes. */
function unusual(before: PackageTree): string {
  const hazards = before.hazards.filter(({ level }) => level === 'error');
  const [first] = hazards;
  if (first === undefined) return '';
  const where = first.path === null ? `at byte ${first.offset}` : `at ${first.path}`;
  const more = hazards.length > 1 ? ` and ${hazards.length - 1} more` : '';
  return `Its tarball is not one that npm would pack (${first.code} ${where}${more}): it was compared as far as it is unambiguous.`;
}
