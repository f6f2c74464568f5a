import { isLoud } from '../model/finding.ts';
import type { PackageReport } from '../model/report.ts';

/** Whether a reviewer who knows the last release would learn anything. */
export const isChanged = ({ changes, manifest, findings, problem }: PackageReport): boolean =>
  changes.length > 0 || manifest.length > 0 || findings.some(isLoud) || problem !== null;
