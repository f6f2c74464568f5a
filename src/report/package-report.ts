import type { Comparison } from '../model/comparison.ts';
import type { PackgateError } from '../model/errors.ts';
import type { ExistingFinding, Finding, Verdict } from '../model/finding.ts';
import type { FolderFacts, Inclusion, Origin, Unseen } from '../model/inclusion.ts';
import type { PackageTree } from '../model/package-tree.ts';
import type {
  BaselineChoice,
  BaseSizes,
  CandidateOrigin,
  Measures,
  PackageReport,
  ReportedFinding,
} from '../model/report.ts';
import { type Cause, causesOf } from '../rules/causes.ts';
import { isFindingOf, messageOf, ruleOf } from '../rules/lookup.ts';
import { exclude } from '../rules/words.ts';
import { grouped } from '../text/amounts.ts';
import { type Hide, hideNothing, withoutCredentials } from '../text/credentials.ts';
import { excerpt, name, someOf } from '../text/names.ts';
import { withCauses } from './cause-report.ts';
import { masked, maskedChange, maskedField } from './masked.ts';

interface Judged {
  readonly source: string;
  readonly from: CandidateOrigin;
  /** The words behind a command that repeats the check. */
  readonly asked: string;
  readonly choice: BaselineChoice;
  /** Sentences about the baseline that a reader must not miss. */
  readonly warnings: readonly string[];
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
  readonly causes: readonly Cause[];
  /** What is known of the folder that was packed; null where none was. */
  readonly folder: FolderFacts | null;
  /** What needs the files of a finding, so that they stay, by fingerprint. */
  readonly needs: ReadonlyMap<string, string>;
  readonly verdict: Verdict;
  /** Whether the registry would take it; null where it was not asked. */
  readonly publish: boolean | null;
  /** What the base branch has of it; null where nobody knows. */
  readonly base?: BaseSizes | null;
  /** Of what is known to be secret. */
  readonly hide: Hide;
}

export function judgedPackage({
  source,
  from,
  asked,
  choice,
  warnings,
  comparison,
  findings,
  causes,
  folder,
  needs,
  verdict,
  publish,
  base,
  hide,
}: Judged): PackageReport {
  const { before, after } = comparison;
  const remarks = [publishedTold(choice, comparison), before === null ? '' : unusual(before)];
  const clean = (text: string): string => withoutCredentials(hide(text));
  const causeOf = causeIds(causes);
  const described = sharing();
  const unseen = { hasFiles: after.manifest.fields.has('files') };
  const report = {
    name: clean(after.manifest.name),
    verdict,
    candidate: {
      version: clean(after.manifest.version),
      source: clean(source),
      from: masked(from, hide),
      asked: hide(asked),
      ...measures(after),
    },
    baseline: {
      version: before === null ? null : clean(before.manifest.version),
      reason: choice.reason,
      explanation: clean([choice.explanation, ...warnings, ...remarks].filter(Boolean).join(' ')),
      remarks: warnings.map(clean),
      ...measures(before),
    },
    changes: comparison.changes.map((change) => maskedChange(change, hide)),
    files: [...after.entries.values()]
      .filter(({ type }) => type !== 'directory')
      .map(({ path, size, sha256 }) => ({ path: masked(path, hide), size, sha256 })),
    manifest: comparison.manifest.map((change) => maskedField(change, hide)),
    findings: findings.map((finding) =>
      described(
        quotable(finding, hide),
        masked(folder?.origins.get(finding.fingerprint) ?? null, hide),
        causeOf.get(finding.fingerprint),
        unseen,
      ),
    ),
    causes: [],
    publish,
    problem: null,
    ...(base && { base }),
  } satisfies PackageReport;
  return withCauses(report, causes, { folder, needs, ...unseen }, hide);
}

/** Of each finding that belongs to one, by fingerprint. */
const causeIds = (causes: readonly Cause[]): ReadonlyMap<string, string> =>
  new Map(causes.flatMap(({ id, findings }) => findings.map((each) => [each.fingerprint, id])));

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
  const causes = causesOf(findings, null);
  const causeOf = causeIds(causes);
  const clean = (text: string): string => withoutCredentials(hide(text));
  const report = {
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
    findings: findings.map((each) => describe(quotable(each, hide), null, causeOf.get(each.fingerprint))),
    causes: [],
    publish: false,
    problem: { code: error.code, message: clean(error.message) },
  } satisfies PackageReport;
  return withCauses(report, causes, { folder: null, needs: new Map(), ...unknown }, hide);
}

/** Its words cut what they quote. */
function quotable(finding: Finding, hide: Hide): Finding {
  const evidence = isFindingOf(finding, 'publish-config')
    ? maskedField(finding.evidence, hide)
    : masked(finding.evidence, hide);
  const [path, waived] = [masked(finding.path, hide), masked(finding.waived, hide)];
  if (path === finding.path && evidence === finding.evidence && waived === finding.waived) return finding;
  return { ...finding, path, evidence, waived } as Finding;
}

const measures = (tree: PackageTree | null): Measures => ({
  integrity: tree?.integrity ?? null,
  sha256: tree?.sha256 ?? null,
  packedSize: tree?.packedSize ?? null,
  unpackedSize: tree?.unpackedSize ?? null,
  fileCount: tree?.fileCount ?? null,
});

/** A re-run after publishing is normal: whether it would send other bytes is what its reader needs to know. */
function publishedTold({ reason }: BaselineChoice, { publishing, after }: Comparison): string {
  const published = publishing?.published ?? null;
  if (published === null) return '';
  const lead = reason === 'already-published' ? '' : `${published.version} is already published. `;
  return published.integrity === after.integrity
    ? `${lead}The bytes are the same: there is nothing to publish.`
    : `${lead}The bytes differ from the published ones: the registry refuses them until you raise the version.`;
}

/** The baseline cannot be changed any more; what stands outside the strict profile there is said and compared as far as it goes. */
function unusual(before: PackageTree): string {
  const hazards = before.hazards.filter(({ level }) => level === 'error');
  const [first] = hazards;
  if (first === undefined) return '';
  const where = first.path === null ? `at byte ${first.offset}` : `at ${first.path}`;
  const more = hazards.length > 1 ? ` and ${hazards.length - 1} more` : '';
  return `npm would not pack such a tarball (${first.code} ${where}${more}). Packgate compared what is unambiguous.`;
}

/** Ten thousand source maps have the same message and the same fix: keep one copy of each sentence in memory. */
function sharing(): typeof describe {
  const known = new Map<string, string>();
  const shared = (text: string): string => {
    const same = known.get(text) ?? text;
    known.set(same, same);
    return same;
  };
  return (...finding) => {
    const told = describe(...finding);
    return { ...told, message: shared(told.message), fix: shared(told.fix) };
  };
}

/** A finding in words: the only place where its sentences are made. */
export function describe(
  finding: Finding,
  origin: Origin | null = null,
  cause: string | null = null,
  unseen: Unseen = unknown,
): ReportedFinding {
  const { rule, severity, path, novelty, waived, fingerprint } = finding;
  const { message, fix } = sentences(finding, origin, unseen);
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
    cause,
    onBase: finding.onBase ?? null,
  };
  if (origin === null) return told;
  const { packer, inclusion, removal, unproved, setting } = origin;
  const evidence = { ...finding.evidence, packer, admission: inclusion, removal, unproved, setting };
  return { ...told, evidence, origin };
}

/** Where nobody knows, the better way to publish is proposed. */
const unknown: Unseen = { hasFiles: true };

function sentences(
  finding: Finding,
  origin: Origin | null,
  unseen: Unseen,
): { message: string; fix: string } {
  if (finding.novelty === 'existing') return knownBefore(finding);
  const { text, fix } = messageOf(finding);
  const message = text(finding.evidence);
  return {
    message: origin === null ? message : `${message} ${inclusionTold(origin.inclusion)}`,
    fix:
      fix?.(finding.evidence, finding.path, origin ?? unseen, false) ??
      exclude(finding.path, origin ?? unseen),
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
    message: `${count === 1 ? `1 ${one} was` : `${grouped(count)} ${many} were`} in the last release too.`,
    fix: named === '' ? '' : `Look at ${named}. It does not fail this release.`,
  };
}

/** Which line lets a file in, as a sentence. */
function inclusionTold({ by, what, file, line }: Inclusion): string {
  const where = `(${name(file ?? '')} line ${line})`;
  switch (by) {
    case 'files':
      return `${excerpt(what ?? '')} in "files" ${where} includes it.`;
    case 'exception':
      return `The line ${excerpt(what ?? '')} ${where} includes it.`;
    case 'field':
      return `npm always packs it, because "${what}" ${where} names it.`;
    case 'always':
      return 'npm always packs it.';
    case 'bundled':
      return `It is part of ${name(what ?? '')}, a bundled dependency ${where}.`;
    case 'nothing':
      return file === null
        ? 'Nothing leaves it out: package.json has no "files", and there is no .npmignore or .gitignore.'
        : `Nothing leaves it out: package.json has no "files", and no line of ${name(file)} matches it.`;
  }
}
