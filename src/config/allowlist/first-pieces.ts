import { commonFolder } from './common-folder.ts';
import { grouped } from './grouped.ts';
import { anyOf, type Names, type Piece } from './piece.ts';
import type { ShippedFile } from './shipped-file.ts';

/** What a build makes: one more of these in the same folder is no surprise, so that two of them stand for any. */
const built = /^\.(?:[cm]?jsx?|[cm]?tsx?|d\.[cm]?ts|css|map)$/;
/** So many names of another kind are still named one by one. */
const mostNamed = 3;
/** At the top every name is somebody's decision, until there are many. */
const mostAtTop = 6;

/**
 * One piece for each kind of file in each folder at the top. `now` decides what is covered; other folders and names in `earlier`
 * releases tell what is not worth naming.
 */
export function firstPieces(now: readonly ShippedFile[], earlier: readonly ShippedFile[]): Piece[] {
  const before = grouped(earlier, placeOf);
  const groups = grouped(now, (file) => `${placeOf(file)}\0${file.suspect}`).values();
  return [...groups].map((files) => {
    const [{ folders, kind, suspect } = nothing] = files;
    const other = before.get(placeOf({ folders, kind })) ?? [];
    return folders.length === 0 ? atTop(files, kind, suspect) : inFolder(files, other, kind, suspect);
  });
}

const nothing = { folders: [], kind: '', suspect: '' };

const placeOf = ({ folders: [top = ''], kind }: Pick<ShippedFile, 'folders' | 'kind'>): string =>
  `${top}\0${kind}`;

function atTop(files: readonly ShippedFile[], kind: string, suspect: string): Piece {
  const stems = new Set(files.map(({ stem }) => stem));
  const names = stems.size > mostAtTop ? any(kind) : new Map([[kind, stems]]);
  return { folders: [''], deep: false, names, suspect };
}

function inFolder(
  files: readonly ShippedFile[],
  other: readonly ShippedFile[],
  kind: string,
  suspect: string,
): Piece {
  const stems = new Set(files.map(({ stem }) => stem));
  const known = new Set([...stems, ...other.map(({ stem }) => stem)]);
  const most = built.test(kind) ? 1 : kind === '' ? mostAtTop : mostNamed;
  const named = known.size <= most;
  const names: Names = named ? new Map([[kind, stems]]) : any(kind);
  const folders = [...new Set([...files, ...other].map((file) => folderOf(file.folders)))];
  const single = folders.length === 1 ? folders[0] : named ? oneVaries(folders) : undefined;
  if (single !== undefined) return { folders: [single], deep: false, names, suspect };
  const common = commonFolder(folders);
  const narrow = suspect === '' ? null : sharedName(folders, common);
  if (narrow !== null) return { folders: [`${common}**/${narrow}/`], deep: true, names, suspect };
  return { folders: [common], deep: true, names, suspect };
}

/** What is minded is told apart from what lies around it: a folder of one name in all the paths, such as `tests`. */
function sharedName(folders: readonly string[], common: string): string | null {
  const [first = [], ...others] = folders.map((folder) =>
    folder.slice(common.length).split('/').slice(0, -1),
  );
  return first.find((name) => others.every((segments) => segments.includes(name))) ?? null;
}

const any = (kind: string): Names => new Map([[kind, new Set([anyOf(kind)])]]);

const folderOf = (segments: readonly string[]): string => segments.map((segment) => `${segment}/`).join('');

/** Where three or more folders differ in one place alone, `*` stands there: `lib/de/`, `lib/fr/`, `lib/it/`. */
function oneVaries(folders: readonly string[]): string | undefined {
  if (folders.length < 3) return undefined;
  const [first = [], ...others] = folders.map((folder) => folder.split('/'));
  const varying = new Set<number>();
  for (const segments of others) {
    if (segments.length !== first.length) return undefined;
    for (const [at, segment] of segments.entries()) if (segment !== first[at]) varying.add(at);
  }
  return varying.size === 1
    ? first.map((segment, at) => (varying.has(at) ? '*' : segment)).join('/')
    : undefined;
}
