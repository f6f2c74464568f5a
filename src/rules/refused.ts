import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import { fingerprint } from './fingerprint.ts';

/** A candidate that could not be read to its end: the one finding there can be, and no verdict on anything else in it. */
export const refused = (path: string | null, evidence: Evidence['hazardous-entry']): Finding => ({
  rule: 'hazardous-entry',
  severity: 'error',
  path,
  novelty: 'new',
  evidence,
  waived: null,
  fingerprint: fingerprint(`hazardous-entry\0${path ?? ''}\0${evidence.code}`),
});
