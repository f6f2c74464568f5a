import { toolOf } from './agent-file.ts';
import { isArchive } from './archive.ts';
import { leftoverKind } from './build-leftover.ts';
import type { Facts } from './facts.ts';
import { customary } from './kinds/expected-paths.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { isMap } from './kinds/maps.ts';
import { pathClass } from './kinds/path-classes.ts';
import { mediaKind } from './media.ts';
import type { Rule } from './rule.ts';

/**
 * A package that was packed before it was built: nearly everything is gone. A new bundle in place of a hundred files is none: what
 * came must weigh less than half of what went. Nor is a clean-up: of what users install the package for, as much must be gone.
 */
export const packageShrink: Rule<'package-shrink'> = function* (facts, { percent }) {
  const { before, after } = facts;
  if (before === null) return;
  const { goneFiles, goneBytes, newBytes } = flow(facts);
  const bytes = lost(before.unpackedSize, after.unpackedSize);
  const files = Math.min(lost(before.fileCount, after.fileCount), lost(goneFiles.of, goneFiles.left));
  const filesCount = files > percent && newBytes < goneBytes / 2;
  if ((bytes <= percent && !filesCount) || isCleanUp(facts, percent)) return;
  const measure = filesCount && files > bytes ? 'files' : 'bytes';
  const [was, is] =
    measure === 'files' ? [before.fileCount, after.fileCount] : [before.unpackedSize, after.unpackedSize];
  yield {
    novelty: 'new',
    severity: 'warning',
    path: null,
    evidence: { measure, before: was, after: is, percent: Math.round(lost(was, is) * 10) / 10 },
  };
};

const lost = (was: number, is: number): number => (was > 0 ? (100 * (was - is)) / was : 0);

function isCleanUp({ own, ownBefore }: Facts, percent: number): boolean {
  const [products, productsAfter] = [ownBefore.filter(isProduct), own.filter(isProduct)];
  const stays = (was: number, is: number): boolean => was > 0 && lost(was, is) <= percent;
  return stays(weight(products), weight(productsAfter)) && stays(products.length, productsAfter.length);
}

const weight = (files: readonly FileEntry[]): number => files.reduce((sum, { size }) => sum + size, 0);

function flow(facts: Facts): {
  goneFiles: { of: number; left: number };
  goneBytes: number;
  newBytes: number;
} {
  const continued = new Set(facts.comparison.continues.values());
  const gone = facts.filesBefore.filter((file) => !continued.has(file.path));
  let newBytes = 0;
  for (const file of facts.files)
    newBytes += Math.max(0, file.size - (facts.predecessor(file.path)?.size ?? 0));
  return {
    goneFiles: { of: facts.filesBefore.length, left: facts.filesBefore.length - gone.length },
    goneBytes: gone.reduce((sum, file) => sum + file.size, 0),
    newBytes,
  };
}

/** What users install a package for: not its documents, tests, maps and pictures, nor what was swept in. */
const isProduct = (file: FileEntry): boolean =>
  !customary.test(file.path) &&
  pathClass(file.path) === null &&
  !isMap(file) &&
  toolOf(file.path) === null &&
  leftoverKind(file) === null &&
  !isArchive(file) &&
  mediaKind(file) === null;
