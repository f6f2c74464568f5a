import type { Key } from './outline.ts';
export interface ThresholdFault {
    readonly path: readonly Key[];
    readonly message: string;
}
/**
 * A warning from a value on that is an error already would never be given. Looked for in the file as it is written, so that it is told
 * together with all other mistakes. An override stands on what the file says for all packages.
 */
export declare function thresholdFaults(file: unknown): ThresholdFault[];
