import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Addition } from '../model/inclusion.ts';
import { type Change, edited, hunkOf, manifestIn, withChanges } from './change.ts';
import { type PackedFolder, pathsWith } from './packing-list.ts';
import { holds, literal } from './removals.ts';
import type { Snapshot } from './snapshot.ts';

/** Entry points that are not in the package. */
export interface MissingEntries {
  readonly missing: readonly string[];
  /** What the last release had: it may come in again beside them. */
  readonly shipped: ReadonlySet<string>;
  /** The paths that a file points to; a folder ends in a slash. */
  readonly pointsTo: (path: string, bytes: Uint8Array) => Iterable<string>;
}

/** What needs more is a build, and what more entries list is no remedy that anybody reads. */
const most = { needed: 300, entries: 12, attempts: 30 };

/**
 * The entries of `files` that bring in what is missing and what that needs: a folder where several of its files are missing and nothing
 * else comes in with it, or else each file by itself.
 */
export async function additionFor(
  { missing, shipped, pointsTo }: MissingEntries,
  folder: PackedFolder,
): Promise<Addition | null> {
  const { snapshot, listing } = folder;
  const file = 'package.json';
  const before = snapshot.kind(file) === 'file' ? (snapshot.text(file) ?? '') : '';
  if (missing.length === 0 || !Array.isArray(manifestIn(before)?.files)) return null;
  if (!missing.every((path) => isThere(path, snapshot))) return null;
  const needed = neededFor(missing, folder, pointsTo);
  const isMeant = (path: string): boolean =>
    needed.has(path) || shipped.has(path) || needed.has(path.replace(/\.d\.([cm]?)ts$/, '.$1js'));
  const broughtBy = async (changes: readonly Change[]): Promise<Set<string> | null> => {
    const texts = withChanges(new Map([[file, before]]), changes);
    const after = texts && (await pathsWith(folder, texts));
    if (!after || !holds(after, listing.paths)) return null;
    const brought = new Set([...after].filter((path) => !listing.paths.has(path)));
    return [...brought].every(isMeant) ? brought : null;
  };
  const changes: Change[] = [];
  const covered = new Set<string>();
  let attempts = needed.size > most.needed ? most.attempts : 0;
  for (const path of [...needed].sort()) {
    if (covered.has(path)) continue;
    const above = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
    const several = above.filter(
      (top) => [...needed].filter((each) => each.startsWith(`${top}/`)).length > 1,
    );
    for (const entry of [...several, path]) {
      if (++attempts > most.attempts || changes.length === most.entries) return null;
      const change: Change = { change: 'add', file, text: literal(entry) };
      const brought = await broughtBy([change]);
      if (!brought?.has(path)) continue;
      changes.push(change);
      for (const each of brought) covered.add(each);
      break;
    }
  }
  const files = await broughtBy(changes);
  if (files === null || !holds(files, needed)) return null;
  return {
    edits: changes.map((each) => ({ ...each, ...hunkOf(before, edited(before, each) ?? '') })),
    files,
  };
}

/** With what they load, and that again, as far as it is in the folder and not in the package. */
function neededFor(
  missing: readonly string[],
  { snapshot, listing }: PackedFolder,
  pointsTo: MissingEntries['pointsTo'],
): ReadonlySet<string> {
  const needed = new Set(missing);
  for (const path of needed) {
    if (needed.size > most.needed) break; // a set that grows is gone through to its end
    for (const target of pointsTo(path, readFileSync(join(snapshot.folder, path))))
      for (const each of resolved(target, path, snapshot)) if (!listing.paths.has(each)) needed.add(each);
  }
  return needed;
}

/** As Node finds a module, or a type checker where declarations point to it; of a folder that is named as such, all files. */
function resolved(target: string, from: string, snapshot: Snapshot): readonly string[] {
  const path = target.replace(/\/$/, '');
  if (path === '' || /(?:^|\/)node_modules(?:\/|$)/.test(path)) return [];
  const declarations = [path.replace(/\.([cm]?)js$/, '.d.$1ts'), `${path}.d.ts`, `${path}/index.d.ts`];
  const modules = ['', '/index'].flatMap((inside) => endings.map((end) => `${path}${inside}${end}`));
  const all = /\.d\.[cm]?ts$/.test(from) ? [...declarations, ...modules] : modules;
  const found = all.find((each) => isThere(each, snapshot));
  return found !== undefined ? [found] : target.endsWith('/') ? filesIn(path, snapshot) : [];
}

const endings = ['', '.js', '.mjs', '.cjs', '.json', '.node', '.wasm', '.css'];

const isThere = (path: string, snapshot: Snapshot): boolean =>
  snapshot.kind(path) === 'file' && !snapshot.isGone(path);

const filesIn = (folder: string, snapshot: Snapshot): string[] =>
  [...snapshot.entries(folder)].flatMap(([name, kind]) => {
    const path = `${folder}/${name}`;
    return kind === 'directory' ? filesIn(path, snapshot) : kind === 'file' ? [path] : [];
  });
