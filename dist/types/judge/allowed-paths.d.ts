import type { FileEntry } from './file-entry.ts';
import { type PathClass } from './path-classes.ts';
import type { NewDraft } from './rule.ts';
type Found = NewDraft<'unexpected-path'>;
/** `files.allow` of the configuration, and how the files of a package stand to it. */
export declare class AllowedPaths {
    #private;
    constructor(globs: readonly string[]);
    /** npm packs `package.json` in any case. */
    has(path: string): boolean;
    /** A glob that names tests lets tests in; one for any script of a folder was not written with them in mind. */
    names(path: string, kind: PathClass): boolean;
    /** The package has said what may ship: the last release is no excuse. */
    outside(files: readonly FileEntry[]): Generator<Found>;
    /** Left standing, such a line lets in what nobody will remember. */
    idle(files: readonly FileEntry[]): Generator<Found>;
}
export {};
