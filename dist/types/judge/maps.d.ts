import type { MappingComment, SourceMapFacts } from '../model/entry.ts';
import type { FileEntry } from './file-entry.ts';
export declare const isMap: (file: FileEntry) => boolean;
/** The comment at the end of a file that leads to its map, or holds it. */
export declare const mappingOf: (file: FileEntry) => MappingComment | null;
export declare const hasInlineMap: (file: FileEntry) => boolean;
/** Of the map that the file is, or carries. */
export declare const mapOf: (file: FileEntry) => SourceMapFacts | null;
export declare const embedsSources: (file: FileEntry) => boolean;
