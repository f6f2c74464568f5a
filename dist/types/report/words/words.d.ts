import type { RuleId } from '../../model/evidence.ts';
import type { Words } from './wording.ts';
/** Exhaustive by type: a rule without words does not compile. */
export declare const words: Words<RuleId>;
