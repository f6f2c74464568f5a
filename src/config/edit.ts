import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { entryFields, type WaiverEntry, yamlText } from '../text/yaml-text.ts';

export interface Written {
  readonly text: string;
  readonly done: 'added' | 'changed' | 'kept';
}

/**
 * The configuration with a waiver more, or with the one that it has for the same thing changed; every other line stays as it was, byte
 * for byte. With a name it is a waiver of that package alone. Null where there is no plain list to add to (`waivers: []`, or JSON): then
 * a person has to. What comes out is read again, and says the same and this waiver.
 */
export function writeWaiver(text: string, entry: WaiverEntry, packageName: string | null): Written | null {
  const path = packageName === null ? ['waivers'] : ['packages', packageName, 'waivers'];
  if (text === '') {
    const lines = ['version: 1', ...linesUnder(path, entry, 0)];
    return { text: `${lines.join('\n')}\n`, done: 'added' };
  }
  const document = parseDocument(text, { keepSourceTokens: true });
  if (document.errors.length > 0) return null;
  const list = document.getIn(path, true);
  const at = isSeq(list) ? list.items.findIndex((item) => isMap(item) && isSame(item, entry)) : -1;
  const there = isSeq(list) ? list.items[at] : undefined;
  const edits = isMap(there) ? changes(text, there, entry) : addition(text, document, path, entry);
  if (edits === null) return null;
  const result = applied(text, edits);
  if (valuesIn(parseDocument(result)) !== valuesIn(withWaiver(text, path, entry, at))) return null;
  return { text: result, done: there === undefined ? 'added' : edits.length === 0 ? 'kept' : 'changed' };
}

/** One waiver for one thing: of the same rules and path, and for the same findings where there may be several. */
const isSame = (item: YAMLMap, { rules, path, fingerprints }: WaiverEntry): boolean =>
  item.get('path') === path &&
  isSameSet(listAt(item, item.has('rules') ? 'rules' : 'rule'), rules) &&
  isSameSet(listAt(item, 'fingerprint'), fingerprints);

/** By these an entry is found: they say the same already, in whatever order and form. */
const identity: ReadonlySet<string> = new Set(['rule', 'rules', 'path', 'fingerprint']);

function listAt(item: YAMLMap, key: string): readonly unknown[] {
  const value = item.get(key);
  return isSeq(value) ? (value.toJSON() as unknown[]) : value === undefined || value === null ? [] : [value];
}

const isSameSet = (some: readonly unknown[], others: readonly string[]): boolean =>
  some.length === others.length && others.every((one) => some.includes(one));

/** Null where it cannot be read. */
const valuesIn = (document: Document): string | null =>
  document.errors.length > 0 ? null : JSON.stringify(document.toJS());

function withWaiver(text: string, path: readonly string[], entry: WaiverEntry, at: number): Document {
  const document = parseDocument(text);
  const fields = entryFields(entry).map(([key, , value]) => [key, value] as const);
  if (at >= 0) {
    for (const [key, value] of fields) if (!identity.has(key)) document.setIn([...path, at, key], value);
  } else if (document.hasIn(path)) document.addIn(path, Object.fromEntries(fields));
  else document.setIn(path, [Object.fromEntries(fields)]);
  return document;
}

/** A part of a text that is replaced; where both ends are one, something is put in. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Behind each other, never inside each other. */
const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);

/** At the end of the list, or of the innermost map on the way to it that is there. */
function addition(
  text: string,
  { contents: root }: Document,
  path: readonly string[],
  entry: WaiverEntry,
): Edit[] | null {
  let node: unknown = root;
  let depth = 0;
  while (isMap(node) && node.has(path[depth])) node = node.get(path[depth++], true);
  if (!isBlock(node) || isSeq(node) !== (depth === path.length)) return null;
  const indent = indentOf(node);
  const comments = isSeq(node) ? indent + 1 : indent; // those at the dash of a list speak of what follows it
  const last = isSeq(node) ? node.items.at(-1) : null;
  const dash = isBlock(last) ? indentOf(last) - indent : 2;
  const lines = isSeq(node) ? itemLines(entry, indent, dash) : linesUnder(path.slice(depth), entry, indent);
  return [linesAfter(text, node, comments, lines)];
}

/** What the entry says otherwise; what it says nothing of stays as it is. */
function changes(text: string, item: YAMLMap, entry: WaiverEntry): Edit[] | null {
  const edits: Edit[] = [];
  const missing: string[] = [];
  for (const [key, written, value] of entryFields(entry)) {
    if (identity.has(key)) continue;
    const node = item.get(key, true);
    if (node === undefined) missing.push(`${key}: ${written}`);
    else if (node.value !== value) {
      if (!node.range || node.tag !== undefined) return null;
      const [start, end] = node.range;
      // A value of many lines (`|`, `>`) ends with the end of its last line, which stays.
      edits.push({ start, end: start + text.slice(start, end).trimEnd().length, text: written });
    }
  }
  if (missing.length === 0) return edits;
  if (item.flow === true) {
    const end = contentEnd(item.items.at(-1));
    return [...edits, { start: end, end, text: missing.map((field) => `, ${field}`).join('') }];
  }
  const lines = missing.map((field) => `${' '.repeat(indentOf(item))}${field}`);
  return [...edits, linesAfter(text, item, Number.POSITIVE_INFINITY, lines)];
}

/** An item of a list, its dash behind `indent` spaces. */
export const itemLines = (entry: WaiverEntry, indent: number, dash = 2): string[] =>
  entryFields(entry).map(([key, value], at) => {
    const lead = at === 0 ? `-${' '.repeat(dash - 1)}` : ' '.repeat(dash);
    return `${' '.repeat(indent)}${lead}${key}: ${value}`;
  });

/** `packages:`, the name and `waivers:`, as far as they are missing, and a list of one. */
function linesUnder(path: readonly string[], entry: WaiverEntry, indent: number): string[] {
  const [key, ...rest] = path;
  if (key === undefined) return itemLines(entry, indent);
  return [`${' '.repeat(indent)}${yamlText(key)}:`, ...linesUnder(rest, entry, indent + 2)];
}

const isBlock = (node: unknown): node is YAMLMap | YAMLSeq =>
  (isMap(node) || isSeq(node)) && node.flow !== true;

/** How far a block is indented, by the parser's own count. */
const indentOf = ({ srcToken }: YAMLMap | YAMLSeq): number =>
  srcToken !== undefined && 'indent' in srcToken ? srcToken.indent : 0;

/** Where the last character of a node's content stands; comments behind it are none. */
function contentEnd(node: unknown): number {
  if (isPair(node)) return Math.max(contentEnd(node.key), contentEnd(node.value));
  if (isBlock(node) && node.items.length > 0) return contentEnd(node.items.at(-1));
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[1] ?? 0) : 0;
}

/** Lines behind a node, and behind the comments there that are indented by `comments` or more. */
function linesAfter(text: string, node: unknown, comments: number, lines: readonly string[]): Edit {
  const nextLine = (offset: number): number => {
    if (text[offset - 1] === '\n') return offset;
    const end = text.indexOf('\n', offset);
    return end === -1 ? text.length : end + 1;
  };
  let at = nextLine(contentEnd(node));
  const commentAt = (): number => /^ *(?=#)/.exec(text.slice(at, nextLine(at + 1)))?.[0].length ?? -1;
  while (commentAt() >= comments) at = nextLine(at + 1);
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const put = lines.join(eol);
  // The last line of a file may have no end: then the new last line has none either.
  const isOpen = at === text.length && !text.endsWith('\n');
  return { start: at, end: at, text: isOpen ? `${eol}${put}` : `${put}${eol}` };
}
