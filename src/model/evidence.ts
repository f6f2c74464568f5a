import type { BinaryFormat, DependencyField, JsonValue } from './package-tree.ts';

/** What each rule has seen, as data. The compiler asks for words in `report/` for every line here. */
export interface Evidence {
  'source-map': {
    /** `first`: the package had no map. `grew`: map bytes at least doubled. */
    readonly reason: 'first' | 'grew';
    readonly size: number;
    readonly sources: number;
    /** Map bytes of the whole package. */
    readonly bytesBefore: number;
    readonly bytesAfter: number;
  };
  'embedded-sources': {
    readonly sources: number;
    readonly embedded: number;
    readonly embeddedBytes: number;
    readonly folders: readonly { readonly name: string; readonly sources: number }[];
    /** The baseline shipped maps, but without sources. */
    readonly plainMapsBefore: boolean;
  };
  'inline-source-map': {
    readonly bytes: number;
    readonly sources: number;
    readonly embedded: number;
  };
  'remote-source-map': {
    readonly hosts: readonly string[];
    readonly where: 'comment' | 'map';
  };
  'typescript-source': { readonly size: number };
  'large-file': { readonly size: number; readonly sizeBefore: number | null; readonly limit: number };
  'package-growth': {
    readonly measure: 'packed' | 'unpacked';
    readonly before: number;
    readonly after: number;
    readonly percent: number;
    /** The largest added or grown files, at most five. */
    readonly largest: readonly { readonly path: string; readonly bytes: number }[];
  };
  'package-shrink': {
    readonly measure: 'files' | 'bytes';
    readonly before: number;
    readonly after: number;
    readonly percent: number;
  };
  'sensitive-file': { readonly kind: SensitiveKind; readonly size: number };
  secret: { readonly detector: string; readonly line: number; readonly digest: string };
  'agent-file': { readonly tool: string; readonly size: number };
  'build-leftover': { readonly kind: LeftoverKind; readonly files: number; readonly bytes: number };
  'nested-dependencies': {
    readonly kind: 'node_modules' | 'package-cache';
    readonly files: number;
    readonly bytes: number;
  };
  archive: { readonly format: BinaryFormat | null; readonly own: boolean; readonly size: number };
  media: { readonly kind: 'video' | 'audio' | 'image'; readonly size: number };
  'native-binary': { readonly format: BinaryFormat | null; readonly size: number };
  'unexpected-path': {
    /** `not-allowed`: outside `files.allow` of the configuration. `idle`: a glob there that matches no file. */
    readonly reason: 'top-level' | 'class' | 'not-allowed' | 'idle';
    /** The top-level name, the class of file, the nearest allowed glob, or the idle one. */
    readonly what: string | null;
    readonly files: number;
    readonly bytes: number;
  };
  'missing-entry': {
    readonly field: string;
    readonly target: string;
    /** `invalid`: an `exports` target that does not start with `./`. `shadowed`: a missing `main` behind a working `exports`. */
    readonly reason: 'absent' | 'invalid' | 'shadowed';
    /** True where the same target was there in the baseline. */
    readonly shippedBefore: boolean;
  };
  /** Of one module in all its formats, or of a folder (its path ends in `/`) of which nothing is left. */
  'removed-file': { readonly size: number; readonly files: number };
  'install-script': {
    readonly script: string;
    readonly before: string | null;
    readonly after: string;
    /** `binding.gyp` without an install script: npm builds it. */
    readonly implicit: boolean;
  };
  'unresolved-dependency': {
    readonly field: DependencyField;
    readonly name: string;
    readonly range: string;
    readonly protocol: string;
  };
  dependency: {
    readonly field: DependencyField;
    readonly name: string;
    readonly before: string | null;
    readonly after: string;
    readonly reason: 'added' | 'moved';
  };
  'publish-config': { readonly field: string; readonly before: JsonValue; readonly after: JsonValue };
  'exec-bit': { readonly kind: 'script' | 'binary'; readonly modeBefore: number; readonly modeAfter: number };
  'crlf-shebang': { readonly bin: string };
  'absolute-path': { readonly count: number; readonly examples: readonly string[] };
  'hazardous-entry': { readonly code: string; readonly offset: number; readonly detail: string };
  waiver: {
    readonly reason: 'expired' | 'unused' | 'malformed';
    readonly waiver: string;
    readonly source: string;
  };
}

export type RuleId = keyof Evidence;

export type SensitiveKind =
  | 'environment'
  | 'registry-credentials'
  | 'private-key'
  | 'keystore'
  | 'cloud-credentials'
  | 'git-folder'
  | 'database'
  | 'shell-history';

export type LeftoverKind =
  | 'coverage'
  | 'build-info'
  | 'cache'
  | 'log'
  | 'core-dump'
  | 'profile'
  | 'temporary'
  | 'finder';
