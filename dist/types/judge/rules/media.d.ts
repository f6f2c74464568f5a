import type { FileEntry } from '../file-entry.ts';
import { type Rule } from '../rule.ts';
type Kind = 'video' | 'audio' | 'image';
/** A demo video or the screenshots of the read-me, swept in with the build. Icons and small pictures are ordinary. */
export declare const media: Rule<'media'>;
export declare function mediaKind({ path, size, content: { format, text } }: FileEntry): Kind | null;
export {};
