import { decode } from '../../app/changed-texts.ts';
import { diff } from '../../app/diff.ts';
import { usageError } from '../../model/errors.ts';
import type { PackageTree } from '../../model/package-tree.ts';
import { renderDiff } from '../../report/terminal/diff.ts';
import type { Shown } from '../../report/text-diff.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { Command } from '../command.ts';
import { progressFor, show } from '../screen.ts';
import { sourcesOf } from '../sources.ts';

/** A viewer: that something differs is what it was asked for, and no failure. */
export const run: Command = async ({ words: [a = '', b = '', ...named], given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const paths = named.map((path) => path.replace(/^\.\//, ''));
  const difference = await diff({ ...sourcesOf(given, surroundings, progress), a, b, paths }).finally(
    progress.end,
  );
  const { before, after } = difference.comparison;
  for (const path of paths) {
    if (before?.entries.has(path) || after.entries.has(path)) continue;
    const near = didYouMean(path, [...(before?.entries.keys() ?? []), ...after.entries.keys()]);
    throw usageError('path-not-found', `Neither package has a file ${path}.${near}`);
  }
  const texts = difference.texts.map((text) => ({
    path: text.path,
    before: shown(text.before, text.path, before),
    after: shown(text.after, text.path, after),
  }));
  await show((look) => renderDiff({ ...difference, texts }, look), given, surroundings);
  return 0;
};

/** A file that is there without its bytes was too large to hold. */
function shown(bytes: Uint8Array | null, path: string, tree: PackageTree | null): Shown | null {
  if (bytes !== null) return decode(bytes);
  return tree?.entries.has(path) ? { kind: 'too-large' } : null;
}
