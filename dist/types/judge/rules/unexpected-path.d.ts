import { type Rule } from '../rule.ts';
/**
 * A part of the repository that never shipped before: `.github/`, tests, a second build folder. Each new file is told once, by its
 * class or else by the name at the top; what a more precise rule tells is left to that. A list of allowed paths says which places
 * are meant; a class that none of its globs names is told all the same.
 */
export declare const unexpectedPath: Rule<'unexpected-path'>;
