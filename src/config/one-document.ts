import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';

export interface OneDocument {
  readonly document: Document.Parsed;
  /** Where a second one begins. */
  readonly secondAt: number | null;
}

/** Whatever the file says of itself: under YAML 1.1 `off` would be a boolean. */
const settings = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false, // compares each with each; the outline finds them in one go
  prettyErrors: false,
} as const;

/**
 * Documents are composed by recursion: a few thousand brackets overflow the stack, inside a regular expression even such that V8 ends
 * the program. The parser before that keeps a stack of its own, which tells in time how deep it gets.
 */
const deepest = 100;

/** The first document of a text, or where it begins to nest too deep to be composed. */
export function oneDocument(text: string): OneDocument | { readonly tooDeepAt: number } {
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
