import { grouped } from './grouped.ts';
import { anyOf, type Names, type Piece } from './piece.ts';

/**
 * The same, in lines as one would write them: of one folder all kinds of any name on one line, named files with their ends together,
 * and a name that lies in several folders at the top once. Nothing more is covered afterwards.
 */
export function arranged(pieces: readonly Piece[]): Piece[] {
  const lines = [...grouped(pieces, placeOf).values()].flatMap(inOneFolder);
  return [...grouped(lines, (line) => sharedPlace(line) ?? JSON.stringify([placeOf(line), namesKey(line)]))]
    .map(([, alike]) => alike)
    .flatMap((alike) => {
      const [first] = alike;
      if (first === undefined || alike.length > mostFolders) return alike;
      return [{ ...first, folders: alike.flatMap(({ folders }) => folders).sort() }];
    });
}

/** More alternatives than these nobody reads. */
export const mostFolders = 6;

const placeOf = ({ folders, deep, suspect }: Piece): string => JSON.stringify([folders, deep, suspect]);

const namesKey = ({ names }: Piece): string =>
  JSON.stringify([...names].map(([kind, stems]) => [kind, ...stems]).sort());

function inOneFolder(pieces: readonly Piece[]): Piece[] {
  const [first] = pieces;
  if (first === undefined) return [];
  const any = new Map<string, ReadonlySet<string>>();
  const kinds = new Map<string, Set<string>>();
  for (const { names } of pieces)
    for (const [kind, stems] of names)
      for (const stem of stems)
        if (stem === anyOf(kind)) any.set(kind, stems);
        else kinds.set(stem, (kinds.get(stem) ?? new Set()).add(kind));
  const named = [...grouped(kinds.keys(), (stem) => [...(kinds.get(stem) ?? [])].sort().join(','))].map(
    ([key, stems]): Names => new Map(key.split(',').map((kind) => [kind, new Set(stems)])),
  );
  const dotless = any.get('');
  any.delete('');
  const all = [...(any.size > 0 ? [any] : []), ...(dotless ? [new Map([['', dotless]])] : []), ...named];
  return all.map((names) => ({ ...first, names }));
}

/** The same named files in several folders at the top: `{ajax,fetch}/package.json`. */
function sharedPlace(piece: Piece): string | null {
  const { folders, deep, names, suspect } = piece;
  const [folder = ''] = folders;
  if (folders.length > 1 || deep || !/^[^/*]+\/$/.test(folder)) return null;
  for (const [kind, stems] of names) if (stems.has(anyOf(kind))) return null;
  return JSON.stringify(['shared', suspect, namesKey({ ...piece, names })]);
}
