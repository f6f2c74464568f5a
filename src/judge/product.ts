import { customary } from './expected-paths.ts';
import type { FileEntry } from './file-entry.ts';
import { isMap } from './maps.ts';
import { pathClass } from './path-classes.ts';
import { toolOf } from './rules/agent-file.ts';
import { isArchive } from './rules/archive.ts';
import { leftoverKind } from './rules/build-leftover.ts';
import { mediaKind } from './rules/media.ts';

/** What users install a package for: not its documents, tests, maps and pictures, nor what was swept in. */
export const isProduct = (file: FileEntry): boolean =>
  !customary.test(file.path) &&
  pathClass(file.path) === null &&
  !isMap(file) &&
  toolOf(file.path) === null &&
  leftoverKind(file) === null &&
  !isArchive(file) &&
  mediaKind(file) === null;
