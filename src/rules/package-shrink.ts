import { grouped, growth, plural, size } from '../text/amounts.ts';
import { toolOf } from './agent-file.ts';
import { isArchive } from './archive.ts';
import { leftoverKind } from './build-leftover.ts';
import type { Facts } from './facts.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { isMap } from './kinds/maps.ts';
import { customary, pathClass } from './kinds/path-classes.ts';
import { mediaKind } from './media.ts';
import { acceptWarning, defineRule } from './rule.ts';

type Seen = {
  readonly measure: 'files' | 'bytes';
  readonly before: number;
  readonly after: number;
  readonly percent: number;
};

/**
 * A package that was packed before it was built: nearly everything is gone. A new bundle in place of a hundred files is none: what
 * came must weigh less than half of what went. Nor is a clean-up: of what users install the package for, as much must be gone.
 */
export const packageShrink = defineRule<Seen>()({
  id: 'package-shrink',
  topic: 'sizes',
  title: 'loss of most of the package',
  why: 'A package that loses most of its content was often packed before the build, or from the wrong folder.',
  howItGetsIn:
    'A build step did not run ("prepublishOnly" does not run on pack), or "files" no longer matches.',
  looksFor:
    'Warning: more than the given share of the bytes is gone, or of the files where what came weighs less than half of what went. "missing-entry" and "removed-file" say what breaks.',
  example:
    'A build that ran in "prepublishOnly" does not run on pack: the package went out with package.json and a README.',
  ignores:
    'Files that were renamed, a bundle in place of many files, and a clean-up: where only tests, documents, maps, pictures, archives and leftovers went, and what users install the package for is still there.',
  howToFix: 'Run the build before packing; a "prepack" or "prepare" script does it each time.',
  howToAccept: acceptWarning,
  options: {
    percent: {
      default: 50,
      unit: 'percent',
      meaning: 'share of files or bytes that may go without a warning',
    },
  },
  removal: null,
  waiver: { path: '.', holdsTo: [] },
  reason: ({ measure }) => measure,
  weight: 0,
  messages: {
    files: {
      event: ([first]) =>
        `${grouped((first?.before ?? 0) - (first?.after ?? 0))} of ${plural(first?.before ?? 0, 'file')} are gone`,
      text: ({ before, after }) =>
        `The number of files fell from ${grouped(before)} to ${grouped(after)} (${growth(before, after)}).`,
      fix: () => buildFirst,
    },
    bytes: {
      event: ([first]) =>
        `${size((first?.before ?? 0) - (first?.after ?? 0))} of ${size(first?.before ?? 0)} are gone`,
      text: ({ before, after }) =>
        `The unpacked size fell from ${size(before)} to ${size(after)} (${growth(before, after)}).`,
      fix: () => buildFirst,
    },
  },
  existing: ['loss of most of the package', 'losses of most of the package'],
  *detect(facts, { percent: limit }) {
    const { before, after } = facts;
    if (before === null) return;
    const bytes = lost(before.unpackedSize, after.unpackedSize);
    const counted = lost(before.fileCount, after.fileCount);
    if (bytes <= limit && counted <= limit) return;
    const { goneFiles, goneBytes, newBytes } = flow(facts);
    const files = Math.min(counted, lost(goneFiles.of, goneFiles.left));
    const filesCount = files > limit && newBytes < goneBytes / 2;
    if ((bytes <= limit && !filesCount) || isCleanUp(facts, limit)) return;
    const measure = filesCount && files > bytes ? 'files' : 'bytes';
    const [was, is] =
      measure === 'files' ? [before.fileCount, after.fileCount] : [before.unpackedSize, after.unpackedSize];
    yield {
      severity: 'warning',
      path: null,
      evidence: { measure, before: was, after: is, percent: Math.round(lost(was, is) * 10) / 10 },
    };
  },
});

const buildFirst =
  'Run the build before packing (a "prepack" or "prepare" script does it each time), and check "files" in package.json.';

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
  for (const file of facts.changed)
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
