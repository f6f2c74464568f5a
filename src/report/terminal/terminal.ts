import type { Verdict } from '../../model/finding.ts';
import type { Report, ReportedFinding } from '../../model/report.ts';
import { delta, grouped, plural } from '../../text/amounts.ts';
import { name, someOf } from '../../text/names.ts';
import { stillVisible, visibleCut } from '../../text/visible.ts';
import { fitting } from '../budget.ts';
import { bytesOf, largestOf, pathsTold, sizesTold } from '../changes.ts';
import {
  countsOf,
  firstOf,
  type Group,
  headline,
  nothingDecided,
  type PackageView,
  pathOf,
  type View,
  viewOf,
  waivedTold,
} from '../view.ts';
import { blank, type Look, labelled, line, type Paint, type Style, sentence } from './lines.ts';

export interface TerminalOptions {
  readonly paint: Paint;
  readonly columns: number | null;
  /** Passing packages are counted only, and notes are left out. */
  readonly quiet: boolean;
  /** A line of our own above everything else. */
  readonly remark?: string | null;
}

/** More than anybody scrolls through. Findings of each group are folded more and more until the report fits. */
const budget = 200_000;
const folds = [10, 3, 1, 0, null] as const;

export function renderTerminal(report: Report, options: TerminalOptions): string {
  const view = viewOf(report);
  const remark = options.remark ? `${line(options, 0, options.remark, 'bold')}\n` : '';
  const text = fitting(budget, folds, (limit) => pieces(view, options, limit));
  return `${remark}${text ?? summaryLine(view, options.paint)}`;
}

function* pieces(view: View, options: TerminalOptions, limit: number | null): Generator<string> {
  const { packages, worstFirst } = view;
  const shown = options.quiet ? worstFirst.filter(({ verdict }) => verdict !== 'pass') : worstFirst;
  const several = packages.length !== 1 || shown.length === 0;
  if (several) yield summaryLine(view, options.paint);
  for (const [index, each] of shown.entries()) {
    if ((several || index > 0) && each.verdict !== 'pass') yield `${blank}\n`;
    yield `${packageText(each, options, limit).join('\n')}\n`;
  }
}

const styles: { readonly [V in Verdict]: Style } = {
  pass: 'pass',
  warn: 'warning',
  fail: 'error',
  undecided: 'undecided',
};

const summaryLine = ({ verdict, word, summary }: View, paint: Paint): string =>
  `${paint(styles[verdict], word)} ${summary}\n`;

/** `FAIL @acme/cli 2.1.88, compared with 2.1.87` */
export const verdictLine = (view: PackageView, paint: Paint): string =>
  `${paint(styles[view.verdict], view.word)} ${stillVisible(headline(view))}`;

function packageText(view: PackageView, options: TerminalOptions, limit: number | null): string[] {
  const heading = verdictLine(view, options.paint);
  if (view.verdict === 'pass') return [heading, ...passText(view, options)];
  if (limit === null) return [heading, line(options, 0, view.counts || 'the JSON report says why')];
  const groups = view.groups.filter(({ isProblem }) => !isProblem);
  const sizes = sizesTold(view.sizes);
  return [
    heading,
    ...problemText(view, options),
    ...(groups.length > 0 ? [line(options, 0, countsOf(groups))] : []),
    ...groups
      .filter(({ severity }) => !options.quiet || severity !== 'note')
      .flatMap((group) => [blank, ...groupText(group, options, limit)]),
    ...afterBlank([
      ...largestChanges(view, options),
      ...fieldsText(view, options),
      ...(sizes === '' ? [] : labelled(options, 0, 'sizes', sizes)),
      ...candidateText(view, options),
      ...baselineText(view, options),
      ...(options.quiet ? [] : quietText(view, options, false)),
      ...acceptText(view, options),
    ]),
  ];
}

const afterBlank = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : [blank, ...lines]);

/** One line more for what changed, one for new notes, one for what was there before. */
function passText(view: PackageView, look: Look): string[] {
  const notes = view.groups
    .flatMap(({ findings }) => findings)
    .map(({ rule, path }) => `${rule}${path === null ? '' : ` ${name(path)}`}`);
  return [
    ...labelled(look, 0, sizesTold(view.sizes) || 'no sizes', view.changed, 'dim'),
    ...(view.baseline?.version === null ? baselineText(view, look) : []),
    ...(notes.length === 0 ? [] : labelled(look, 0, 'new notes', someNotes(notes), 'dim')),
    ...quietText(view, look, true),
  ];
}

const someNotes = (notes: readonly string[]): string =>
  notes.length > 3 ? `${notes.slice(0, 3).join(', ')} and ${notes.length - 3} more` : notes.join(', ');

function problemText({ problem }: PackageView, look: Look): string[] {
  if (problem === null) return [];
  const { lines, more, code } = problem;
  return [
    ...lines.flatMap((text) => sentence(look, 0, visibleCut(text, 1000))),
    ...(more > 0 ? [line(look, 0, `and ${more} more lines`, 'dim')] : []),
    line(look, 0, `${nothingDecided} (${name(code)}).`),
  ];
}

function groupText(group: Group, look: Look, limit: number): string[] {
  const { rule, severity, title, why, findings, accept } = group;
  const count = findings.length > 1 ? ` (${grouped(findings.length)})` : '';
  const heading = line(look, 0, `${severity}: ${title}${count} [${rule}]`, severity);
  if (limit === 0) return [heading];
  const { shown, more, fix } = firstOf(group, limit);
  return [
    heading,
    ...shown.flatMap((finding) => findingText(finding, look, fix === null)),
    ...(more > 0 ? [line(look, 2, `and ${grouped(more)} more, the JSON report has them all`, 'dim')] : []),
    ...labelled(look, 2, 'why', why),
    ...(fix ? labelled(look, 2, 'fix', fix) : []),
    ...(accept.command === null ? [] : labelled(look, 2, 'accept', accept.command)),
  ];
}

function findingText(finding: ReportedFinding, look: Look, withFix: boolean): string[] {
  const { message, fix } = finding;
  const path = pathOf(finding);
  return [
    line(look, 2, path === null ? 'the package' : name(path), 'bold'),
    ...sentence(look, 4, message),
    ...(withFix && fix !== '' ? labelled(look, 4, 'fix', fix) : []),
  ];
}

const mostChanges = 5;

/** The files that make most of the difference, largest first. */
function largestChanges({ changes, largest }: PackageView, look: Look): string[] {
  const rows = largestOf(changes, mostChanges).map((change) => ({ change, by: delta(bytesOf(change)) }));
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ by }) => by.length));
  return [
    line(look, 0, largest),
    ...rows.map(({ change, by }) =>
      line(look, 2, `${by.padStart(width)}  ${change.kind.padEnd(7)}  ${pathsTold(change, name)}`),
    ),
  ];
}

function fieldsText({ fields }: PackageView, look: Look): string[] {
  if (fields.length === 0) return [];
  const named = fields.slice(0, mostChanges).map(({ field }) => name(field));
  const verb = fields.length === 1 ? 'differs' : 'differ';
  return labelled(look, 0, 'package.json', `${someOf(named, fields.length)} ${verb}`);
}

/** The folder and what packed it: another packer alone makes other tarballs. */
function candidateText({ name: named, candidate, problem }: PackageView, look: Look): string[] {
  if (problem !== null || candidate === null) return [];
  const { from, version } = candidate;
  if (from?.kind === 'registry' && from.name === named && from.version === version) return [];
  return labelled(look, 0, 'candidate', name(candidate.source));
}

function baselineText({ baseline }: PackageView, look: Look): string[] {
  if (baseline === null) return [];
  const { explanation, reason } = baseline;
  return labelled(look, 0, 'baseline', `${visibleCut(explanation, 1000)} (${name(reason)})`);
}

const mostWaived = 20;

/** What the last release had already, and what is waived: a sentence each, or one line for all where nothing else is to be said. */
function quietText(view: PackageView, look: Look, folded: boolean): string[] {
  const { known } = view;
  const rules = known.map(({ rule, evidence }) => `${rule} ${grouped(countIn(evidence))}`);
  const total = known.reduce((sum, { evidence }) => sum + countIn(evidence), 0);
  const told = folded
    ? [`${plural(total, 'finding')} of earlier releases: ${rules.join(', ')}`]
    : known.map(({ message }) => message);
  const { lines, more } = waivedTold(view, mostWaived);
  return [
    ...(known.length === 0 ? [] : told.flatMap((text) => labelled(look, 0, 'note', text, 'dim'))),
    ...lines.flatMap((each) => labelled(look, 0, 'waived', each, 'dim')),
    ...(more > 0 ? [line(look, 0, `waived: ${plural(more, 'more finding')}`, 'dim')] : []),
  ];
}

const countIn = (evidence: object): number =>
  'count' in evidence && typeof evidence.count === 'number' ? evidence.count : 1;

/** What is accepted in a file is reviewed like code; the next release takes this one as its baseline. */
function acceptText({ verdict, groups }: PackageView, look: Look): string[] {
  if (verdict !== 'fail' || groups.length === 0) return [];
  return labelled(
    look,
    0,
    'if it is meant',
    'the line behind "accept" writes a waiver with your reason into the configuration. After the release it is in the baseline, and the waiver can go. "packgate explain RULE" tells more about a rule.',
  );
}
