import type { PackageReport, ReportedFinding } from '../model/report.ts';
import { entryFields } from '../text/yaml-text.ts';
import { suggestedWaiver } from './suggested-waiver.ts';

/** Where such lines belong. */
export const waiverPlace =
  'To accept a finding, put its line, with your reason in it, under "waivers" in .github/packgate.yml; of several packages, below the name of this one under "packages".';

/** Longer, nobody pastes it. */
export const longestEntry = 400;

/**
 * The item of `waivers` that accepts a finding, on one line of YAML, its reason left to the reader. Null where it is too long to be
 * pasted, where nothing could be read, and for notes, which stop nothing.
 */
export function entryLine(finding: ReportedFinding, report: PackageReport): string | null {
  if (report.problem !== null || finding.rule === 'waiver' || finding.severity === 'note') return null;
  const entry = { ...suggestedWaiver(finding, report), reason: '…', expires: null };
  const fields = entryFields(entry).map(([key, written]) => `${key}: ${written}`);
  const line = `- { ${fields.join(', ')} }`;
  return line.length > longestEntry ? null : line;
}
