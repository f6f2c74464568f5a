import type { Waiver } from '../model/policy.ts';

/** How a waiver fared in one judgement. */
export interface WaiverState {
  readonly waiver: Waiver;
  readonly fault: 'expired' | 'unused' | 'malformed' | null;
}
