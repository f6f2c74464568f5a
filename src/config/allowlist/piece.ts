import { commonFolder } from './common-folder.ts';
import { grouped } from './grouped.ts';

/** A glob in the making: folders, whether what lies deeper counts too, and names by their kind. */
export interface Piece {
  /** Each empty (the top) or ending in a slash; alternatives of which none lies in another. */
  readonly folders: readonly string[];
  readonly deep: boolean;
  /** For each kind its stems. */
  readonly names: Names;
  /** The rule that minds these files; empty where none does. */
  readonly suspect: string;
}

export type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** Any name of a kind; where a name has no end that tells one, any without a dot. */
export const anyOf = (kind: string): string => (kind === '' ? '+([!.])' : '*');

export const globOf = ({ folders, deep, names }: Piece): string =>
  `${foldersText(folders)}${deep ? '**/' : ''}${alternatives(namesOf(names))}`;

/** Kinds with the same stems share them: `index.{d.ts,js}`, `*.{css,html}`. */
export function namesOf(names: Names): string[] {
  const stems = new Map<string, string[]>();
  for (const kind of [...names.keys()].sort()) {
    // `*.ts` matches declarations as well.
    const source = /^\.d(\.[cm]?ts)$/.exec(kind)?.[1];
    if (source !== undefined && names.get(source)?.has('*')) continue;
    for (const stem of names.get(kind) ?? []) stems.set(stem, [...(stems.get(stem) ?? []), kind]);
  }
  const alike = grouped([...stems.keys()].sort(), (stem) => stems.get(stem)?.join(',') ?? '');
  return [...alike].flatMap(([key, shared]) => {
    const kinds = key.split(',');
    if (key === '') return shared;
    if (kinds.length === 1 || kinds.includes(''))
      return kinds.map((kind) => `${alternatives(shared)}${kind}`);
    return [`${alternatives(shared)}.${alternatives(kinds.map((kind) => kind.slice(1)))}`];
  });
}

function foldersText(folders: readonly string[]): string {
  if (folders.length === 1) return folders[0] ?? '';
  const shared = commonFolder(folders);
  return `${shared}${alternatives(folders.map((folder) => folder.slice(shared.length, -1)))}/`;
}

const alternatives = (texts: readonly string[]): string =>
  texts.length === 1 ? (texts[0] ?? '') : `{${texts.join(',')}}`;
