import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
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
 * for byte. With a name it is a waiver of that package alone. Null where the file is written in a way that nobody can change safely:
 * what comes out is read again, and must differ by the waiver and nothing else.
 */
export function writeWaiver(text: string, entry: WaiverEntry, packageName: string | null): Written | null {
  if (text === '') return { text: newFile(entry, packageName), done: 'added' };
  const document = parseDocument(text, { keepSourceTokens: true });
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) return null;
  const home = homeOf(root, packageName);
  const there = sameWaiver(home, entry);
  const addition = { text, root, home, entry, packageName: packageName ?? '', style: styleOf(document) };
  const edits = there === undefined ? [addedEntry(addition)] : changedEntry(text, there, entry);
  if (edits === null) return null;
  const certain = edits.filter((edit) => edit !== null);
  if (certain.length < edits.length) return null;
  const result = applied(text, certain);
  if (!isAsMeant(document, result, entry, packageName)) return null;
  return { text: result, done: there === undefined ? 'added' : edits.length === 0 ? 'kept' : 'changed' };
}

function newFile(entry: WaiverEntry, packageName: string | null): string {
  const lines =
    packageName === null
      ? listLines(entry, 0, plainStyle)
      : ['packages:', ...packageLines(entry, packageName, 2, plainStyle)];
  return `${['version: 1', ...lines].join('\n')}\n`;
}

/** An entry, and where it goes. */
interface Addition {
  readonly text: string;
  readonly root: YAMLMap;
  readonly home: Home;
  readonly entry: WaiverEntry;
  readonly packageName: string;
  readonly style: Style;
}

function addedEntry(addition: Addition): Edit | null {
  const { text, home, entry, packageName, style } = addition;
  const { map, pair, level } = home;
  if (level === 'list' && isSeq(pair?.value)) return intoList(text, pair.value, entry, style);
  if (pair !== undefined) return underKey(addition, map, pair);
  switch (level) {
    case 'list':
      return intoMap(addition, (indent) => listLines(entry, indent, style), listFlow(entry));
    case 'package':
      return intoMap(
        addition,
        (indent) => packageLines(entry, packageName, indent, style),
        packageFlow(entry, packageName),
      );
    case 'packages':
      return intoMap(
        addition,
        (indent) => [
          `${' '.repeat(indent)}packages:`,
          ...packageLines(entry, packageName, indent + style.map, style),
        ],
        `"packages": { ${packageFlow(entry, packageName)} }`,
      );
  }
}

function intoMap(
  { text, root, home: { map } }: Addition,
  lines: (indent: number) => string[],
  flow: string,
): Edit {
  if (!isBlockMap(map)) return intoFlow(text, map, flow);
  const indent = indentOf(map);
  const end = contentEnd(map);
  return map === root ? linesAtEnd(text, end, lines(indent)) : linesAfter(text, end, indent, lines(indent));
}

function intoList(text: string, list: YAMLSeq, entry: WaiverEntry, style: Style): Edit {
  if (list.flow === true) return intoFlow(text, list, itemFlow(entry));
  const indent = indentOf(list);
  const last = list.items.at(-1);
  const dash = isBlockMap(last) ? indentOf(last) - indent : style.dash;
  return linesAfter(text, contentEnd(list), indent + 1, itemLines(entry, indent, dash));
}

/** Behind the last item, and on a line of its own where that one has such. */
function intoFlow(text: string, collection: Collection, put: string): Edit {
  const last = collection.items.at(-1);
  const at = last === undefined ? startOf(collection) + 1 : contentEnd(last);
  if (last === undefined) return { start: at, end: at, text: put };
  const start = startOf(last);
  const lead = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const between = /^[ \t]+$/.test(lead) ? `${lineEnd(text)}${lead}` : ' ';
  return { start: at, end: at, text: `,${between}${put}` };
}

/** A key that has no value yet. */
function underKey(
  { text, home: { level }, entry, packageName, style }: Addition,
  map: YAMLMap,
  pair: Pair,
): Edit | null {
  const { value } = pair;
  const isEmpty = value === null || (isScalar(value) && value.value === null && (value.source ?? '') === '');
  if (!isBlockMap(map) || !isEmpty) return null;
  const indent = indentOf(map);
  const lines = {
    packages: packageLines(entry, packageName, indent + style.map, style),
    package: listLines(entry, indent + style.map, style),
    list: itemLines(entry, indent + style.list, style.dash),
  };
  return linesAfter(text, contentEnd(pair), indent + 1, lines[level]);
}

/** What the entry says otherwise; what it says nothing of stays as it is. Null where a value is written in a way nobody can change. */
function changedEntry(text: string, item: YAMLMap, entry: WaiverEntry): Edit[] | null {
  const edits: Edit[] = [];
  const missing: string[] = [];
  for (const [key, written, value] of entryFields(entry)) {
    const pair = pairOf(item, key);
    if (pair === undefined) missing.push(`${key}: ${written}`);
    else if (item.get(key) !== value) {
      const edit = replaced(text, pair, written);
      if (edit === null) return null;
      edits.push(edit);
    }
  }
  if (missing.length === 0) return edits;
  const end = contentEnd(item.items.at(-1));
  if (item.flow === true)
    return [...edits, { start: end, end, text: missing.map((one) => `, ${one}`).join('') }];
  const lines = missing.map((one) => `${' '.repeat(indentOf(item))}${one}`);
  return [...edits, linesAfter(text, end, Number.POSITIVE_INFINITY, lines)];
}

/** A value of many lines (`|`, `>`) ends with the end of its last line, which stays. */
function replaced(text: string, { value }: Pair, by: string): Edit | null {
  if (!isScalar(value) || !value.range || value.anchor !== undefined || value.tag !== undefined) return null;
  const [start, end] = value.range;
  if (start === end) return { start, end, text: text[start - 1] === ' ' ? by : ` ${by}` };
  return { start, end: start + text.slice(start, end).trimEnd().length, text: by };
}

/** An item of a list, its dash behind `indent` spaces. */
const itemLines = (entry: WaiverEntry, indent: number, dash: number): string[] =>
  entryFields(entry).map(([key, value], at) => {
    const lead = at === 0 ? `-${' '.repeat(dash - 1)}` : ' '.repeat(dash);
    return `${' '.repeat(indent)}${lead}${key}: ${value}`;
  });

/** The key, with a list of one. */
const listLines = (entry: WaiverEntry, indent: number, style: Style): string[] => [
  `${' '.repeat(indent)}waivers:`,
  ...itemLines(entry, indent + style.list, style.dash),
];

/** The same for one package of several. */
const packageLines = (entry: WaiverEntry, packageName: string, indent: number, style: Style): string[] => [
  `${' '.repeat(indent)}${yamlText(packageName)}:`,
  ...listLines(entry, indent + style.map, style),
];

/** In brackets. */
const itemFlow = (entry: WaiverEntry): string =>
  `{ ${entryFields(entry)
    .map(([key, value]) => `"${key}": ${value}`)
    .join(', ')} }`;
const listFlow = (entry: WaiverEntry): string => `"waivers": [${itemFlow(entry)}]`;
const packageFlow = (entry: WaiverEntry, packageName: string): string =>
  `${JSON.stringify(packageName)}: { ${listFlow(entry)} }`;

/** How far the way to the waivers of a package, or of all, exists: the innermost map, and the key in it where there is one. */
interface Home {
  readonly map: YAMLMap;
  readonly pair: Pair | undefined;
  /** What is missing below. */
  readonly level: 'packages' | 'package' | 'list';
}

function homeOf(root: YAMLMap, packageName: string | null): Home {
  if (packageName === null) return { map: root, pair: pairOf(root, 'waivers'), level: 'list' };
  const packages = pairOf(root, 'packages');
  if (!isMap(packages?.value)) return { map: root, pair: packages, level: 'packages' };
  const own = pairOf(packages.value, packageName);
  if (!isMap(own?.value)) return { map: packages.value, pair: own, level: 'package' };
  return { map: own.value, pair: pairOf(own.value, 'waivers'), level: 'list' };
}

/** One waiver for one thing: of the same rule and path, and for the same finding where there may be several. */
function sameWaiver({ pair, level }: Home, { rule, path, fingerprint }: WaiverEntry): YAMLMap | undefined {
  if (level !== 'list' || !isSeq(pair?.value)) return undefined;
  return pair.value.items.filter(isMap).find((item) => {
    const of = (key: string): unknown => item.get(key) ?? null;
    return of('rule') === rule && of('path') === path && of('fingerprint') === fingerprint;
  });
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

/** A piece of a text that is replaced; where both ends are one, something is put in. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Collection = YAMLMap | YAMLSeq;

/** Behind each other, never inside each other. */
const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);

const isBlockMap = (node: unknown): node is YAMLMap => isMap(node) && node.flow !== true;
const isBlockList = (node: unknown): node is YAMLSeq => isSeq(node) && node.flow !== true;

/** How far a block is indented, by the parser's own count. */
function indentOf({ srcToken }: Collection): number {
  return srcToken !== undefined && 'indent' in srcToken ? srcToken.indent : 0;
}

function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key);
  return isScalar(node) || isAlias(node) || isCollection(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where the last character of a node's content stands; comments behind it are none. */
function contentEnd(node: unknown): number {
  if (isPair(node)) return Math.max(contentEnd(node.key), contentEnd(node.value));
  if ((isBlockMap(node) || isBlockList(node)) && node.items.length > 0) return contentEnd(node.items.at(-1));
  return isScalar(node) || isAlias(node) || isCollection(node) ? (node.range?.[1] ?? 0) : 0;
}

/** Lines behind what ends at `offset`, and behind the comments there that are indented by `comments` or more. */
function linesAfter(text: string, offset: number, comments: number, lines: readonly string[]): Edit {
  let at = nextLine(text, offset);
  for (;;) {
    const spaces = /^ *(?=#)/.exec(text.slice(at, nextLine(text, at + 1)))?.[0];
    if (spaces === undefined || spaces.length < comments) return linesAt(text, at, lines);
    at = nextLine(text, at + 1);
  }
}

/** Behind all that a document says, comments included, and before its empty last lines and its end mark. */
function linesAtEnd(text: string, offset: number, lines: readonly string[]): Edit {
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

const lineEnd = (text: string): '\r\n' | '\n' => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

type Map = Record<string, unknown>;

/** Whether a text says what the document said and this waiver, and nothing else: keys keep their order. */
function isAsMeant(before: Document, after: string, entry: WaiverEntry, packageName: string | null): boolean {
  const document = parseDocument(after);
  if (document.errors.length > 0) return false;
  // Written out, so that a change inside an anchor does not count as one where its aliases stand.
  const wanted = JSON.parse(JSON.stringify(before.toJS())) as Map;
  const home =
    packageName === null ? wanted : inside<Map>(inside<Map>(wanted, 'packages', {}), packageName, {});
  const list = inside<Map[]>(home, 'waivers', []);
  const fields = Object.fromEntries(entryFields(entry).map(([key, , value]) => [key, value]));
  const there = list.find((item) => isSame(item, entry));
  if (there === undefined) list.push(fields);
  else Object.assign(there, fields);
  return JSON.stringify(document.toJS()) === JSON.stringify(wanted);
}

/** A package may be called `__proto__`. */
function inside<T extends Map | Map[]>(map: Map, key: string, missing: T): T {
  if (!Object.hasOwn(map, key) || map[key] === null)
    Object.defineProperty(map, key, { value: missing, enumerable: true, configurable: true, writable: true });
  return map[key] as T;
}

const isSame = (item: Map, { rule, path, fingerprint }: WaiverEntry): boolean =>
  item.rule === rule && item.path === path && (item.fingerprint ?? null) === fingerprint;

/** How much deeper a user writes a map in a map, a list under its key, and the keys of an item behind its dash. */
interface Style {
  readonly map: number;
  readonly list: number;
  readonly dash: number;
}

const plainStyle: Style = { map: 2, list: 2, dash: 2 };

function styleOf(document: Document): Style {
  let map: number | null = null;
  let list: number | null = null;
  let dash: number | null = null;
  visit(document, {
    Pair(_key, { value }, trail) {
      const above = trail.at(-1);
      if (!isBlockMap(above)) return;
      if (isBlockMap(value)) map ??= indentOf(value) - indentOf(above);
      if (isBlockList(value)) list ??= indentOf(value) - indentOf(above);
    },
    Seq(_key, seq) {
      const [first] = seq.items;
      if (isBlockList(seq) && isBlockMap(first)) dash ??= indentOf(first) - indentOf(seq);
    },
  });
  return { map: map ?? 2, list: list ?? map ?? 2, dash: dash ?? 2 };
}
