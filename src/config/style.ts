import { type Document, visit } from 'yaml';
import { indentOf, isBlockList, isBlockMap } from './place.ts';

/** How much deeper a user writes a map in a map, a list under its key, and the keys of an item behind its dash. */
export interface Style {
  readonly map: number;
  readonly list: number;
  readonly dash: number;
}

export const plainStyle: Style = { map: 2, list: 2, dash: 2 };

export function styleOf(document: Document): Style {
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
