/** The deepest folder that holds all of the paths, with its slash; empty for the package itself. */
export function folderOfAll(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  let length = first.length;
  for (const path of others) {
    let same = 0;
    while (same < length && path.charCodeAt(same) === first.charCodeAt(same)) same++;
    length = same;
  }
  return first.slice(0, first.lastIndexOf('/', length - 1) + 1);
}
