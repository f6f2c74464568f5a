import type { Report } from '../model/report.ts';
import { jsonText } from '../text/json-text.ts';
import { tool } from '../text/tool.ts';
import type { SarifOptions } from './location.ts';
import { notificationsOf } from './notifications.ts';
import { boundedResults } from './results.ts';
import { sarifRules } from './rules.ts';

export type { SarifOptions } from './location.ts';

/** SARIF 2.1.0 as GitHub code scanning takes it: one run, findings as results, what is undecided as a failed execution. */
export function renderSarif(report: Report, options: SarifOptions): string {
  const { results, omitted } = boundedResults(report, options);
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, semanticVersion: tool.version, rules: sarifRules() } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: !report.packages.some(({ verdict }) => verdict === 'undecided'),
            toolExecutionNotifications: notificationsOf(report, options, omitted),
          },
        ],
        results,
      },
    ],
  });
}
