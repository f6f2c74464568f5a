import type { Suspect } from './excerpts.ts';
export interface Detected {
    readonly detector: string;
    /** Index of the match in the text that was looked at. */
    readonly start: number;
    readonly secret: string;
}
export type Detect = (path: string, text: string, kind: Suspect['kind']) => Promise<readonly Detected[]>;
export declare function detectors(): Promise<Detect>;
