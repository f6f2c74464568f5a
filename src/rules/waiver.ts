import type { Rule } from './rule.ts';

/** A waiver that no longer says anything true: left standing, it will one day excuse something nobody looked at. */
export const waiver: Rule<'waiver'> = function* (facts) {
  for (const { waiver: one, fault } of facts.waivers)
    if (fault !== null)
      yield {
        novelty: 'new',
        severity: 'warning',
        path: null,
        evidence: { reason: fault, waiver: `${one.rule}: ${one.path}`, source: one.source },
        key: `${fault} ${one.rule} ${one.path} ${one.source}`,
      };
};
