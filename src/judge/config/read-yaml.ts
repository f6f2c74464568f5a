import { type Document, parseDocument } from 'yaml';
import { type Position, placesIn } from './places.ts';

export interface ReadYaml {
  readonly document: Document.Parsed;
  /** In the order of the file, at most one a line: what else is wrong there follows from the first. */
  readonly faults: readonly SyntaxFault[];
  /** From this line on nobody knows what was meant; null where all could be read. */
  readonly unsureFrom: number | null;
  readonly placeOf: (offset: number) => Position;
}

export interface SyntaxFault extends Position {
  readonly message: string;
}

/**
 * A tab in the indentation is the one fault that can be seen through: with spaces in its place, everything else that is wrong is
 * found as well.
 */
export function readYaml(text: string): ReadYaml {
  const read = readOnce(text);
  if (!read.document.errors.some(({ code }) => code === 'TAB_AS_INDENT')) return read;
  for (const width of [2, 1, 4, 8]) {
    const spaced = text.replace(tabbed, (indent) => indent.replaceAll('\t', ' '.repeat(width)));
    const again = readOnce(spaced);
    if (again.document.errors.length > 0) continue;
    const tabs = tabsOf(text);
    const placeOf = (offset: number): Position => {
      const { line, column } = again.placeOf(offset);
      return { line, column: Math.max(1, column - (width - 1) * (tabs.get(line) ?? 0)) };
    };
    const faults = [...tabs.keys()].map((line) => ({ line, column: 1, message: words.TAB_AS_INDENT }));
    return { ...again, faults: [...faults, ...again.faults].sort((a, b) => a.line - b.line), placeOf };
  }
  return read;
}

/** Spaces and tabs before something that is no comment. */
const tabbed = /^ *\t[ \t]*(?=[^\s#])/gm;

/** How many tabs each line begins with that has any. */
function tabsOf(text: string): Map<number, number> {
  const tabs = new Map<number, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const [indent = ''] = line.match(tabbed) ?? [];
    if (indent !== '') tabs.set(index + 1, indent.replaceAll(' ', '').length);
  }
  return tabs;
}

const words: Readonly<Record<string, string>> & { readonly TAB_AS_INDENT: string } = {
  TAB_AS_INDENT: 'A tab is no indentation in YAML: use spaces.',
  MULTIPLE_DOCS: 'A second YAML document begins here: the file holds one.',
  MULTILINE_IMPLICIT_KEY: 'This is no "key: value": a colon is missing, or the indentation is wrong.',
  BAD_SCALAR_START: 'A word that begins with "@" or "`" stands in quotes in YAML.',
  TAG_RESOLVE_FAILED:
    'A configuration has no YAML tags: leave out what begins with "!", or write it in quotes.',
};

/** Whatever the file says of itself: under YAML 1.1 `off` would be a boolean. */
const settings = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false, // compares each with each; the outline finds them in one go
  prettyErrors: false,
} as const;

function readOnce(text: string): ReadYaml {
  const document = parseDocument(text, settings);
  const placeOf = placesIn(text);
  const faults = new Map<number, SyntaxFault>();
  const add = (offset: number, message: string): void => {
    const place = placeOf(offset);
    if (!faults.has(place.line)) faults.set(place.line, { ...place, message });
  };
  const directive = /^%.*/m.exec(text.split(/^---/m, 1)[0] ?? '');
  if (document.directives?.docStart === true && directive !== null) {
    add(directive.index, 'A configuration needs no directive: remove the line.');
  }
  for (const { pos, code, message } of [...document.errors, ...document.warnings])
    add(pos[0], words[code] ?? `This is no YAML: ${message}.`);
  const sorted = [...faults.values()].sort((a, b) => a.line - b.line);
  const [first] = document.errors
    .filter(({ code }) => code !== 'BAD_SCALAR_START') // read as if the quotes were there
    .map(({ pos }) => placeOf(pos[0]).line)
    .sort((a, b) => a - b);
  return { document, faults: sorted, unsureFrom: first ?? null, placeOf };
}
