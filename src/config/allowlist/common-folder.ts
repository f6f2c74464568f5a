/** The deepest folder that holds all of these folders; each is empty or ends in a slash. */
export function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  let end = first.length;
  for (const folder of others) {
    let same = 0;
    while (same < end && folder[same] === first[same]) same++;
    end = same;
  }
  return first.slice(0, first.lastIndexOf('/', end - 1) + 1);
}
