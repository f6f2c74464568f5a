import type { Rule } from '../rule.ts';
/**
 * A path that somebody may import is no longer there. With `exports` only what they reach counts, and a declared target that is gone is
 * told by `missing-entry`. Chunks with a hash in the name, tests and the like are nobody's import. A folder of which nothing is left is
 * told once, a module once for all its formats.
 */
export declare const removedFile: Rule<'removed-file'>;
