import { delta, grouped, plural, size } from '../../text/amounts.ts';
import { visible } from '../../text/visible.ts';
import { bytesOf, largestOf, pathsTold } from '../changes.ts';
import { countsAsFailure, type PackageView, waivedTold } from '../package-view.ts';
import { causesExplained, causesOnBase, causesTable } from './causes-table.ts';
import { code, folded, headings, labelled, prose, row, table } from './table.ts';

/** How much of a package is shown. */
interface Extent {
  /** Causes; null for nothing but their number. */
  readonly limit: number | null;
  readonly place: keyof typeof elsewhere;
  /** Of several packages, what accepts their problems comes behind all of them. */
  readonly isOnly: boolean;
}

/** Where what is left out can be read. */
export const elsewhere = {
  summary: 'the JSON report has all',
  comment: 'the summary of the run has more',
} as const;

/** All below a package's headline. */
export function* packageSection(view: PackageView, { limit, place, isOnly }: Extent): Generator<string> {
  if (limit === null) {
    yield `${view.counts === '' ? 'No new problems' : view.counts}; ${elsewhere[place]}.\n\n`;
    return;
  }
  yield* problemTable(view);
  yield* causesTable(view, limit, elsewhere[place]);
  yield* causesExplained(view, limit, isOnly);
  yield* causesOnBase(view, limit, elsewhere[place]);
  const facts = factsTable(view);
  if (place === 'comment')
    yield* foldedIfAny('Sizes, baseline and changes', [...facts, ...largestChanges(view)]);
  else {
    yield* facts;
    yield* largestChanges(view);
    yield sizeChart(view);
  }
}

/** Nobody opens what is empty. */
const foldedIfAny = (summary: string, pieces: readonly string[]): Iterable<string> =>
  pieces.length === 0 ? [] : folded(summary, pieces);

function* problemTable({ problem }: PackageView): Generator<string> {
  if (problem === null) return;
  const { lines, more } = problem;
  const told = [
    ...lines.map((line) => prose(visible(line))),
    ...(more > 0 ? [`and ${plural(more, 'more line')}`] : []),
    `<b>${countsAsFailure}</b> (${code(problem.code)}).`,
  ];
  yield* table([labelled('undecided', told.join('<br>'))]);
}

/** Why this baseline, sizes before and after, and what is known already: a row each. */
function* factsTable(view: PackageView): Generator<string> {
  const rows = [...baselineRow(view), ...sizeRows(view), ...fieldsRow(view), ...quietRows(view)];
  if (rows.length > 0) yield* table(rows);
}

function baselineRow({ baseline }: PackageView): string[] {
  if (baseline === null) return [];
  return [labelled('baseline', `${prose(visible(baseline.explanation))} (${code(baseline.reason)})`)];
}

function sizeRows({ sizes }: PackageView): string[] {
  return sizes.map(({ what, sizes: shown, delta: by, growth, shares }) => {
    const difference = [shares === '' ? by : '', growth, shares].filter(Boolean).join(', ');
    return labelled(what, `${shown}${difference === '' ? '' : ` (${difference})`}`);
  });
}

const mostFields = 5;

function fieldsRow({ fields }: PackageView): string[] {
  if (fields.length === 0) return [];
  const names = fields.slice(0, mostFields).map(({ field }) => code(field));
  const more = fields.length - names.length;
  return [labelled('package.json', `${names.join(', ')}${more > 0 ? ` and ${grouped(more)} more` : ''}`)];
}

const mostQuiet = 30;

/** What the last release had already, and what is waived. */
function quietRows(view: PackageView): string[] {
  const known = view.known.slice(0, mostQuiet).map(({ message }) => prose(message));
  const { lines, more } = waivedTold(view, mostQuiet);
  const waived = [...lines.map((each) => prose(each)), ...(more > 0 ? [plural(more, 'more finding')] : [])];
  return [
    ...(known.length === 0 ? [] : [labelled('known', known.join('<br>'))]),
    ...(waived.length === 0 ? [] : [labelled('waived', waived.join('<br>'))]),
  ];
}

const mostChanges = 10;

/** The files that make most of the difference, numbered as the chart has them. */
function* largestChanges(view: PackageView): Generator<string> {
  const largest = largestOf(view.changes, mostChanges);
  if (largest.length === 0) return;
  const rows = largest.map((change, index) =>
    row(String(index + 1), delta(bytesOf(change)), change.kind, pathsTold(change, code)),
  );
  yield `#### ${view.largest[0]?.toUpperCase()}${view.largest.slice(1)}\n\n`;
  yield* table([headings('', 'size', 'kind', 'path'), ...rows]);
}

const least = { bytes: 100_000, share: 0.2 };
const mostSlices = 4;
/** What is less of the whole cannot be seen. */
const thinnest = 0.02;

/**
 * Where the bytes come from, only where the package grew by much. Mermaid reads directives and markup inside labels: they hold no
 * names, but the numbers of the table of the largest changes.
 */
function sizeChart({ hasBaseline, sizes, changes }: PackageView): string {
  const { before = null, after = 0 } = sizes.find(({ what }) => what === 'unpacked') ?? {};
  if (!hasBaseline || before === null) return '';
  if (after - before < Math.max(least.bytes, before * least.share)) return '';
  const grown = changes.reduce((sum, change) => sum + Math.max(0, bytesOf(change)), 0);
  const slices = largestOf(changes, mostSlices)
    .map((change, index) => ({ label: `change ${index + 1}`, bytes: bytesOf(change) }))
    .filter(({ bytes }) => bytes >= after * thinnest);
  const shown = slices.reduce((sum, { bytes }) => sum + bytes, 0);
  const lines = [
    { label: 'as before', bytes: after - grown },
    ...slices,
    { label: 'other growth', bytes: grown - shown },
  ]
    .filter(({ bytes }) => Number.isSafeInteger(bytes) && bytes >= after * thinnest)
    .map(({ label, bytes }) => `  "${label}: ${size(bytes)}" : ${bytes}`);
  return `${['```mermaid', 'pie title Unpacked size', ...lines, '```'].join('\n')}\n\n`;
}
