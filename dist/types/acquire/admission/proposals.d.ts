/** What could leave files out, as a glob without the `!`, and which files it is meant to match: whether it does is proved later. */
export interface Proposal {
    readonly glob: string;
    /** What an ignore file would say: globs without a slash hold at any depth there, and a slash at the end means a folder. */
    readonly line: string;
    readonly covers: (path: string) => boolean;
}
/**
 * Ways to leave out what is at `path` (a folder ends in a slash), the widest first: a kind of file, a folder above, the path itself.
 * `wide` says that the kind is what is unwanted, so that a glob is right even for a single file.
 */
export declare function proposalsFor(path: string, wide: boolean): Generator<Proposal & {
    readonly least: number;
}>;
/**
 * A path as a glob that matches it alone. Rules are lines and are trimmed: what cannot stand there is left to `?`, and to the proof
 * whether that matches anything else.
 */
export declare const literal: (path: string) => string;
