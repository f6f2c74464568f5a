import { type Rule } from '../rule.ts';
/** A path of the machine that built it: a user's name, a customer's, a build that works nowhere else. */
export declare const absolutePath: Rule<'absolute-path'>;
