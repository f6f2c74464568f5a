import { braceExpand, Minimatch } from 'minimatch';

/** A glob of the configuration over paths of a package: `/` everywhere, dot files count, `!` and `#` are characters like others. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const wanted = pattern.replace(/^(?:\.?\/)+/, '');
  const glob = new Minimatch(wanted, { dot: true, nonegate: true, nocomment: true, platform: 'linux' });
  const everything = wanted === '**' || wanted === '**/*';
  return (path) => {
    // A path may hold glob characters itself: `app/[slug]/page.js`.
    if (everything || path === wanted) return true;
    if (!path.endsWith('/')) return glob.match(path);
    const folder = path.slice(0, -1);
    return folder === wanted || glob.match(folder) || glob.match(`${folder}/x`);
  };
}

/**
 * A path as a glob of the configuration that matches it alone: brackets of a path (`app/[slug]/page.js`) are no choice of characters.
 * What a configuration takes in no glob, a backslash and a space at an end, is any one character.
 */
export const literalGlob = (path: string): string =>
  path
    .replace(/^\s|\s$|\\/g, '\0')
    .replace(/[*?[\]{}]|[+@!](?=\()|^!/g, '\\$&')
    .replaceAll('\0', '?');

/** A path as a pattern of npm's `files` and ignore files that matches it alone; a folder (ending in a slash) with all below it. */
export const literalPattern = (path: string): string =>
  `${path.replace(/[\\*?[\]{}()!+@#]/g, '\\$&')}${path.endsWith('/') ? '**' : ''}`;

/** More alternatives than these need not be looked at to name a neighbour. */
const mostAlternatives = 200;

/** Tells which of the globs comes nearest to a path that none of them matches: most likely the one to widen. Null without globs. */
export function nearestGlob(globs: readonly string[]): (path: string) => string | null {
  const ways = globs.flatMap((glob) =>
    braceExpand(glob.replace(/^(?:\.?\/)+/, ''), { braceExpandMax: mostAlternatives }).map((alternative) => ({
      glob,
      segments: alternative.split('/').map(segmentOf),
    })),
  );
  return (path) => {
    const segments = path.split('/');
    let best: string | null = globs[0] ?? null;
    let most = -1;
    for (const way of ways) {
      const score = likeness(way.segments, segments);
      if (score > most) [best, most] = [way.glob, score];
    }
    return best;
  };
}

interface Segment {
  readonly text: string;
  readonly matches: (name: string) => boolean;
}

function segmentOf(text: string): Segment {
  if (text === '**') return { text, matches: () => true };
  const glob = new Minimatch(text, {
    dot: true,
    nonegate: true,
    nocomment: true,
    nobrace: true,
    platform: 'linux',
  });
  return { text, matches: (name) => name === text || glob.match(name) };
}

/** Folders that agree count most, then the beginning of the first name that does not, then whether both lie equally deep. */
function likeness(wanted: readonly Segment[], path: readonly string[]): number {
  const folders = wanted.slice(0, -1);
  let agree = 0;
  for (const [at, name] of path.slice(0, -1).entries()) {
    const segment = folders[at];
    if (segment === undefined || !segment.matches(name)) break;
    agree++;
    if (segment.text !== '**') continue;
    agree = path.length - 1; // whatever lies below
    break;
  }
  const next = wanted[agree]?.text ?? wanted.at(-1)?.text ?? '';
  const name = path[agree] ?? '';
  let same = 0;
  while (same < next.length && next[same] === name[same]) same++;
  const level = folders.length === path.length - 1 || folders.at(-1)?.text === '**' ? 1 : 0;
  return agree * 1000 + Math.min(same, 99) * 10 + level;
}
