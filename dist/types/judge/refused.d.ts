import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
/** A candidate that could not be read to its end: the one finding there can be, and no verdict on anything else in it. */
export declare const refused: (path: string | null, evidence: Evidence['hazardous-entry']) => Finding;
