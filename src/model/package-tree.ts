/** A package as its tarball has it. */
export interface PackageTree {
  readonly manifest: Manifest;
  /** Packages below `node_modules/`, by their folder (it ends in `/`): what installers act on. */
  readonly inner: ReadonlyMap<string, InnerPackage>;
  /** By path: that of the package itself and those of inner packages. */
  readonly shrinkwraps: ReadonlyMap<string, Shrinkwrap>;
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

export interface InnerPackage {
  readonly scripts: ReadonlyMap<string, string>;
  readonly dependencies: Manifest['dependencies'];
}

/** What a `npm-shrinkwrap.json` locks: the package's own name and version in it are left out, so that a new version alone changes nothing. */
export interface Shrinkwrap {
  readonly packages: number;
  /** Where the packages are fetched from, sorted, distinct, at most 20. */
  readonly hosts: readonly string[];
  /** Equal where the same is locked: sixteen hex digits. */
  readonly digest: string;
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

/** What one member of a tarball is, as far as every later room needs to know. Facts depend on the bytes alone. */

export type EntryType = 'file' | 'directory' | 'symlink' | 'hardlink' | 'other';

export interface Entry {
  /** Relative to the package root: the first segment (`package/`) is stripped, no leading or trailing slash. */
  readonly path: string;
  readonly type: EntryType;
  readonly size: number;
  /** Permission bits as the header has them, masked with 0o7777. */
  readonly mode: number;
  /** Lower-case hex; null for everything that is no file. */
  readonly sha256: string | null;
  readonly linkTarget: string | null;
  /** Null for everything that is no file. */
  readonly content: ContentFacts | null;
}

export interface ContentFacts {
  readonly text: boolean;
  /** Told by magic number, never by name. */
  readonly format: BinaryFormat | null;
  /** What a compressed file holds, where that is a binary: a tarball, say. */
  readonly inside: BinaryFormat | null;
  readonly shebang: Shebang | null;
  /** Whether it is a script with types of Flow. */
  readonly flow: boolean;
  /** What leads to a map. All inline maps of the file together count before a remote address, and that before the last comment. */
  readonly mapping: MappingComment | null;
  /** Set where the file itself is a source map: a `.map` file, JSON with a map in it, or a map under any other name. */
  readonly sourceMap: SourceMapFacts | null;
  /** Set where it is what a bundler writes about a build. */
  readonly statistics: StatisticsFacts | null;
  /** Bytes of debug information (DWARF) in a WebAssembly module. */
  readonly debugBytes: number;
  /** Distinct build-machine paths found in text, at most 20, cut to 200 characters; `count` says how many occurrences there were. */
  readonly machinePaths: { readonly count: number; readonly examples: readonly string[] };
  /** What secretlint found. Empty where the file was not looked at because the other package has the same bytes. */
  readonly secrets: readonly SecretFact[];
  /** Hashes of lines near the start of a text, for telling renamed files from new ones; empty for binaries. */
  readonly sketch: readonly number[];
}

export type BinaryFormat =
  | 'elf'
  | 'mach-o'
  | 'pe'
  | 'wasm'
  | 'zip'
  | 'gzip'
  | 'tar'
  | 'bzip2'
  | 'xz'
  | 'zstd'
  | '7z'
  | 'rar'
  | 'ar'
  | 'asar'
  | 'cab'
  | 'cpio'
  | 'deb'
  | 'lz4'
  | 'lzip'
  | 'git'
  | 'squashfs'
  | 'rpm'
  | 'pdb'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'ico'
  | 'bmp'
  | 'tiff'
  | 'avif'
  | 'psd'
  | 'mp4'
  | 'webm'
  | 'avi'
  | 'mpeg'
  | 'mp3'
  | 'wav'
  | 'ogg'
  | 'flac'
  | 'pdf'
  | 'sqlite'
  | 'font'
  | 'jks'
  | 'core';

export interface Shebang {
  readonly line: string;
  readonly crlf: boolean;
}

export interface MappingComment {
  readonly kind: 'file' | 'inline' | 'remote';
  /** The URL as written, cut to 200 characters; for an inline map only the part before the data, nothing for one without a comment. */
  readonly url: string;
  /** Host of a remote map. */
  readonly host: string | null;
  /** Bytes of the `data:` URLs and literals of inline maps, as they stand in the file. */
  readonly bytes: number;
  /** Facts of the inline map itself, where it could be decoded. */
  readonly map: SourceMapFacts | null;
}

export interface StatisticsFacts {
  /** Modules that have their text in it. */
  readonly modules: number;
  /** Bytes of that, as they stand in the file. */
  readonly bytes: number;
}

export interface SourceMapFacts {
  /** False where the bytes are no JSON, are cut off or nest deeper than the cap: the counts are then what was seen so far. */
  readonly wellFormed: boolean;
  /** Over all sections of an indexed map. */
  readonly sources: number;
  /** Sources that carry their content (a non-null, non-empty `sourcesContent` entry). */
  readonly embedded: number;
  /** Bytes of `sourcesContent` as they stand in the file, quotes left out. */
  readonly embeddedBytes: number;
  /** The top-level folders a reader could rebuild, most sources first, at most 20. */
  readonly folders: readonly { readonly name: string; readonly sources: number }[];
  /** Hosts in `sourceRoot`, in `sources` or in a section's `url`, sorted, distinct, at most 20. */
  readonly hosts: readonly string[];
  /** Sources given by an absolute path of the build machine. */
  readonly absolutePaths: number;
  readonly sections: number;
}

export interface SecretFact {
  /** The detector's name, such as `npm-access-token`. */
  readonly detector: string;
  readonly line: number;
  /** First 16 hex digits of the SHA-256 of the secret: tells two secrets apart and never leads back. */
  readonly digest: string;
}

/** `package.json` as the tarball has it: what of it a rule may look at, already checked for its shape. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private: boolean;
  /** Every place where the manifest points at a file of the package. */
  readonly targets: readonly EntryTarget[];
  readonly scripts: ReadonlyMap<string, string>;
  readonly dependencies: ReadonlyMap<DependencyField, ReadonlyMap<string, string>>;
  readonly bundled: readonly string[] | 'all';
  /** Names of `bin` and the paths behind them, `directories.bin` left out. */
  readonly bin: ReadonlyMap<string, string>;
  /** The parsed document, for field-by-field comparison. Every value is hostile. */
  readonly fields: ReadonlyMap<string, JsonValue>;
}

export interface EntryTarget {
  /** Such as `main`, `bin.packgate`, `exports[.].import.types`. */
  readonly field: string;
  /** As written. */
  readonly target: string;
}

export type DependencyField =
  | 'dependencies'
  | 'optionalDependencies'
  | 'peerDependencies'
  | 'devDependencies';

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
