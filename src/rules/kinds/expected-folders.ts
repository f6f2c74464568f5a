import type { Facts } from '../facts.ts';
import { exportsMap } from './exports-map.ts';
import type { FileEntry } from './file-entry.ts';

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
