import type { PackageReport, Report } from '../model/report.ts';
import { plural } from '../text/amounts.ts';
import { visibleCut } from '../text/visible.ts';
import { manifestLocation, type SarifOptions } from './location.ts';
import { sarifText } from './report-escape-sarif.ts';
import { title } from './verdict-line.ts';

const mostNotifications = 500;

/** What could not be decided, and what found no room among the results. */
export function notificationsOf(report: Report, options: SarifOptions, omitted: number): object[] {
  const undecided = report.packages
    .map((each, index) => ({ each, index }))
    .filter(({ each }) => each.verdict === 'undecided');
  const more = undecided.length - mostNotifications;
  return [
    ...undecided
      .slice(0, mostNotifications)
      .map(({ each, index }) =>
        notification('error', reason(each), [{ physicalLocation: manifestLocation(each, index, options) }]),
      ),
    ...(more > 0 ? [notification('error', `${plural(more, 'more package')} could not be decided.`, [])] : []),
    ...(omitted > 0
      ? [
          notification(
            'warning',
            `${plural(omitted, 'more finding')} of less weight found no room here; the JSON report has all.`,
            [],
          ),
        ]
      : []),
  ];
}

const notification = (level: 'error' | 'warning', text: string, locations: readonly object[]) => ({
  level,
  message: { text: sarifText(text) },
  locations,
});

const reason = (report: PackageReport): string =>
  `${title(report)}: nothing was decided. ${visibleCut(report.problem?.message ?? '', 1000)} (${visibleCut(report.problem?.code ?? 'unknown')})`;
