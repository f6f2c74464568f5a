import type { Origin } from '../model/admission.ts';
import type { Finding } from '../model/finding.ts';
import type { ReportedFinding } from '../model/report.ts';
/** A finding in words: the only place where its sentences are made. */
export declare function describe(finding: Finding, origin?: Origin | null): ReportedFinding;
