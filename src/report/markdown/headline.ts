import type { Severity, Verdict } from '../../model/finding.ts';
import { grouped, plural } from '../../text/amounts.ts';
import { sizesTold } from '../changes.ts';
import { codeSpan, shownName } from '../escape.ts';
import { longestTitle, type PackageView, sameIn, type View, wordOf } from '../view.ts';
import { code, folded, prose, row, table } from './table.ts';

/** Undecided is never green. */
const marks: { readonly [V in Verdict]: string } = { pass: '🟢', warn: '🟡', fail: '🔴', undecided: '⚪' };
export const severityMarks: { readonly [S in Severity]: string } = { error: '🔴', warning: '🟡', note: '🔵' };

/** `🔴 FAIL` */
export const verdictMark = (verdict: Verdict): string => `${marks[verdict]} ${wordOf(verdict)}`;

/** `🔴 Packgate: do not publish @acme/cli 2.1.88`; `named` writes what comes from a package. */
function heading(view: PackageView, named: (text: string) => string): string {
  const { verdict, causes } = view;
  const subject = named(view.subject);
  const warnings = plural(causes.filter(({ severity }) => severity === 'warning').length, 'warning');
  const said = {
    fail: `do not publish ${subject}`,
    undecided: `could not check ${subject}`,
    warn: `${subject} has ${warnings}`,
    pass: `${subject} looks good`,
  };
  return `${marks[verdict]} Packgate: ${said[verdict]}`;
}

/** In a line of Markdown. */
export const markdownHeadline = (view: PackageView): string =>
  heading(view, (text) => codeSpan(shownName(text, longestTitle)));

/** The same inside HTML. */
export const htmlHeadline = (view: PackageView): string => heading(view, (text) => code(text, longestTitle));

/** `🔴 Packgate: do not publish 2 of 12 packages`: words and numbers of ours alone. */
export function reportHeadline({ verdict, packages, summary }: View): string {
  if (packages.length === 0) return `${marks[verdict]} Packgate: ${summary}`;
  const all = plural(packages.length, 'package');
  const count = packages.filter((each) => each.verdict === verdict).length;
  const some = count === packages.length ? all : `${grouped(count)} of ${all}`;
  const said = {
    fail: `do not publish ${some}`,
    undecided: `could not check ${some}`,
    warn: `${some} ${count === 1 ? 'has' : 'have'} warnings`,
    pass: `${all} ${packages.length === 1 ? 'looks' : 'look'} good`,
  };
  return `${marks[verdict]} Packgate: ${said[verdict]}`;
}

/** `2 errors, 1 warning; compared with 2.1.87; packed 8.2 kB → 12.3 kB (+50%), unpacked …` */
export function countsLine(view: PackageView): string {
  const parts = [
    view.counts,
    view.compared((text) => code(text, longestTitle)),
    sizesTold(view.sizes),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `<p>${parts.join('; ')}.</p>\n\n`;
}

/** How many packages were not checked, and why; empty where all were. */
export const skippedLine = ({ skipped }: View): string => (skipped === null ? '' : `<p>${skipped}</p>\n\n`);

/** Which other packages it is the same in; empty where there are none. */
export function sameLine(others: readonly PackageView[]): string {
  const same = sameIn(others, (text) => code(text, longestTitle));
  return same === null ? '' : `<p>${same}</p>\n\n`;
}

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
