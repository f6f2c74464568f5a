import type { JsonValue, PackageTree } from '../model/package-tree.ts';
import { isAlwaysPacked, targetPath } from '../text/target-path.ts';
import { SortedPaths } from './kinds/sorted-paths.ts';

/** A file under that path, or with an ending of it; where there is none, what is in the folder of that name. */
interface Resolved {
  readonly files: readonly string[];
  readonly inside: readonly string[];
}

/** By path of a file: the paths that it points to; a folder ends in a slash. */
export type References = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which files of a package something else in it needs, and what: what is found here is never proposed for removal. Rather one too many
 * than one too few.
 */
export class Needs {
  readonly #by = new Map<string, string>();
  readonly #public = new Map<string, string>();
  readonly #files: ReadonlySet<string>;
  readonly #paths: SortedPaths;

  /** What is itself unwanted needs nothing. */
  constructor(tree: PackageTree, references: References, isUnwanted: (path: string) => boolean) {
    const files = [...tree.entries.values()].filter(({ type }) => type === 'file').map(({ path }) => path);
    this.#files = new Set(files);
    this.#paths = new SortedPaths(files);
    for (const [field, value] of tree.manifest.fields) if (!wordless.has(field)) this.#named(field, value);
    const known = new Map<string, Resolved>();
    for (const [from, paths] of references) {
      if (isUnwanted(from)) continue;
      for (const path of paths) {
        const { files, inside } = known.get(path) ?? this.#resolved(path);
        known.set(path, { files, inside });
        for (const each of files) if (each !== from) this.#add(each, from);
        for (const each of inside) this.#public.set(each, from);
      }
    }
  }

  /** `index.js`, or `"main" in package.json`; null where nothing needs it. */
  by(path: string): string | null {
    return this.#by.get(path) ?? null;
  }

  /** The pattern in package.json by which users can load it, or the file that names its folder: one for some files, and nobody knows which. */
  publicBy(path: string): string | null {
    return this.#public.get(path) ?? null;
  }

  /** What users load: what package.json names, by a pattern only code; what npm packs in any case, or Node takes without a name; and whatever that points to. */
  loaded(references: References): ReadonlySet<string> {
    const named = [...this.#by].flatMap(([path, by]) => (by.endsWith(' in package.json') ? path : []));
    const code = [...this.#public.keys()].filter((path) => references.has(path));
    const loaded = new Set([
      ...named,
      ...code,
      ...this.#module('index'),
      ...[...this.#files].filter(isAlwaysPacked),
    ]);
    for (const path of loaded)
      for (const to of references.get(path) ?? [])
        for (const each of Object.values(this.#resolved(to)).flat()) loaded.add(each); // a set that grows is gone through to its end
    for (const path of loaded) for (const each of this.#module(path)) loaded.add(each);
    return loaded;
  }

  #add(path: string, by: string): void {
    if (!this.#by.has(path)) this.#by.set(path, by);
  }

  /** Whatever in package.json is the path of a file: `main`, `exports`, `bin`, `unpkg`, `style`, `typesVersions` and those to come. */
  #named(field: string, value: JsonValue): void {
    if (typeof value !== 'string') {
      if (typeof value === 'object' && value !== null)
        for (const [key, each] of Object.entries(value))
          if (field !== 'directories' || /^(?:bin|man)$/.test(key)) this.#named(field, each); // npm uses no other
      return;
    }
    const path = targetPath(value);
    if (path === null || path === '') return;
    const who = `"${field}" in package.json`;
    const [before = '', ...others] = path.split('*');
    if (others.length > 0) {
      const after = others.at(-1) ?? '';
      for (const each of this.#paths.below(before))
        if (each.length > before.length + after.length && each.endsWith(after)) this.#public.set(each, who);
    } else if (value.endsWith('/') || field === 'directories')
      for (const each of this.#paths.below(`${path}/`)) this.#public.set(each, who);
    else for (const each of this.#module(path)) this.#add(each, who);
  }

  #resolved(path: string): Resolved {
    const files = this.#module(path === '' ? 'index' : path);
    const inside = files.length > 0 || path === '' ? [] : this.#paths.below(path.replace(/\/?$/, '/'));
    return { files, inside };
  }

  /** As Node, bundlers and type checkers find a module; of several that may be meant, all. */
  #module(path: string): readonly string[] {
    const stem = path.replace(/\.[cm]?jsx?$/, '');
    const all = [
      path,
      ...endings.flatMap((end) => [`${path}${end}`, `${stem}${end}`, `${path}/index${end}`]),
    ];
    return [...new Set(all)].filter((each) => this.#files.has(each));
  }
}

const endings = ['.js', '.mjs', '.cjs', '.json', '.node', '.wasm', '.d.ts', '.d.mts', '.d.cts'].concat([
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.jsx',
  '.css',
  '.scss',
  '.vue',
  '.svelte',
]);

/** Fields whose words may look like a path by chance, or that say what is packed. */
const wordless = new Set(
  'name version description keywords author contributors license repository bugs homepage files scripts engines'
    .concat(' dependencies devDependencies peerDependencies optionalDependencies publishConfig workspaces')
    .split(' '),
);
