import { fieldOf, membersAt } from './json-places.ts';

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
