import type { Facts } from './facts.ts';
import { type FileEntry } from './file-entry.ts';
/** What npm always packs, and what stands at the top of any package. */
export declare const customary: RegExp;
/**
 * A file at the top that belongs there: customary, or one more of a sort that lay there before (a flat package such as lodash). A map,
 * a source, a film or a binary has a rule of its own, whose word is enough for a single file.
 */
export declare function expectedAtRoot(facts: Facts, file: FileEntry): boolean;
/** The manifest points there: somebody meant it. `top` is a file, or a folder that ends in `/`. */
export declare function isDeclared(facts: Facts, top: string): boolean;
/** One problem, one finding. */
export declare const isToldElsewhere: (facts: Facts, file: FileEntry) => boolean;
