import { Minimatch } from 'minimatch';

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
