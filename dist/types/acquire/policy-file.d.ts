export interface PolicyFile {
    readonly path: string;
    /** As messages call it: relative to where the user is. */
    readonly file: string;
    readonly text: string;
}
/** Relative to each folder that is looked at. */
export declare const policyFileNames: readonly ['.github/packgate.yml', 'packgate.yml'];
/** The file that the user names; `by` is what it was named with. */
export declare function namedPolicyFile(named: string, by: string, cwd: string): Promise<PolicyFile>;
/**
 * The nearest file from a package's folder upwards, else from the current folder. Neither leaves its git repository: above it lie
 * folders that others may write to.
 */
export declare function findPolicyFile(folder: string | null, cwd: string): Promise<PolicyFile | null>;
/** Up to the root of the repository; where there is none, the folder alone. */
export declare function foldersFrom(start: string): Promise<string[]>;
/** Null where nothing says that there is one. */
export declare function repositoryRoot(start: string): Promise<string | null>;
