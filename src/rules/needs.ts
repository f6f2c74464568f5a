import type { JsonValue, PackageTree } from '../model/package-tree.ts';
import { targetPath } from '../text/target-path.ts';
import { SortedPaths } from './kinds/sorted-paths.ts';

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
    const known = new Map<string, readonly string[]>();
    for (const [from, paths] of references) {
      if (isUnwanted(from)) continue;
      for (const path of paths) {
        const found = known.get(path) ?? this.#resolved(path);
        known.set(path, found);
        for (const each of found) if (each !== from) this.#add(each, from);
      }
    }
  }

  /** `index.js`, or `"main" in package.json`; null where nothing needs it. */
  by(path: string): string | null {
    return this.#by.get(path) ?? null;
  }

  /** The pattern in package.json by which users can load it. */
  publicBy(path: string): string | null {
    return this.#public.get(path) ?? null;
  }

  #add(path: string, by: string): void {
    if (!this.#by.has(path)) this.#by.set(path, by);
  }

  /** Whatever in package.json is the path of a file: `main`, `exports`, `bin`, `unpkg`, `style`, `typesVersions` and those to come. */
  #named(field: string, value: JsonValue): void {
    if (typeof value !== 'string') {
      if (typeof value === 'object' && value !== null)
        for (const each of Object.values(value)) this.#named(field, each);
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
    } else if (value.endsWith('/'))
      for (const each of this.#paths.below(`${path}/`)) this.#public.set(each, who);
    else if (field === 'directories') for (const each of this.#paths.below(`${path}/`)) this.#add(each, who);
    else for (const each of this.#module(path)) this.#add(each, who);
  }

  #resolved(path: string): readonly string[] {
    if (path === '') return this.#module('index');
    if (path.endsWith('/')) return this.#paths.below(path);
    const found = this.#module(path);
    return found.length > 0 ? found : this.#paths.below(`${path}/`);
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
