import type { Report } from '../../model/report.ts';
import { plural } from '../../text/amounts.ts';
import { visible } from '../../text/visible.ts';
import { fitting, utf8Length } from '../budget.ts';
import { sizesTold } from '../changes.ts';
import { advice, type PackageView, titleNamed } from '../package-view.ts';
import { adviceForAll, type View, viewOf } from '../view.ts';
import { packageSection } from './package-section.ts';
import { style, styleHash } from './style.ts';
import { name, text } from './text.ts';
import { patterns } from './treemap.ts';

/** More than anybody looks through, and little enough for every browser. */
const budget = 4_000_000;
const folds = [1_000, 100, 10, 1, 0, null] as const;

/** The whole report as one page that loads nothing, runs nothing and leads nowhere but to its own parts. `remark` is a line of our own above it all. */
export function renderHtml(report: Report, remark: string | null = null): string {
  const view = viewOf(report);
  const title = `${view.word} Packgate: ${view.only === null ? adviceForAll(view) : advice(view.only, titleNamed)}`;
  const [begin, foot] = document(title);
  const head = remark === null ? begin : `${begin}<p><b>${text(remark)}</b></p>\n`;
  const room = budget - head.length - foot.length;
  const body =
    fitting(room, folds, (limit) => packages(view, limit), utf8Length) ??
    `<h1>${text(title)}</h1>\n<p>There are too many packages to show here; the JSON report has all.</p>\n`;
  return `${head}${body}${foot}`;
}

function* packages(view: View, limit: number | null): Generator<string> {
  const told = view.remark();
  const remark = told === null ? [] : [`<p>${text(told)}</p>\n`];
  if (view.only !== null) {
    yield `<h1>${tag(view)} Packgate: ${adviceOn(view.only)}</h1>\n`;
    yield* packageSection(view.only, { heading: 'h2', prefix: '' }, limit);
    yield* remark;
    return;
  }
  yield `<h1>${tag(view)} Packgate: ${text(adviceForAll(view))}</h1>\n<p class="lead">${text(view.summary)}</p>\n`;
  yield '<table>\n<tr><th>Package</th><th>Result</th><th>Problem</th><th>Unpacked</th></tr>\n';
  for (const [index, each] of view.worstFirst.entries()) yield overviewRow(each, index);
  yield '</table>\n';
  for (const [index, each] of view.worstFirst.entries()) yield* section(each, index, limit);
  yield* remark;
}

const adviceOn = (view: PackageView): string =>
  advice(view, (named) => `<bdi>${text(titleNamed(named))}</bdi>`);

const tag = ({ verdict, word }: Pick<View, 'verdict' | 'word'>): string =>
  `<b class="tag ${verdict}">${word}</b>`;

function overviewRow(view: PackageView, index: number): string {
  const { subject, problem, sizes } = view;
  const cells = [
    `<a href="#p${index}">${name(subject)}</a>`,
    tag(view),
    problem === null ? problems(view) : text(visible(problem.lines[0] ?? ''), 200),
    text(sizesTold(sizes.filter(({ what }) => what === 'unpacked')).replace(/^unpacked /, '')),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
}

/** The first thing that happened, and how many more there are. */
function problems({ causes: [first, ...others] }: PackageView): string {
  if (first === undefined) return '';
  return `${text(first.title, 200)}${others.length > 0 ? `; ${plural(others.length, 'more problem')}` : ''}`;
}

/** Of a folded package, a hundred files at most: the room belongs to the others. */
const foldedLimit = 10;

/** Of many packages those that passed are folded. */
function* section(view: PackageView, index: number, limit: number | null): Generator<string> {
  const isFolded = view.verdict === 'pass';
  const title = `<h2>${tag(view)} ${adviceOn(view)}</h2>`;
  const shown = isFolded && limit !== null ? Math.min(limit, foldedLimit) : limit;
  yield isFolded
    ? `<details id="p${index}"><summary>${title}</summary>\n`
    : `<section id="p${index}">\n${title}\n`;
  yield* packageSection(view, { heading: 'h3', prefix: `p${index}-` }, shown);
  yield isFolded ? '</details>\n' : '</section>\n';
}

/** Nothing is loaded, sent, framed or run, whatever stands in the page: it holds the names of a stranger's files. */
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

const document = (title: string): readonly [head: string, foot: string] => [
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
${patterns}<main>
`,
  '</main>\n</body>\n</html>\n',
];
