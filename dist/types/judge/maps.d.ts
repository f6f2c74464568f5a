import type { SourceMapFacts } from '../model/entry.ts';
import type { FileEntry } from './file-entry.ts';
export declare const isMap: (file: FileEntry) => boolean;
export declare const hasInlineMap: (file: FileEntry) => boolean;
/** Of the map that the file is, or carries. */
export declare const mapOf: (file: FileEntry) => SourceMapFacts | null;
export declare const embedsSources: (file: FileEntry) => boolean;
