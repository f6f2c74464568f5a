import type { CauseReport, FileChange, Fixing, PackageReport } from '../../model/report.ts';
import { grouped, plural } from '../../text/amounts.ts';
import { hideNothing } from '../../text/credentials.ts';
import { name } from '../../text/names.ts';
import { packageView } from '../package-view.ts';
import { textDiff } from '../text-diff.ts';
import { blank, diffText, type Look, labelled, line, sentence } from './lines.ts';
import { verdictLine } from './terminal.ts';

/** Longer lists are in the report of a check. */
const mostCauses = 50;

/** The changes as a diff, what they remove, what is left, and how the folder stands now. */
export function renderFixing(
  fixing: Fixing,
  report: PackageReport,
  look: Look & { readonly remark: string | null },
): string {
  const { files, fixed, open } = fixing;
  const lines = [
    ...files.flatMap((file) => [...changeText(file, look), blank]),
    ...list(fixing.written ? 'fixed:' : 'this fixes:', fixed, look),
    ...list('left to you:', open, look),
    ...sentence(look, 0, outcome(fixing, report.candidate?.asked ?? ` ${name(fixing.folder)}`)),
    ...(look.remark === null ? [] : [line(look, 0, look.remark, 'bold')]),
  ];
  const view = packageView(report);
  const left = view.counts === '' ? '' : `: ${view.counts}`;
  return `${lines.join('\n')}\n${verdictLine(view, look.paint)}${left}\n`;
}

const changeText = ({ file, before, after }: FileChange, look: Look): string[] => [
  line(look, 0, `${name(file)}${before === null ? ' (new)' : ''}`, 'bold'),
  ...diffText(
    textDiff(
      before === null ? null : { kind: 'text', text: before },
      { kind: 'text', text: after },
      hideNothing,
    ),
    look,
  ),
];

/** Each with what to do, where that is left to the reader. */
function list(heading: string, causes: readonly CauseReport[], look: Look): string[] {
  if (causes.length === 0) return [];
  const isOpen = heading.startsWith('left');
  const rest = causes.length - mostCauses;
  return [
    line(look, 0, heading, 'bold'),
    ...causes
      .slice(0, mostCauses)
      .flatMap(({ severity, title, rules, fix }) => [
        ...sentence(look, 2, `${severity}: ${title} [${rules.join(', ')}]`, undefined, 2),
        ...(isOpen && fix !== null ? labelled(look, 4, 'to do', fix.text) : []),
      ]),
    ...(rest > 0 ? [line(look, 2, `and ${grouped(rest)} more`, 'dim')] : []),
    blank,
  ];
}

/** `asked` repeats the options of this run. */
function outcome({ files, open, warnings, written, failOn }: Fixing, asked: string): string {
  if (files.length === 0) {
    if (open.length > 0) return 'Packgate changes nothing here: what is left is up to you.';
    return warnings === 0
      ? 'Nothing to fix.'
      : `Nothing fails. For the ${plural(warnings, 'warning')}: packgate fix${asked} --fail-on warning`;
  }
  const names = files.map(({ file }) => name(file)).join(' and ');
  const again = `packgate fix${asked}${failOn === null ? '' : ` --fail-on ${failOn}`} --write`;
  return written
    ? `Changed ${names}, then packed and checked again.`
    : `Nothing is written yet. To change ${names}, then pack and check again: ${again}`;
}
