import type { Entry } from './entry.ts';
import type { Manifest } from './manifest.ts';

/** A package as its tarball has it. */
export interface PackageTree {
  readonly manifest: Manifest;
  /** By path. A Map, since a file may be called `__proto__`. In the order of the archive. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Bytes of the tarball itself. */
  readonly packedSize: number;
  /** Sum of the sizes of all files. */
  readonly unpackedSize: number;
  readonly fileCount: number;
  /** Of the tarball's bytes: `sha512-…`. */
  readonly integrity: string;
  /** Of the tarball's bytes, lower-case hex. */
  readonly sha256: string;
  /** Deviations from the strict profile after which reading could go on without ambiguity. */
  readonly hazards: readonly Hazard[];
}

export interface Hazard {
  /** `error` is outside the strict profile; `note` is harmless but worth a word (trailing zeros, a missing end). */
  readonly level: 'error' | 'note';
  /** A literal such as `path-climbs`, `link`, `duplicate-entry`. */
  readonly code: string;
  /** Where in the unpacked stream the header stands. */
  readonly offset: number;
  readonly path: string | null;
  readonly detail: string;
}
