import type { PackageReport, Report } from '../model/report.ts';
import { joinVerdicts } from '../rules/verdict.ts';
import { tool } from '../text/tool.ts';

/** What several packages come to. */
export const reportOf = (packages: readonly PackageReport[], durationMs: number): Report => ({
  schemaVersion: 1,
  tool,
  verdict: joinVerdicts(packages.map(({ verdict }) => verdict)),
  packages,
  stats: { durationMs: Math.round(durationMs) },
});
