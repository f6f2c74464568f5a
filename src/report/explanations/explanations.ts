import type { RuleId } from '../../model/evidence.ts';
import type { Explanations } from './explanation.ts';
import { fileExplanations } from './files.ts';
import { junkExplanations } from './junk.ts';
import { leakExplanations } from './leaks.ts';
import { manifestExplanations } from './manifest.ts';
import { mapExplanations } from './maps.ts';
import { sizeExplanations } from './sizes.ts';

/** Exhaustive by type: a rule without an explanation does not compile. */
export const explanations: Explanations<RuleId> = {
  ...mapExplanations,
  ...leakExplanations,
  ...junkExplanations,
  ...sizeExplanations,
  ...fileExplanations,
  ...manifestExplanations,
};

export const ruleIds = Object.keys(explanations) as RuleId[];
