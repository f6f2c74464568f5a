import { grouped, size } from '../../text/amounts.ts';
import { rulePage } from '../../text/tool.ts';
import { longestEntry } from '../acceptance.ts';
import type { CauseView } from '../cause-view.ts';
import { entities } from '../escape.ts';
import type { PackageView } from '../view.ts';
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

/** Why each of them matters and how to accept it, folded away: nobody needs it to see what to do. */
export function* causesExplained(view: PackageView, limit: number): Generator<string> {
  const causes = view.causes.slice(0, limit);
  if (causes.length > 0) yield* folded('Why, and how to accept', explained(causes, view));
}

function* explained(causes: readonly CauseView[], { waiverPlace }: PackageView): Generator<string> {
  yield* table(causes.map(({ title, why }) => row(`<b>${prose(title)}</b>`, prose(why))));
  const entries = causes.flatMap(({ entry }) => entry ?? []).filter(({ length }) => length <= longestEntry);
  if (entries.length === 0 || waiverPlace === null) return;
  yield `${waiverPlace}\n\n`;
  yield fenced('yaml', entries);
  const commands = causes.flatMap(({ command }) => command ?? []);
  yield `Or let a command write them:\n\n`;
  yield fenced('sh', commands);
}
