import type { Admission, Origin, Removal, Suspect } from '../../model/admission.ts';
import type { Proof } from './proof.ts';
/**
 * The fewest changes that leave out what the suspects are about: each of them alone removes nothing but unwanted files, and so do all of
 * them together. By the fingerprint of the suspect.
 */
export declare function removalsFor(suspects: readonly Suspect[], admissions: ReadonlyMap<string, Admission>, proof: Proof): Promise<{
    readonly proved: ReadonlyMap<string, Removal>;
    readonly unproved: ReadonlyMap<string, Origin['unproved']>;
}>;
