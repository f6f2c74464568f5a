import type { Edit, FolderFacts, Unseen } from '../model/inclusion.ts';
import type { CauseEdit, CauseReport, PackageReport, ReportedFinding } from '../model/report.ts';
import type { Cause } from '../rules/causes.ts';
import { messageOf, ruleOf } from '../rules/lookup.ts';
import { exclude, needing } from '../rules/words.ts';
import { grouped } from '../text/amounts.ts';
import type { Hide } from '../text/credentials.ts';
import { pasteable } from '../text/json-text.ts';
import { someOf } from '../text/names.ts';
import { suggestedWaiver, waiveCommand } from './acceptance.ts';
import { distinctPaths } from './cause-view.ts';

/** What was found out about the folder and the package, for advice. */
export interface Known extends Unseen {
  readonly folder: FolderFacts | null;
  readonly needs: ReadonlyMap<string, string>;
}

/** The same, told by causes. */
export function withCauses(
  report: PackageReport,
  causes: readonly Cause[],
  known: Known,
  hide: Hide,
): PackageReport {
  const byFingerprint = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));
  return {
    ...report,
    causes: causes.map((cause) => {
      const findings = cause.findings.flatMap((each) => byFingerprint.get(each.fingerprint) ?? []);
      return causeReport({ ...cause, title: hide(cause.title) }, findings, report, known);
    }),
  };
}

const mostExamples = 3;

function causeReport(
  cause: Cause,
  findings: readonly ReportedFinding[],
  report: PackageReport,
  known: Known,
): CauseReport {
  const { id, severity, title, files, bytes } = cause;
  const waiver = severity === 'note' ? null : suggestedWaiver(findings, report);
  return {
    id,
    severity,
    title,
    files,
    bytes,
    examples: distinctPaths(findings).slice(0, mostExamples),
    rules: [...new Set(findings.map(({ rule }) => rule))],
    findings: findings.map(({ fingerprint }) => fingerprint),
    fix: fixOf(cause, findings, known),
    accept: waiver && {
      command: waiveCommand(
        id,
        report.candidate?.asked ?? '',
        cause.findings.some(({ lapsed }) => lapsed !== undefined),
      ),
      waiver: {
        rules: waiver.rules,
        path: waiver.path,
        'max-size': waiver.maxSize,
        fingerprint: waiver.fingerprints.length === 0 ? null : waiver.fingerprints,
      },
    },
  };
}

/** That of the first finding for all of them, with what is still to be done for the others when it is done. */
function fixOf(
  { findings: [lead, ...others], target }: Cause,
  reported: readonly ReportedFinding[],
  { folder, needs, ...unseen }: Known,
): CauseReport['fix'] {
  const { fix } = messageOf(lead);
  const alike = reported.filter((each) => each.rule === lead.rule && messageOf(each) === messageOf(lead));
  const needed = needs.get(lead.fingerprint);
  const unpacked = folder === null ? null : toPack(reported, folder, unseen);
  const text =
    unpacked?.text ??
    (needed === undefined
      ? fixesOf(alike, (each) =>
          fix
            ? fix(each.evidence, target, each.origin ?? unseen, alike.length > 1)
            : exclude(target, each.origin ?? unseen),
        )
      : `${needing(needed)} needs it, so it stays. If users do not need it, change that first.`);
  if (text === '') return null;
  const also = others.flatMap(({ rule, evidence }) =>
    rule === lead.rule ? [] : (ruleOf(rule).aftermath?.(evidence) ?? []),
  );
  const removals = reported.flatMap<Edit>((each) => each.origin?.removal ?? []);
  const all = [...(unpacked?.edits ?? []), ...removals];
  const edits = [...new Map(all.map((edit) => [JSON.stringify(edit), edit])).values()];
  return {
    text: [text, ...new Set(also)].join(' '),
    edits: edits.map((edit) => editOf(edit, folder?.texts)),
  };
}

const mostFixes = 3;

/** Findings can need different fixes: up to three are shown. If each fix only leaves out a file, one example is enough. Sentences that all of them end with appear once. */
function fixesOf(findings: readonly ReportedFinding[], fixOf: (finding: ReportedFinding) => string): string {
  const all = [...new Set(findings.map(fixOf))].map((text) => text.split(/(?<=\.) (?=[A-Z])/));
  const [first = []] = all;
  const ending = (text: readonly string[], length: number) => text.slice(text.length - length).join(' ');
  let shared = all.length < 2 ? 0 : Math.min(...all.map(({ length }) => length)) - 1;
  while (all.some((each) => ending(each, shared) !== ending(first, shared))) shared--;
  const own = all.map((each) => each.slice(0, each.length - shared).join(' '));
  const shown = findings.every(({ origin }) => origin?.removal) ? 1 : mostFixes;
  const more = own.length - shown;
  const rest = more > 0 ? [`The same for ${more} more.`] : [];
  return [...own.slice(0, shown), ...rest, ending(first, shared)].filter(Boolean).join(' ');
}

/** What was built and not packed need not be built again: null where something is really missing. */
function toPack(
  findings: readonly ReportedFinding[],
  { unpacked, addition }: FolderFacts,
  { hasFiles }: Unseen,
): { readonly text: string; readonly edits: readonly Edit[] } | null {
  const paths = findings.flatMap(({ rule, path }) => (rule === 'missing-entry' && path ? [path] : []));
  if (paths.length === 0 || !paths.every((path) => unpacked.has(path))) return null;
  const tops = [...new Set(paths.map((path) => /^[^/]*/.exec(path)?.[0] ?? path))];
  const entries = (addition?.edits.map(({ text }) => text) ?? tops).map(pasteable);
  const named = someOf(entries, entries.length, entries.length);
  const count = addition?.files.size ?? 0;
  const tried = `(tried: it brings in exactly ${count === 1 ? 'this file' : `${grouped(count)} files`})`;
  const [they, it] =
    paths.length === 1 ? ['The file exists, but it is', 'it'] : ['The files exist, but they are', 'them'];
  const text = hasFiles
    ? `${they} not packed: add ${named} to "files" in package.json${addition === null ? '' : ` ${tried}`}.`
    : `${they} not packed: an ignore file leaves ${it} out. Remove that line, or list ${named} under "files" in package.json.`;
  return { text, edits: addition?.edits ?? [] };
}

function editOf({ file, line, replaced, lines }: Edit, texts?: FolderFacts['texts']): CauseEdit {
  const before = (texts?.get(file) ?? '').split(/\r?\n/).slice(line - 1, line - 1 + replaced);
  return {
    file,
    line,
    before: replaced === 0 ? null : before.join('\n'),
    after: lines.length === 0 ? null : lines.join('\n'),
  };
}

/** The causes that still have one of these findings, with a title and a fix for what is left. */
export function withoutFindings(
  causes: readonly CauseReport[],
  left: readonly ReportedFinding[],
): CauseReport[] {
  const byFingerprint = new Map(left.map((finding) => [finding.fingerprint, finding]));
  return causes.flatMap((cause) => {
    const found = cause.findings.flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []);
    const [first] = found;
    if (first === undefined) return [];
    if (found.length === cause.findings.length) return [cause];
    const evidence = found.map((each) => each.evidence);
    const title = messageOf(first).event(evidence, { files: 0, path: null, since: null, isUnbuilt: false });
    const text = [...new Set(found.flatMap(({ fix }) => fix ?? []))].join(' ');
    const fix = cause.fix && { ...cause.fix, text };
    return [{ ...cause, title, fix, findings: found.map(({ fingerprint }) => fingerprint) }];
  });
}
