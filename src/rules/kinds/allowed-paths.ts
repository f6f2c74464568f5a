import { braceExpand } from 'minimatch';
import { globMatcher, nearestGlob } from '../../text/glob.ts';
import type { NewDraft } from '../rule.ts';
import type { FileEntry } from './file-entry.ts';
import { type PathClass, pathClass } from './path-classes.ts';

type Found = NewDraft<'unexpected-path'>;

/** `files.allow` of the configuration, and how the files of a package stand to it. */
export class AllowedPaths {
  readonly #globs: readonly { readonly glob: string; readonly matches: (path: string) => boolean }[];
  /** Each alternative of each glob, with the class that it names. */
  readonly #ways: readonly { readonly kind: PathClass; readonly matches: (path: string) => boolean }[];

  constructor(globs: readonly string[]) {
    this.#globs = globs.map((glob) => ({ glob, matches: globMatcher(glob) }));
    this.#ways = globs.flatMap((glob) =>
      braceExpand(glob, { braceExpandMax }).flatMap((way) => {
        const kind = pathClass(way);
        return kind === null ? [] : [{ kind, matches: globMatcher(way) }];
      }),
    );
  }

  /** npm packs `package.json` in any case. */
  has(path: string): boolean {
    return path === 'package.json' || this.#globs.some(({ matches }) => matches(path));
  }

  /** A glob that names tests lets tests in; one for any script of a folder was not written with them in mind. */
  names(path: string, kind: PathClass): boolean {
    return this.#ways.some((way) => way.kind === kind && way.matches(path));
  }

  /** The package has said what may ship: the last release is no excuse. */
  *outside(files: readonly FileEntry[]): Generator<Found> {
    const nearest = nearestGlob(this.#globs.map(({ glob }) => glob));
    for (const { path, size } of files) {
      if (this.has(path)) continue;
      const evidence = { reason: 'not-allowed', what: nearest(path), files: 1, bytes: size } as const;
      yield { novelty: 'new', severity: 'error', path, evidence };
    }
  }

  /** Left standing, such a line lets in what nobody will remember. */
  *idle(files: readonly FileEntry[]): Generator<Found> {
    for (const { glob, matches } of new Map(this.#globs.map((one) => [one.glob, one])).values()) {
      if (files.some(({ path }) => matches(path))) continue;
      const evidence = { reason: 'idle', what: glob, files: 0, bytes: 0 } as const;
      yield { novelty: 'new', severity: 'note', path: null, evidence, key: `idle ${glob}` };
    }
  }
}

const braceExpandMax = 200;
