import { stillVisible } from './visible.ts';

/** A waiver as it is written into a configuration file. */
export interface WaiverEntry {
  readonly rules: readonly string[];
  readonly path: string;
  readonly reason: string;
  /** A UTC day. */
  readonly expires: string | null;
  /** In words, such as `2.2 MB`. */
  readonly maxSize: string | null;
  /** Of the very findings that are meant; empty where all that the rules find there are. */
  readonly fingerprints: readonly string[];
  /** Of the only bytes that are meant. */
  readonly sha256?: string | null;
}

type Value = string | readonly string[];
type Field = readonly [key: string, written: string, value: Value];

/** Its keys in their order, each with its value as YAML and as it is; what is null is left out. */
export function entryFields(entry: WaiverEntry): Field[] {
  const { rules, path, reason, expires, maxSize, fingerprints, sha256 = null } = entry;
  const values: readonly (readonly [key: string, value: Value | null])[] = [
    rules.length === 1 ? ['rule', rules[0] ?? ''] : ['rules', rules],
    ['path', path],
    ['reason', reason],
    ['expires', expires],
    ['max-size', maxSize],
    ['sha256', sha256],
    ['fingerprint', fingerprints.length > 1 ? fingerprints : (fingerprints[0] ?? null)],
  ];
  return values.flatMap(([key, value]): Field[] => {
    if (value === null) return [];
    if (typeof value !== 'string') return [[key, `[${value.map(yamlText).join(', ')}]`, value]];
    const isPlain = key === 'expires' || key === 'max-size'; // a day and a size are what readers take them for
    return [[key, isPlain ? value : yamlText(value), value]];
  });
}

/**
 * Any text as a scalar of YAML on one line: as it is where no reader could take it for anything else, else in quotes, else with every
 * character that nobody sees written as an escape. Read back, it is the same text.
 */
export function yamlText(text: string): string {
  const seen = stillVisible(text) === text; // there are letters that nobody sees
  if (seen && plain.test(text) && !word.test(text)) return text;
  if (seen && text !== '') return `'${text.replaceAll("'", "''")}'`;
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replace(/[^\n -~]|\n/gu, (character) =>
      stillVisible(character) === character ? character : code(character),
    )
    .replaceAll('##[', '##\\x5b');
  return `"${escaped}"`;
}

/** Begins like a word or a path, and has nothing in it that YAML reads, not even inside brackets. */
const plain = /^(?:[\p{L}_/]|\.{1,2}[\p{L}_/])(?:[\p{L}\p{N}_./@+()'"=*&;?!~-]| (?=[\p{L}\p{N}_./(]))*$/u;
/** https://yaml.org/type/bool.html: older readers know more of these. */
const word = /^(?:null|true|false|yes|no|on|off|y|n|\.inf|\.nan)$/i;

/** YAML 1.2.2, 5.7: two, four or eight digits; a pair of surrogates is one character. */
function code(character: string): string {
  if (character === '\n') return '\\n';
  const point = character.codePointAt(0) ?? 0;
  const digits = point.toString(16);
  if (point > 0xffff) return `\\U${digits.padStart(8, '0')}`;
  return point > 0xff ? `\\u${digits.padStart(4, '0')}` : `\\x${digits.padStart(2, '0')}`;
}
