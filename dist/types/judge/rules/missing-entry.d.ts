import { type Rule } from '../rule.ts';
/**
 * The manifest points at a file that is not in the package: published without a build, or built under another name. Only what is new
 * counts: several popular packages have pointed into the void for years. A `main` that nobody reaches behind a working `exports`
 * warns.
 */
export declare const missingEntry: Rule<'missing-entry'>;
