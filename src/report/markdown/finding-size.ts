import type { ReportedFinding } from '../../model/report.ts';
import { delta, size } from '../../text/amounts.ts';

/** How large what was found is; an empty text where that is no question of size. */
export function sizeTold({ evidence }: ReportedFinding): string {
  const seen: { readonly [key: string]: unknown } = { ...evidence };
  const before = bytes(seen.before);
  const after = bytes(seen.after);
  if (before !== null && after !== null && seen.measure !== 'files') return delta(after - before);
  const own = bytes(seen.size) ?? bytes(seen.bytes) ?? bytes(seen.embeddedBytes);
  return own === null ? '' : size(own);
}

const bytes = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
