import type { RegistryClient } from './registry-client.ts';
/** One version as the registry describes it. Hostile text; nothing but finding and verifying the tarball may rest on it. */
export interface VersionRecord {
    readonly name: string;
    readonly version: string;
    /** `name@version` as the record itself has it, where it says so. */
    readonly claims: string | null;
    /** Null where the registry lists a version that has no tarball. */
    readonly tarball: string | null;
    readonly integrity: string | null;
    readonly shasum: string | null;
    readonly signatures: readonly unknown[];
    readonly deprecated: boolean;
    /** ISO date, where the registry says so. */
    readonly publishedAt: string | null;
}
export interface Packument {
    readonly name: string;
    readonly versions: ReadonlyMap<string, VersionRecord>;
    readonly distTags: Readonly<Record<string, string>>;
    /** It was there and has been taken down as a whole. */
    readonly unpublished: boolean;
}
/** Null where the registry does not know the name, or does not show it to everybody. */
export declare function askPackument(client: RegistryClient, name: string): Promise<Packument | null>;
/** The manifest of one version: a few kilobytes, where a packument may have forty megabytes. Null for 404. Asks only once. */
export declare function askVersion(client: RegistryClient, name: string, version: string): Promise<VersionRecord | null>;
