import type { RuleId } from '../../model/evidence.ts';
import { fileWords } from './files.ts';
import { junkWords } from './junk.ts';
import { leakWords } from './leaks.ts';
import { manifestWords } from './manifest.ts';
import { mapWords } from './maps.ts';
import { sizeWords } from './sizes.ts';
import type { Words } from './wording.ts';

/** Exhaustive by type: a rule without words does not compile. */
export const words: Words<RuleId> = {
  ...mapWords,
  ...leakWords,
  ...junkWords,
  ...sizeWords,
  ...fileWords,
  ...manifestWords,
};
