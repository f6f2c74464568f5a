import { plural } from '../../text/amounts.ts';
import { visible } from '../../text/visible.ts';
import { fitting } from '../budget.ts';
import { sizesTold } from '../changes.ts';
import { longestTitle, type PackageView } from '../package-view.ts';
import { allTold, sameIn, type View } from '../view.ts';
import { waiversFolded } from './causes-table.ts';
import {
  countsLine,
  familyHeadline,
  markdownHeadline,
  markedName,
  problemsTold,
  reportHeadline,
  rowHeadline,
} from './headline.ts';
import { elsewhere, packageSection } from './package-section.ts';
import { code, folded, headings, prose, row, table, wide } from './table.ts';

type Place = keyof typeof elsewhere;

/** Several packages: a table of those that do not pass, the worst first; how to fix each is folded, unless one alone fails. */
export function* severalPackages(
  view: View,
  limit: number | null,
  place: Place,
  commit = '',
): Generator<string> {
  const { alike, verdict } = view;
  const marks = place === 'comment' ? '###' : '##';
  yield `${marks} ${reportHeadline(view)}\n\n`;
  if (view.packages.length > 0) yield `<p>${[view.summary, commit].filter(Boolean).join('; ')}.</p>\n\n`;
  const failing = alike.filter(([each]) => each.verdict !== 'warn');
  const open = failing.length === 1 ? failing[0] : undefined;
  if (alike.length > 1 || verdict === 'warn' || limit === null)
    yield* overview(view, limit ?? mostRows, elsewhere[place]);
  if (limit === null) yield `<p>How to fix each: ${elsewhere[place]}.</p>\n\n`;
  else {
    const section = (group: View['alike'][number]) => sectionOf(group, `${marks}#`, limit, place);
    if (open !== undefined) yield* section(open);
    const others = alike.filter((group) => group !== open).flatMap((group) => [...section(group)]);
    if (others.length > 0) yield* folded('How to fix each', others);
    yield* waiversFolded(view.worstFirst, limit);
  }
  yield* passedPackages(view);
}

const mostRows = 30;

function* sectionOf(
  [each, ...others]: View['alike'][number],
  marks: string,
  limit: number,
  place: Place,
): Generator<string> {
  yield `${marks} ${markdownHeadline(each)}\n\n`;
  yield countsLine(each);
  yield* packageSection(each, { limit, place, isOnly: false });
  yield* same(others).map((told) => `<p>${told}</p>\n\n`);
}

/** A row for packages that are alike: which, what happened and where, and by how much they grew. */
function* overview({ alike }: View, limit: number, rest: string): Generator<string> {
  const left = alike.slice(limit).reduce((sum, { length }) => sum + length, 0);
  yield* table([
    headings('package', 'problem', 'unpacked'),
    ...alike.slice(0, limit).map(([each, ...others]) => {
      const { delta = '', growth = '' } = each.sizes.find(({ what }) => what === 'unpacked') ?? {};
      return row(
        [markedName(each), ...same(others, 3)].join('<br>'),
        problemsTold(each).join('<br>'),
        [delta, growth].filter(Boolean).join(', '),
      );
    }),
    ...(left > 0 ? [wide(3, `and ${plural(left, 'more package')}; ${rest}`)] : []),
  ]);
}

/** Which other packages it is the same in. */
const same = (others: readonly PackageView[], limit?: number): string[] =>
  [sameIn(others, (text) => code(text, longestTitle), limit)].filter((told) => told !== null);

/** Packages that passed, a row each, folded away; those of one version for several platforms have one row. */
export function* passedPackages({ passed }: View): Generator<string> {
  if (passed.length === 0) return;
  const rows = passed.map((group) => {
    const [first, ...others] = group;
    const remarks = (first.baseline?.remarks ?? []).map((remark) => prose(visible(remark)));
    if (others.length === 0)
      return row([rowHeadline(first), ...remarks].join('<br>'), sizesTold(first.sizes), first.changed);
    const { sizes, changes } = allTold(group);
    return row([familyHeadline(group), ...remarks].join('<br>'), sizes, changes);
  });
  yield* folded(`${plural(passed.flat().length, 'package')} passed`, table(rows));
}

const shortened = [30, 10, 3, 1] as const;

interface Room {
  readonly budget: number;
  readonly measure: (text: string) => number;
}

/** The report where there is room for nothing else: its headline, and a line for each package, the worst first, as many as fit. */
export function shortest(view: View, place: Place, { budget, measure }: Room): string {
  const head = `${place === 'comment' ? '###' : '##'} ${reportHeadline(view)}\n\n`;
  const { worstFirst } = view;
  const lines = function* (amount: number): Generator<string> {
    const more = worstFirst.length - amount;
    yield* table(worstFirst.slice(0, amount).map((each) => row(rowHeadline(each), each.counts)));
    if (more > 0) yield `<p>and ${plural(more, 'more package')}; ${elsewhere[place]}.</p>\n\n`;
  };
  const told = fitting(budget - measure(head), shortened, lines, measure);
  return `${head}${told ?? `There are too many packages to show here; ${elsewhere[place]}.\n\n`}`;
}
