import type { Removal } from '../../model/inclusion.ts';
import type { FileChange, Fixing, PackageReport, ReportedFinding } from '../../model/report.ts';
import { changeTold, sentenceOf } from '../../rules/words.ts';
import { plural } from '../../text/amounts.ts';
import { hideNothing } from '../../text/credentials.ts';
import { groupBy } from '../../text/group-by.ts';
import { name } from '../../text/names.ts';
import { packageView } from '../view.ts';
import { blank, type Look, labelled, line, sentence } from './lines.ts';
import { verdictLine } from './terminal.ts';
import { textDiff } from './text-diff.ts';

/** Longer lists are in the report of a check. */
const mostFindings = 50;

/** The changes as a diff, what each of them removes, what is left, and how the folder stands now. */
export function renderFixing(
  fixing: Fixing,
  report: PackageReport,
  look: Look & { readonly remark: string | null },
): string {
  const { files, fixed, open } = fixing;
  const lines = [
    ...files.flatMap((file) => [...changeText(file, look), blank]),
    ...[...groupBy(fixed, removalTold).values()].flatMap((findings) => [
      ...labelled(look, 0, removalTold(findings[0]), plural(findings.length, 'finding')),
      ...list(findings, look, () => []),
      blank,
    ]),
    ...(open.length === 0
      ? []
      : [
          line(look, 0, 'left to you:', 'bold'),
          ...list(open, look, ({ fix }) => (fix === '' ? [] : labelled(look, 4, 'fix', fix))),
          blank,
        ]),
    ...sentence(look, 0, outcome(fixing)),
    ...(look.remark === null ? [] : [line(look, 0, look.remark, 'bold')]),
  ];
  const view = packageView(report);
  const left = view.counts === '' ? '' : `: ${view.counts}`;
  return `${lines.join('\n')}\n${verdictLine(view, look.paint)}${left}\n`;
}

const changeText = ({ file, before, after }: FileChange, look: Look): string[] => [
  line(look, 0, `${name(file)}${before === null ? ' (new)' : ''}`, 'bold'),
  ...textDiff(
    before === null ? null : { kind: 'text', text: before },
    { kind: 'text', text: after },
    { look, hide: hideNothing },
  ),
];

/** In the words of the change. */
const removalTold = ({ origin }: ReportedFinding): string =>
  sentenceOf(changeTold(origin?.removal as Removal));

function list(
  findings: readonly ReportedFinding[],
  look: Look,
  more: (finding: ReportedFinding) => string[],
): string[] {
  const rest = findings.length - mostFindings;
  return [
    ...findings
      .slice(0, mostFindings)
      .flatMap((finding) => [
        line(
          look,
          2,
          `${finding.severity} [${finding.rule}] ${finding.path ? name(finding.path) : 'the package'}`,
        ),
        ...more(finding),
      ]),
    ...(rest > 0 ? [line(look, 2, `and ${plural(rest, 'more finding')}`, 'dim')] : []),
  ];
}

function outcome({ folder, files, open, written }: Fixing): string {
  if (files.length === 0) {
    return open.length === 0 ? 'Nothing to fix.' : 'No change removes only the unwanted files.';
  }
  const names = files.map(({ file }) => name(file)).join(' and ');
  return written
    ? `Changed ${names}, then packed and checked again.`
    : `Nothing is written yet. To change ${names}, then pack and check again: packgate fix ${name(folder)} --write`;
}
