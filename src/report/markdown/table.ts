/**
 * Tables are HTML in one piece: Markdown looks into no line of an HTML block, which ends at the first empty line (CommonMark 4.6,
 * kind 6). Cells hold no line ends, since the visible form has none.
 */
export function* table(rows: Iterable<string>): Generator<string> {
  yield '<table>\n';
  for (const row of rows) yield `${row}\n`;
  yield '</table>\n\n';
}

export const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

export const headings = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;

/** A row with a heading of its own. */
export const labelled = (label: string, cell: string): string =>
  `<tr><th align="left">${label}</th><td>${cell}</td></tr>`;

export const wide = (columns: number, cell: string): string =>
  `<tr><td colspan="${columns}">${cell}</td></tr>`;

/** Folded away; an empty line after the summary, so that what follows is Markdown again. */
export function* folded(summary: string, pieces: Iterable<string>): Generator<string> {
  yield `<details><summary>${summary}</summary>\n\n`;
  yield* pieces;
  yield '</details>\n\n';
}
