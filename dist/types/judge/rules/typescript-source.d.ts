import type { FileEntry } from '../file-entry.ts';
import { type Rule } from '../rule.ts';
/** Sources instead of, or beside, the build: type checkers of consumers then check them with foreign settings. Declarations are meant. */
export declare const typescriptSource: Rule<'typescript-source'>;
/** `x.d.css.ts` declares as `x.d.ts` does; an MPEG transport stream ends in `.ts` too. */
export declare const isSource: ({ path, content }: FileEntry) => boolean;
