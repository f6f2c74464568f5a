import type { Severity, Verdict } from '../../model/finding.ts';
import { plural } from '../../text/amounts.ts';
import { visible } from '../../text/visible.ts';
import { fitting } from '../budget.ts';
import { sizesTold } from '../changes.ts';
import { codeSpan, shownName } from '../escape.ts';

import { advice, adviceForAll, longestTitle, type PackageView, sameIn, type View, wordOf } from '../view.ts';

import { code, folded, prose, row, table } from './table.ts';

/** Undecided is never green. */
const marks: { readonly [V in Verdict]: string } = { pass: '🟢', warn: '🟡', fail: '🔴', undecided: '⚪' };
export const severityMarks: { readonly [S in Severity]: string } = { error: '🔴', warning: '🟡', note: '🔵' };

/** `🔴 FAIL` */
export const verdictMark = (verdict: Verdict): string => `${marks[verdict]} ${wordOf(verdict)}`;

/** `🔴 Packgate: do not publish @acme/cli 2.1.88`; `named` writes what comes from a package. */
const heading = (view: PackageView, named: (text: string) => string): string =>
  `${marks[view.verdict]} Packgate: ${advice(view, named)}`;

/** In a line of Markdown. */
export const markdownHeadline = (view: PackageView): string =>
  heading(view, (text) => codeSpan(shownName(text, longestTitle)));

/** The same inside HTML, for where no line of counts follows. */
export const htmlHeadline = (view: PackageView): string =>
  `${heading(view, (text) => code(text, longestTitle))}${publishedNote(view)}`;

/** The same below a heading that has named Packgate. */
export const rowHeadline = (view: PackageView): string =>
  `${marks[view.verdict]} ${advice(view, (text) => code(text, longestTitle))}${publishedNote(view)}`;

const publishedNote = ({ published }: PackageView): string => (published === null ? '' : ` (${published})`);

/** `🔴 Packgate: do not publish 2 of 12 packages` */
export const reportHeadline = (view: View): string =>
  `${marks[view.verdict]} Packgate: ${view.packages.length === 0 ? view.summary : adviceForAll(view)}`;

/** `12 packages: 1 failed, 11 passed.` */
export const summaryLine = ({ packages, summary }: View): string =>
  packages.length === 0 ? '' : `<p>${summary}.</p>\n\n`;

/** `2 errors, 1 warning; compared with 2.1.87; packed 8.2 kB → 12.3 kB (+50%), unpacked …` */
export function countsLine(view: PackageView): string {
  const parts = [
    view.counts,
    view.onBase.told,
    view.compared((text) => code(text, longestTitle)),
    sizesTold(view.sizes),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `<p>${parts.join('; ')}.</p>\n\n`;
}

/** How many packages were not checked, and what the others are compared with: words and numbers of ours. */
export const remarkLine = ({ remark }: View): string => (remark === null ? '' : `<p>${remark}</p>\n\n`);

/** Which other packages it is the same in; empty where there are none. */
export function sameLine(others: readonly PackageView[]): string {
  const same = sameIn(others, (text) => code(text, longestTitle));
  return same === null ? '' : `<p>${same}</p>\n\n`;
}

/** Packages that passed, a row each, folded away. */
export function* passedPackages({ worstFirst }: View): Generator<string> {
  const passed = worstFirst.filter(({ verdict }) => verdict === 'pass');
  if (passed.length === 0) return;
  const rows = passed.map((each) => {
    const remarks = (each.baseline?.remarks ?? []).map((remark) => prose(visible(remark)));
    return row([rowHeadline(each), ...remarks].join('<br>'), sizesTold(each.sizes), each.changed);
  });
  yield* folded(`${plural(passed.length, 'package')} passed`, table(rows));
}

const shortened = [30, 10, 3, 1] as const;

interface Room {
  readonly budget: number;
  readonly measure: (text: string) => number;
  /** Where the rest is. */
  readonly elsewhere: string;
}

/** The report where there is room for nothing else: its headline, and a line for each package, the worst first, as many as fit. */
export function shortest(view: View, marks: '##' | '###', { budget, measure, elsewhere }: Room): string {
  const head = `${marks} ${reportHeadline(view)}\n\n`;
  const { worstFirst } = view;
  const lines = function* (amount: number): Generator<string> {
    const more = worstFirst.length - amount;
    yield* table(worstFirst.slice(0, amount).map((each) => row(rowHeadline(each), each.counts)));
    if (more > 0) yield `<p>and ${plural(more, 'more package')}; ${elsewhere}.</p>\n\n`;
  };
  const told = fitting(budget - measure(head), shortened, lines, measure);
  return `${head}${told ?? `There are too many packages to show here; ${elsewhere}.\n\n`}`;
}

/** A line of our own above the report; empty where there is none. */
export const remarkOf = (remark: string | null): string =>
  remark === null ? '' : `<p><b>${prose(remark)}</b></p>\n\n`;
