import { type Rule } from '../rule.ts';
/**
 * A path of the machine that built it: a user's name, a customer's, a build that works nowhere else. Documents are written, not built:
 * there such a path is an example.
 */
export declare const absolutePath: Rule<'absolute-path'>;
