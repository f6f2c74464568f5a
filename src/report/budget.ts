/** The pieces as one text, or null as soon as they do not fit: a report is cut between its forms, never inside one. */
export function within(
  budget: number,
  pieces: Iterable<string>,
  measure: (text: string) => number,
): string | null {
  const taken: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    size += measure(piece);
    if (size > budget) return null;
    taken.push(piece);
  }
  return taken.join('');
}

/** Bytes of a text as UTF-8; a surrogate without a partner is written as U+FFFD, three bytes like any other. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    const pair = unit >= 0xd800 && unit < 0xdc00 && isLow(text.charCodeAt(at + 1));
    bytes += unit < 0x800 ? 1 : 2;
    if (pair) at++; // two units, four bytes
  }
  return bytes;
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
