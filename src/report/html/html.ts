import type { Report } from '../../model/report.ts';
import { fitting, utf8Length } from '../budget.ts';
import { headline, type PackageView, type View, viewOf } from '../view.ts';
import { packageSection } from './package-section.ts';
import { text } from './text.ts';

/** What the page's own policy lets in: a test holds it against the text below. */
export const styleHash = 'sha256-J7B64XT0uiLB7ei//aHpGXoEGGGswiaBDJkCiuRGSp4=';

export const style = `
:root { --error: #b3261e; --warning: #8a5a00; --note: #0b57a4; --pass: #1b6e32; --line: #d0d4da; --soft: #f4f5f7; }
@media (prefers-color-scheme: dark) {
  :root { --error: #ff8a80; --warning: #ffc766; --note: #8ab8ff; --pass: #7ddc95; --line: #444a52; --soft: #23272d; }
}
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; } h3 { font-size: 1rem; margin: 0 0 .3rem; }
.name, code { font-family: ui-monospace, monospace; font-size: .92em; overflow-wrap: anywhere; }
.fail, .error { color: var(--error); } .warn, .warning { color: var(--warning); } .note { color: var(--note); } .pass { color: var(--pass); }
article, .problem { border: 1px solid var(--line); border-left: 4px solid; border-radius: 4px; padding: .6rem .8rem; margin: .8rem 0; }
article > * , .problem > * { color: CanvasText; } article h3 b { color: inherit; }
article h3 b.error { color: var(--error); } article h3 b.warning { color: var(--warning); } article h3 b.note { color: var(--note); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem .8rem; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
p { margin: .3rem 0; } ul { margin: .3rem 0; padding-left: 1.2rem; } summary { cursor: pointer; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .15rem .6rem .15rem 0; border-bottom: 1px solid var(--line); }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; background: var(--soft); } figcaption { font-size: .85rem; }
svg text { font: 12px ui-monospace, monospace; fill: #fff; unicode-bidi: isolate; }
rect.added { fill: #b3261e; } rect.changed { fill: #7a5200; } rect.renamed { fill: #0b57a4; } rect.removed { fill: #5b626b; }
b.added { color: var(--error); } b.changed { color: var(--warning); } b.renamed { color: var(--note); }
`;

/** More than anybody looks through, and little enough for every browser. */
const budget = 4_000_000;
const folds = [1_000, 100, 10, 1, 0, null] as const;

/** The whole report as one page that loads nothing, runs nothing and links to nothing. `remark` is a line of our own above it all. */
export function renderHtml(report: Report, remark: string | null = null): string {
  const view = viewOf(report);
  const title = titleOf(view);
  const [begin, foot] = document(title);
  const head = remark === null ? begin : `${begin}<p><b>${text(remark)}</b></p>\n`;
  const room = budget - head.length - foot.length;
  const body =
    fitting(room, folds, (limit) => packages(view, limit), utf8Length) ??
    `<h1>${text(title)}</h1>\n<p>There are too many packages to show here; the JSON report has all.</p>\n`;
  return `${head}${body}${foot}`;
}

function* packages(view: View, limit: number | null): Generator<string> {
  const several = view.only === null;
  if (several) yield `<h1 class="${view.verdict}">${text(titleOf(view))}</h1>\n`;
  for (const each of view.worstFirst) yield* section(each, limit, several);
  if (view.skipped !== null) yield `<p>${text(view.skipped)}</p>\n`;
}

/** Of many packages those that passed are folded. */
function* section(view: PackageView, limit: number | null, several: boolean): Generator<string> {
  const folded = several && view.verdict === 'pass';
  yield folded
    ? `<details><summary>${headOf(view, 'span')}</summary>\n`
    : `<section>\n${headOf(view, several ? 'h2' : 'h1')}\n`;
  yield* packageSection(view, limit);
  yield folded ? '</details>\n' : '</section>\n';
}

const titleOf = ({ only, word, summary }: View): string =>
  only === null ? `${word} ${summary}` : `${only.word} ${headline(only)}`;

const headOf = (view: PackageView, element: 'h1' | 'h2' | 'span'): string =>
  `<${element}><b class="${view.verdict}">${view.word}</b> <bdi>${text(headline(view))}</bdi></${element}>`;

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
<main>
`,
  '</main>\n</body>\n</html>\n',
];
