import { isScalar, type Pair, type YAMLMap } from 'yaml';
import { entryFields, type WaiverEntry } from '../text/yaml-text.ts';
import { pairOf } from './home.ts';
import { contentEnd, type Edit, indentOf, linesAfter } from './place.ts';

/** What the entry says otherwise; what it says nothing of stays as it is. Null where a value is written in a way nobody can change. */
export function changedEntry(text: string, item: YAMLMap, entry: WaiverEntry): Edit[] | null {
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
