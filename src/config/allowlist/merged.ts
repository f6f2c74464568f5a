import { mostFolders } from './arranged.ts';
import { commonFolder } from './common-folder.ts';
import { anyOf, globOf, type Names, namesOf, type Piece } from './piece.ts';

const mostStems = 6;

/** One piece that covers what both do: the tightest of the few forms there are. */
export function merged(a: Piece, b: Piece): Piece {
  const names = union(a.names, b.names);
  const suspect = [...new Set([a.suspect, b.suspect].flatMap((rules) => rules.split(', ')))]
    .filter((rule) => rule !== '')
    .sort()
    .join(', ');
  const folders = [...new Set([...a.folders, ...b.folders])].sort();
  const beside = a.deep === b.deep && folders.length <= mostFolders && !folders.some(liesWithin(folders));
  if (beside) return { folders, deep: a.deep, names, suspect };
  return { folders: [holder(folders)], deep: true, names, suspect };
}

const liesWithin =
  (folders: readonly string[]) =>
  (folder: string): boolean =>
    folders.some((other) => other !== folder && folder.startsWith(other));

/** The deepest folder around them. Around folders of the top there is none but any. */
function holder(folders: readonly string[]): string {
  const common = commonFolder(folders);
  return common === '' && !folders.includes('') ? '*/' : common;
}

function union(a: Names, b: Names): Names {
  const names = new Map<string, ReadonlySet<string>>();
  for (const kind of new Set([...a.keys(), ...b.keys()])) {
    const stems = new Set([...(a.get(kind) ?? []), ...(b.get(kind) ?? [])]);
    const any = anyOf(kind);
    names.set(kind, stems.has(any) || stems.size > mostStems ? new Set([any]) : stems);
  }
  return names;
}

/** A line so long is no glob to the configuration. */
const longestLine = 240;

/** The same, wider, where a line would be too long to be read: of any name, then of any kind, then in any folder. */
export function legible(piece: Piece): Piece {
  const anyName = [...piece.names.keys()].map((kind) => [kind, new Set([anyOf(kind)])] as const);
  const wider: Piece[] = [
    piece,
    { ...piece, names: new Map(anyName) },
    { ...piece, names: new Map([['', new Set(['*'])]]) },
    {
      ...piece,
      folders: [piece.folders.includes('') ? '' : '*/'],
      deep: !piece.folders.includes(''),
      names: new Map([['', new Set(['*'])]]),
    },
  ];
  return wider.find((one) => globOf(one).length <= longestLine) ?? piece;
}

/**
 * What a line lets in beyond need, and how hard it is to read. `below` counts the folders of today's package in and below one: a
 * line grows dear where it spreads a kind over folders that have none of it.
 */
export function burden(piece: Piece, below: (folder: string) => number): number {
  const { folders, deep, names } = piece;
  const places = folders.reduce((sum, folder) => sum + (deep ? 1 + below(folder) : 1), 0);
  const spread = Math.log2(1 + places);
  let loose = 0;
  let any = 0;
  for (const [kind, stems] of names)
    for (const stem of stems) {
      const isAny = stem === anyOf(kind);
      if (isAny) any++;
      loose += (isAny ? 1 : 0.2) * spread;
    }
  const groups = namesOf(names).length;
  const mixed = any > 0 && groups > 1 ? 4 : 0;
  return loose + groups + mixed + 2 * folders.length + Math.max(0, globOf(piece).length - 60) / 4;
}
