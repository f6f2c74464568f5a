/** Where a member's name leads to below the package root, and what is wrong with the name. */
export interface Location {
    /** As npm's extraction has it; where npm extracts nothing because the path climbs, the name below the root as it stands. */
    readonly path: string;
    /** The first segment, whatever it is called: it is stripped. */
    readonly root: string;
    /** npm leaves such members out; other installers may not. */
    readonly dropped: boolean;
    readonly faults: readonly NameFault[];
}
export type NameFault = 'absolute-path' | 'path-climbs' | 'empty-segment' | 'dot-name' | 'dot-root' | 'outside-root' | 'backslash' | 'drive-letter' | 'invisible-character';
/** `name` is a file's whole name, or a directory's without the slash at its end. */
export declare function locate(name: string, directory: boolean): Location;
