import { acquireCandidate } from './acquire/candidate.ts';
import type { PackageTree } from './model/tree.ts';
import { readLocal, type Sources, withScratch } from './open-package.ts';

/** What is in a package: acquired and read, neither compared nor judged. */
export function list(candidate: string, sources: Sources): Promise<PackageTree> {
  return withScratch(sources, async (context) => {
    const { tarball, source } = await acquireCandidate({ ...sources, spec: candidate }, context);
    const { tree } = await readLocal(tarball, source, context);
    return tree;
  });
}
