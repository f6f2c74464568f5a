import type { SemVer } from 'semver';
/** The line of prereleases that a version belongs to, read from its prerelease part. */
export interface Channel {
    /** `canary`, `beta`, `integration-login`, lower case; empty for bare numbers, dates and hashes. */
    readonly label: string;
    /** Alpha, beta, rc: one goes over into the next on the way to a release. */
    readonly train: boolean;
    /** A build of a branch, a day or a pull request: nobody else's predecessor. */
    readonly rolling: boolean;
    readonly stamp: string | null;
}
export declare function channelOf({ prerelease }: SemVer): Channel;
/** Hexadecimal as git shortens it, or letters and digits in a jumble as an identifier generator writes them. */
export declare const isHash: (token: string) => boolean;
