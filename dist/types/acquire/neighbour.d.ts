import type { Identity } from './baseline-request.ts';
import { type VersionRecord } from './packument.ts';
import type { RegistryClient } from './registry-client.ts';
/**
 * For X.Y.Z with Z > 0, two manifests answer without a packument: the version's own, where it is published already, and the one of
 * X.Y.(Z-1), above which no other stable version can be. A published candidate is judged as if its own were not there. Null where
 * that leaves a doubt.
 */
export declare function neighbour({ name, version }: Identity, published: boolean, client: RegistryClient): Promise<VersionRecord | null>;
