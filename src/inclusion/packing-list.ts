import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import packlist, { type Rule, type Tree, type WalkerOptions } from 'npm-packlist';
import type { Texts } from './change.ts';

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

interface View {
  readonly snapshot: Snapshot;
  /** Files as they would be after a change; the rest is read from the snapshot. */
  readonly texts: Texts;
  /** The rule that let each file in; null where none had to. */
  readonly deciders: Map<string, Written | null>;
}

interface Options extends WalkerOptions {
  readonly view: View;
}

/** By the text of the file. Each folder has npm's own lists again, and compiling them costs more than all the rest. */
const compiled = new Map<string, readonly Rule[]>();

/** The rule that matched last. A walk does nothing else meanwhile. */
let last: Written | null = null;

/** The same rule, knowing where it stands and saying when it matches. */
function placed(rule: Rule, written: Written): Rule {
  return Object.assign(Object.create(rule) as Rule, {
    match: (path: string, partial?: boolean) => {
      const matched = rule.match(path, partial);
      if (matched) last = written;
      return matched;
    },
  });
}

/** For the next folder to be looked at. */
export const forgetRules = (): void => compiled.clear();

/**
 * npm's own walk over the folder, with three differences: it sees a snapshot with changes in memory, it notes which rule decides, and it
 * does one thing after the other, so that whatever is thrown inside comes out where it was started.
 */
export class FolderWalker extends packlist.Walker {
  readonly #options: Options;

  constructor(tree: Tree, options: Options) {
    super(tree, options);
    this.#options = options;
  }

  override start(): this {
    const { snapshot, texts } = this.#options.view;
    const names = new Set(snapshot.entries(folderOf(this)).keys());
    for (const [file, text] of texts) {
      if (text !== null && pathIn(folderOf(this), nameOf(file)) === file) names.add(nameOf(file));
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
    const { snapshot, texts } = this.#options.view;
    this.onReadIgnoreFile(file, texts.get(path) ?? snapshot.text(path) ?? '', then);
  }

  override onReadIgnoreFile(file: string | symbol, text: string, then: () => void): void {
    let rules = compiled.get(text);
    if (rules === undefined) {
      super.onReadIgnoreFile(file, text, () => {});
      rules = this.ignoreRules[file] ?? [];
      compiled.set(text, rules);
    }
    // As ignore-walk tells lines that are rules from others.
    const lines = text
      .split(/\r?\n/)
      .map((line, index) => ({ text: line.trim(), line: index + 1 }))
      .filter((line) => !/^#|^$/.test(line.text));
    this.ignoreRules[file] = rules.map((rule, index) =>
      placed(rule, { source: file, folder: folderOf(this), ...(lines[index] ?? { text: '', line: 1 }) }),
    );
    then(); // walks on at once
  }

  /** Asked without a base name, it is about an entry of this very folder; everything else is on the way to such an answer. */
  override filterEntry(entry: string, partial?: boolean, base?: string): boolean {
    if (partial || base !== undefined) return super.filterEntry(entry, partial, base);
    last = null;
    const inside = super.filterEntry(entry);
    if (inside) this.#options.view.deciders.set(pathIn(folderOf(this), entry), last);
    return inside;
  }

  override stat(found: { entry: string; file: boolean; dir: boolean }, then: () => void): void {
    const { snapshot, texts } = this.#options.view;
    const path = pathIn(folderOf(this), found.entry);
    const kind = snapshot.kind(path) ?? (texts.has(path) ? 'file' : 'other');
    const st = { isFile: () => kind === 'file', isDirectory: () => kind === 'directory' };
    if (found.entry.includes('*'))
      then(); // as npm refuses them
    else this.onstat({ st, ...found }, then);
  }

  override walker(entry: string, options: object, then: () => void): void {
    new FolderWalker(this.tree, { ...this.walkerOpt(entry, options), view: this.#options.view })
      .on('done', then)
      .start();
  }

  /** What a bundled dependency brings is chosen by its own rules: no change here reaches it. */
  override async gatherBundles(): Promise<void> {}
}

/** No accessor: npm's constructor reads its own rules before a subclass has any. */
const folderOf = ({ path, root }: { readonly path: string; readonly root: string }): string =>
  path.slice(root.length + 1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const pathIn = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

type Kind = 'file' | 'directory' | 'other';

/**
 * The folder as it was packed: what is on disk, and what the package has although it is there no more, since a script of the package
 * made it before packing and removed it afterwards. Each folder is read once, however often the list is computed.
 */
export class Snapshot {
  readonly folder: string;
  readonly #read = new Map<string, ReadonlyMap<string, Kind>>();
  readonly #gone = new Map<string, Map<string, Kind>>();

  constructor(folder: string, packed: Iterable<string>) {
    this.folder = folder;
    for (const path of packed) if (this.kind(path) === null) this.#addGone(path);
  }

  /** What stands in a folder, by name. The folder itself is ''. */
  entries(path: string): ReadonlyMap<string, Kind> {
    const there = this.#onDisk(path);
    const gone = this.#gone.get(path);
    return gone === undefined ? there : new Map([...there, ...gone]);
  }

  kind(path: string): Kind | null {
    const { parent, name } = parts(path);
    return this.entries(parent).get(name) ?? null;
  }

  /** Whether only the package has it, so that npm's own look at the disk would not find it. */
  isGone(path: string): boolean {
    const { parent, name } = parts(path);
    return this.#gone.get(parent)?.has(name) ?? false;
  }

  /** Through links, as npm reads its ignore files. */
  text(path: string): string | null {
    return this.kind(path) === null || this.isGone(path)
      ? null
      : readFileSync(join(this.folder, path), 'utf8');
  }

  #onDisk(path: string): ReadonlyMap<string, Kind> {
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    const entries = new Map(this.#list(path).map((entry) => [entry.name, kindOf(entry)]));
    this.#read.set(path, entries);
    return entries;
  }

  #list(path: string): Dirent[] {
    const place = join(this.folder, path);
    // A link to a folder is a link: npm does not walk into it.
    const there = lstatSync(place, { throwIfNoEntry: false });
    return there?.isDirectory() ? readdirSync(place, { withFileTypes: true }) : [];
  }

  #addGone(path: string, kind: Kind = 'file'): void {
    const { parent, name } = parts(path);
    const siblings = this.#gone.get(parent) ?? new Map<string, Kind>();
    this.#gone.set(parent, siblings.set(name, kind));
    if (parent !== '' && this.kind(parent) === null) this.#addGone(parent, 'directory');
  }
}

/** Null where there is no such file. */
export function textIn(folder: string, path: string): string | null {
  const place = join(folder, path);
  return lstatSync(place, { throwIfNoEntry: false })?.isFile() ? readFileSync(place, 'utf8') : null;
}

const kindOf = (entry: Dirent): Kind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'directory' : 'other';

function parts(path: string): { parent: string; name: string } {
  const parent = dirname(path);
  return { parent: parent === '.' ? '' : parent, name: path.slice(path.lastIndexOf('/') + 1) };
}
