import { isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { WaiverEntry } from '../text/yaml-text.ts';
import { itemFlow, itemLines, listFlow, listLines, packageFlow, packageLines } from './entry-text.ts';
import type { Home } from './home.ts';
import {
  type Collection,
  contentEnd,
  type Edit,
  indentOf,
  isBlockMap,
  lineEnd,
  linesAfter,
  linesAtEnd,
  startOf,
} from './place.ts';
import type { Style } from './style.ts';

/** An entry, and where it goes. */
export interface Addition {
  readonly text: string;
  readonly root: YAMLMap;
  readonly home: Home;
  readonly entry: WaiverEntry;
  readonly packageName: string;
  readonly style: Style;
}

export function addedEntry(addition: Addition): Edit | null {
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
