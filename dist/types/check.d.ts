import { type CheckOptions, type Otherwise } from './check-package.ts';
import type { Policy } from './model/policy.ts';
import type { Report } from './model/report.ts';
export type { CheckOptions } from './check-package.ts';
/** The corridor: every package through the rooms, from where its bytes are to what the report says of them. */
export declare const check: (options: CheckOptions) => Promise<Report>;
export interface Kept {
    readonly report: Report;
    /** For each package of the report, where the very bytes are that were judged; null where none were. */
    readonly tarballs: readonly (string | null)[];
    /** For each package of the report, what it was judged by; null where it was not judged. */
    readonly policies: readonly (Policy | null)[];
    /** For each package of the report, what it was judged by for comparison. */
    readonly otherwise: readonly (Otherwise | null)[];
}
/** The same, with a copy of every judged tarball in a folder that outlives the run. */
export declare function checkKeeping(options: CheckOptions, folder: string | null): Promise<Kept>;
