import type { PackageReport, Report } from './model/report.ts';
/** What several packages come to. */
export declare const reportOf: (packages: readonly PackageReport[], durationMs: number) => Report;
