import type { JsonValue } from '../model/package-tree.ts';
import { stillVisible } from './visible.ts';

/**
 * JSON that is safe wherever it is printed and means the same: what a terminal obeys (C1, DEL, bidi) and what a runner obeys (`##[`) is
 * escaped; both occur inside strings alone. A lone surrogate becomes U+FFFD, since half the parsers there are refuse one.
 */
export const jsonText = (document: unknown): string =>
  `${printable(JSON.stringify(document, wellFormed, 2))}\n`;

/** The same, piece by piece: a report of ninety thousand findings would be in memory twice over as one text. */
export function* jsonPieces(document: unknown): Generator<string> {
  yield* indented(document, '');
  yield '\n';
}

/** Down to the items of the lists of a package. */
const finest = 4;

function* indented(value: unknown, indent: string): Generator<string> {
  const isList = Array.isArray(value);
  const items: (readonly [string, unknown])[] = isList
    ? value.map((item) => ['', item] as const)
    : Object.entries(isRecord(value) ? value : {}).map(
        ([key, item]) => [`${printable(JSON.stringify(wellFormedText(key)))}: `, item] as const,
      );
  if (items.length === 0 || indent.length >= 2 * finest) {
    yield printable(JSON.stringify(value, wellFormed, 2)).replaceAll('\n', `\n${indent}`);
    return;
  }
  let before = isList ? '[' : '{';
  for (const [key, item] of items) {
    yield `${before}\n${indent}  ${key}`;
    yield* indented(item, `${indent}  `);
    before = ',';
  }
  yield `\n${indent}${isList ? ']' : '}'}`;
}

/** A JSON string that can be pasted, every character of it visible, and which means this very text: a lone surrogate stays one. */
export const pasteable = (text: string): string => printable(JSON.stringify(text));

/** Outputs are put into scripts as they stand: nothing that a shell or a template takes for its own, and the same JSON. */
export const jsonLine = (document: unknown): string =>
  printable(JSON.stringify(document, wellFormed)).replace(
    /['`$<>&|;()]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );

const printable = (json: string): string =>
  json
    .replace(/[^\n -~]/gu, (character) =>
      stillVisible(character) === character ? character : utf16(character),
    )
    .replaceAll('##[', '##\\u005b');

function wellFormed(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return wellFormedText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (!Object.keys(value).some((key) => surrogate.test(key))) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [wellFormedText(key), inner]));
}

/** With the flag `u`, a surrogate that is half of a pair does not match. */
const surrogate = /\p{Surrogate}/u;
const surrogates = /\p{Surrogate}/gu;
const wellFormedText = (text: string): string => text.replace(surrogates, '\ufffd');

const utf16 = (character: string): string =>
  [...Array(character.length).keys()]
    .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`)
    .join('');

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object that hold text. */
export const textFields = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

export const isJsonObject = (value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
