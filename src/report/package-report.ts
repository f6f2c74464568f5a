import type { Comparison } from '../model/comparison.ts';
import type { PackgateError } from '../model/errors.ts';
import type { ExistingFinding, Finding, Verdict } from '../model/finding.ts';
import type { Inclusion, Origin } from '../model/inclusion.ts';
import type { PackageTree } from '../model/package-tree.ts';
import type {
  BaselineChoice,
  CandidateOrigin,
  Measures,
  PackageReport,
  ReportedFinding,
} from '../model/report.ts';
import { isFindingOf, messageOf, ruleOf } from '../rules/lookup.ts';
import { exclude } from '../rules/words.ts';
import { grouped } from '../text/amounts.ts';
import { type Hide, hideNothing, withoutCredentials } from '../text/credentials.ts';
import { excerpt, name, someOf } from '../text/names.ts';
import { masked, maskedChange, maskedField } from './masked.ts';

interface Judged {
  readonly source: string;
  readonly from: CandidateOrigin;
  readonly choice: BaselineChoice;
  /** Sentences about the baseline that a reader must not miss. */
  readonly warnings: readonly string[];
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
  /** Of what is new and a file, by fingerprint, as far as it could be told. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly verdict: Verdict;
  /** Of what is known to be secret. */
  readonly hide: Hide;
}

export function judgedPackage({
  source,
  from,
  choice,
  warnings,
  comparison,
  findings,
  origins,
  verdict,
  hide,
}: Judged): PackageReport {
  const { before, after } = comparison;
  const remarks = before === null ? [] : [sameBytes(choice, before, after), unusual(before)];
  const clean = (text: string): string => withoutCredentials(hide(text));
  return {
    name: clean(after.manifest.name),
    verdict,
    candidate: {
      version: clean(after.manifest.version),
      source: clean(source),
      from: masked(from, hide),
      ...measures(after),
    },
    baseline: {
      version: before === null ? null : clean(before.manifest.version),
      reason: choice.reason,
      explanation: clean([choice.explanation, ...warnings, ...remarks].filter(Boolean).join(' ')),
      ...measures(before),
    },
    changes: comparison.changes.map((change) => maskedChange(change, hide)),
    manifest: comparison.manifest.map((change) => maskedField(change, hide)),
    findings: findings.map((finding) =>
      describe(quotable(finding, hide), masked(origins.get(finding.fingerprint) ?? null, hide)),
    ),
    problem: null,
  };
}

/** `known` is what was found out before the problem came. */
export function undecidedPackage(
  known: {
    readonly name: string | null;
    readonly version: string | null;
    readonly source: string;
    readonly from?: CandidateOrigin;
  },
  error: PackgateError,
  findings: readonly Finding[] = [],
  hide: Hide = hideNothing,
): PackageReport {
  const { name, version, source, from } = known;
  const clean = (text: string): string => withoutCredentials(hide(text));
  return {
    name: name === null ? null : clean(name),
    verdict: 'undecided',
    candidate: {
      version: version === null ? null : clean(version),
      source: clean(source),
      ...(from && { from: masked(from, hide) }),
      ...measures(null),
    },
    baseline: null,
    changes: [],
    manifest: [],
    findings: findings.map((finding) => describe(quotable(finding, hide))),
    problem: { code: error.code, message: clean(error.message) },
  };
}

/** Its words cut what they quote. */
function quotable(finding: Finding, hide: Hide): Finding {
  const evidence = isFindingOf(finding, 'publish-config')
    ? maskedField(finding.evidence, hide)
    : masked(finding.evidence, hide);
  const { path, waived } = finding;
  return { ...finding, path: masked(path, hide), evidence, waived: masked(waived, hide) } as Finding;
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

/** A finding in words: the only place where its sentences are made. */
export function describe(finding: Finding, origin: Origin | null = null): ReportedFinding {
  const { rule, severity, path, novelty, waived, fingerprint } = finding;
  const { message, fix } = sentences(finding, origin);
  const told = {
    rule,
    severity,
    path,
    message,
    evidence: finding.evidence,
    fix,
    novelty,
    waived,
    fingerprint,
  };
  if (origin === null) return told;
  const { packer, inclusion, removal, unproved, setting } = origin;
  const evidence = { ...finding.evidence, packer, admission: inclusion, removal, unproved, setting };
  return { ...told, evidence, origin };
}

function sentences(finding: Finding, origin: Origin | null): { message: string; fix: string } {
  if (finding.novelty === 'existing') return knownBefore(finding);
  const { text, fix } = messageOf(finding);
  const message = text(finding.evidence);
  return {
    message: origin === null ? message : `${message} ${inclusionTold(origin.inclusion)}`,
    fix: fix?.(finding.evidence, finding.path, origin) ?? exclude(finding.path, origin),
  };
}

/** `3 source maps were in the last release already.` */
function knownBefore({ rule, evidence: { count, examples } }: ExistingFinding): {
  message: string;
  fix: string;
} {
  const [one, many] = ruleOf(rule).existing;
  const named = someOf(
    examples.map((example) => name(example)),
    count,
    3,
  );
  return {
    message: `${count === 1 ? `1 ${one} was` : `${grouped(count)} ${many} were`} in the last release already.`,
    fix: named === '' ? '' : `It is in ${named}: worth a look, and no reason to stop this release.`,
  };
}

/** Which line lets a file in, as a sentence. */
function inclusionTold({ by, what, file, line }: Inclusion): string {
  const where = `(${name(file ?? '')} line ${line})`;
  switch (by) {
    case 'files':
      return `${excerpt(what ?? '')} in "files" ${where} lets it in.`;
    case 'exception':
      return `The line ${excerpt(what ?? '')} ${where} lets it in.`;
    case 'field':
      return `npm packs it since "${what}" ${where} names it.`;
    case 'always':
      return 'npm packs it whatever "files" and ignore files say.';
    case 'bundled':
      return `It came with ${name(what ?? '')}, a bundled dependency ${where}.`;
    case 'nothing':
      return file === null
        ? 'Nothing leaves it out: package.json has no "files", and there is no .npmignore or .gitignore.'
        : `Nothing leaves it out: package.json has no "files", and no line of ${name(file)} matches it.`;
  }
}
