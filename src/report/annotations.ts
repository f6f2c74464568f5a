import type { Policy } from '../model/policy.ts';
import type { Annotation, Report, ReportedFinding } from '../model/report.ts';
import { ruleOf } from '../rules/lookup.ts';
import { grouped, plural, size } from '../text/amounts.ts';
import { visible, visibleCut } from '../text/visible.ts';
import { annotationText } from './escape.ts';
import { countsAsFailure, type PackageView } from './package-view.ts';
import { viewOf } from './view.ts';

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
  /** The line of a file of the repository that is the reason. */
  readonly failureAt?: Annotation['place'];
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
  { failure, failureAt = null, fails, warnings, folders, policies, remark }: AnnotationOptions,
): Annotation[] {
  const own = warnings.map((message) => ownAnnotation('warning', message));
  if (failure !== null) return [{ ...ownAnnotation('error', failure), place: failureAt }, ...own];
  const { packages } = viewOf(report);
  const several = packages.length > 1;
  const found = packages.map((view, index) =>
    ofCauses(view, {
      folder: folders[index] ?? null,
      blocks: policies[index]?.failOn !== 'never',
      several,
    }),
  );
  const findings = shown(found);
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
  const message = `Could not check the package. ${countsAsFailure}. ${view.problem.message}`;
  return [{ ...ownAnnotation('error', message), title: titleOf('packgate: undecided', view, several) }];
}

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Platforms show ten of a kind for a step, and drop the others without a word. */
const most = 10;

/**
 * Of each level, what differs before more of the same, and one of every package in turn, so that none hides the others; the last says
 * how many more there are.
 */
function shown(found: readonly (readonly OfCause[])[]): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const turns = found.flatMap((each) =>
      each.filter((one) => one.level === level).map((one, turn) => ({ ...one, turn })),
    );
    const before = new Map<string, number>();
    const all = turns
      .sort((a, b) => a.turn - b.turn)
      .map(({ cause, turn, ...one }) => {
        const again = before.get(cause) ?? 0;
        before.set(cause, again + 1);
        return { one, place: turn + again };
      })
      .sort((a, b) => a.place - b.place)
      .map(({ one }) => one);
    if (all.length <= most) return all;
    const more = `and ${plural(all.length - most + 1, `more ${level}`)}: the summary of the run has them all.`;
    return [...all.slice(0, most - 1), ownAnnotation(level, more)];
  });
}

interface OfCause extends Annotation {
  /** The same in every package. */
  readonly cause: string;
}

/** What is new, on the line that includes it. An error that blocks nothing is shown as a warning: the step is green. */
const ofCauses = (
  view: PackageView,
  {
    folder,
    blocks,
    several,
  }: { readonly folder: PackedFolder | null; readonly blocks: boolean; readonly several: boolean },
): OfCause[] =>
  view.causes.map((cause) => {
    const { title, severity, rules, bytes, places, more, fix, command, unacceptable, findings } = cause;
    const [lead] = findings;
    const lines = [
      `${title}${bytes === 0 ? '' : ` (${size(bytes)})`}.`,
      ...places.map(({ path, message }) =>
        [path === null ? '' : visibleCut(path), message].filter(Boolean).join(': '),
      ),
      ...(more > 0 ? [`and ${grouped(more)} more`] : []),
      ...(fix === null ? [] : [`Fix: ${fix}`]),
      ...(lead === undefined ? [] : [suggestionFor(lead) ?? '']),
      ...(command === null ? [] : [`Accept: ${command}`]),
      ...(unacceptable === null ? [] : [`Accept: ${unacceptable}`]),
    ];
    return {
      cause: cause.id,
      level: blocks || severity !== 'error' ? levels[severity] : 'warning',
      title: titleOf(`packgate: ${rules.join(', ')}`, view, several),
      message: lines.filter(Boolean).map(annotationText).join('\n'),
      place: folder === null || lead === undefined ? null : placeOf(lead, folder),
    };
  });

/** The line to look at: the field of package.json that the finding is about, or the one that includes the file. */
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
