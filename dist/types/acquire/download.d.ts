import type { VersionRecord } from './packument.ts';
import type { RegistryClient } from './registry-client.ts';
import type { Tarball } from './tarball.ts';
export interface Download {
    readonly tarball: Tarball;
    readonly warnings: readonly string[];
}
/** The bytes of a published version, as the registry has promised and signed them. */
export declare function download(record: VersionRecord, client: RegistryClient): Promise<Download>;
