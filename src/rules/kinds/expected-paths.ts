import { targetPath } from '../../text/target-path.ts';
import { toolOf } from '../agent-file.ts';
import { isArchive } from '../archive.ts';
import { leftoverKind } from '../build-leftover.ts';
import type { Facts } from '../facts.ts';
import { mediaKind } from '../media.ts';
import { binaryKind } from '../native-binary.ts';
import { isSource } from '../typescript-source.ts';
import { exportsMap } from './exports-map.ts';
import { baseName, type FileEntry } from './file-entry.ts';
import { isMap } from './maps.ts';
import { sensitiveKind } from './sensitive-names.ts';

/** What npm always packs, and what stands at the top of any package. */
export const customary =
  /^(?:package\.json|npm-shrinkwrap\.json|(?:readme|licen[cs]es?|copying|unlicense|notices?|change(?:s|log)|changelogs?|history|releases?|release[-_ ]?notes|authors|contributors|contributing|maintainers|security|support|code[-_]of[-_]conduct|patents|migration|migrating|upgrading|upgrade|funding|thirdparty|third[-_ ]?party|credits|backers|governance|citation|todo|roadmap)(?:$|[-_. ].*))$/i;

/**
 * A file at the top that belongs there: customary, or one more of a sort that lay there before (a flat package such as lodash). A map,
 * a source, a film or a binary has a rule of its own, whose word is enough for a single file.
 */
export function expectedAtRoot(facts: Facts, file: FileEntry): boolean {
  if (customary.test(file.path) || isMap(file) || isSource(file)) return true;
  if (mediaKind(file) !== null || binaryKind(file) !== null) return true;
  const kind = extension(file.path);
  if (kind === '') return false;
  return facts.ownBefore.some(
    ({ path }) => !path.includes('/') && path !== 'package.json' && extension(path) === kind,
  );
}

/** Code beside code is one sort, whatever the module format, and so are its types. */
function extension(path: string): string {
  const found = /\.(?:d\.)?[^.]+$/.exec(baseName(path).slice(1))?.[0].toLowerCase() ?? '';
  return /^\.(?:d\.)?[mc]?[jt]s$/.test(found) ? '.js' : found;
}

/** The manifest points there: somebody meant it. `top` is a file, or a folder that ends in `/`. */
export function isDeclared(facts: Facts, top: string): boolean {
  return facts.after.manifest.targets.some(({ target }) => {
    const path = targetPath(target);
    return path !== null && (path === top || path.startsWith(top) || `${path}/` === top);
  });
}

/** One problem, one finding. */
export const isToldElsewhere = (facts: Facts, file: FileEntry): boolean =>
  facts.folders.of(file.path) !== null ||
  sensitiveKind(file) !== null ||
  toolOf(file.path) !== null ||
  leftoverKind(file) !== null ||
  isArchive(file);

/** So many folders side by side are a sort: locales, icons, one folder for each function. */
const sort = 4;

/**
 * Tells of a new folder at the top (ending in `/`) whether it was meant: an entry point that is no more than a `package.json`, one that
 * `exports` names, or one more of many folders that look alike.
 */
export function expectedFolders(facts: Facts): (top: string) => boolean {
  const subpaths = exportsMap(facts.after.manifest.fields.get('exports')) ?? new Map();
  const here = byTop(facts.own);
  const holders = new Map<string, number>();
  for (const names of byTop(facts.ownBefore).values())
    for (const name of names) holders.set(name, (holders.get(name) ?? 0) + 1);
  return (top) => {
    const names = here.get(top) ?? [];
    if (names.length === 1 && names[0] === 'package.json') return true;
    if (subpaths.has(`./${top.slice(0, -1)}`)) return true;
    const shared = names.filter((name) => (holders.get(name) ?? 0) >= sort);
    return names.length > 0 && shared.length >= names.length / 2;
  };
}

/** The paths below each folder at the top. */
function byTop(files: readonly FileEntry[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const { path } of files) {
    const end = path.indexOf('/') + 1;
    if (end === 0) continue;
    const top = path.slice(0, end);
    const names = folders.get(top);
    if (names) names.push(path.slice(end));
    else folders.set(top, [path.slice(end)]);
  }
  return folders;
}
