import type { Comparison } from '../model/comparison.ts';
/**
 * Whether a waiver's path speaks of a finding's. The package as a whole is `.`. A folder that is told as one finding must be named
 * itself, or every file in it: a waiver for one file of a folder says nothing about the others.
 */
export declare function waiverMatcher(pattern: string, { before, after }: Comparison): (path: string | null) => boolean;
