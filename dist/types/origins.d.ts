import type { Candidate } from './acquire/candidate.ts';
import type { Origin } from './model/admission.ts';
import type { Finding } from './model/finding.ts';
import type { PackageTree } from './model/tree.ts';
/**
 * How what is wrong came into a package that was packed from a folder, by fingerprint. Asked only where something is wrong with a file: a
 * green check does not wait for it.
 */
export declare function originsIn({ packer, folder }: Candidate, findings: readonly Finding[], tree: PackageTree): Promise<ReadonlyMap<string, Origin>>;
