import { withoutCredentials } from '../model/credentials.ts';
import type { JsonValue } from '../model/manifest.ts';
import type { PackageReport, Report } from '../model/report.ts';

/**
 * The report as a job tells it: comments and summaries are public before the package is. A manifest may hold an address with a
 * password, and findings quote what it holds.
 */
export const toldReport = (report: Report): Report => ({ ...report, packages: report.packages.map(told) });

const told = ({ manifest, findings, ...rest }: PackageReport): PackageReport => ({
  ...rest,
  manifest: manifest.map((field) => ({ ...field, before: masked(field.before), after: masked(field.after) })),
  findings: findings.map((finding) => masked(finding)),
});

/** The same value, no string of which holds what `withoutCredentials` knows. */
function masked<T>(value: T): T {
  return mask(value as JsonValue) as T;
}

function mask(value: JsonValue): JsonValue {
  if (typeof value === 'string') return withoutCredentials(value);
  if (Array.isArray(value)) return value.map(mask);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mask(inner)]));
}
