import type { Change } from '../../model/comparison.ts';
import { ruleOf } from '../../rules/lookup.ts';
import { delta, grouped, octal, plural, size } from '../../text/amounts.ts';
import type { CauseView } from '../cause-view.ts';
import { bytesOf } from '../changes.ts';
import type { PackageView } from '../package-view.ts';
import { anchor, name, text } from './text.ts';

/** What became of a file since the baseline; without one, a file is only there. */
export type FileState = 'added' | 'grown' | 'smaller' | 'changed' | 'gone' | 'same';

export const stateWords: { readonly [S in FileState]: string } = {
  added: 'new',
  grown: 'grown',
  smaller: 'smaller',
  changed: 'same size',
  gone: 'gone',
  same: 'unchanged',
};

/** A file of either package. */
export interface FileView {
  readonly path: string;
  readonly state: FileState;
  /** What it has, or had before it was gone. */
  readonly bytes: number;
  /** The first cause that is about it, or about a folder that it is in. */
  readonly cause: CauseView | null;
  /** Null where nothing differs. */
  readonly change: Change | null;
}

/** What is in the package, as far as the report knows. */
export interface Contents {
  readonly files: readonly FileView[];
  /** Folders that a cause is about in part: which of their files, it does not say. */
  readonly partly: ReadonlyMap<string, CauseView>;
  /** What else the candidate has: a report that was read back from its JSON has the changes alone. */
  readonly unknown: { readonly files: number; readonly bytes: number };
}

export function contentsOf(view: PackageView): Contents {
  const { changes, causes, hasBaseline } = view;
  const changed = new Set(changes.map(({ path }) => path));
  const others = (view.files ?? []).filter(({ path }) => !changed.has(path));
  const { wholly, partly } = placesOf(causes, [...changed, ...others.map(({ path }) => path)]);
  const about = (path: string): CauseView | null => {
    for (const place of [path, ...foldersOf(path)]) {
      const found = wholly.get(place);
      if (found !== undefined) return found;
    }
    return null;
  };
  const files = [
    ...changes.map(
      (change): FileView => ({
        path: change.path,
        state: hasBaseline ? stateOf(change) : 'same',
        bytes: change.sizeAfter ?? change.sizeBefore ?? 0,
        cause: about(change.path),
        change,
      }),
    ),
    ...others.map(
      ({ path, size: bytes }): FileView => ({ path, state: 'same', bytes, cause: about(path), change: null }),
    ),
  ];
  return {
    files,
    partly,
    unknown: view.files === undefined ? unknownOf(view, files) : { files: 0, bytes: 0 },
  };
}

function unknownOf({ candidate }: PackageView, files: readonly FileView[]): Contents['unknown'] {
  const there = files.filter(({ state }) => state !== 'gone');
  const bytes = there.reduce((sum, each) => sum + each.bytes, 0);
  return {
    files: Math.max((candidate?.fileCount ?? 0) - there.length, 0),
    bytes: Math.max((candidate?.unpackedSize ?? 0) - bytes, 0),
  };
}

type CauseByPath = Map<string, CauseView>;

/** The first cause for each path that findings name: a file, or a folder that holds as many files as they counted, or more. */
function placesOf(
  causes: readonly CauseView[],
  paths: readonly string[],
): { wholly: CauseByPath; partly: CauseByPath } {
  const found = causes.flatMap((cause) => cause.findings.map((finding) => ({ ...finding, cause })));
  const within = new Map(found.flatMap(({ path }) => (path?.endsWith('/') ? [[path, 0]] : [])));
  if (within.size > 0)
    for (const path of paths)
      for (const folder of foldersOf(path)) {
        const count = within.get(folder);
        if (count !== undefined) within.set(folder, count + 1);
      }
  const wholly: CauseByPath = new Map();
  const partly: CauseByPath = new Map();
  for (const { cause, rule, path, evidence } of found) {
    if (!path) continue;
    const inside = within.get(path);
    const counted = ruleOf(rule).files?.(evidence as never) ?? inside;
    const places = inside === undefined || counted === inside ? wholly : partly;
    if (!places.has(path)) places.set(path, cause);
  }
  return { wholly, partly };
}

/** `dist/esm/`, `dist/` of `dist/esm/a.js`. */
function* foldersOf(path: string): Generator<string> {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
    yield path.slice(0, at + 1);
}

function stateOf(change: Change): FileState {
  if (change.kind === 'added') return 'added';
  if (change.kind === 'removed') return 'gone';
  const bytes = bytesOf(change);
  return bytes > 0 ? 'grown' : bytes < 0 ? 'smaller' : 'changed';
}

/** Fewer rows are looked through at a glance. */
const openRows = 100;

/**
 * Every file with its place in the package. The lists are open or a `details`: the search of the browser looks into both, so that no
 * script is needed.
 */
export function* fileTables(
  view: PackageView,
  { files, unknown }: Contents,
  prefix: string,
  limit: number,
): Generator<string> {
  const isListedFirst = ({ change, cause }: FileView): boolean =>
    (change !== null && view.hasBaseline) || cause !== null;
  const first = files.filter(isListedFirst).sort((a, b) => weight(b) - weight(a));
  const others = files.filter((file) => !isListedFirst(file)).sort((a, b) => b.bytes - a.bytes);
  if (first.length > 0) {
    const open = first.length <= openRows ? ' open' : '';
    const unchanged = view.hasBaseline ? first.length - view.changes.length : first.length;
    const found = unchanged === 0 ? [] : [plural(unchanged, 'file with a problem', 'files with problems')];
    const heading = [...(view.hasBaseline ? [view.changed] : []), ...found];
    yield `<details${open}><summary>${heading.join('; ')}</summary>\n<table class="files">\n`;
    yield '<tr><th>File</th><th>Change</th><th>Before</th><th>After</th><th>Difference</th></tr>\n';
    for (const file of first.slice(0, limit)) yield row(file, prefix, view.hasBaseline);
    if (first.length > limit) yield more(first.length - limit, 5);
    yield '</table>\n</details>\n';
  }
  if (others.length > 0) {
    const open = first.length === 0 && others.length <= openRows ? ' open' : '';
    const which = view.hasBaseline ? 'unchanged file' : first.length > 0 ? 'other file' : 'file';
    yield `<details${open}><summary>${plural(others.length, which)}</summary>\n<table class="files">\n`;
    yield '<tr><th>File</th><th>Size</th></tr>\n';
    for (const { path, bytes } of others.slice(0, limit))
      yield `<tr><td>${name(path)}</td><td>${size(bytes)}</td></tr>\n`;
    if (others.length > limit) yield more(others.length - limit, 2);
    yield '</table>\n</details>\n';
  } else if (unknown.files > 0) yield `<p class="quiet">${plural(unknown.files, 'unchanged file')}</p>\n`;
}

const more = (count: number, columns: number): string =>
  `<tr><td colspan="${columns}">${grouped(count)} more; the JSON report has all changes</td></tr>\n`;

/** What is wrong comes first, then what makes the difference. */
const weight = ({ cause, change }: FileView): number =>
  (cause === null ? 0 : cause.severity === 'error' ? 4e15 : 2e15) +
  Math.abs(change === null ? 0 : bytesOf(change));

function row({ path, state, bytes, cause, change }: FileView, prefix: string, hasBaseline: boolean): string {
  const from = change?.from ? ` <small>was ${name(change.from)}</small>` : '';
  const link = cause === null ? '' : ` <a href="#${anchor(prefix, cause)}">${text(cause.title)}</a>`;
  const { sizeBefore = null, sizeAfter = bytes, modeBefore = null, modeAfter = null } = change ?? {};
  const modes =
    modeBefore === null || modeAfter === null || modeBefore === modeAfter
      ? ''
      : `, mode ${octal(modeBefore)} → ${octal(modeAfter)}`;
  const renamed = change?.kind === 'renamed' ? 'renamed, ' : '';
  const difference = change === null || !hasBaseline ? 0 : bytesOf(change);
  const cells = [
    `${name(path)}${from}${link}`,
    hasBaseline ? `${renamed}${stateWords[state]}${modes}` : '',
    sizeBefore === null ? '' : size(sizeBefore),
    sizeAfter === null ? '' : size(sizeAfter),
    difference === 0 ? '' : delta(difference),
  ];
  const severity = cause === null ? '' : ` class="${cause.severity}"`;
  return `<tr${severity}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
}
