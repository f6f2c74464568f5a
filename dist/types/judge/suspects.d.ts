import type { Suspect } from '../model/admission.ts';
import { type Finding } from '../model/finding.ts';
import type { PackageTree } from '../model/tree.ts';
/** What is new, not waived and a file of the package, in the order of the findings. */
export declare function suspectsOf(findings: readonly Finding[], { entries, manifest }: PackageTree): Suspect[];
