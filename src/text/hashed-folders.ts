import { hashMark, normaliseName, tail } from './normalise-name.ts';

/**
 * One hash in twenty reads like a word (`BaFuULEH`) or a number (`65011890`). In a folder that a bundler filled, the neighbours tell: where
 * at least half of the names of a form carry a clear hash, so do the others.
 */
export class HashedFolders {
  readonly #paths: Iterable<string>;
  #hashed: ReadonlySet<string> | null = null;

  /** The paths are looked at when the first name is asked for: most releases have none that is new or gone. */
  constructor(paths: Iterable<string>) {
    this.#paths = paths;
  }

  #forms(): ReadonlySet<string> {
    const hashed = new Set<string>();
    const counts = new Map<string, { clear: number; all: number }>();
    for (const path of this.#paths) {
      const form = formOf(path);
      if (form === null) continue;
      const count = counts.get(form) ?? { clear: 0, all: 0 };
      counts.set(form, count);
      count.all++;
      if (hasHash(path)) count.clear++;
    }
    for (const [form, { clear, all }] of counts)
      if (clear >= fewest(form) && clear >= all / 2) hashed.add(form);
    return hashed;
  }

  normalise(path: string, version: string): string {
    const strict = normaliseName(path, version);
    const form = formOf(path);
    if (form === null || hasHash(path)) return strict;
    this.#hashed ??= this.#forms();
    if (!this.#hashed.has(form)) return strict;
    const { folder, name } = parts(path);
    const [, prefix = '', , ending = ''] = tail.exec(name) ?? [];
    return `${normaliseName(folder, version)}${prefix}${hashMark}${ending}`;
  }
}

/** A name that is nothing but a hash is as likely a word, until there are several. */
const fewest = (form: string): number => (form.endsWith('/*') ? 3 : 1);

/** The folder, and whether the eight characters are the whole name; null where the name has no such end. */
function formOf(path: string): string | null {
  const { folder, name } = parts(path);
  const found = tail.exec(name);
  return found === null ? null : `${folder}/${found[1] === '' ? '*' : '-*'}`;
}

const hasHash = (path: string): boolean => {
  const { name } = parts(path);
  return normaliseName(name, '') !== name;
};

function parts(path: string): { folder: string; name: string } {
  const at = path.lastIndexOf('/') + 1;
  return { folder: path.slice(0, at), name: path.slice(at) };
}
