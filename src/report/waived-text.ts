import type { ReportedFinding } from '../model/report.ts';
import { plural } from '../text/amounts.ts';
import { excerpt, name } from '../text/names.ts';

/** New findings that are waived, together where one waiver covers several. */
export function waivedBySource(findings: readonly ReportedFinding[]): (readonly ReportedFinding[])[] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    if (finding.waived === null || finding.novelty === 'existing') continue;
    const key = `${finding.rule} ${finding.waived.source}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** `error large-file dist/a.bin: "the model" (until 2027-01-31, .github/packgate.yml:9)` */
export function waivedTold(group: readonly ReportedFinding[]): string {
  const [first] = group;
  if (first === undefined || first.waived === null) return '';
  const { rule, severity, path, waived } = first;
  const others = group.length > 1 ? ` and ${plural(group.length - 1, 'other')}` : '';
  const where = [...(waived.expires === null ? [] : [`until ${name(waived.expires)}`]), name(waived.source)];
  const what = path === null || path === '' ? 'of the package' : name(path);
  return `${severity} ${rule} ${what}${others}: ${excerpt(waived.reason)} (${where.join(', ')})`;
}
