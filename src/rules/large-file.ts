import { exactSize, size } from '../text/amounts.ts';
import { name } from '../text/names.ts';
import { acceptOnce, defineRule } from './rule.ts';

type Seen = { readonly size: number; readonly sizeBefore: number | null; readonly limit: number };

/** One heavy file that was not there before, or at least doubled: a bundle with everything in it, a video, a forgotten dump. */
export const largeFile = defineRule<Seen>()({
  id: 'large-file',
  topic: 'sizes',
  title: 'large file',
  why: 'Every user downloads and stores it with every install.',
  howItGetsIn: 'A build output, a data file, or a bundle that includes more than before.',
  looksFor:
    'A new file of at least the given size, or a file that grew by that much and at least doubled. Without a baseline it warns at most.',
  example: 'A screen recording of 14 MB was moved into the folder with the icons.',
  ignores:
    'Large files that were large before, also under a name with another content hash or version, and growth to less than twice the size.',
  howToFix: 'Leave it out with "files" in package.json, or look at what the build took in.',
  howToAccept: acceptOnce,
  options: {
    error: { default: 1_000_000, unit: 'bytes', meaning: 'from here on it is an error' },
    warning: { default: 250_000, unit: 'bytes', meaning: 'from here on it is a warning' },
  },
  removal: 'path',
  stays: ({ sizeBefore }) => sizeBefore !== null,
  waiver: { path: 'dist/model.bin', holdsTo: ['size'] },
  size: (seen) => seen.size,
  reason: ({ sizeBefore }) => (sizeBefore === null ? 'new' : 'grown'),
  weight: 0,
  cause: (_seen, path) => [`large-file ${path}`],
  messages: {
    new: {
      event: ([first]) => `New file over the limit of ${size(first?.limit ?? 0)}`,
      text: (seen) => `A new file of ${exactSize(seen.size)} (limit ${size(seen.limit)}).`,
    },
    grown: {
      event: ([first], { path }) =>
        `${name(path ?? '')} grew from ${size(first?.sizeBefore ?? 0)} to ${size(first?.size ?? 0)}`,
      text: (seen) =>
        `It grew from ${size(seen.sizeBefore ?? 0)} to ${exactSize(seen.size)}, by more than ${size(seen.limit)}.`,
      fix: () =>
        'Check what the build includes now: a dependency, a development build, or data that could be loaded later.',
    },
  },
  existing: ['large file', 'large files'],
  *detect(facts, limits) {
    for (const file of facts.changed) {
      const before = facts.predecessor(file.path)?.size ?? null;
      const grown = file.size - (before ?? 0);
      if (before !== null && file.size < 2 * before) continue;
      const isError = grown >= limits.error;
      if (!isError && grown < limits.warning) continue;
      yield {
        severity: isError && !facts.first ? 'error' : 'warning',
        path: file.path,
        evidence: { size: file.size, sizeBefore: before, limit: isError ? limits.error : limits.warning },
      };
    }
  },
});
