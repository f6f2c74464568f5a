import type { Comparison } from '../model/comparison.ts';
import type { ContentFacts, Entry, PackageTree } from '../model/package-tree.ts';
import type { Policy, Waiver } from '../model/policy.ts';
import { type Arrivals, arrivalsOf } from './kinds/arrivals.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { type FolderKind, Folders, folderSeverity } from './kinds/folders.ts';

/** What rules ask for, worked out once. */
export interface Facts {
  readonly comparison: Comparison;
  readonly before: PackageTree | null;
  readonly after: PackageTree;
  /** Nothing was ever published: rules judge absolutely, and what is routine warns at most. */
  readonly first: boolean;
  /** Of the candidate, by path. */
  readonly files: readonly FileEntry[];
  /** Those that the baseline does not have at the same path with the same bytes and mode. */
  readonly changed: ReadonlySet<FileEntry>;
  /** Of the baseline, by path; empty on a first publish. */
  readonly filesBefore: readonly FileEntry[];
  /**
   * The same without other people's packages, bundled or nested, and without folders (a coverage report, an editor's) that fail
   * themselves: what is in those is no sign of what the package itself ships, and is reported once, as a folder.
   */
  readonly own: readonly FileEntry[];
  readonly ownBefore: readonly FileEntry[];
  /** The same with other people's packages alone in `own`: for rules that look into those as well. Null where there are none. */
  readonly inner: Facts | null;
  readonly folders: Folders;
  readonly foldersBefore: Folders;
  readonly arrivals: Arrivals;
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
  readonly fault: 'expired' | 'unused' | 'changed' | 'malformed' | null;
  /** How many findings come back since it has expired. */
  readonly again: number;
}

export function factsOf(
  comparison: Comparison,
  policy: Pick<Policy, 'allow' | 'rules'> | null,
  onStep: () => void = () => {},
): Facts {
  const { before, after, continues } = comparison;
  const filesBefore = before === null ? [] : filesOf(before);
  const changed = new Set<FileEntry>();
  let at = 0;
  const files = filesOf(after).map((file) => {
    let same = filesBefore[at];
    while (same !== undefined && same.path < file.path) same = filesBefore[++at];
    if (same?.path === file.path) {
      at++;
      if (isUnchanged(same, file) && continues.get(file.path) === file.path) return same;
    }
    changed.add(file);
    return file;
  });
  const stops = (is: FolderKind): boolean => {
    const level = policy?.rules[is.rule]?.level ?? 'default';
    return (level === 'default' ? folderSeverity(is) : level) === 'error';
  };
  const foldersBefore = new Folders(before ?? nothing, filesBefore, { before: null, stops });
  const folders = new Folders(after, files, { before: foldersBefore, stops });
  const arrivals = arrivalsOf(
    { files: before === null ? [] : files, folders },
    { files: filesBefore, folders: foldersBefore },
  );
  const isToldAsArrival = (path: string): boolean =>
    stops({ rule: 'nested-dependencies', kind: 'node_modules' }) &&
    arrivals.nested.has(arrivals.of(path) ?? '');
  const now = parted(files, folders, (folder, path) => folder.fails || isToldAsArrival(path));
  const then = parted(filesBefore, foldersBefore, (folder) => folder.fails && !folders.has(folder));
  const facts: Facts = {
    comparison,
    before,
    after,
    first: before === null,
    files,
    changed,
    filesBefore,
    own: now.own,
    ownBefore: then.own,
    inner: null,
    folders,
    foldersBefore,
    arrivals,
    predecessor: (path) => {
      const entry = before?.entries.get(continues.get(path) ?? '');
      return entry?.type === 'file' ? fileOf(entry) : null;
    },
    allow: policy?.allow ?? null,
    onStep,
    waivers: [],
  };
  if (now.inner.length === 0) return facts;
  return { ...facts, inner: { ...facts, own: now.inner, ownBefore: then.inner } };
}

/** The package's own files and those of other people's packages, without what lies in a folder that speaks for it. */
function parted(
  files: readonly FileEntry[],
  folders: Folders,
  isTold: (folder: NonNullable<ReturnType<Folders['of']>>, path: string) => boolean,
): { readonly own: readonly FileEntry[]; readonly inner: readonly FileEntry[] } {
  if (folders.isPlain) return { own: files, inner: [] };
  const parts: { own: FileEntry[]; inner: FileEntry[] } = { own: [], inner: [] };
  for (const file of files) {
    const folder = folders.of(file.path);
    if (folder !== null && isTold(folder, file.path)) continue;
    const isInner = folder?.is.rule === 'nested-dependencies' || folders.isBundled(file.path);
    parts[isInner ? 'inner' : 'own'].push(file);
  }
  return parts;
}

function filesOf(tree: PackageTree): FileEntry[] {
  const files: FileEntry[] = [];
  for (const entry of tree.entries.values()) if (entry.type === 'file') files.push(fileOf(entry));
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

const fileOf = (entry: Entry): FileEntry =>
  isLookedAt(entry) ? entry : { ...entry, content: unknownContent };

/** Of one path. What is known of contents is one object where both packages have the same bytes. */
const isUnchanged = (before: FileEntry, after: FileEntry): boolean =>
  before.sha256 === after.sha256 &&
  before.mode === after.mode &&
  before.size === after.size &&
  before.content === after.content;

const isLookedAt = (entry: Entry): entry is FileEntry => entry.content !== null;

const unknownContent: ContentFacts = {
  text: false,
  format: null,
  inside: null,
  shebang: null,
  flow: false,
  mapping: null,
  sourceMap: null,
  statistics: null,
  debugBytes: 0,
  machinePaths: { count: 0, examples: [] },
  secrets: [],
  sketch: [],
};

const nothing: Pick<PackageTree, 'manifest' | 'inner'> = {
  manifest: {
    name: '',
    version: '',
    private: false,
    targets: [],
    scripts: new Map(),
    dependencies: new Map(),
    bundled: [],
    bin: new Map(),
    fields: new Map(),
  },
  inner: new Map(),
};
