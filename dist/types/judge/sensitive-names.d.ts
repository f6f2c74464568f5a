import type { SensitiveKind } from '../model/evidence.ts';
import { type FileEntry } from './file-entry.ts';
/** Files that give access to something, or hold other people's data, told by name and by format. */
export declare function sensitiveKind({ path, content: { format } }: FileEntry): SensitiveKind | null;
