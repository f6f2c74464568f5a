import type { Manifest, PackageTree } from '../model/package-tree.ts';
import type { Limits } from './archive/limits.ts';
import type { ContentMemo, Suspect } from './content/scanner.ts';

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** Whose contents to hand back; none above `limits.keep`. */
  readonly keep?: (path: string) => boolean;
  /** Called as soon as package.json has been read: the baseline can be chosen while the rest streams by. */
  readonly onManifest?: (manifest: Manifest) => void;
  readonly onProgress?: (packedBytesSoFar: number) => void;
  /** Whose references to other files of the package to gather. */
  readonly references?: (path: string) => boolean;
  /** In which files to look for secrets and paths of build machines; default all. */
  readonly search?: (path: string) => boolean;
  /** Shared by the two packages of one check: bytes that both have are looked at once. */
  readonly memo?: ContentMemo;
  /** Of the other package, as far as it has been read: the SHA-256 of each file by its path. What is the same there need not be searched. */
  readonly published?: ReadonlyMap<string, string>;
  readonly onFile?: (path: string, sha256: string) => void;
}

export interface Reading {
  readonly tree: PackageTree;
  readonly kept: ReadonlyMap<string, Uint8Array>;
  readonly suspects: ReadonlyMap<string, readonly Suspect[]>;
  /** By path: what the file points to in its package. */
  readonly references: ReadonlyMap<string, ReadonlySet<string>>;
  /** Searches what was put off because the other package had not been read so far. Before that, the tree says nothing of secrets in there. */
  readonly searchRest: (isPublished: (sha256: string) => boolean) => void;
}
