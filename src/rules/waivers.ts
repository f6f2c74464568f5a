import type { Comparison } from '../model/comparison.ts';
import type { RuleId } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Waiver } from '../model/policy.ts';
import { isDay } from '../text/day.ts';
import { globMatcher } from '../text/glob.ts';
import { extentOf } from './extent.ts';
import { waiverMatcher } from './waiver-path.ts';
import type { WaiverState } from './waiver-state.ts';

/** Something of a rule's kind that the last release had as well. */
export interface Existing {
  readonly rule: RuleId;
  readonly path: string;
}

/**
 * Lays the waivers over the findings. One that has expired or is malformed waives nothing. What the last release shipped already
 * needs no waiver any more, but keeps one from being called unused: the thing it speaks of is still there.
 */
export function applyWaivers(
  findings: readonly Finding[],
  present: readonly Existing[],
  waivers: readonly Waiver[],
  comparison: Comparison,
  today: string,
): { findings: Finding[]; states: WaiverState[] } {
  let rest = [...findings];
  const states = waivers.map((waiver): WaiverState => {
    if (isMalformed(waiver)) return { waiver, fault: 'malformed' };
    if (waiver.expires !== null && waiver.expires < today) return { waiver, fault: 'expired' };
    const isThere = globMatcher(waiver.path);
    const matches = waiverMatcher(waiver.path, comparison);
    let used = present.some((one) => one.rule === waiver.rule && isThere(one.path));
    rest = rest.map((finding) => {
      if (finding.rule !== waiver.rule || finding.novelty === 'existing') return finding;
      if (!matches(finding.path) || !isAsLookedAt(waiver, finding, comparison)) return finding;
      used = true;
      const { reason, expires, source } = waiver;
      return finding.waived === null ? { ...finding, waived: { reason, expires, source } } : finding;
    });
    return { waiver, fault: used ? null : 'unused' };
  });
  return { findings: rest, states };
}

/** It covers what was looked at when it was written: no second finding beside it, no other bytes, and nothing that has grown since. */
function isAsLookedAt(waiver: Waiver, finding: Finding, { after }: Comparison): boolean {
  if (waiver.fingerprint !== null && waiver.fingerprint.toLowerCase() !== finding.fingerprint) return false;
  if (waiver.sha256 !== null) {
    const actual = after.entries.get(finding.path ?? '')?.sha256 ?? null;
    if (actual?.toLowerCase() !== waiver.sha256.toLowerCase()) return false;
  }
  if (waiver.maxSize === null) return true;
  const size = extentOf(finding, after);
  return size !== null && size <= waiver.maxSize;
}

function isMalformed({ path, reason, expires, sha256, fingerprint, maxSize }: Waiver): boolean {
  return (
    path.trim() === '' ||
    reason.trim() === '' ||
    (expires !== null && !isDay(expires)) ||
    (sha256 !== null && !/^[0-9a-f]{64}$/i.test(sha256)) ||
    (fingerprint !== null && !/^[0-9a-f]{16}$/i.test(fingerprint)) ||
    (maxSize !== null && !(maxSize >= 0))
  );
}
