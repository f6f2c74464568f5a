import { hashMark, normaliseName, versionMark } from '../text/normalise-name.ts';

/**
 * A path as a glob: what changes with every build, a content hash or the version, becomes a star, so that the waiver lives as long as
 * the file; all else is itself. A name that is nothing but a hash stays, since the star would be every file of the folder.
 */
export function pathGlob(path: string, version: string): string {
  const normal = normaliseName(path, version);
  if (normal === path || path.includes(hashMark) || path.includes(versionMark)) return literal(path);
  const glob = literal(normal).replaceAll(hashMark, '*').replaceAll(versionMark, '*');
  return /(?:^|\/)\*+[^/\w]*(?:\.[^/]*)?$/.test(glob) ? literal(path) : glob;
}

/**
 * Brackets of a path (`app/[slug]/page.js`) are no choice of characters. What a configuration takes in no glob, a backslash and a space
 * at an end, is any one character.
 */
const literal = (path: string): string =>
  path
    .replace(/^\s|\s$|\\/g, '\0')
    .replace(/[*?[\]{}]|[+@!](?=\()|^!/g, '\\$&')
    .replaceAll('\0', '?');
