import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';

/** A piece of a text that is replaced; where both ends are one, something is put in. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Collection = YAMLMap | YAMLSeq;

/** Behind each other, never inside each other. */
export const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);

export const isBlockMap = (node: unknown): node is YAMLMap => isMap(node) && node.flow !== true;
export const isBlockList = (node: unknown): node is YAMLSeq => isSeq(node) && node.flow !== true;

/** How far a block is indented, by the parser's own count. */
export function indentOf({ srcToken }: Collection): number {
  return srcToken !== undefined && 'indent' in srcToken ? srcToken.indent : 0;
}

export function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key);
  return isScalar(node) || isAlias(node) || isCollection(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where the last character of a node's content stands; comments behind it are none. */
export function contentEnd(node: unknown): number {
  if (isPair(node)) return Math.max(contentEnd(node.key), contentEnd(node.value));
  if ((isBlockMap(node) || isBlockList(node)) && node.items.length > 0) return contentEnd(node.items.at(-1));
  return isScalar(node) || isAlias(node) || isCollection(node) ? (node.range?.[1] ?? 0) : 0;
}

/** Lines behind what ends at `offset`, and behind the comments there that are indented by `comments` or more. */
export function linesAfter(text: string, offset: number, comments: number, lines: readonly string[]): Edit {
  let at = nextLine(text, offset);
  for (;;) {
    const spaces = /^ *(?=#)/.exec(text.slice(at, nextLine(text, at + 1)))?.[0];
    if (spaces === undefined || spaces.length < comments) return linesAt(text, at, lines);
    at = nextLine(text, at + 1);
  }
}

/** Behind all that a document says, comments included, and before its empty last lines and its end mark. */
export function linesAtEnd(text: string, offset: number, lines: readonly string[]): Edit {
  const mark = /^\.\.\.(?=\s|$)/m.exec(text.slice(offset));
  const spoken = text.slice(0, mark === null ? text.length : offset + mark.index).trimEnd().length;
  return linesAt(text, nextLine(text, Math.max(offset, spoken)), lines);
}

/** The last line of a file may have no end: then the new last line has none either. */
function linesAt(text: string, at: number, lines: readonly string[]): Edit {
  const eol = lineEnd(text);
  const put = lines.join(eol);
  const isOpen = at === text.length && !text.endsWith('\n');
  return { start: at, end: at, text: isOpen ? `${eol}${put}` : `${put}${eol}` };
}

function nextLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

export const lineEnd = (text: string): '\r\n' | '\n' => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');
