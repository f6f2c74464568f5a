import type { Comparison } from '../model/comparison.ts';
import type { ContentFacts, Entry, Manifest, PackageTree } from '../model/package-tree.ts';
import type { Waiver } from '../model/policy.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { Folders } from './kinds/folders.ts';

/** What rules ask for, worked out once. */
export interface Facts {
  readonly comparison: Comparison;
  readonly before: PackageTree | null;
  readonly after: PackageTree;
  /** Nothing was ever published: rules judge absolutely, and what is routine warns at most. */
  readonly first: boolean;
  /** Of the candidate, by path. */
  readonly files: readonly FileEntry[];
  /** Of the baseline, by path; empty on a first publish. */
  readonly filesBefore: readonly FileEntry[];
  /**
   * The same without other people's packages, bundled or nested, and without folders (a coverage report, an editor's) that only one
   * of the packages has: what is in those is no sign of what the package itself ships, and is told once, as a folder.
   */
  readonly own: readonly FileEntry[];
  readonly ownBefore: readonly FileEntry[];
  readonly folders: Folders;
  readonly foldersBefore: Folders;
  /** The file of the baseline that this file of the candidate continues. */
  readonly predecessor: (path: string) => FileEntry | null;
  readonly allow: readonly string[] | null;
  /** Called at each step of judging; throws where there have been too many. */
  readonly onStep: () => void;
  /** How the waivers fared; empty until every other rule has spoken. */
  readonly waivers: readonly WaiverState[];
}

/** How a waiver fared in one judgement. */
export interface WaiverState {
  readonly waiver: Waiver;
  readonly fault: 'expired' | 'unused' | 'malformed' | null;
}

export function factsOf(
  comparison: Comparison,
  allow: readonly string[] | null,
  onStep: () => void = () => {},
): Facts {
  const { before, after, continues } = comparison;
  const files = filesOf(after);
  const filesBefore = before === null ? [] : filesOf(before);
  const byPathBefore = new Map(filesBefore.map((file) => [file.path, file]));
  const folders = new Folders(after.manifest, files);
  const foldersBefore = new Folders(before?.manifest ?? emptyManifest, filesBefore);
  return {
    comparison,
    before,
    after,
    first: before === null,
    files,
    filesBefore,
    own: ownFiles(files, folders, foldersBefore),
    ownBefore: ownFiles(filesBefore, foldersBefore, folders),
    folders,
    foldersBefore,
    predecessor: (path) => byPathBefore.get(continues.get(path) ?? '\0') ?? null,
    allow,
    onStep,
    waivers: [],
  };
}

function ownFiles(files: readonly FileEntry[], here: Folders, there: Folders): FileEntry[] {
  return files.filter((file) => {
    if (here.isBundled(file.path)) return false;
    const folder = here.of(file.path);
    return folder === null || (folder.is.rule !== 'nested-dependencies' && there.has(folder));
  });
}

function filesOf(tree: PackageTree): FileEntry[] {
  const files: FileEntry[] = [];
  for (const entry of tree.entries.values())
    if (entry.type === 'file') files.push(isLookedAt(entry) ? entry : { ...entry, content: unknownContent });
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

const isLookedAt = (entry: Entry): entry is FileEntry => entry.content !== null;

const unknownContent: ContentFacts = {
  text: false,
  format: null,
  shebang: null,
  mapping: null,
  sourceMap: null,
  machinePaths: { count: 0, examples: [] },
  secrets: [],
  sketch: [],
};

const emptyManifest: Manifest = {
  name: '',
  version: '',
  private: false,
  targets: [],
  scripts: new Map(),
  dependencies: new Map(),
  bundled: [],
  bin: new Map(),
  fields: new Map(),
};
