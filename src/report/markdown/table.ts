import { entities, shownName, shownSentence } from '../escape.ts';

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

/** Lines to copy as they are. No line can end the block: its fence is longer than any run of backticks inside (CommonMark 4.5). */
export function fenced(language: string, lines: readonly string[]): string {
  const runs = lines.join('\n').match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
  return [`${fence}${language}`, ...lines, fence, '', ''].join('\n');
}

/** A name from a package, where nothing is looked for any more: platforms find mentions and references in text outside of code only. */
export const code = (text: string, limit?: number): string => codeOf(shownName(text, limit));

/** For what is visible and cut already. */
const codeOf = (shown: string): string => `<code>${entities(shown)}</code>`;

/**
 * A sentence as HTML. Plain words and numbers stay text; every other word, and whatever stands in quotes, becomes code: mentions,
 * references to issues and commits, addresses, emoji names and formulas are none there, and what is to be pasted is copied as it is.
 */
export const prose = (text: string, limit?: number): string =>
  (shownSentence(text, limit).match(/"(?:[^"\\]|\\.)*"|[^\s"]+|[\s"]/g) ?? []).map(part).join('');

function part(text: string): string {
  if (text === ' ' || plainWord.test(text) || plainNumber.test(text)) return text;
  if (text.length > 1 && text.startsWith('"')) return codeOf(text);
  const [opening = ''] = /^\(*/.exec(text) ?? [];
  const [closing = ''] = /(?<![).,;:!?])[).,;:!?]*$/.exec(text.slice(opening.length)) ?? [];
  const core = text.slice(opening.length, text.length - closing.length);
  const inner = core === '' || plainWord.test(core) || plainNumber.test(core) ? core : codeOf(core);
  return `${opening}${inner}${closing}`;
}

/** No seven letters that could be an abbreviated commit. */
const plainWord = /^(?!.*[a-f]{7})[A-Za-z]+(?:['-][A-Za-z]+)*[.,]?$/i;
const plainNumber = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.\d)?%?[.,]?$/;
