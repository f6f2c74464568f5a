import type { EntryTarget, JsonValue, PackageTree } from '../../model/package-tree.ts';
import { isJsonObject } from '../../text/json-text.ts';
import { targetPath } from '../../text/target-path.ts';
import { PathsByEnds } from './sorted-paths.ts';

type Resolution = 'found' | 'absent' | 'invalid';

/** Answers for one package whether what a manifest points at is there. */
export class EntryResolution {
  readonly #entries: PackageTree['entries'];
  /** For patterns and folders, which few packages have. */
  #byEnds: PathsByEnds | null = null;
  readonly #typesVersions: JsonValue | undefined;

  readonly #onStep: () => void;

  constructor(tree: PackageTree, onStep: () => void) {
    this.#onStep = onStep;
    this.#typesVersions = tree.manifest.fields.get('typesVersions');
    this.#entries = tree.entries;
  }

  #has(path: string): boolean {
    return (this.#entries.get(path)?.type ?? 'directory') !== 'directory';
  }

  of({ field, target }: EntryTarget): Resolution {
    if (/^exports(?:$|[.[])/.test(field)) return this.#exported(target);
    if (/^imports(?:$|[.[])/.test(field)) return target.startsWith('./') ? this.#exported(target) : 'found';
    if (/^bin(?:$|[.[])/.test(field)) return this.#exact(target);
    // In a `browser` map a bare name stands for another package.
    if (/^browser[.[]/.test(field) && !/^\.{0,2}\//.test(target)) return 'found';
    const isTypes = /^(?:types|typings|typesVersions\..*)$/s.test(field);
    const found = this.#loose(target, isTypes);
    return found === 'absent' && isTypes ? this.#redirected(target) : found;
  }

  /** https://nodejs.org/api/packages.html: relative, inside the package, and taken as it stands. */
  #exported(target: string): Resolution {
    if (!target.startsWith('./') || /(?:^|[\\/])(?:\.\.?|node_modules)(?:[\\/]|$)/i.test(target.slice(2)))
      return 'invalid';
    const path = target.slice(2);
    if (path === '' || path.endsWith('/')) return this.#some(path, '') ? 'found' : 'absent';
    const star = path.indexOf('*');
    if (star !== -1) return this.#pattern(path) ? 'found' : 'absent';
    return this.#has(path) || this.#has(decoded(path)) ? 'found' : 'absent';
  }

  #exact(target: string): Resolution {
    const path = targetPath(target);
    return path !== null && this.#has(path) ? 'found' : 'absent';
  }

  /** As `require` finds a folder or leaves out an extension; type checkers and bundlers add theirs. */
  #loose(target: string, types: boolean): Resolution {
    const path = targetPath(target);
    if (path === null) return 'absent';
    if (path.includes('*'))
      return ['', ...(types ? typeEndings : [])].some((ending) => this.#pattern(path + ending))
        ? 'found'
        : 'absent';
    if (path !== '' && this.#has(path)) return 'found';
    const endings = types ? typeEndings : moduleEndings;
    const index = path === '' ? 'index' : `${path}/index`;
    const stem = types ? path.replace(/\.[mc]?jsx?$/, '') : path;
    const candidates = endings.flatMap((ending) => [
      `${path}${ending}`,
      `${stem}${ending}`,
      `${index}${ending}`,
    ]);
    return candidates.some((candidate) => this.#has(candidate)) ? 'found' : 'absent';
  }

  #redirected(target: string): Resolution {
    for (const other of redirected(targetPath(target) ?? target, this.#typesVersions))
      if (this.#loose(other, true) === 'found') return 'found';
    return 'absent';
  }

  /** Every `*` of a target stands for the same text. */
  #pattern(path: string): boolean {
    const [prefix = '', ...others] = path.split('*');
    const suffix = others.at(-1) ?? '';
    return this.#some(prefix, suffix, (candidate) => {
      if (others.length === 1) return true;
      this.#onStep(); // with several stars, all that begin and end so have to be looked at
      const fill = candidate.length - path.replaceAll('*', '').length;
      if (fill <= 0 || fill % others.length !== 0) return false;
      const star = candidate.slice(prefix.length, prefix.length + fill / others.length);
      return path.replaceAll('*', () => star) === candidate;
    });
  }

  #some(...wanted: Parameters<PathsByEnds['some']>): boolean {
    this.#byEnds ??= new PathsByEnds([...this.#entries.keys()].filter((path) => this.#has(path)));
    return this.#byEnds.some(...wanted);
  }
}

const moduleEndings = ['.js', '.json', '.node', '.mjs', '.cjs', '.jsx', '.ts', '.tsx'];
const typeEndings = ['.d.ts', '.ts', '.tsx', '.d.mts', '.d.cts'];

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** https://www.typescriptlang.org/docs/handbook/declaration-files/publishing.html: where `types` may lead instead. */
function* redirected(path: string, typesVersions: JsonValue | undefined): Generator<string> {
  for (const paths of values(typesVersions))
    for (const [pattern, targets] of Object.entries(isJsonObject(paths) ? paths : {})) {
      const star = matched(path, targetPath(pattern) ?? pattern);
      if (star === null || !Array.isArray(targets)) continue;
      for (const target of targets) if (typeof target === 'string') yield target.replace('*', () => star);
    }
}

/** What the star stands for; nothing where there is none. */
function matched(path: string, pattern: string): string | null {
  const at = pattern.indexOf('*');
  if (at === -1) return path === pattern ? '' : null;
  const [prefix, suffix] = [pattern.slice(0, at), pattern.slice(at + 1)];
  if (path.length < prefix.length + suffix.length) return null;
  return path.startsWith(prefix) && path.endsWith(suffix)
    ? path.slice(prefix.length, path.length - suffix.length)
    : null;
}

const values = (value: JsonValue | undefined): JsonValue[] =>
  isJsonObject(value) ? Object.values(value) : [];
