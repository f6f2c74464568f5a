import type { PackageReport, ReportedFinding } from '../model/report.ts';
import type { WaiverEntry } from '../text/yaml-text.ts';
import { bounds } from './bounds.ts';
import { pathGlob } from './path-glob.ts';
import { withRoom } from './size-limit.ts';

export type Suggested = Omit<WaiverEntry, 'reason' | 'expires'>;

/** The waiver that covers a finding as it is now, and nothing that is worse. */
export function suggestedWaiver(finding: ReportedFinding, report: PackageReport): Suggested {
  const { rule, path, fingerprint } = finding;
  const held = bounds[rule];
  const size = held.includes('size') ? sizeIn(finding, report) : null;
  return {
    rule,
    path: path === null || path === '' ? '.' : pathGlob(path, report.candidate?.version ?? ''),
    maxSize: size === null ? null : withRoom(size),
    fingerprint: held.includes('finding') ? fingerprint : null,
  };
}

/** Of the file; of what the finding counts in a folder; of the package as it is installed. */
export function sizeIn({ path, evidence }: ReportedFinding, report: PackageReport): number | null {
  if (path === null || path === '') return report.candidate?.unpackedSize ?? null;
  const file = report.changes.find((change) => change.path === path && change.kind !== 'removed');
  const { bytes, size }: { readonly bytes?: unknown; readonly size?: unknown } = evidence;
  const known = file?.sizeAfter ?? bytes ?? size;
  return typeof known === 'number' && Number.isFinite(known) && known >= 0 ? known : null;
}
