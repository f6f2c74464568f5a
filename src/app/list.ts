import { acquireCandidate } from '../acquire/candidate.ts';
import type { PackageTree } from '../model/package-tree.ts';
import type { Hide } from '../text/credentials.ts';
import { openPackage, type Sources, withScratch } from './open-package.ts';

interface Listed {
  readonly tree: PackageTree;
  /** Of credentials of the user's. */
  readonly hide: Hide;
}

/** What is in a package: acquired and read, neither compared nor judged. */
export function list(candidate: string, sources: Sources): Promise<Listed> {
  return withScratch(sources, [candidate], async (context) => {
    const packed = await acquireCandidate(candidate, context);
    const { tree } = await openPackage(packed, context, { search: () => false });
    return { tree, hide: context.hide };
  });
}
