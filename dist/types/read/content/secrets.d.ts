import type { SecretFact } from '../../model/entry.ts';
import type { Suspect } from './excerpts.ts';
export type { Suspect } from './excerpts.ts';
/** What the detectors find in the excerpts of one file. The secret itself goes no further than here. */
export declare function findSecrets(path: string, suspects: readonly Suspect[]): Promise<readonly SecretFact[]>;
/** The secrets themselves, in every spelling that the excerpts give cause for: for whoever has to show the text without them. */
export declare function secretTexts(path: string, suspects: readonly Suspect[]): Promise<readonly string[]>;
