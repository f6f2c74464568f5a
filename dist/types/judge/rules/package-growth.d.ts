import type { Rule } from '../rule.ts';
/**
 * The whole package got much heavier, however many files did it. Both measures count: one leak was +59 % unpacked and -5 % packed.
 * Percent alone flags small packages and bytes alone large ones, so it takes both.
 */
export declare const packageGrowth: Rule<'package-growth'>;
