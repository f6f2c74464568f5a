export type Kind = 'file' | 'directory' | 'other';
/**
 * The folder as it was packed: what is on disk, and what the package has although it is there no more, since a script of the package
 * made it before packing and removed it afterwards. Each folder is read once, however often the list is computed.
 */
export declare class Snapshot {
    #private;
    readonly folder: string;
    constructor(folder: string, packed: Iterable<string>);
    /** What stands in a folder, by name. The folder itself is ''. */
    entries(path: string): ReadonlyMap<string, Kind>;
    kind(path: string): Kind | null;
    /** Whether only the package has it, so that npm's own look at the disk would not find it. */
    isGone(path: string): boolean;
    /** Through links, as npm reads its ignore files. */
    text(path: string): string | null;
}
/** Null where there is no such file. */
export declare function textIn(folder: string, path: string): string | null;
