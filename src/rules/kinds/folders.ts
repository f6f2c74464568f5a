import type { Manifest } from '../../model/manifest.ts';
import { normaliseName } from '../../text/normalise-name.ts';
import { baseName, type FileEntry } from './file-entry.ts';
import { type FolderKind, folderKind } from './folder-kinds.ts';

export interface Folder {
  /** Ends in `/`. */
  readonly path: string;
  readonly is: FolderKind;
  /** Equal for the same folder of two releases. */
  readonly family: string;
  readonly files: number;
  readonly bytes: number;
}

interface Place extends Omit<Folder, 'files' | 'bytes'> {
  files: number;
  bytes: number;
}

/** The top-most unwanted folders of one package: what lies deeper belongs to the finding about those. */
export class Folders {
  readonly #manifest: Manifest;
  readonly #reports: ReadonlySet<string>;
  readonly #places = new Map<string, Place>();
  readonly #families = new Set<string>();
  readonly #byFile = new Map<string, string>();

  constructor(manifest: Manifest, files: readonly FileEntry[]) {
    this.#manifest = manifest;
    this.#reports = coverageReports(files);
    for (const file of files) {
      const found = this.#find(file.path);
      if (found === null) continue;
      const place = this.#places.get(found.path);
      if (place === undefined) this.#places.set(found.path, { ...found, files: 1, bytes: file.size });
      else {
        place.files++;
        place.bytes += file.size;
      }
      this.#families.add(found.family);
      this.#byFile.set(file.path, found.path);
    }
  }

  list(rule: FolderKind['rule']): Folder[] {
    return [...this.#places.values()].filter((place) => place.is.rule === rule);
  }

  /** The folder that one of the package's files lies in. */
  of(path: string): Folder | null {
    return this.#places.get(this.#byFile.get(path) ?? '') ?? null;
  }

  has(folder: Folder): boolean {
    return this.#families.has(folder.family);
  }

  isBundled(path: string): boolean {
    return this.#bundledDepth(path.split('/')) > 0;
  }

  #find(path: string): Omit<Folder, 'files' | 'bytes'> | null {
    const segments = path.split('/');
    const bundled = this.#bundledDepth(segments);
    for (let at = bundled; at < segments.length - 1; at++) {
      const above = segments.slice(0, at);
      const here = `${segments.slice(0, at + 1).join('/')}/`;
      const is: FolderKind | null = this.#reports.has(here)
        ? { rule: 'build-leftover', kind: 'coverage' }
        : folderKind(segments[at] ?? '', above);
      // What a bundled dependency leaves lying about is its maker's affair.
      if (bundled > 0 && is?.rule !== 'sensitive-file') continue;
      if (is !== null) return this.#place(is, here, segments);
    }
    return null;
  }

  /**
   * Where something is bundled, the packer lays the dependencies of bundled packages beside them: those are named one by one, and
   * are of one family, so that a package that always had some may have another.
   */
  #place(is: FolderKind, here: string, segments: readonly string[]): Omit<Folder, 'files' | 'bytes'> {
    const family = `${is.rule} ${normaliseName(here, '')}`;
    const { bundled } = this.#manifest;
    if (here !== 'node_modules/' || bundled === 'all' || bundled.length === 0)
      return { path: here, is, family };
    const depth = segments[1]?.startsWith('@') ? 3 : 2;
    if (segments.length <= depth) return { path: here, is, family };
    return { path: `${segments.slice(0, depth).join('/')}/`, is, family: `${family}*` };
  }

  #bundledDepth(segments: readonly string[]): number {
    if (segments[0] !== 'node_modules') return 0;
    const depth = segments[1]?.startsWith('@') ? 3 : 2;
    if (segments.length <= depth) return 0;
    const { bundled } = this.#manifest;
    if (bundled === 'all') return depth;
    return bundled.includes(segments.slice(1, depth).join('/')) ? depth : 0;
  }
}

const reportFile =
  /^(?:lcov\.info|lcov\.dat|coverage(?:-final|-summary)?\.json|clover\.xml|cobertura(?:-coverage)?\.xml)$/i;

/** A folder called `coverage` may be a module of a test runner: deeper down it must hold a report to count as one. */
function coverageReports(files: readonly FileEntry[]): Set<string> {
  const found = new Set<string>();
  for (const { path } of files) {
    if (!reportFile.test(baseName(path)) && !/\/lcov-report\//i.test(path)) continue;
    const at = /(?:^|\/)coverage\//i.exec(path);
    if (at) found.add(path.slice(0, at.index + at[0].length));
  }
  return found;
}
