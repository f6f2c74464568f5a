import type { Policy } from './model/policy.ts';
import type { PackageReport } from './model/report.ts';
/** A waiver that several packages have in common is idle only where no package of the run has a use for it. */
export declare function withSharedWaivers(packages: readonly PackageReport[], policies: readonly (Policy | null)[]): PackageReport[];
