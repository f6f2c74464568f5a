import type { Entry, MappingComment, SourceMapFacts } from '../../model/package-tree.ts';
import type { FileEntry } from './file-entry.ts';

/** What tests of a tool for source maps read gives away nothing of the package, and is no sign that the package ships maps. */
const isFixture = ({ path }: FileEntry): boolean =>
  /(?:^|\/)(?:fixtures?|__fixtures__|testdata)\//i.test(path);

export const isMapName = (path: string): boolean => /\.map$/i.test(path);

export const isMap = (file: FileEntry): boolean =>
  (file.content.sourceMap !== null || isMapName(file.path)) && !isFixture(file);

/** A script that holds its map, or points to one, is wanted itself. */
export const isWantedWithMap = (entry: Entry | undefined): boolean =>
  !isMapName(entry?.path ?? '') && !entry?.content?.sourceMap;

/** The comment at the end of a file that leads to its map, or holds it. */
export const mappingOf = (file: FileEntry): MappingComment | null =>
  isFixture(file) ? null : file.content.mapping;

export const hasInlineMap = (file: FileEntry): boolean => mappingOf(file)?.kind === 'inline';

/** Of the map that the file is, or carries. */
export const mapOf = (file: FileEntry): SourceMapFacts | null =>
  isFixture(file) ? null : (file.content.sourceMap ?? file.content.mapping?.map ?? null);

export const embedsSources = (file: FileEntry): boolean => (mapOf(file)?.embedded ?? 0) > 0;
