import type { Origin } from '../model/admission.ts';
import type { Comparison } from '../model/comparison.ts';
import { type Hide } from '../model/credentials.ts';
import type { PackgateError } from '../model/errors.ts';
import type { Finding, Verdict } from '../model/finding.ts';
import type { BaselineChoice, PackageReport } from '../model/report.ts';
export interface Judged {
    readonly source: string;
    readonly choice: BaselineChoice;
    /** Sentences about the baseline that a reader must not miss. */
    readonly warnings: readonly string[];
    readonly comparison: Comparison;
    readonly findings: readonly Finding[];
    /** Of what is new and a file, by fingerprint, as far as it could be told. */
    readonly origins: ReadonlyMap<string, Origin>;
    readonly verdict: Verdict;
    /** Of what is known to be secret. */
    readonly hide: Hide;
}
export declare function judgedPackage({ source, choice, warnings, comparison, findings, origins, verdict, hide, }: Judged): PackageReport;
/** `known` is what was found out before the problem came. */
export declare function undecidedPackage(known: {
    readonly name: string | null;
    readonly version: string | null;
    readonly source: string;
}, error: PackgateError, findings?: readonly Finding[], hide?: Hide): PackageReport;
