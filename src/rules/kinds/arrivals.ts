import type { FileEntry } from './file-entry.ts';
import type { Folders } from './folders.ts';

/** A package, or a loose file, of a `node_modules` folder. */
interface Arrival {
  /** That of a package ends in `/`. */
  readonly path: string;
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
}

/** By path: other people's packages that are new where others were before. */
export interface Arrivals {
  readonly bundled: ReadonlyMap<string, Arrival>;
  readonly nested: ReadonlyMap<string, Arrival>;
  /** The path of what has arrived with this file. */
  readonly of: (file: string) => string | null;
}

interface Files {
  readonly files: readonly FileEntry[];
  readonly folders: Folders;
}

/** What lies in folders of the last release and has a name that nothing had there. */
export function arrivalsOf(now: Files, then: Files): Arrivals {
  if (now.folders.isPlain) return { bundled: new Map(), nested: new Map(), of: () => null };
  const known = new Set<string>();
  for (const { path } of then.files) {
    const region = regionOf(path, then.folders);
    if (region !== null) for (const { name } of packagesAbove(path)) known.add(`${region} ${name}`);
  }
  const found = { bundled: new Map<string, Counted>(), nested: new Map<string, Counted>() };
  const byFile = new Map<string, string>();
  for (const file of now.files) {
    const region = regionOf(file.path, now.folders);
    const folder = now.folders.of(file.path);
    const isNested = folder?.is.rule === 'nested-dependencies';
    // A new folder has been told as a whole.
    if (region === null || (isNested && !then.folders.has(folder))) continue;
    for (const { path, name } of packagesAbove(file.path)) {
      if (known.has(`${region} ${name}`)) continue;
      const there = found[isNested ? 'nested' : 'bundled'];
      const arrival = there.get(path) ?? { path, name, files: 0, bytes: 0 };
      there.set(path, arrival);
      arrival.files++;
      arrival.bytes += file.size;
      byFile.set(file.path, path);
      break;
    }
  }
  return { ...found, of: (file) => byFile.get(file) ?? null };
}

type Counted = Omit<Arrival, 'files' | 'bytes'> & { files: number; bytes: number };

/** Equal for the files of one place in both releases; null outside of other people's packages. */
function regionOf(path: string, folders: Folders): string | null {
  if (/^node_modules\//i.test(path)) return 'top';
  const folder = folders.of(path);
  return folder?.is.rule === 'nested-dependencies' ? folder.family : null;
}

/** What package managers leave for themselves. */
const records = new Set(['.package-lock.json', '.yarn-integrity', '.modules.yaml']);

/** The outermost first: `x/node_modules/@s/a/node_modules/b/c.js` lies in `@s/a`, and in there in `b`. */
function* packagesAbove(path: string): Generator<{ path: string; name: string }> {
  const segments = path.split('/');
  for (let at = 0; at + 1 < segments.length; at++) {
    if (!segments[at]?.toLowerCase().includes('node_modules')) continue;
    const end = Math.min(segments.length, at + (segments[at + 1]?.startsWith('@') ? 3 : 2));
    const name = segments.slice(at + 1, end).join('/');
    const here = segments.slice(0, end).join('/');
    if (!records.has(name)) yield { path: end < segments.length ? `${here}/` : here, name };
    at = end - 1;
  }
}
