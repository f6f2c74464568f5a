import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import packlist, { type Rule, type Tree } from 'npm-packlist';
import { isRecord } from '../text/json-text.ts';
import type { Texts } from './change.ts';
import type { Snapshot } from './snapshot.ts';

/** A rule of npm as it was written. */
export interface Written {
  /** An ignore file, `package.json` for its `files`, or one of npm's own lists, which are symbols. */
  readonly source: string | symbol;
  /** The folder it stands in, relative to the package. */
  readonly folder: string;
  readonly text: string;
  /** From 1, of the text that was read. */
  readonly line: number;
}

export interface Listing {
  readonly paths: ReadonlySet<string>;
  /** The rule that let each file in; null where none had to. */
  readonly deciders: ReadonlyMap<string, Written | null>;
}

/** A folder whose rules give the very list that was packed. */
export interface PackedFolder {
  readonly snapshot: Snapshot;
  readonly standings: readonly Standing[];
  readonly listing: Listing;
}

/** Null where the rules give another list: the folder is not what was packed, or its packer has other rules. */
export async function packedFolder(
  snapshot: Snapshot,
  packed: ReadonlySet<string>,
): Promise<PackedFolder | null> {
  const fitting: { readonly standing: Standing; readonly listing: Listing }[] = [];
  for (const standing of standingsOf(snapshot.folder)) {
    const listing = await listingOf(snapshot, new Map(), standing);
    if (listing !== null && isSame(listing.paths, packed)) fitting.push({ standing, listing });
  }
  const [first] = fitting;
  return first === undefined
    ? null
    : { snapshot, standings: fitting.map(({ standing }) => standing), listing: first.listing };
}

/** Where npm takes the folder for: a package by itself, or a workspace of the folder named. */
type Standing = { readonly root: string } | null;

/** Both readings: which one npm chose shows in the list. */
function standingsOf(folder: string): Standing[] {
  for (let path = dirname(folder), below = folder; path !== below; below = path, path = dirname(path)) {
    try {
      if (JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).workspaces)
        return [null, { root: path }];
    } catch {} // no package.json that names workspaces
  }
  return [null];
}

/** What npm would pack with these texts in place of those on disk; null where it cannot be told from here. */
export async function pathsWith(
  { snapshot, standings }: PackedFolder,
  texts: Texts,
): Promise<ReadonlySet<string> | null> {
  let paths: ReadonlySet<string> | null = null;
  for (const standing of standings) {
    const listing = await listingOf(snapshot, texts, standing);
    if (listing === null || (paths !== null && !isSame(listing.paths, paths))) return null;
    paths = listing.paths;
  }
  return paths;
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((path) => b.has(path));

/** The files that npm would pack, what bundled dependencies bring left out. */
async function listingOf(snapshot: Snapshot, texts: Texts, standing: Standing): Promise<Listing | null> {
  const tree = treeOf(snapshot, texts);
  if (tree === null) return null;
  const deciders = new Map<string, Written | null>();
  const Walker = walkerOver(snapshot, texts, deciders);
  const paths = await new Promise<readonly string[]>((resolve, reject) => {
    new Walker(tree, {
      path: snapshot.folder,
      isPackage: true,
      ...(standing && { prefix: standing.root, workspaces: [snapshot.folder] }),
    })
      .on('done', resolve)
      .on('error', reject)
      .start();
  });
  return { paths: new Set(paths.map((path) => path.replace(/^\.\//, ''))), deciders };
}

function treeOf(snapshot: Snapshot, texts: Texts): Tree | null {
  const text = texts.get('package.json') ?? snapshot.text('package.json') ?? '';
  const manifest: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  if (!isRecord(manifest)) return null;
  const { files, bin, directories, workspaces } = manifest;
  // npm makes a list of what is in `directories.bin`, and each file there is packed.
  if (bin === undefined && isRecord(directories) && directories.bin !== undefined) return null;
  if (files !== undefined && !isList(files)) return null;
  const goneKind = (entry: string) => (snapshot.isGone(named(entry)) ? snapshot.kind(named(entry)) : null);
  // npm asks the disk whether an entry is a file, and packs it then whatever else is said.
  if (files?.some((entry) => goneKind(entry) === 'file')) return null;
  // npm looks at the disk to tell a folder from a pattern; what was there when it packed is given here.
  const entries = files?.flatMap((entry) =>
    goneKind(entry) === 'directory' ? [entry, `${entry}/**`] : [entry],
  );
  return {
    path: snapshot.folder,
    isProjectRoot: true,
    package: { ...manifest, bin: binOf(bin), ...(entries && { files: entries }) },
    workspaces: workspaces ? new Map() : null,
    edgesOut: new Map(),
  };
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const named = (entry: string): string =>
  entry
    .replace(/^!+/, '')
    .replace(/^\.?\/+/, '')
    .replace(/(?<!\/)\/+$/, '');

/** As npm normalises it: each path from the root of the package. */
function binOf(bin: unknown): Record<string, string> {
  const targets = typeof bin === 'string' ? { bin } : typeof bin === 'object' && bin !== null ? bin : {};
  return Object.fromEntries(
    Object.entries(targets).flatMap(([name, target]) =>
      typeof target === 'string' ? [[name, join('/', target.replace(/\\/g, '/')).slice(1)]] : [],
    ),
  );
}

/** In a view of its own for each walk, since npm's constructor reads its lists before a subclass has any fields. */
function walkerOver(snapshot: Snapshot, texts: Texts, deciders: Map<string, Written | null>) {
  /** The rule that matched last: a walk does one thing after the other. */
  let matched: Written | null = null;

  /** The same rule, knowing where it stands and noting when it matches. */
  const noting = (rule: Rule, written: Written): Rule =>
    Object.assign(Object.create(rule) as Rule, {
      match: (path: string, partial?: boolean) => {
        const matches = rule.match(path, partial);
        if (matches) matched = written;
        return matches;
      },
    });

  /**
   * npm's own walk over the folder, with three differences: it sees a snapshot with changes in memory, it notes which rule decides, and
   * it does one thing after the other, so that whatever is thrown inside comes out where it was started.
   */
  return class FolderWalker extends packlist.Walker {
    override start(): this {
      const names = new Set(snapshot.entries(folderOf(this)).keys());
      for (const file of texts.keys()) {
        if (pathIn(folderOf(this), posix.basename(file)) === file) names.add(posix.basename(file));
      }
      this.onReaddir([...names]);
      return this;
    }

    override addIgnoreFile(file: string | symbol, then: () => void): void {
      if (file === 'package.json' && this.isPackage) {
        this.processPackage(then);
        return;
      }
      const path = pathIn(folderOf(this), String(file));
      this.onReadIgnoreFile(file, texts.get(path) ?? snapshot.text(path) ?? '', then);
    }

    override onReadIgnoreFile(source: string | symbol, text: string, then: () => void): void {
      let rules = snapshot.compiled.get(text);
      if (rules === undefined) {
        super.onReadIgnoreFile(source, text, () => {});
        rules = this.ignoreRules[source] ?? [];
        snapshot.compiled.set(text, rules);
      }
      // As ignore-walk tells lines that are rules from others.
      const lines = text
        .split(/\r?\n/)
        .map((line, index) => ({ text: line.trim(), line: index + 1 }))
        .filter((line) => !/^#|^$/.test(line.text));
      this.ignoreRules[source] = rules.map((rule, index) =>
        noting(rule, { source, folder: folderOf(this), ...(lines[index] ?? { text: '', line: 1 }) }),
      );
      then(); // walks on at once
    }

    /** Asked without a base name, it is about an entry of this very folder; everything else is on the way to such an answer. */
    override filterEntry(entry: string, partial?: boolean, base?: string): boolean {
      if (partial || base !== undefined) return super.filterEntry(entry, partial, base);
      matched = null;
      const inside = super.filterEntry(entry);
      if (inside) deciders.set(pathIn(folderOf(this), entry), matched);
      return inside;
    }

    override stat(found: { entry: string; file: boolean; dir: boolean }, then: () => void): void {
      const path = pathIn(folderOf(this), found.entry);
      const kind = snapshot.kind(path) ?? (texts.has(path) ? 'file' : 'other');
      const st = { isFile: () => kind === 'file', isDirectory: () => kind === 'directory' };
      if (found.entry.includes('*'))
        then(); // as npm refuses them
      else this.onstat({ st, ...found }, then);
    }

    override walker(entry: string, options: object, then: () => void): void {
      new FolderWalker(this.tree, this.walkerOpt(entry, options)).on('done', then).start();
    }

    /** What a bundled dependency brings is chosen by its own rules: no change here reaches it. */
    override async gatherBundles(): Promise<void> {}
  };
}

const folderOf = ({ path, root }: { readonly path: string; readonly root: string }): string =>
  path.slice(root.length + 1);
const pathIn = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);
