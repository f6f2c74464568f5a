export type CandidateSpec = {
    readonly kind: 'directory' | 'file';
    readonly path: string;
} | {
    readonly kind: 'registry';
    readonly name: string;
    readonly wanted: string;
};
/**
 * What exists is taken as the path it is, save for `name@version`, which always means the registry (`./name@version` the path). A
 * bare word that does not exist is a mistyped or unbuilt folder: asking the registry for a package called `dist` would judge
 * somebody else's.
 */
export declare function parseCandidate(spec: string, cwd: string): Promise<CandidateSpec>;
