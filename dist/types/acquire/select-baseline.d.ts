import type { BaselineChoice } from '../model/report.ts';
export interface Selection {
    readonly candidate: string;
    readonly published: readonly string[];
    readonly distTags: Readonly<Record<string, string>>;
    /** A message, or true, by version; or the versions alone. */
    readonly deprecated?: Readonly<Record<string, string | boolean>> | readonly string[] | undefined;
    /** Listed, but the registry has no bytes for it (yet). */
    readonly missingTarball?: readonly string[] | undefined;
    readonly mode: 'pr' | 'publish';
    /** The dist-tag to publish under. It decides nothing: a shared `canary` points at anybody's pull request. */
    readonly tag?: string | undefined;
    /** `auto`, `none`, or what the user named instead: a version, a dist-tag or a range. */
    readonly baseline?: string | undefined;
}
/** Which published version a candidate is held against, and why. Pure; the first row of the table that fits decides. */
export declare function selectBaseline(selection: Selection): BaselineChoice;
