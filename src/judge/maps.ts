import type { SourceMapFacts } from '../model/entry.ts';
import type { FileEntry } from './file-entry.ts';

export const isMap = (file: FileEntry): boolean =>
  file.content.sourceMap !== null || /\.map$/i.test(file.path);

export const hasInlineMap = (file: FileEntry): boolean => file.content.mapping?.kind === 'inline';

/** Of the map that the file is, or carries. */
export const mapOf = (file: FileEntry): SourceMapFacts | null =>
  file.content.sourceMap ?? file.content.mapping?.map ?? null;

export const embedsSources = (file: FileEntry): boolean => (mapOf(file)?.embedded ?? 0) > 0;
