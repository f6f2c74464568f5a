/** Escaped once, as in a string of JSON or program text. */
const escapes = /\\([nrt"'`\\])/g;
const meaning: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * Text inside a string literal as it was before: a map's sources are such text, and there `\n` before a token ends in a letter,
 * after which no detector looks for one. Null where nothing is escaped.
 */
export function unescaped(text: string): string | null {
  if (!text.includes('\\')) return null;
  return text.replace(escapes, (_, character: string) => meaning[character] ?? character);
}

/** Where the character at `index` of the unescaped text stands in the text itself. */
export function escapedIndex(text: string, index: number): number {
  let shift = 0;
  for (const { index: at } of text.matchAll(escapes)) {
    if (at - shift >= index) break;
    shift++;
  }
  return index + shift;
}
