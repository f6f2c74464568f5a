import type { PackageReport } from '../model/report.ts';
import { loud } from '../report/findings-text.ts';

/** Whether a reviewer who knows the last release would learn anything. */
export const isChanged = ({ changes, manifest, findings, problem }: PackageReport): boolean =>
  changes.length > 0 || manifest.length > 0 || findings.some(loud) || problem !== null;
