import { acquireCandidate } from '../acquire/candidate.ts';
import { compareTrees } from '../compare/compare-trees.ts';
import type { Comparison } from '../model/comparison.ts';
import { secretsIn } from '../read/secrets.ts';
import { type Hide, hiding } from '../text/credentials.ts';
import { openPackage, type Sources, withScratch } from './open-package.ts';

interface DiffOptions extends Sources {
  readonly a: string;
  readonly b: string;
  /** Paths in either package whose contents are wanted. */
  readonly paths: readonly string[];
}

interface Difference {
  readonly a: string;
  readonly b: string;
  readonly comparison: Comparison;
  /** Of credentials of the user's, and of secrets in what is shown. */
  readonly hide: Hide;
  /** In the order of `paths`; null where a package has no such file, or one too large to hold. */
  readonly texts: readonly {
    readonly path: string;
    readonly before: Uint8Array | null;
    readonly after: Uint8Array | null;
  }[];
}

/** What differs between two packages, told and not judged. */
export function diff({ a, b, paths, ...sources }: DiffOptions): Promise<Difference> {
  return withScratch(sources, [a, b], async (context) => {
    const wanted = new Set(paths);
    const quoted = new Set([...wanted, 'package.json']);
    const open = async (spec: string) => {
      const candidate = await acquireCandidate(spec, context);
      const keep = (path: string): boolean => wanted.has(path);
      const search = (path: string): boolean => quoted.has(path);
      return { ...candidate, ...(await openPackage(candidate, context, { keep, search })) };
    };
    const [before, after] = await Promise.all([open(a), open(b)]);
    const secrets = await Promise.all([before, after].map((each) => secretsIn(each, [...quoted])));
    const inPackages = hiding(secrets.flat());
    return {
      a: before.source,
      b: after.source,
      comparison: compareTrees(before.tree, after.tree),
      hide: (text) => context.hide(inPackages(text)),
      texts: [...wanted].map((path) => ({
        path,
        before: before.kept.get(path) ?? null,
        after: after.kept.get(path) ?? null,
      })),
    };
  });
}
