/**
 * Paths as a file system sees them that folds case and Unicode forms. Two files there are one file; a file cannot also be a folder.
 */
export declare class Neighbours {
    #private;
    /** How many folders the paths so far imply. */
    get folders(): number;
    /** The path that this one collides with. */
    add(path: string, directory: boolean): {
        code: 'path-collision' | 'file-and-directory';
        with: string;
    } | null;
}
