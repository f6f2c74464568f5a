import { type SemVer } from 'semver';
import { type Channel } from './channel.ts';
/** A version that the registry lists. */
export interface Release {
    /** As the registry spells it. */
    readonly text: string;
    readonly version: SemVer;
    readonly channel: Channel;
    readonly stable: boolean;
    readonly deprecated: boolean;
    /** False while, or because, there is no tarball behind it. */
    readonly available: boolean;
}
export declare const releaseOf: (version: SemVer, text?: string, { deprecated, available }?: {
    available?: boolean | undefined;
    deprecated?: boolean | undefined;
}) => Release;
/** Strict, as the registry is: `01.2.3` is none; `v1.2.3` is read as npm reads it. */
export declare const parseVersion: (text: unknown) => SemVer | null;
/** The order of semver; the spelling decides between two that differ in build metadata alone. */
export declare const compareReleases: (a: Release, b: Release) => number;
/**
 * The order within a channel. As semver has it, save that a date decides where both have one (`canary-<sha>-<date>` is a single
 * identifier, which semver orders by its hash), that `beta10` comes after `beta9`, and that two hashes have no order: then 0.
 */
export declare function compareWithin(a: Release, b: Release): number;
export declare const highest: (releases: readonly Release[]) => Release | undefined;
/** Of one channel; `tagged` decides where nothing in the versions does. */
export declare const newest: (releases: readonly Release[], tagged: string | undefined) => Release | undefined;
