import { type Rule } from '../rule.ts';
/**
 * A token or key inside a text. One that any file of the last release held is out already: rotating it is not this release's affair. A
 * file that is new, and a private key by its name, is left to `sensitive-file`.
 */
export declare const secret: Rule<'secret'>;
