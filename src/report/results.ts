import type { Waived } from '../model/finding.ts';
import type { PackageReport, Report, ReportedFinding } from '../model/report.ts';
import { jsonText } from '../text/json-text.ts';
import { cutVisible, stillVisible, visibleCut } from '../text/visible.ts';
import { primaryHash } from './fingerprint.ts';
import { manifestLocation, type SarifOptions } from './location.ts';
import { sarifText } from './report-escape-sarif.ts';
import { ruleIndex } from './rules.ts';
import { utf8Length } from './utf8-length.ts';

/** Code scanning keeps 5,000 results of a run and refuses more than 10 MB, zipped: unzipped is the safe side. */
const mostResults = 5_000;
const budget = 9_500_000;

interface Placed {
  readonly finding: ReportedFinding;
  readonly report: PackageReport;
  readonly index: number;
}

/** The most severe first, as many as fit; `omitted` counts the rest. */
export function boundedResults(
  { packages }: Report,
  options: SarifOptions,
): { readonly results: readonly object[]; readonly omitted: number } {
  const placed = packages.flatMap((report, index) =>
    report.findings.map((finding): Placed => ({ finding, report, index })),
  );
  placed.sort((a, b) => rank(a.finding) - rank(b.finding));
  const results: object[] = [];
  const seen = new Map<string, number>();
  let bytes = 0;
  for (const each of placed.slice(0, mostResults)) {
    const result = resultOf(each, seen, options);
    bytes += utf8Length(jsonText(result));
    if (bytes > budget) break;
    results.push(result);
  }
  return { results, omitted: placed.length - results.length };
}

const ranks = { error: 0, warning: 1, note: 2 } as const;
const rank = ({ severity, waived }: ReportedFinding): number => ranks[severity] + (waived === null ? 0 : 3);

function resultOf({ finding, report, index }: Placed, seen: Map<string, number>, options: SarifOptions) {
  const { rule, severity, path, novelty, waived, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule),
    level: severity,
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: manifestLocation(report, index, options),
        ...(path === null || path === ''
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: visibleCut(path), kind: 'resource' }] }),
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: primaryHash(report.name, fingerprint, seen),
      'packgateFinding/v1': visibleCut(fingerprint),
    },
    suppressions:
      waived === null
        ? []
        : [
            {
              kind: 'external',
              justification: sarifText(justification(waived)),
            },
          ],
    properties: { novelty },
  };
}

const justification = ({ reason, expires, source }: Waived): string =>
  [
    visibleCut(reason, 500),
    ...(expires === null ? [] : [`until ${visibleCut(expires)}`]),
    visibleCut(source),
  ].join('; ');

function messageOf({ path, message, fix }: ReportedFinding): string {
  const where = path === null || path === '' ? '' : `${visibleCut(path)}: `;
  return sarifText(`${where}${[message, fix].filter(Boolean).map(sentence).join(' ')}`);
}

const sentence = (text: string): string => cutVisible(stillVisible(text.slice(0, 2_000)), 800);
