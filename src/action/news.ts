import type { PackageReport, ReportedFinding } from '../model/report.ts';

/** What the baseline did not have and nobody has accepted. */
export const isNews = ({ novelty, waived }: ReportedFinding): boolean => novelty === 'new' && waived === null;

/** Whether a reviewer who knows the last release would learn anything. */
export const isChanged = ({ changes, manifest, findings, problem }: PackageReport): boolean =>
  changes.length > 0 || manifest.length > 0 || findings.some(isNews) || problem !== null;
