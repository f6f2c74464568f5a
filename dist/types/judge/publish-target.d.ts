import type { JsonValue, Manifest } from '../model/manifest.ts';
/** Whether a change of `publishConfig` reaches users: what the packer alone reads, the tarball shows by itself. */
export declare function movesRelease(field: string, before: JsonValue, after: JsonValue, manifest: Manifest): boolean;
