/**
 * A folder and all above it: `/a/b`, `/a` and `/`; of a repository `a/b`, `a` and its root, which is empty. With the separator of
 * Windows `C:\a` and `C:\`; with any other a backslash is a character like others.
 */
export function upwards(folder: string, separator: '/' | '\\' = '/'): string[] {
  const [root = ''] = (separator === '/' ? /^\// : /^(?:[a-z]:)?\\+/i).exec(folder) ?? [];
  const names = folder
    .slice(root.length)
    .split(separator)
    .filter((name) => name !== '');
  return [...names.map((_, at) => root + names.slice(0, names.length - at).join(separator)), root];
}
