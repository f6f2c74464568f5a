import type { PackageReport, Report } from '../../model/report.ts';
import { within } from '../budget.ts';
import { utf8Length } from '../utf8-length.ts';
import { document } from './document.ts';
import { packageSection } from './package-section.ts';
import { text } from './text.ts';
import { headOf, reportTitle } from './titles.ts';

/** More than anybody looks through, and little enough for every browser. */
const budget = 4_000_000;
const folds = [1_000, 100, 10, 1, 0, null] as const;
const worstFirst = ['fail', 'undecided', 'warn', 'pass'] as const;

/** The whole report as one page that loads nothing, runs nothing and links to nothing. `remark` is a line of our own above it all. */
export function renderHtml(report: Report, remark: string | null = null): string {
  const title = reportTitle(report);
  const [begin, foot] = document(title);
  const head = remark === null ? begin : `${begin}<p><b>${text(remark)}</b></p>\n`;
  const room = budget - head.length - foot.length;
  for (const limit of folds) {
    const body = within(room, packages(report, limit), utf8Length);
    if (body !== null) return `${head}${body}${foot}`;
  }
  return `${head}<h1>${text(title)}</h1>\n<p>Too many packages to be told here; the JSON report has all.</p>\n${foot}`;
}

function* packages(report: Report, limit: number | null): Generator<string> {
  const sorted = worstFirst.flatMap((verdict) => report.packages.filter((each) => each.verdict === verdict));
  if (sorted.length !== 1) yield `<h1 class="${report.verdict}">${text(reportTitle(report))}</h1>\n`;
  for (const each of sorted) yield* section(each, limit, sorted.length !== 1);
}

/** Of many packages those that passed are folded. */
function* section(report: PackageReport, limit: number | null, several: boolean): Generator<string> {
  const folded = several && report.verdict === 'pass';
  yield folded
    ? `<details><summary>${headOf(report, 'span')}</summary>\n`
    : `<section>\n${headOf(report, several ? 'h2' : 'h1')}\n`;
  yield* packageSection(report, limit);
  yield folded ? '</details>\n' : '</section>\n';
}
