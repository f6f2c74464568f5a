import { globMatcher } from '../../text/glob.ts';
import { arranged } from './arranged.ts';
import { fewer } from './fewer.ts';
import { firstPieces } from './first-pieces.ts';
import { folderCounts } from './folder-counts.ts';
import { grouped } from './grouped.ts';
import { legible, merged } from './merged.ts';
import { globOf, type Piece } from './piece.ts';
import { isListed, type Shipped, shippedFiles } from './shipped-file.ts';

export interface AllowedLine {
  readonly glob: string;
  /** How many files it matches in each of today's releases. */
  readonly files: readonly number[];
  /** The rule that minds all that it lets in; empty where none does. */
  readonly suspect: string;
  /** The rules that mind some of what it lets in, where it could not be told apart. */
  readonly partly: readonly string[];
}

/** A longer list is not read. */
export const mostLines = 12;
/** With more pieces than these at the start, folders at the top are not looked at one by one. */
const mostPieces = 150;

/**
 * A few globs that cover every file of `today` and as little else as so few lines can. `earlier` releases tell what comes and goes.
 * `minded` has the paths that a rule has something against, with the rule: those get lines of their own.
 */
export function allowlist(
  today: readonly Shipped[],
  earlier: readonly Shipped[],
  minded: ReadonlyMap<string, string>,
): AllowedLine[] {
  const now = today.flatMap((release) => shippedFiles(release, minded));
  const before = earlier.flatMap((release) => shippedFiles(release, minded));
  const paths = [...new Set(today.flatMap((release) => release.paths))].filter(isListed).sort();
  const sets = today.map((release) => new Set(release.paths));
  const pieces = arranged(firstPieces(now, before));
  const few = fewer(pieces.length > mostPieces ? acrossTops(pieces) : pieces, mostLines, folderCounts(now));
  const lines = needed(few.map((piece) => lineOf(legible(piece), paths)));
  const isCovered = (path: string): boolean => lines.some(({ matched }) => matched.has(path));
  const sound = paths.every(isCovered) ? lines.sort(byPlace) : everything(paths);
  return sound.map(({ glob, suspect, matched }) => ({
    glob,
    suspect,
    partly: suspect === '' ? rulesOf(matched, minded) : [],
    files: sets.map((set) => [...matched].filter((path) => set.has(path)).length),
  }));
}

const rulesOf = (matched: ReadonlySet<string>, minded: ReadonlyMap<string, string>): string[] =>
  [...new Set([...matched].flatMap((path) => minded.get(path) ?? []))].sort();

interface Line extends Pick<AllowedLine, 'glob' | 'suspect'> {
  readonly matched: ReadonlySet<string>;
}

function lineOf(piece: Piece, paths: readonly string[]): Line {
  const glob = globOf(piece);
  const matched = new Set(paths.filter(globMatcher(glob)));
  return { glob, suspect: piece.suspect, matched };
}

/** Without lines that others have made idle. */
function needed(lines: readonly Line[]): Line[] {
  const kept = new Set(lines);
  for (const line of [...lines].sort((a, b) => a.matched.size - b.matched.size)) {
    // A line of what is minded is of no use where another lets that in anyway; the other way round it would be gone one day.
    const others = [...kept].filter(
      (other) => other !== line && (other.suspect === '' || other.suspect === line.suspect),
    );
    const isIdle = [...line.matched].every((path) => others.some(({ matched }) => matched.has(path)));
    if (isIdle) kept.delete(line);
  }
  return [...kept];
}

/** Folders first, then what lies at the top; what is minded comes last. */
function byPlace(a: Line, b: Line): number {
  const key = ({ glob, suspect }: Line): string =>
    `${suspect === '' ? 0 : 1}${glob.includes('/') ? 0 : 1}${glob}`;
  return key(a) < key(b) ? -1 : 1;
}

/** Each kind in any folder at the top; what lies at the top itself as it was. */
function acrossTops(pieces: readonly Piece[]): Piece[] {
  const atTop = pieces.filter(({ folders }) => folders[0] === '');
  const below = pieces.filter(({ folders }) => folders[0] !== '');
  const kinds = below.flatMap((piece) =>
    [...piece.names].map(
      (entry): Piece => ({ ...piece, folders: ['*/'], deep: true, names: new Map([entry]) }),
    ),
  );
  const wide = grouped(kinds, ({ names, suspect }) => JSON.stringify([...names.keys(), suspect]));
  const all = [...atTop, ...[...wide.values()].flatMap((alike) => alike.reduce((a, b) => merged(a, b)))];
  return all.length > mostPieces ? [anything('', false), anything('*/', true)] : arranged(all);
}

const anything = (folder: string, deep: boolean): Piece => ({
  folders: [folder],
  deep,
  names: new Map([['', new Set(['*'])]]),
  suspect: '',
});

/** Names that no few lines fit. */
const everything = (paths: readonly string[]): Line[] =>
  [anything('', false), anything('*/', true)]
    .map((piece) => lineOf(piece, paths))
    .filter(({ matched }) => matched.size > 0);
