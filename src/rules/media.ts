import type { BinaryFormat } from '../model/package-tree.ts';
import { exactSize, grouped } from '../text/amounts.ts';
import { type FileEntry, kindsOf } from './kinds/file-entry.ts';
import { acceptOnce, defineRule, existing } from './rule.ts';
import { exclude } from './words.ts';

type Kind = 'video' | 'audio' | 'image';

/** A demo video or the screenshots of the read-me, swept in with the build. Icons and small pictures are ordinary. */
const mediaNames = {
  video: ['Video', 'videos'],
  audio: ['Audio file', 'audio files'],
  image: ['Large image', 'large images'],
} as const;

export const media = defineRule<{ readonly kind: 'video' | 'audio' | 'image'; readonly size: number }>()({
  id: 'media',
  topic: 'sizes',
  title: 'video, audio or large image',
  why: 'Every install downloads it, and users seldom see it there.',
  howItGetsIn: 'A folder with docs or assets is published as a whole.',
  looksFor:
    'The first video, the first audio file, or the first image of 100 kB or more: a warning, and an error from the given size on. Without a baseline it warns.',
  example:
    'The animated demonstration of the README, 8 MB, was installed with every copy of a small library.',
  ignores:
    'Smaller images, fonts, and media of a sort (video, audio or image) that the last release had too.',
  howToFix: 'Leave it out with "files" in package.json; a README can link to it where it is hosted.',
  howToAccept: acceptOnce,
  options: { error: { default: 1_000_000, unit: 'bytes', meaning: 'from here on it is an error' } },
  removal: 'path',
  waiver: { path: 'assets/intro.mp4', holdsTo: ['size'] },
  size: (seen) => seen.size,
  messages: {
    new: {
      event: (found) =>
        `${found.length === 1 ? mediaNames[found[0]?.kind ?? 'image'][0] : `${grouped(found.length)} ${mediaNames[found[0]?.kind ?? 'image'][1]}`} in the package`,
      text: ({ kind, size: bytes }) => `${mediaNames[kind][0]}: ${exactSize(bytes)}.`,
      fix: (_seen, path, origin) => `${exclude(path, origin)} A README can link to it where it is hosted.`,
    },
  },
  existing: ['media file', 'media files'],
  *detect(facts, limits) {
    const had = kindsOf(facts.ownBefore, mediaKind);
    for (const file of facts.own) {
      const kind = mediaKind(file);
      if (kind === null) continue;
      if (had(kind)) yield existing(file.path);
      else
        yield {
          severity: file.size >= limits.error && !facts.first ? 'error' : 'warning',
          path: file.path,
          evidence: { kind, size: file.size },
        };
    }
  },
});

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
