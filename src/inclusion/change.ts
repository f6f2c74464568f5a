import type { Removal } from '../model/inclusion.ts';
import { isRecord } from '../text/json-text.ts';

/** An entry of `files`, added, dropped or replaced, the whole of it where there was none, or a line added to an ignore file. */
export type Change = Pick<Removal, 'change' | 'file' | 'text' | 'above' | 'instead'>;

/** The files that decide, by path relative to the folder; null where there is none. */
export type Texts = ReadonlyMap<string, string | null>;

/** All of them, one after the other, every other byte as it was; null where one cannot be done by editing alone. */
export function withChanges(texts: Texts, changes: readonly Change[]): Texts | null {
  const after = new Map(texts);
  for (const change of changes) {
    const text = edited(after.get(change.file) ?? null, change);
    if (text === null) return null;
    after.set(change.file, text);
  }
  return after;
}

export function edited(
  before: string | null,
  { change, file, text, above = '', instead = '' }: Change,
): string | null {
  if (file !== 'package.json') return withLine(before ?? above, text);
  if (change === 'list') return before === null ? null : withList(before, JSON.parse(text));
  if (change === 'replace')
    return edited(edited(before, { change: 'drop', file, text: instead }), { change: 'add', file, text });
  const files = before === null ? null : fieldOf(before, 'files');
  if (before === null || files === null || before[files.start] !== '[') return null;
  const entries = membersAt(before, files.start);
  if (change !== 'drop') {
    // What is to come in stands before what leaves something out again: the last entry that matches decides.
    const first = entries.findIndex(({ start }) => before[start + 1] === '!');
    const at = first > 0 && !text.startsWith('!') ? first : entries.length;
    return withEntry(before, files.start + 1, entries, at, text);
  }
  const at = entries.findLastIndex(({ start, end }) => JSON.parse(before.slice(start, end)) === text);
  return at === -1 || entries.length === 1 ? null : withoutEntry(before, entries, at);
}

type Span = Pick<JsonPlace, 'start' | 'end'>;

/** In the manner of the entries there are: a line each, or one beside the other. */
function withEntry(text: string, inside: number, entries: readonly Span[], at: number, entry: string) {
  const last = entries[at - 1];
  if (last === undefined) return null;
  // Two neighbours show what stands between entries; where there is one entry alone, what stands before it.
  const [before, after] = at === 1 ? entries : [entries[at - 2], last];
  const pair = before !== undefined && after !== undefined;
  const between = text.slice(pair ? text.indexOf(',', before.end) + 1 : inside, (after ?? last).start);
  const lead = pair || between.includes('\n') ? between : ' ';
  return `${text.slice(0, last.end)},${lead}${JSON.stringify(entry)}${text.slice(last.end)}`;
}

function withoutEntry(text: string, entries: readonly Span[], at: number): string {
  const [entry, next, before] = [entries[at] as Span, entries[at + 1], entries[at - 1]];
  const [from, to] = before === undefined ? [entry.start, next?.start ?? entry.end] : [before.end, entry.end];
  return text.slice(0, from) + text.slice(to);
}

/** Beside the entry points, in the manner of the fields there are. */
function withList(text: string, entries: readonly string[]): string | null {
  if (manifestIn(text) === null) return null;
  const fields = membersAt(text, text.indexOf('{'));
  const [first, last] = [
    fields[0],
    fields.findLast(({ key }) => /^(?:main|exports|bin)$/.test(key ?? '')) ?? fields.at(-1),
  ];
  if (first === undefined || last === undefined) return null;
  const lead = text.slice(text.indexOf('{') + 1, first.at);
  const indent = lead.slice(lead.lastIndexOf('\n') + 1);
  const listed = entries.map((entry) => JSON.stringify(entry));
  const list = lead.includes('\n')
    ? `${listed.map((entry) => `${lead}${indent}${entry}`).join(',')}${lead}`
    : listed.join(', ');
  return `${text.slice(0, last.end)},${lead || ' '}"files": [${list}]${text.slice(last.end)}`;
}

/** A file without a newline at its end stays one. */
function withLine(text: string, line: string): string {
  if (text === '') return `${line}\n`;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return text.endsWith('\n') ? `${text}${line}${newline}` : `${text}${newline}${line}`;
}

/** The lines in which two texts differ. What is added between two lines has nothing to replace. */
export function hunkOf(before: string, after: string): Pick<Removal, 'line' | 'replaced' | 'lines'> {
  const [old, young] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(old.length, young.length);
  let [start, end] = [0, 0];
  while (start < shorter && old[start] === young[start]) start++;
  while (end < shorter - start && old.at(-1 - end) === young.at(-1 - end)) end++;
  return {
    line: start + 1,
    replaced: old.length - end - start,
    lines: young.slice(start, young.length - end),
  };
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/));

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
  if (manifestIn(text) === null) return null;
  return membersAt(text, text.indexOf('{')).findLast(({ key }) => key === name) ?? null;
}

/** A package.json as a value; null where the text is no JSON object. */
export function manifestIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const document: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isRecord(document) ? document : null;
  } catch {
    return null;
  }
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The line of a field of package.json, or of the first thing in it. */
export function lineOfField(manifest: string, name: string): number {
  const field = fieldOf(manifest, name);
  return field === null ? 1 : lineAt(manifest, field.at);
}
