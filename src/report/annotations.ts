import type { Policy } from '../model/policy.ts';
import type { Annotation, Report, ReportedFinding } from '../model/report.ts';
import { ruleOf } from '../rules/lookup.ts';
import { visible, visibleCut } from '../text/visible.ts';
import { annotationText } from './escape.ts';
import { type PackageView, viewOf } from './view.ts';

/** A folder of the repository that a package was packed from. */
export interface PackedFolder {
  /** As seen from the top of the repository, with slashes; empty for the top itself. */
  readonly path: string;
  /** The line of a field of its package.json, from 1. */
  readonly lineOf: (field: string) => number;
}

interface AnnotationOptions {
  /** Why nothing was compared: the request itself is wrong, or packgate is. Null where something was. */
  readonly failure: string | null;
  /** Whether the check fails. */
  readonly fails: boolean;
  /** Of our own, about everything but the packages. */
  readonly warnings: readonly string[];
  /** For each package of the report; null where nobody knows what it was packed from. */
  readonly folders: readonly (PackedFolder | null)[];
  /** For each package of the report, what it was judged by; null where it was not judged. */
  readonly policies: readonly (Policy | null)[];
  /** That failures block nothing; null where they do. */
  readonly remark: string | null;
}

/** What a reader of the changed files sees, the worst first; our own warnings before what the package gives cause for. */
export function annotationsOf(
  report: Report,
  { failure, fails, warnings, folders, policies, remark }: AnnotationOptions,
): Annotation[] {
  const own = warnings.map((message) => ownAnnotation('warning', message));
  if (failure !== null) return [ownAnnotation('error', failure), ...own];
  const { packages } = viewOf(report);
  const several = packages.length > 1;
  const findings = packages.flatMap((view, index) =>
    ofFindings(view, {
      folder: folders[index] ?? null,
      blocks: policies[index]?.failOn !== 'never',
      several,
    }),
  );
  const isTold = findings.some(({ level }) => level === 'error');
  return [
    ...packages.flatMap((view) => ofProblem(view, several)),
    ...own,
    ...(remark === null ? [] : [ownAnnotation('warning', remark)]),
    ...findings,
    ...(fails && !isTold ? [ownAnnotation('error', becauseOfWarnings)] : []),
  ];
}

/** Where warnings are what fails, the step still says in red why it failed. */
const becauseOfWarnings = 'The check failed because of warnings: fail-on is warning.';

/** A sentence about Packgate itself. */
export const ownAnnotation = (level: Annotation['level'], message: string): Annotation => ({
  level,
  title: 'packgate',
  message: annotationText(message),
  place: null,
});

/** Of several packages, each annotation names its own. */
const titleOf = (title: string, { name }: PackageView, several: boolean): string =>
  several && name !== null ? `${title} in ${visibleCut(name)}` : title;

function ofProblem(view: PackageView, several: boolean): Annotation[] {
  if (view.problem === null) return [];
  const message = `Nothing was decided, and this is no pass. ${view.problem.message}`;
  return [{ ...ownAnnotation('error', message), title: titleOf('packgate: undecided', view, several) }];
}

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** What is new, each on the line that lets it in. An error that blocks nothing is shown as a warning: the step is green. */
const ofFindings = (
  view: PackageView,
  {
    folder,
    blocks,
    several,
  }: { readonly folder: PackedFolder | null; readonly blocks: boolean; readonly several: boolean },
): Annotation[] =>
  view.groups.flatMap(({ rule, severity, findings }) =>
    findings.map((finding) => ({
      level: blocks || severity !== 'error' ? levels[severity] : 'warning',
      title: titleOf(`packgate: ${rule}`, view, several),
      message: [finding.message, finding.fix, suggestionFor(finding) ?? '']
        .filter(Boolean)
        .map(annotationText)
        .join('\n'),
      place: folder === null ? null : placeOf(finding, folder),
    })),
  );

/** The line to look at: the field of package.json that the finding is about, or the one that lets the file in. */
function placeOf(
  { rule, evidence, origin }: ReportedFinding,
  { path, lineOf }: PackedFolder,
): Annotation['place'] {
  // `exports[.].import` is below `exports`.
  const [field = null] = /^[A-Za-z]+/.exec(ruleOf(rule).field?.(evidence) ?? '') ?? [];
  const inclusion = origin?.inclusion ?? null;
  const place =
    field === null && inclusion !== null && inclusion.file !== null
      ? { file: inclusion.file, line: inclusion.line ?? 1 }
      : { file: 'package.json', line: field === null ? 1 : lineOf(field) };
  const file = path === '' ? place.file : `${path}/${place.file}`;
  return visible(file) === file ? { ...place, file } : null;
}

/** Longer lines are read in the file itself. */
const mostCharacters = 1_000;

/**
 * What to write instead, line by line: an annotation is plain text, and no button applies it. Null where nothing was proved, or where
 * whole lines would be too long to read (a package.json of one line).
 */
function suggestionFor({ origin }: ReportedFinding): string | null {
  const removal = origin?.removal ?? null;
  if (removal === null) return null;
  const { change, file, line, replaced, lines } = removal;
  if (lines.join('\n').length > mostCharacters) return null;
  if (change === 'create') return [`Suggested ${file}:`, ...lines].join('\n');
  const last = line + replaced - 1;
  const where = last > line ? `lines ${line} to ${last}` : `line ${line}`;
  if (lines.length === 0) return `Suggested change: delete ${where} of ${file}.`;
  return replaced === 0
    ? [`Suggested change: insert as line ${line} of ${file}:`, ...lines].join('\n')
    : [`Suggested change: replace ${where} of ${file} by:`, ...lines].join('\n');
}
