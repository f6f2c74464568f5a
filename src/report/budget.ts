/**
 * A report in the least folded of its forms that fits; null where none does. `folds` are the forms, from what tells most to what tells
 * least: `pieces` makes the report for one of them, which is given up as soon as it is too long and never cut.
 */
export function fitting<Fold>(
  budget: number,
  folds: readonly Fold[],
  pieces: (fold: Fold) => Iterable<string>,
  measure: (text: string) => number = ({ length }) => length,
): string | null {
  forms: for (const fold of folds) {
    const taken: string[] = [];
    let size = 0;
    for (const piece of pieces(fold)) {
      size += measure(piece);
      if (size > budget) continue forms;
      taken.push(piece);
    }
    return taken.join('');
  }
  return null;
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
