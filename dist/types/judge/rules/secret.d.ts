import { type Rule } from '../rule.ts';
/** A token or key inside a text. One that any file of the last release held is out already: rotating it is not this release's affair. */
export declare const secret: Rule<'secret'>;
