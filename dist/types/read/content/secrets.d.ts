import type { SecretFact } from '../../model/entry.ts';
import type { Suspect } from './excerpts.ts';
export type { Suspect } from './excerpts.ts';
/** What the detectors find in the excerpts of one file. The secret itself goes no further than here. */
export declare function findSecrets(path: string, suspects: readonly Suspect[]): Promise<readonly SecretFact[]>;
