import type { Verdict } from '../model/finding.ts';
import type { PackageReport, Report } from '../model/report.ts';
import { plural } from '../text/amounts.ts';
import { name } from '../text/names.ts';
import { stillVisible, visibleCut } from '../text/visible.ts';
import type { Paint, Style } from './terminal/lines.ts';

export const badge: { readonly [V in Verdict]: { readonly word: string; readonly style: Style } } = {
  pass: { word: 'PASS', style: 'pass' },
  warn: { word: 'WARN', style: 'warning' },
  fail: { word: 'FAIL', style: 'error' },
  undecided: { word: 'UNDECIDED', style: 'undecided' },
};

/** `FAIL @acme/cli 2.1.88, compared with 2.1.87` */
export function verdictLine(report: PackageReport, paint: Paint): string {
  const { word, style } = badge[report.verdict];
  return `${paint(style, word)} ${stillVisible(`${title(report)}${comparedWith(report)}`)}`;
}

/** `FAIL 12 packages: 1 failed, 2 undecided, 9 passed` */
export function summaryLine(report: Report, paint: Paint): string {
  const { word, style } = badge[report.verdict];
  const of = (verdict: Verdict): number => report.packages.filter((each) => each.verdict === verdict).length;
  const counts = [
    [of('fail'), 'failed'],
    [of('undecided'), 'undecided'],
    [of('warn'), 'with warnings'],
    [of('pass'), 'passed'],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${paint(style, word)} ${plural(report.packages.length, 'package')}: ${told.join(', ')}`;
}

/** `@acme/cli 2.1.88`; where not even that is known, what the user asked for. */
export function title({ name: named, candidate }: PackageReport): string {
  const known = [named, candidate?.version].filter((part) => part !== null && part !== undefined);
  if (named !== null) return known.map((part) => visibleCut(part, 214)).join(' ');
  return candidate === null ? 'a package' : name(candidate.source);
}

function comparedWith({ baseline, verdict }: PackageReport): string {
  if (baseline?.version !== null && baseline?.version !== undefined) {
    return `, compared with ${name(baseline.version)}`;
  }
  return verdict === 'undecided' || baseline === null ? '' : ', compared with nothing';
}
