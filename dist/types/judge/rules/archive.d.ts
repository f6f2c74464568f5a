import { type FileEntry } from '../file-entry.ts';
import { type Rule } from '../rule.ts';
/**
 * An archive inside the package: most often its own tarball, packed into the folder that is then packed, doubling with each release.
 * Nobody sees what is in it, this gate included. Documents that are zip files, single assets compressed for a web server and static
 * libraries are none; an archive that is a module of another platform (`.jar`) is told only where it is the first of its kind.
 */
export declare const archive: Rule<'archive'>;
export declare function isArchive({ path, content }: FileEntry): boolean;
