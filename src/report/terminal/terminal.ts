import type { Verdict } from '../../model/finding.ts';
import type { FailOn } from '../../model/policy.ts';
import type { Report } from '../../model/report.ts';
import { delta, grouped, plural, size } from '../../text/amounts.ts';
import { name, someOf } from '../../text/names.ts';
import { rulePage } from '../../text/tool.ts';
import { stillVisible, visibleCut } from '../../text/visible.ts';
import { fitting } from '../budget.ts';
import { type CauseView, countsOf } from '../cause-view.ts';
import { bytesOf, largestOf, pathsTold, sizesTold } from '../changes.ts';
import { countsAsFailure, headline, type PackageView, titleNamed, waivedTold } from '../package-view.ts';
import { allTold, familyTold, type Group, sameIn, type View, viewOf } from '../view.ts';
import { blank, type Look, labelled, line, type Paint, type Style, sentence } from './lines.ts';

export interface TerminalOptions extends Look {
  /** Passing packages are counted only, and notes are left out. */
  readonly quiet: boolean;
  /** With why each cause matters, and what has changed. */
  readonly verbose?: boolean;
  /** A line of our own above everything else. */
  readonly remark?: string | null;
  /** What fails this run, where it was set for it. */
  readonly failOn?: FailOn | undefined;
}

/** More than anybody scrolls through. Fewer and fewer causes of each package are shown until the report fits. */
const budget = 200_000;
const folds = [100, 30, 10, 3, 1, null] as const;
/** Lines on a screen: a longer report ends with its verdict once more. */
const screen = 24;
/** Packages that passed have a line each; if there are more, those of which there is more to say. */
const mostPassed = 20;

export function renderTerminal(report: Report, options: TerminalOptions): string {
  const view = viewOf(report);
  const remark = options.remark ? `${line(options, 0, options.remark, 'bold')}\n` : '';
  const text =
    fitting(budget, folds, (limit) => pieces(view, options, limit)) ?? summaryLine(view, options.paint);
  const isLong = text.split('\n').length > screen;
  return `${remark}${text}${isLong ? lastLine(view, options.paint) : ''}`;
}

const lastLine = (view: View, paint: Paint): string => {
  const { only } = view;
  if (only === null) return summaryLine(view, paint);
  return `${verdictLine(only, paint)}${only.counts === '' ? '' : `: ${only.counts}`}\n`;
};

function* pieces(view: View, options: TerminalOptions, limit: number | null): Generator<string> {
  const { packages, alike } = view;
  const passed = options.quiet ? [] : view.passed;
  const isListed = passed.length <= mostPassed || options.verbose;
  const listed = isListed ? passed : passed.filter(([each]) => isRemarkable(each)).slice(0, mostPassed);
  const shown = [...alike, ...listed];
  const several = packages.length !== 1 || shown.length === 0;
  if (several) yield summaryLine(view, options.paint);
  for (const [index, group] of shown.entries()) {
    const [each, ...others] = group;
    const isAfterOther = index > 0 && shown[index - 1]?.[0].verdict !== 'pass';
    if (isAfterOther || ((several || index > 0) && each.verdict !== 'pass')) yield `${blank}\n`;
    const isFamily = each.verdict === 'pass' && others.length > 0;
    yield `${(isFamily ? familyText(group, options) : packageText(each, options, limit)).join('\n')}\n`;
    const same = isFamily ? null : sameIn(others, titleNamed);
    if (same !== null) yield `${sentence(options, 0, same).join('\n')}\n`;
  }
  const more = passed.flat().length - listed.flat().length;
  if (more > 0) {
    if (listed.length === 0 && alike.length > 0) yield `${blank}\n`;
    const amount = plural(more, listed.length > 0 ? 'more package' : 'package');
    // If no package is shown, the line above has already given the count.
    yield shown.length === 0
      ? '--verbose lists them.\n'
      : `${options.paint('pass', 'PASS')} ${amount}; --verbose lists them.\n`;
  }
  const told = view.remark();
  if (told !== null) yield `${stillVisible(told)}\n`;
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
  if (view.verdict === 'pass') return passText(view, options);
  const causes = view.causes.filter(({ severity }) => !(options.quiet && severity === 'note'));
  const counts = countsOf(causes);
  const heading = `${verdictLine(view, options.paint)}${counts === '' ? '' : `: ${counts}`}`;
  if (limit === null) return [heading];
  const sizes = sizesTold(view.sizes);
  const more = causes.length - limit;
  return [
    heading,
    ...problemText(view, options),
    ...causes.slice(0, limit).flatMap((cause) => [blank, ...causeText(cause, options)]),
    ...(more > 0
      ? [blank, line(options, 0, `and ${grouped(more)} more; the JSON report has them all`, 'dim')]
      : []),
    ...afterBlank([
      ...(options.verbose ? [...largestChanges(view, options), ...fieldsText(view, options)] : []),
      ...(sizes === '' ? [] : labelled(options, 0, 'sizes', sizes, 'dim')),
      ...candidateText(view, options),
      ...baselineText(view, options),
      ...(options.quiet ? [] : quietText(view, options)),
      ...hints(view, options),
    ]),
  ];
}

const afterBlank = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : [blank, ...lines]);

const isRemarkable = ({ baseline, waived }: PackageView): boolean =>
  waived.length > 0 || (baseline?.remarks ?? []).length > 0;

/** Packages for several platforms that passed, in one line. */
function familyText(group: Group, look: TerminalOptions): string[] {
  const { sizes, changes } = allTold(group);
  const told = [group[0].published ?? '', changes, sizes].filter(Boolean).join('; ');
  return [
    `${look.paint('pass', 'PASS')} ${stillVisible(familyTold(group, titleNamed))}: ${look.paint('dim', told)}`,
    ...remarksText(group[0], look),
  ];
}

const remarksText = ({ baseline }: PackageView, look: Look): string[] =>
  (baseline?.remarks ?? []).flatMap((each) => labelled(look, 0, 'baseline', visibleCut(each, 1000), 'dim'));

/** All in one line, but for what somebody has waived. */
function passText(view: PackageView, look: TerminalOptions): string[] {
  const sizes = view.sizes
    .filter(({ what }) => what !== 'files')
    .map(({ what, sizes: shown, shares }) =>
      shares === '' || what === 'packed' ? `${what} ${shown}` : `${what} ${shown} (${shares})`,
    )
    .join(', ');
  const notes = view.causes.length === 0 ? '' : plural(view.causes.length, 'note');
  const known = view.known.length === 0 ? '' : `${plural(knownIn(view), 'finding')} in earlier releases too`;
  const rest = [view.hasBaseline ? view.changed : '', sizes, notes, known, view.onBase.told]
    .filter(Boolean)
    .join('; ');
  return [
    `${verdictLine(view, look.paint)}${rest === '' ? '' : `: ${look.paint('dim', rest)}`}`,
    ...remarksText(view, look),
    ...(look.quiet ? [] : [...(look.verbose ? onBaseText(view, look) : []), ...waivedText(view, look)]),
    ...(look.verbose ? view.known.flatMap(({ message }) => labelled(look, 0, 'note', message, 'dim')) : []),
  ];
}

function problemText({ problem }: PackageView, look: Look): string[] {
  if (problem === null) return [];
  const { lines, more, code } = problem;
  return [
    ...lines.flatMap((text) => sentence(look, 0, visibleCut(text, 1000))),
    ...(more > 0 ? [line(look, 0, `and ${more} more lines`, 'dim')] : []),
    line(look, 0, `${countsAsFailure} (${name(code)}).`),
  ];
}

function causeText(cause: CauseView, look: TerminalOptions): string[] {
  const { severity, title, bytes, places, more, fix, command, unacceptable, why } = cause;
  const amount = bytes === 0 ? '' : ` (${size(bytes)})`;
  return [
    ...linkedTags(
      sentence(look, 0, `${severity}: ${title}${amount} [${tags(cause)}]`, severity, 2),
      cause,
      look,
    ),
    ...placesText(places, look),
    ...(more > 0 ? [line(look, 2, `and ${grouped(more)} more`, 'dim')] : []),
    ...(look.verbose ? labelled(look, 2, 'why', why) : []),
    ...(fix === null ? [] : labelled(look, 2, 'fix', fix)),
    ...(command === null ? [] : [line(look, 2, `accept: ${command}`)]),
    ...(unacceptable === null ? [] : labelled(look, 2, 'accept', unacceptable)),
  ];
}

const tags = ({ rules }: CauseView): string => rules.join(', ');

/** Each leads to its page. They stand at the end, in their order, and no line breaks inside one. */
function linkedTags(lines: readonly string[], { rules }: CauseView, { link }: Look): readonly string[] {
  if (link === undefined) return lines;
  let [before, after] = [lines.join('\n'), ''];
  for (const rule of rules.toReversed()) {
    const at = before.lastIndexOf(rule);
    after = `${link(rule, rulePage(rule))}${before.slice(at + rule.length)}${after}`;
    before = before.slice(0, at);
  }
  return `${before}${after}`.split('\n');
}

/** Paths beside each other where nothing else is to be said of them. */
function placesText(places: CauseView['places'], look: Look): string[] {
  return places.flatMap(({ path, message }) => [
    ...(path === null ? [] : [line(look, 2, visibleCut(path), 'bold')]),
    ...(message === null ? [] : sentence(look, path === null ? 2 : 4, message)),
  ]);
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
  return labelled(look, 0, 'candidate', visibleCut(candidate.source));
}

function baselineText({ baseline }: PackageView, look: Look): string[] {
  if (baseline === null) return [];
  const { explanation, reason } = baseline;
  return labelled(look, 0, 'baseline', `${visibleCut(explanation, 1000)} (${name(reason)})`);
}

const mostWaived = 20;

/** What the last release had already, in one line, and what is waived. */
function quietText(view: PackageView, look: TerminalOptions): string[] {
  const rules = view.known.map(({ rule, evidence }) => `${rule} ${grouped(countIn(evidence))}`);
  const told = look.verbose
    ? view.known.map(({ message }) => message)
    : rules.length === 0
      ? []
      : [`the last release had these too: ${rules.join(', ')}`];
  return [
    ...onBaseText(view, look),
    ...told.flatMap((text) => labelled(look, 0, 'note', text, 'dim')),
    ...waivedText(view, look),
  ];
}

/** Which they are is for who asks. */
function onBaseText({ onBase: { causes, told } }: PackageView, look: TerminalOptions): string[] {
  if (told === '') return [];
  const titles = look.verbose
    ? causes.slice(0, mostWaived).map(({ severity, title }) => `${severity}: ${title}`)
    : [];
  return [told, ...titles].flatMap((text) => labelled(look, 0, 'note', text, 'dim'));
}

function waivedText(view: PackageView, look: Look): string[] {
  const { lines, more } = waivedTold(view, mostWaived);
  return [
    ...lines.flatMap((each) => labelled(look, 0, 'waived', each, 'dim')),
    ...(more > 0 ? [line(look, 0, `waived: ${plural(more, 'more finding')}`, 'dim')] : []),
  ];
}

const knownIn = ({ known }: PackageView): number =>
  known.reduce((sum, { evidence }) => sum + countIn(evidence), 0);

const countIn = (evidence: object): number =>
  'count' in evidence && typeof evidence.count === 'number' ? evidence.count : 1;

/** What to do next, where there is something to do. */
function hints({ verdict, causes, candidate }: PackageView, look: TerminalOptions): string[] {
  if (verdict !== 'fail' || causes.length === 0) return [];
  const folder = candidate?.from?.kind === 'directory' ? (candidate.asked ?? '') : '';
  const asked = look.failOn === undefined ? '' : ` --fail-on ${look.failOn}`;
  const errors = causes.filter(({ severity }) => severity === 'error');
  // Without one, warnings are what fails.
  const failing =
    look.failOn === 'warning' || errors.length === 0
      ? causes.filter(({ severity }) => severity !== 'note')
      : errors;
  const fixable = failing.filter(({ isFixable }) => isFixable).length;
  const changes =
    fixable < failing.length
      ? `the change for ${fixable === 1 ? 'one' : grouped(fixable)} of these`
      : 'the change';
  return [
    ...(fixable === 0
      ? []
      : labelled(look, 0, 'fix it', `packgate fix${folder}${asked} shows ${changes}; --write makes it.`)),
    ...(look.verbose ? [] : [line(look, 0, 'Why: packgate explain RULE, or --verbose.', 'dim')]),
  ];
}
