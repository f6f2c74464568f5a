import type { Rule } from '../rule.ts';
/**
 * A package that was packed before it was built: nearly everything is gone. A new bundle in place of a hundred files is none: what
 * came must weigh less than half of what went. Nor is a clean-up: of what users install the package for, as much must be gone.
 */
export declare const packageShrink: Rule<'package-shrink'>;
