import type { Origin, Suspect } from '../../model/admission.ts';
/**
 * For each suspect of a package that was packed from this folder, which line let it in and what would keep it out. Empty where npm's
 * rules, applied to the folder as it is now, do not give the list that was packed: then nobody can say.
 */
export declare function originsOf(folder: string, packer: string, packed: readonly string[], suspects: readonly Suspect[]): Promise<ReadonlyMap<string, Origin>>;
