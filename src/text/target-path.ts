/**
 * A manifest's target as a path of the package, as Node resolves it: `./lib/./a.js` is `lib/a.js`, the package's own folder is ''. Null
 * where it leaves the package. npm reads a backslash and a leading slash like that in `bin` too.
 */
export function targetPath(target: string): string | null {
  const parts: string[] = [];
  for (const part of target.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** What npm packs at the top of a package, whatever `files` says. */
export const isAlwaysPacked = (path: string): boolean =>
  /^(?:package\.json|(?:readme|copying|licen[cs]e)(?:\..*)?)$/i.test(path);
