import type { FileEntry } from './file-entry.ts';
import { globMatcher } from './glob.ts';
import type { NewDraft } from './rule.ts';

/** With a list of its own a package has said what may ship: the last release is no excuse. npm packs `package.json` in any case. */
export function* outsideAllowed(
  files: readonly FileEntry[],
  allow: readonly string[],
): Generator<NewDraft<'unexpected-path'>> {
  const globs = allow.map(globMatcher);
  for (const { path, size } of files) {
    if (path === 'package.json' || globs.some((matches) => matches(path))) continue;
    yield {
      novelty: 'new',
      severity: 'error',
      path,
      evidence: { reason: 'not-allowed', what: nearest(path, allow), files: 1, bytes: size },
    };
  }
}

/** The glob that shares the longest beginning with the path: most likely the one to widen. */
function nearest(path: string, allow: readonly string[]): string | null {
  let best: string | null = null;
  let longest = 0;
  for (const glob of allow) {
    const wanted = glob.replace(/^(?:\.?\/)+/, '');
    let same = 0;
    while (same < wanted.length && wanted[same] === path[same]) same++;
    if (same > longest) [best, longest] = [glob, same];
  }
  return best;
}
