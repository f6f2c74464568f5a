/**
 * Paths as a file system sees them that folds case and Unicode forms. Two files there are one file; a file cannot also be a folder.
 */
export class Neighbours {
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  /** How many folders the paths so far imply. */
  get folders(): number {
    return this.#folders.size;
  }

  /** The path that this one collides with. */
  add(
    path: string,
    directory: boolean,
  ): { code: 'path-collision' | 'file-and-directory'; with: string } | null {
    const folded = fold(path);
    const collision = directory ? this.#folder(folded, path) : this.#file(folded, path);
    return this.#folder(parent(folded), path) ?? collision;
  }

  #file(folded: string, path: string): ReturnType<Neighbours['add']> {
    const file = this.#files.get(folded);
    const inside = this.#folders.get(folded);
    if (file === undefined) this.#files.set(folded, path);
    if (inside !== undefined) return { code: 'file-and-directory', with: inside };
    return file === undefined || file === path ? null : { code: 'path-collision', with: file };
  }

  /** Marks this folder and those around it, up to the first that is known. */
  #folder(folded: string, path: string): ReturnType<Neighbours['add']> {
    for (let folder = folded; folder !== '' && !this.#folders.has(folder); folder = parent(folder)) {
      this.#folders.set(folder, path);
      const file = this.#files.get(folder);
      if (file !== undefined) return { code: 'file-and-directory', with: file };
    }
    return null;
  }
}

/**
 * Both ways through the case mappings, so that `ß`, `ſ` and the like meet what they fold to. Windows takes dots and spaces off the end of
 * a name.
 */
const fold = (path: string): string =>
  path
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replace(/(?<=[^/. ])[. ]+(?=\/|$)/g, '');

const parent = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
