/** A change of one entry or line; `entry` counts the entries of `files`. */
export type Change =
  | { readonly kind: 'add-entry'; readonly pattern: string }
  | { readonly kind: 'drop-entry'; readonly pattern: string }
  | { readonly kind: 'add-line'; readonly file: string; readonly pattern: string };

/** The files that decide, by path relative to the folder; null where there is none. */
export type Texts = ReadonlyMap<string, string | null>;

export const fileOf = (change: Change): string => (change.kind === 'add-line' ? change.file : 'package.json');

/** The text as it stands afterwards, every other byte as it was; null where it cannot be done by editing alone. */
export function edited(text: string | null, change: Change): string | null {
  if (change.kind === 'add-line') return withLine(text ?? '', change.pattern);
  if (text === null) return null;
  const files = fieldOf(text, 'files');
  if (files === null || text[files.start] !== '[') return null;
  const entries = membersAt(text, files.start);
  if (change.kind === 'add-entry') return withEntry(text, files.start + 1, entries, change.pattern);
  const at = entries.findLastIndex(({ start, end }) => JSON.parse(text.slice(start, end)) === change.pattern);
  return at === -1 || entries.length === 1 ? null : withoutEntry(text, entries, at);
}

type Span = { readonly start: number; readonly end: number };

/** In the manner of the entries there are: a line each, or one beside the other. */
function withEntry(text: string, inside: number, entries: readonly Span[], pattern: string): string | null {
  const last = entries.at(-1);
  if (last === undefined) return null;
  const before = entries.at(-2);
  const between = text.slice(before === undefined ? inside : text.indexOf(',', before.end) + 1, last.start);
  const lead = before === undefined && !between.includes('\n') ? ' ' : between;
  return `${text.slice(0, last.end)},${lead}${JSON.stringify(pattern)}${text.slice(last.end)}`;
}

function withoutEntry(text: string, entries: readonly Span[], at: number): string {
  const [entry, next, before] = [entries[at] as Span, entries[at + 1], entries[at - 1]];
  const [from, to] = next === undefined ? [before?.end ?? entry.start, entry.end] : [entry.start, next.start];
  return text.slice(0, from) + text.slice(to);
}

/** A file without a newline at its end stays one. */
function withLine(text: string, line: string): string {
  if (text === '') return `${line}\n`;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return text.endsWith('\n') ? `${text}${line}${newline}` : `${text}${newline}${line}`;
}

/** All of them, one after the other; null where one cannot be done. */
export function withChanges(texts: Texts, changes: readonly Change[]): Texts | null {
  const after = new Map(texts);
  for (const change of changes) {
    const file = fileOf(change);
    const text = edited(after.get(file) ?? null, change);
    if (text === null) return null;
    after.set(file, text);
  }
  return after;
}

/** Where in the text of a JSON document a value stands. */
interface JsonPlace {
  /** Null inside an array. */
  readonly key: string | null;
  /** Of the key, or of the value where there is no key. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** The members of the object or array that opens at `open`, in a text that `JSON.parse` accepts. */
export function membersAt(text: string, open: number): JsonPlace[] {
  const token = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[{}[\],:]|[^\s"{}[\],:]+/g;
  token.lastIndex = open;
  const members: JsonPlace[] = [];
  let [depth, start, end] = [0, -1, -1];
  let key: { readonly name: string; readonly at: number } | null = null;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [word] = found;
    if (depth === 1 && /^[,\]}]$/.test(word)) {
      if (start !== -1) members.push({ key: key?.name ?? null, at: key?.at ?? start, start, end });
      [start, key] = [-1, null];
      if (word !== ',') return members;
    } else if (depth === 1 && word === ':') {
      key = { name: JSON.parse(text.slice(start, end)), at: start };
      start = -1;
    } else {
      if (depth === 1 && start === -1) start = found.index;
      if (/^[{[]$/.test(word)) depth++;
      else if (/^[\]}]$/.test(word)) depth--;
      end = token.lastIndex;
    }
  }
  return members;
}

/** A field of the document itself: the last of that name, since that is the one which counts. Null also where the text is no object. */
export function fieldOf(text: string, name: string): JsonPlace | null {
  const open = text.search(/[^\s\ufeff]/);
  if (text[open] !== '{' || !isJson(text)) return null;
  return membersAt(text, open).findLast(({ key }) => key === name) ?? null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
