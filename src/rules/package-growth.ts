import type { Facts } from './facts.ts';
import type { Rule } from './rule.ts';

/**
 * The whole package got much heavier, however many files did it. Both measures count: one leak was +59 % unpacked and -5 % packed.
 * Percent alone flags small packages and bytes alone large ones, so it takes both.
 */
export const packageGrowth: Rule<'package-growth'> = function* (facts, limits) {
  const { before, after } = facts;
  if (before === null) return;
  const measured = [
    { measure: 'unpacked' as const, before: before.unpackedSize, after: after.unpackedSize },
    { measure: 'packed' as const, before: before.packedSize, after: after.packedSize },
  ]
    .filter((one) => one.before > 0 && one.after - one.before >= limits.floor)
    .map((one) => ({ ...one, percent: (100 * (one.after - one.before)) / one.before }))
    .sort((a, b) => b.percent - a.percent);
  const worst = measured[0];
  if (worst === undefined) return;
  const isError = worst.percent >= limits.error;
  if (!isError && worst.percent < limits.warning) return;
  yield {
    novelty: 'new',
    severity: isError ? 'error' : 'warning',
    path: null,
    evidence: { ...worst, percent: Math.round(worst.percent * 10) / 10, largest: largest(facts) },
  };
};

function largest(facts: Facts): { path: string; bytes: number }[] {
  return facts.files
    .map(({ path, size }) => ({ path, bytes: size - (facts.predecessor(path)?.size ?? 0) }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 5);
}
