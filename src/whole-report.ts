import { joinVerdicts } from './judge/verdict.ts';
import type { PackageReport, Report } from './model/report.ts';
import { tool } from './model/tool.ts';

/** What several packages come to. */
export const reportOf = (packages: readonly PackageReport[], durationMs: number): Report => ({
  schemaVersion: 1,
  tool,
  verdict: joinVerdicts(packages.map(({ verdict }) => verdict)),
  packages,
  stats: { durationMs: Math.round(durationMs) },
});
