import type { Waived } from '../model/finding.ts';
import type { PackageReport, Report, ReportedFinding } from '../model/report.ts';
import { ruleIds } from '../rules/lookup.ts';
import type { Rule } from '../rules/rule.ts';
import { rules } from '../rules/table.ts';
import { plural } from '../text/amounts.ts';
import { jsonText } from '../text/json-text.ts';
import { tool } from '../text/tool.ts';
import { cutVisible, stillVisible, visibleCut } from '../text/visible.ts';
import { utf8Length } from './budget.ts';
import { pathOf, severityOrder } from './cause-view.ts';
import { sarifText, uriPath } from './escape.ts';
import { type PackageView, packageView, titleNamed } from './package-view.ts';
import { renderRulePage } from './rule-page.ts';
import { viewOf } from './view.ts';

/** SARIF 2.1.0 as GitHub code scanning takes it: one run, findings as results, what is undecided as a failed execution. */
export function renderSarif(report: Report, options: SarifOptions): string {
  const packages = report.packages.map(
    (each, index): Placed => ({
      report: each,
      location: { physicalLocation: manifestLocation(each, index, options) },
    }),
  );
  const { results, omitted } = boundedResults(packages);
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
            toolExecutionNotifications: notificationsOf(packages, options, {
              omitted,
              skipped: viewOf(report).remark(),
            }),
          },
        ],
        results,
      },
    ],
  });
}

/** Code scanning keeps 5,000 results of a run and refuses more than 10 MB, zipped: unzipped is the safe side. */
const mostResults = 5_000;
const budget = 9_500_000;

interface Placed {
  readonly report: PackageReport;
  readonly location: object;
}

/** The most severe first, as many as fit; `omitted` counts the rest. */
function boundedResults(packages: readonly Placed[]): {
  readonly results: readonly object[];
  readonly omitted: number;
} {
  const found = packages.flatMap((placed) => placed.report.findings.map((finding) => ({ finding, placed })));
  found.sort((a, b) => rank(a.finding) - rank(b.finding));
  const results: object[] = [];
  const seen = new Map<string, number>();
  let bytes = 0;
  for (const { finding, placed } of found.slice(0, mostResults)) {
    const result = resultOf(finding, placed, seen);
    bytes += utf8Length(jsonText(result));
    if (bytes > budget) break;
    results.push(result);
  }
  return { results, omitted: found.length - results.length };
}

const rank = ({ severity, waived, onBase }: ReportedFinding): number =>
  severityOrder[severity] + (waived === null && onBase !== true ? 0 : 3);

function resultOf(finding: ReportedFinding, { report, location }: Placed, seen: Map<string, number>) {
  const { rule, severity, novelty, waived, fingerprint, cause, onBase } = finding;
  const path = pathOf(finding);
  const named = path === null ? [] : [{ fullyQualifiedName: visibleCut(path), kind: 'resource' }];
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule),
    level: severity,
    message: { text: messageOf(finding) },
    locations: [{ ...location, ...(named.length > 0 && { logicalLocations: named }) }],
    partialFingerprints: {
      primaryLocationLineHash: primaryHash(report.name, fingerprint, seen),
      'packgateFinding/v1': visibleCut(fingerprint),
    },
    suppressions:
      waived === null ? [] : [{ kind: 'external', justification: sarifText(justification(waived)) }],
    ...(onBase !== null && { baselineState: onBase ? 'unchanged' : 'new' }),
    properties: { novelty, cause },
  };
}

const justification = ({ reason, expires, source }: Waived): string =>
  [
    visibleCut(reason, 500),
    ...(expires === null ? [] : [`until ${visibleCut(expires)}`]),
    visibleCut(source),
  ].join('; ');

function messageOf(finding: ReportedFinding): string {
  const { message, fix } = finding;
  const path = pathOf(finding);
  const where = path === null ? '' : `${visibleCut(path)}: `;
  return sarifText(`${where}${[message, fix].filter(Boolean).map(sentence).join(' ')}`);
}

const sentence = (text: string): string => cutVisible(stillVisible(text.slice(0, 2_000)), 800);

const mostNotifications = 500;

/** What could not be decided, what found no room among the results, and that failures block nothing. */
function notificationsOf(
  packages: readonly Placed[],
  { remark }: SarifOptions,
  { omitted, skipped }: { readonly omitted: number; readonly skipped: string | null },
): object[] {
  const undecided = packages.filter(({ report }) => report.verdict === 'undecided');
  const more = undecided.length - mostNotifications;
  const rest = `${plural(omitted, 'more finding')} did not fit here; the JSON report has all.`;
  const remarks = packages.flatMap(({ report: { baseline }, location }) =>
    (baseline?.remarks ?? []).map((each) => notification('warning', visibleCut(each, 1000), [location])),
  );
  return [
    ...(remark ? [notification('note', remark, [])] : []),
    ...(skipped === null ? [] : [notification('note', skipped, [])]),
    ...remarks.slice(0, mostNotifications),
    ...undecided
      .slice(0, mostNotifications)
      .map(({ report, location }) => notification('error', reason(packageView(report)), [location])),
    ...(more > 0 ? [notification('error', `${plural(more, 'more package')} could not be checked.`, [])] : []),
    ...(omitted > 0 ? [notification('warning', rest, [])] : []),
  ];
}

const notification = (level: 'error' | 'warning' | 'note', text: string, locations: readonly object[]) => ({
  level,
  message: { text: sarifText(text) },
  locations,
});

const reason = ({ subject, problem }: PackageView): string =>
  `Could not check ${titleNamed(subject)}. ${visibleCut(problem?.message ?? '', 1000)} (${visibleCut(problem?.code ?? 'unknown')})`;

/** All rules, found or not, so that their places stay the same from run to run. All of it is our own text. */
const sarifRules = () => rules.map(sarifRule);

const ruleIndex: ReadonlyMap<string, number> = new Map(ruleIds.map((rule, index) => [rule, index]));

function sarifRule(rule: Rule) {
  const { id, title, why, howItGetsIn, looksFor, ignores, howToFix, howToAccept } = rule;
  const help = [
    looksFor,
    `Why it matters: ${why} ${howItGetsIn}`,
    `What it ignores: ${ignores}`,
    `How to fix: ${howToFix}`,
    `How to accept: ${howToAccept}`,
  ];
  return {
    id,
    shortDescription: { text: sarifText(title) },
    fullDescription: { text: sarifText(why) },
    help: { text: sarifText(help.join('\n\n')), markdown: renderRulePage(rule) },
    properties: { tags: ['package', 'release'] },
  };
}

export interface SarifOptions {
  /** A line of our own about the whole check. */
  readonly remark?: string | null;
  /** The folder of the check as seen from the top of the repository; empty where that is the top. */
  readonly root: string;
  /** Of each package of the report, in their order, its package.json as seen from the top of the repository; null where unknown. */
  readonly manifests?: readonly (string | null)[];
}

/**
 * Code scanning shows a result only at a file of the repository, and what is in a package need not be one: the package.json that
 * decides what is published is.
 */
function manifestLocation(report: PackageReport, index: number, { root, manifests }: SarifOptions) {
  const path = manifests?.[index] ?? inside(root, folderOf(report));
  return {
    artifactLocation: { uri: uriPath(path), uriBaseId: '%SRCROOT%' },
    region: { startLine: 1 },
  };
}

/** As it was given on the command line; of a tarball or a spec nothing is known. */
const folderOf = ({ candidate }: PackageReport): string =>
  candidate?.from?.kind === 'directory' ? candidate.from.folder : '.';

/** A folder outside the repository, or at an absolute path, leaves the package.json at the root. */
function inside(root: string, folder: string): string {
  const top = resolved([], root) ?? [];
  const segments = /^(?:[/\\]|[a-z]:)/i.test(folder) ? null : resolved(top, folder);
  return [...(segments ?? top), 'package.json'].join('/');
}

function resolved(from: readonly string[], path: string): string[] | null {
  const segments = [...from];
  for (const segment of path.split(/[/\\]/)) {
    if (segment === '..' && segments.length === 0) return null;
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments;
}

/**
 * Code scanning tells by this alone whether two results of two runs are one. A finding's own fingerprint is the same in every package
 * of a repository, so that the name belongs to it; the number after the colon tells equal ones apart, as the platform's own does.
 */
export function primaryHash(name: string | null, fingerprint: string, seen: Map<string, number>): string {
  const hash = `${visibleCut(name ?? '', 100)}/${visibleCut(fingerprint)}`;
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}:${count}`;
}
