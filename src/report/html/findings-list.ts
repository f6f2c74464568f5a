import { isLoud } from '../../model/finding.ts';
import type { PackageReport, ReportedFinding } from '../../model/report.ts';
import { grouped, plural } from '../../text/amounts.ts';
import { entryLine, longestEntry, waiverPlace } from '../entry-line.ts';
import { explanations } from '../explanations/explanations.ts';
import { groupsOf } from '../terminal/findings.ts';
import { words } from '../words/words.ts';
import { name, text } from './text.ts';

/** What is new and not waived, worst first, a card a rule; of each as many as `limit` says. */
export function* findingsList(report: PackageReport, limit: number): Generator<string> {
  for (const group of groupsOf(report.findings)) {
    const [first] = group;
    if (first === undefined) continue;
    const { rule, severity } = first;
    const { title, harm, origin } = words[rule];
    yield `<article class="${severity}">\n<h3><b class="${severity}">${severity}</b> ${text(title)} <code>${rule}</code></h3>\n`;
    yield `<p>${text(`${harm} ${origin}`)}</p>\n<ul>\n`;
    const shown = group.slice(0, limit);
    const oneFix = shown.every(({ fix }) => fix === first.fix);
    for (const finding of shown)
      yield `<li>${place(finding)}: ${text(finding.message)}${oneFix ? '' : fixOf(finding)}</li>\n`;
    if (group.length > limit)
      yield `<li>${limit === 0 ? '' : 'and '}${grouped(group.length - limit)} more; the JSON report has all</li>\n`;
    yield `</ul>\n${oneFix ? fixOf(first) : ''}<p><b>Accept:</b> ${accept(first, report)}</p>\n</article>\n`;
  }
  if (limit > 0 && report.problem === null && report.findings.some(isLoud))
    yield `<p>${text(waiverPlace)}</p>\n`;
}

const place = ({ path }: ReportedFinding): string =>
  path === null || path === '' ? '<i>the package</i>' : name(path);

const fixOf = ({ fix }: ReportedFinding): string => (fix === '' ? '' : `<p><b>Fix:</b> ${text(fix)}</p>`);

function accept(finding: ReportedFinding, report: PackageReport): string {
  const said = text(explanations[finding.rule].accept);
  const entry = entryLine(finding, report);
  return entry === null ? said : `${said}<br><code>${text(entry, longestEntry)}</code>`;
}

/** What is waived, with who said so, and what the last release had already. */
export function* quietList(findings: readonly ReportedFinding[], limit: number): Generator<string> {
  const waived = findings.filter(({ novelty, waived: by }) => novelty === 'new' && by !== null);
  const known = findings.filter(({ novelty }) => novelty === 'existing');
  if (waived.length > 0) {
    yield `<details><summary>${plural(waived.length, 'finding')} waived</summary>\n<ul>\n`;
    for (const finding of waived.slice(0, limit)) yield `<li>${waiverTold(finding)}</li>\n`;
    if (waived.length > limit) yield `<li>${grouped(waived.length - limit)} more</li>\n`;
    yield '</ul>\n</details>\n';
  }
  if (known.length === 0) return;
  yield '<details><summary>Known from earlier releases</summary>\n<ul>\n';
  for (const { message } of known) yield `<li>${text(message)}</li>\n`;
  yield '</ul>\n</details>\n';
}

function waiverTold({ rule, path, waived }: ReportedFinding): string {
  const until = waived?.expires ? `, until ${name(waived.expires)}` : '';
  const what = `<code>${rule}</code> ${path === null ? 'the package' : name(path)}`;
  return `${what}: ${name(waived?.reason ?? '', 500)}${until} (${name(waived?.source ?? '')})`;
}
