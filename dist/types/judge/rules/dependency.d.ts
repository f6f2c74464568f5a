import type { Rule } from '../rule.ts';
/**
 * More code on every consumer's machine than the last release brought: a tool left in `dependencies`, or a range that moved from the
 * registry to a repository. Optional peers and devDependencies are not installed; with nothing published yet nothing is added. A program
 * published in parts may come to one more platform.
 */
export declare const dependency: Rule<'dependency'>;
