import type { AcquireContext } from './context.ts';
import type { PackerName } from './packer.ts';
import type { Tarball } from './tarball.ts';
export interface CandidateRequest {
    /** A directory, a `.tgz` or a registry spec. */
    readonly spec: string;
    readonly packer: PackerName | null;
    readonly ignoreScripts: boolean;
}
export interface Candidate {
    readonly kind: 'directory' | 'file' | 'registry';
    /** What the report says it is: the folder and its packer, the file, or name@version. */
    readonly source: string;
    readonly tarball: Tarball;
    /** What packed the folder; null where there was none. */
    readonly packer: PackerName | null;
    /** Known before the tarball is read, for directories and registry specs. */
    readonly name: string | null;
    readonly version: string | null;
    /** Whose `.npmrc` counts. */
    readonly folder: string;
    /** Where the folder's own manifest wants it published. */
    readonly publishRegistry: string | null;
    readonly warnings: readonly string[];
}
export declare function acquireCandidate(request: CandidateRequest, context: AcquireContext): Promise<Candidate>;
