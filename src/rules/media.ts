import type { BinaryFormat } from '../model/package-tree.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { existing, type Rule } from './rule.ts';

type Kind = 'video' | 'audio' | 'image';

/** A demo video or the screenshots of the read-me, swept in with the build. Icons and small pictures are ordinary. */
export const media: Rule<'media'> = function* (facts, limits) {
  const knownBefore = new Set(facts.ownBefore.map(mediaKind));
  for (const file of facts.own) {
    const kind = mediaKind(file);
    if (kind === null) continue;
    if (knownBefore.has(kind)) yield existing(file.path);
    else
      yield {
        novelty: 'new',
        severity: file.size >= limits.error && !facts.first ? 'error' : 'warning',
        path: file.path,
        evidence: { kind, size: file.size },
      };
  }
};

const largeImage = 100_000;

export function mediaKind({ path, size, content: { format, text } }: FileEntry): Kind | null {
  const kind = (format === null ? undefined : formats.get(format)) ?? (text ? null : byName(path));
  return kind === 'image' && size < largeImage ? null : kind;
}

const formats = new Map<BinaryFormat, Kind>([
  ['mp4', 'video'],
  ['webm', 'video'],
  ['avi', 'video'],
  ['mpeg', 'video'],
  ['mp3', 'audio'],
  ['wav', 'audio'],
  ['ogg', 'audio'],
  ['flac', 'audio'],
  ['png', 'image'],
  ['jpeg', 'image'],
  ['gif', 'image'],
  ['webp', 'image'],
  ['bmp', 'image'],
  ['tiff', 'image'],
  ['avif', 'image'],
  ['psd', 'image'],
  ['ico', 'image'],
]);

function byName(path: string): Kind | null {
  if (/\.(?:mp4|m4v|mov|mkv|webm|avi|wmv|flv|mpe?g|ogv|3gp)$/i.test(path)) return 'video';
  if (/\.(?:mp3|wav|ogg|flac|aac|m4a|opus|aiff?|wma)$/i.test(path)) return 'audio';
  return /\.(?:png|jpe?g|gif|webp|bmp|tiff?|avif|heic|psd|jxl)$/i.test(path) ? 'image' : null;
}
