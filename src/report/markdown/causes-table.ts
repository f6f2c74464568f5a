import { grouped, size } from '../../text/amounts.ts';
import { groupBy } from '../../text/group-by.ts';
import { rulePage } from '../../text/tool.ts';
import { waiverLines } from '../acceptance.ts';
import type { CauseView } from '../cause-view.ts';
import { entities } from '../escape.ts';
import type { PackageView } from '../package-view.ts';
import { severityMarks } from './headline.ts';
import { code, fenced, folded, headings, prose, row, table, wide } from './table.ts';

/** A row a cause: what happened and where, its size, and what removes it. As many as `limit` says; `elsewhere` is where the others are. */
export function* causesTable({ causes }: PackageView, limit: number, elsewhere: string): Generator<string> {
  if (causes.length > 0) yield* table(rows(causes, limit, elsewhere));
}

/** What the base branch has too, folded away: it fails nothing here, and the next release all the same. */
export function* causesOnBase(
  { onBase: { causes, told } }: PackageView,
  limit: number,
  elsewhere: string,
): Generator<string> {
  if (causes.length === 0) return;
  yield* folded(`${told[0]?.toUpperCase()}${told.slice(1)}`, table(rows(causes, limit, elsewhere)));
}

function* rows(causes: readonly CauseView[], limit: number, elsewhere: string): Generator<string> {
  yield headings('problem', 'size', 'fix');
  for (const cause of causes.slice(0, limit)) {
    const { bytes, fix } = cause;
    yield row(what(cause), bytes === 0 ? '' : size(bytes), fix === null ? '' : prose(fix));
  }
  const more = causes.length - limit;
  if (more > 0) yield wide(3, `and ${grouped(more)} more; ${elsewhere}`);
}

function what({ severity, title, places, more, rules }: CauseView): string {
  return [
    `${severityMarks[severity]} <b>${prose(title)}</b>`,
    ...places.map(({ path, message }) =>
      [path === null ? '' : code(path), message === null ? '' : prose(message)].filter(Boolean).join(': '),
    ),
    ...(more > 0 ? [`and ${grouped(more)} more`] : []),
    `<sub>${rules.map(linked).join(', ')}</sub>`,
  ].join('<br>');
}

const linked = (rule: string): string => `<a href="${entities(rulePage(rule))}">${rule}</a>`;

/** Why each of them matters, folded away: nobody needs it to see what to do. Of one package alone, how to accept them too. */
export function* causesExplained(view: PackageView, limit: number, isOnly: boolean): Generator<string> {
  const causes = view.causes.slice(0, limit);
  if (causes.length === 0) return;
  const reasons = table(causes.map(({ title, why }) => row(`<b>${prose(title)}</b>`, prose(why))));
  const accepted = [...(isOnly ? accepting([view], limit) : [])];
  yield* folded(accepted.length > 0 ? 'Why, and how to accept' : 'Why', [...reasons, ...accepted]);
}

/** The waivers of several packages to copy at once, folded away. */
export function* waiversFolded(packages: readonly PackageView[], limit: number): Generator<string> {
  const accepted = [...accepting(packages.slice(0, limit), limit)];
  if (accepted.length > 0) yield* folded('How to accept', accepted);
}

function* accepting(packages: readonly PackageView[], limit: number): Generator<string> {
  const causes = packages.flatMap((view) => view.causes.slice(0, limit));
  for (const { title, unacceptable } of causes)
    if (unacceptable !== null) yield `<p><b>${prose(title)}</b>: ${prose(unacceptable)}</p>\n\n`;
  const waivers = packages
    .map(({ causes, waiverPlace }) => ({
      waiverPlace,
      entries: causes.slice(0, limit).flatMap(({ entry }) => entry ?? []),
    }))
    .filter(({ entries }) => entries.length > 0);
  for (const [advice, group] of groupBy(waivers, ({ waiverPlace }) => waiverPlace.advice)) {
    yield `<p>${prose(advice)}</p>\n\n`;
    yield fenced('yaml', waiverLines(group));
  }
  const commands = causes.flatMap(({ command }) => command ?? []);
  if (commands.length === 0) return;
  const [what, write] = [commands.length === 1 ? 'it' : 'them', waivers.length > 0 ? 'Or let' : 'Let'];
  yield `${write} a command write ${what}:\n\n`;
  yield fenced('sh', commands);
}
