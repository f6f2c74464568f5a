import type { VersionRecord } from './packument.ts';
import type { RegistryClient } from './registry-client.ts';
/**
 * Verifies what the registry signed: that this integrity belongs to this version. As `npm audit signatures`, a signature counts only
 * on registries that have keys; there, one by an unknown key is refused. Returns what a reader should be told.
 */
export declare function verifySignatures(record: VersionRecord, client: RegistryClient): Promise<string[]>;
