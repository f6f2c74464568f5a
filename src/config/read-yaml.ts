import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';

export interface ReadYaml {
  readonly document: Document.Parsed;
  /** In the order of the file, at most one a line: what else is wrong there follows from the first. */
  readonly faults: readonly SyntaxFault[];
  /** From this line on nobody knows what was meant; null where all could be read. */
  readonly unsureFrom: number | null;
  readonly placeOf: (offset: number) => Position;
}

interface SyntaxFault extends Position {
  readonly message: string;
}

const words: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab is no indentation in YAML: use spaces.',
  MULTILINE_IMPLICIT_KEY: 'This is no "key: value": a colon is missing, or the indentation is wrong.',
  BAD_SCALAR_START: 'A word that begins with "@" or "`" stands in quotes in YAML.',
  TAG_RESOLVE_FAILED:
    'A configuration has no YAML tags: leave out what begins with "!", or write it in quotes.',
};

/** A file of something else may have one on every line. */
const mostErrors = 1_000;

export function readYaml(text: string): ReadYaml | SyntaxFault {
  const placeOf = placesIn(text);
  const read = oneDocument(text);
  if ('tooDeepAt' in read)
    return { ...placeOf(read.tooDeepAt), message: 'The file nests deeper than any configuration.' };
  const { document } = read;
  const faults = new Map<number, SyntaxFault>();
  for (const [offset, message] of faultsIn(text, read)) {
    const place = placeOf(offset);
    if (!faults.has(place.line)) faults.set(place.line, { ...place, message });
  }
  const [first] = document.errors
    .filter(({ code }) => code !== 'BAD_SCALAR_START') // read as if the quotes were there
    .map(({ pos }) => placeOf(pos[0]).line)
    .sort((a, b) => a - b);
  const inOrder = [...faults.values()].sort((a, b) => a.line - b.line);
  return { document, faults: inOrder, unsureFrom: first ?? null, placeOf };
}

function* faultsIn(
  text: string,
  { document, secondAt }: OneDocument,
): Generator<readonly [offset: number, message: string]> {
  if (document.directives?.docStart === true) {
    const directive = /^%/m.exec(text.split(/^---/m, 1)[0] ?? '');
    if (directive !== null) yield [directive.index, 'A configuration needs no directive: remove the line.'];
  }
  if (secondAt !== null) yield [secondAt, 'A second YAML document begins here: the file holds one.'];
  const { errors, warnings } = document;
  for (const { pos, code, message } of [...errors.slice(0, mostErrors), ...warnings.slice(0, mostErrors)])
    yield [pos[0], words[code] ?? `This is no YAML: ${message}.`];
}

interface OneDocument {
  readonly document: Document.Parsed;
  /** Where a second one begins. */
  readonly secondAt: number | null;
}

/** Whatever the file says of itself: under YAML 1.1 `off` would be a boolean. */
const settings = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false, // compares each with each; the walk over the values finds them in one go
  prettyErrors: false,
} as const;

/**
 * Documents are composed by recursion: a few thousand brackets overflow the stack, inside a regular expression even such that V8 ends
 * the program. The parser before that keeps a stack of its own, which tells in time how deep it gets.
 */
const deepest = 100;

/** The first document of a text, or where it begins to nest too deep to be composed. */
function oneDocument(text: string): OneDocument | { readonly tooDeepAt: number } {
  const parser = new Parser();
  let tooDeepAt: number | null = null;
  function* tokens(): Generator<CST.Token> {
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      if (parser.stack.length <= deepest) continue;
      tooDeepAt = parser.offset;
      return;
    }
    yield* parser.end();
  }
  let first: Document.Parsed | null = null;
  for (const document of new Composer(settings).compose(tokens(), true, text.length)) {
    if (tooDeepAt !== null) return { tooDeepAt };
    if (first !== null) return { document: first, secondAt: document.range[0] };
    first = document;
  }
  return { document: first as Document.Parsed, secondAt: null }; // one at least, since that is asked for
}

/** Lines and columns count from 1, and lie inside the text. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** Counted here, since the parser's own counter misses the lines inside a quote that is never closed. */
function placesIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const inside = Math.max(0, Math.min(offset, text.length - 1));
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
  };
}
