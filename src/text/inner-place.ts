/** Where something lies inside a package that is bundled. */
interface InnerPlace {
  /** Ends in `/`. */
  readonly folder: string;
  readonly name: string;
  /** The path below the folder. */
  readonly rest: string;
}

/**
 * As installers find the packages inside a package: `node_modules/@s/a/node_modules/b/lib/x.js` is `lib/x.js` of `b`. Null for everything
 * else, a `node_modules` deeper down included. On a file system that folds case `Node_Modules` is the same folder.
 */
export function innerPlace(path: string): InnerPlace | null {
  if (!/^node_modules\//i.test(path)) return null;
  const segments = path.split('/');
  let [end, name] = [0, ''];
  while (segments[end]?.toLowerCase() === 'node_modules') {
    const depth = segments[end + 1]?.startsWith('@') ? 3 : 2;
    if (segments.length <= end + depth) break;
    name = segments.slice(end + 1, end + depth).join('/');
    end += depth;
  }
  if (end === 0) return null;
  return { folder: `${segments.slice(0, end).join('/')}/`, name, rest: segments.slice(end).join('/') };
}
