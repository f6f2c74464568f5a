import type { Rule } from '../rule.ts';
/** A program that could be started and no longer can: one packer dropped 58 executable bits in a release. */
export declare const execBit: Rule<'exec-bit'>;
