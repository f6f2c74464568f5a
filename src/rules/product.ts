import { toolOf } from './agent-file.ts';
import { isArchive } from './archive.ts';
import { leftoverKind } from './build-leftover.ts';
import { customary } from './kinds/expected-paths.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { isMap } from './kinds/maps.ts';
import { pathClass } from './kinds/path-classes.ts';
import { mediaKind } from './media.ts';

/** What users install a package for: not its documents, tests, maps and pictures, nor what was swept in. */
export const isProduct = (file: FileEntry): boolean =>
  !customary.test(file.path) &&
  pathClass(file.path) === null &&
  !isMap(file) &&
  toolOf(file.path) === null &&
  leftoverKind(file) === null &&
  !isArchive(file) &&
  mediaKind(file) === null;
