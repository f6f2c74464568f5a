import type { Tarball } from './tarball.ts';
export interface Judged {
    readonly name: string;
    readonly version: string;
    /** `sha512-…` of the bytes that were judged. */
    readonly integrity: string;
}
/**
 * Copies the judged bytes to where they outlive the run. The copy is hashed on its way: what a script of the package left running
 * may have written to the file since it was read.
 */
export declare function keepTarball(tarball: Tarball, judged: Judged, folder: string): Promise<string>;
