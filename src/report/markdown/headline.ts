import type { Severity, Verdict } from '../../model/finding.ts';
import { plural } from '../../text/amounts.ts';
import { sizesTold } from '../changes.ts';
import { codeSpan, shownName } from '../escape.ts';
import { headline, longestTitle, type PackageView, type View, wordOf } from '../view.ts';
import { code, folded, prose, row, table } from './table.ts';

/** Undecided is never green. */
const marks: { readonly [V in Verdict]: string } = { pass: '🟢', warn: '🟡', fail: '🔴', undecided: '⚪' };
export const severityMarks: { readonly [S in Severity]: string } = { error: '🔴', warning: '🟡', note: '🔵' };

/** `🔴 FAIL` */
export const verdictMark = (verdict: Verdict): string => `${marks[verdict]} ${wordOf(verdict)}`;

/** `🔴 FAIL @acme/cli 2.1.88, compared with 2.1.87`, in a line of Markdown. */
export const markdownHeadline = (view: PackageView): string =>
  `${verdictMark(view.verdict)} ${headline(view, (text) => codeSpan(shownName(text, longestTitle)))}`;

/** The same inside HTML. */
export const htmlHeadline = (view: PackageView): string =>
  `${verdictMark(view.verdict)} ${headline(view, (text) => code(text, longestTitle))}`;

/** `🔴 FAIL 12 packages: 1 failed, 11 passed`: words and numbers of ours alone. */
export const reportHeadline = ({ verdict, summary }: View): string => `${verdictMark(verdict)} ${summary}`;

/** Packages that passed, a row each, folded away. */
export function* passedPackages({ worstFirst }: View): Generator<string> {
  const passed = worstFirst.filter(({ verdict }) => verdict === 'pass');
  if (passed.length === 0) return;
  const rows = passed.map((each) => row(htmlHeadline(each), sizesTold(each.sizes), each.changed));
  yield* folded(`${plural(passed.length, 'package')} passed`, table(rows));
}

/** A line of our own above the report; empty where there is none. */
export const remarkOf = (remark: string | null): string =>
  remark === null ? '' : `<p><b>${prose(remark)}</b></p>\n\n`;
