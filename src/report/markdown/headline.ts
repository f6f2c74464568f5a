import type { Severity, Verdict } from '../../model/finding.ts';
import { grouped } from '../../text/amounts.ts';
import { visible } from '../../text/visible.ts';
import { sizesTold } from '../changes.ts';
import { codeSpan, entities, shownName } from '../escape.ts';
import { advice, longestTitle, type PackageView, wordOf } from '../package-view.ts';
import { adviceForAll, familyTold, type Group, type View } from '../view.ts';
import { code, prose } from './table.ts';

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

/** Of packages for several platforms: `🟢 @acme/cli-* 2.1.88 (8 packages) look good` */
export const familyHeadline = (group: Group): string =>
  `${marks[group[0].verdict]} ${familyTold(group, (text) => code(text, longestTitle))} look good${publishedNote(group[0])}`;

/** `🔴 @acme/cli 2.1.88` */
export const markedName = ({ verdict, subject }: PackageView): string =>
  `${marks[verdict]} ${code(subject, longestTitle)}`;

const publishedNote = ({ published }: PackageView): string => (published === null ? '' : ` (${published})`);

/** `🔴 Packgate: do not publish 2 of 12 packages` */
export const reportHeadline = (view: View): string =>
  `${marks[view.verdict]} Packgate: ${view.packages.length === 0 ? view.summary : adviceForAll(view)}`;

/** `2 errors, 1 warning; compared with 2.1.87; packed 8.2 kB → 12.3 kB (+50%), unpacked …` */
export function countsLine(view: PackageView, commit = ''): string {
  const parts = [
    view.counts,
    view.onBase.told,
    view.compared((text) => code(text, longestTitle)),
    sizesTold(view.sizes),
    commit,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `<p>${parts.join('; ')}.</p>\n\n`;
}

/** How many packages were not checked, and what the others are compared with: words and numbers of ours. */
export function remarkLine({ remark }: View): string {
  const told = remark((text) => code(text, longestTitle));
  return told === null ? '' : `<p>${told}</p>\n\n`;
}

const mostTitles = 3;
const longest = { title: 120, path: 100, problem: 200 } as const;

/** What happened, and where: the first problems, or why nothing could be checked. */
export function problemsTold({ causes, problem, verdict }: PackageView): string[] {
  const [said = ''] = problem?.lines ?? [];
  if (said !== '') return [prose(visible(said), longest.problem)];
  const shown = verdict === 'pass' ? [] : causes.slice(0, mostTitles);
  const titles = shown.map(({ title, places, more }) => {
    const told = prose(title, longest.title);
    const [path, ...paths] = places.flatMap((place) => place.path ?? []);
    if (!path || title.includes(path)) return told;
    const others = paths.length + more;
    return `${told} (${code(path, longest.path)}${others > 0 ? ` and ${grouped(others)} more` : ''})`;
  });
  const more = causes.length - shown.length;
  return [...titles, ...(titles.length > 0 && more > 0 ? [`${more} more`] : [])];
}

/** A line of our own above the report; empty where there is none. */
export const remarkOf = (remark: string | null): string =>
  remark === null ? '' : `<p><b>${prose(remark)}</b></p>\n\n`;

/** Empty where nobody knows it. Beside its run: `https://…/owner/name/actions/runs/1` is below the repository. */
export function commitLink(commit: string | null, url: string | null): string {
  if (commit === null || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) return '';
  const short = commit.slice(0, 7);
  const [link] = url === null ? [] : runLink(url);
  const repository = link === undefined ? null : /^(.*)\/actions\/runs\/\d+$/.exec(url ?? '')?.[1];
  return repository ? `<a href="${entities(`${repository}/commit/${commit}`)}">${short}</a>` : short;
}

/** What is no plain web address is left out: it comes from the environment of a run. */
export const runLink = (url: string | null): string[] =>
  url !== null && /^https?:\/\/[\w.:[\]-]+(?:\/[\w./~-]*)?$/.test(url) && url.length <= 2_000
    ? [`<a href="${entities(url)}">Full report in the run</a>`]
    : [];
