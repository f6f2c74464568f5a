import { looksIrregular, looksIrregularTail, looksLikeHash } from './hash-shape.ts';

/**
 * A path without what changes from release to release on its own: content hashes and the package's own version. Two paths that are
 * equal afterwards name the same file of two releases.
 */
export function normaliseName(path: string, version: string): string {
  const segments = dropVersion(path, version).split('/');
  const last = segments.length - 1;
  return segments.map((segment, at) => dropHashes(segment, at === last)).join('/');
}

export const hashMark = '<hash>';
export const versionMark = '<version>';

function dropVersion(path: string, version: string): string {
  if (!/^\d+\.\d+\.\d+/.test(version) || !path.includes(version)) return path;
  let result = '';
  let rest = 0;
  for (let at = path.indexOf(version); at !== -1; at = path.indexOf(version, rest)) {
    const end = at + version.length;
    // `1.2.3` stands neither in `11.2.3` nor in `1.2.30`.
    const inside =
      /[0-9]$|[0-9]\.$/.test(path.slice(Math.max(0, at - 2), at)) ||
      /^(?:[0-9]|\.[0-9])/.test(path.slice(end, end + 2));
    result += path.slice(rest, at) + (inside ? version : versionMark);
    rest = end;
  }
  return result + path.slice(rest);
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/** Rollup's default: eight characters of base 64 for URLs, which may hold `-` and `_` themselves. */
export const tail = /^(|.*?[-._])([A-Za-z0-9_-]{8})((?:\.[a-z0-9]+)*)$/;

function dropHashes(segment: string, isFile: boolean): string {
  if (segment.length < 6 || segment.length > 512) return segment;
  // Next.js: a build id of 21 characters of base 64 for URLs as a folder of its own.
  if (!isFile && /^[A-Za-z0-9_-]{16,64}$/.test(segment) && /[0-9]/.test(segment) && looksIrregular(segment))
    return hashMark;
  const found = tail.exec(segment);
  if (found && /[-_]/.test(found[2] ?? '') && looksIrregularTail(found[2] ?? ''))
    return `${dropTokens(found[1] ?? '', false)}${hashMark}${found[3]}`;
  return dropTokens(segment.replace(uuid, hashMark), isFile);
}

function dropTokens(text: string, isFile: boolean): string {
  const extension = isFile ? text.lastIndexOf('.') : -1;
  const end = extension > 0 ? extension : text.length;
  const loud = !/[a-z]/.test(text.slice(0, end)); // `LICENSE-MPLXYZ`: capitals throughout are a style
  const name = text.slice(0, end).replace(/[A-Za-z0-9]+/g, (token, at: number) => {
    // esbuild's form: a hash of letters alone may look like a word (`chunk-GZSSIGNC.js`), but nobody names a chunk in capitals.
    if (/^[A-Z2-7]{8}$/.test(token) && text.slice(0, at) === 'chunk-') return hashMark;
    if (!looksLikeHash(token)) return token;
    const alone = token.length === end && at === 0;
    return loud && !alone && !/[0-9]/.test(token) ? token : hashMark;
  });
  return name + text.slice(end);
}
