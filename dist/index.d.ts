/** Which published version a candidate is held against, and why. Pure; the first row of the table that fits decides. */
export declare function selectBaseline(selection: Selection): BaselineChoice;
/** What became of each file. The surest sign of a counterpart is asked first; no stage looks at what an earlier one has settled. */
export declare function compareTrees(before: PackageTree | null, after: PackageTree): Comparison;
/** The numbers separated 55 real accidents from 66 ordinary releases best. Sizes are bytes of 1000 to the kilobyte. */
export declare const defaultPolicy: Policy;
export interface Change {
    readonly kind: ChangeKind;
    readonly path: string;
    /** The path in the baseline, for `renamed` alone. */
    readonly from: string | null;
    readonly sizeBefore: number | null;
    readonly sizeAfter: number | null;
    readonly modeBefore: number | null;
    readonly modeAfter: number | null;
}
export type ChangeKind = 'added' | 'removed' | 'changed' | 'renamed' | 'mode';
export interface Comparison {
    /** Null on a first publish: every file is then new, and rules judge absolutely. */
    readonly before: PackageTree | null;
    readonly after: PackageTree;
    /** Sorted by path; `renamed` sorts by its new path. Files and links only. */
    readonly changes: readonly Change[];
    readonly manifest: readonly FieldChange[];
    /**
     * For each file of the candidate that continues one of the baseline, the baseline's path: the same path, or the file it was
     * renamed from. A file that is missing here is new.
     */
    readonly continues: ReadonlyMap<string, string>;
}
/** One leaf of `package.json` that differs; `undefined` in the document is null here. */
export interface FieldChange {
    /** Such as `dependencies.semver` or `exports[.].import`. */
    readonly field: string;
    readonly before: JsonValue;
    readonly after: JsonValue;
}
/**
 * Something that ends a run or one package of it. `exit` 2: the user asked for something that cannot be; 3: it could not be
 * decided. The message is one sentence, or two: what is wrong, and what to do next. It may quote hostile text raw; whoever prints it
 * makes it visible first.
 */
export declare class PackgateError extends Error {
    readonly name = "PackgateError";
    readonly code: string;
    readonly exit: ErrorExit;
    /** Machine-readable particulars, such as the offset in an archive. */
    readonly detail: Readonly<Record<string, string | number | null>>;
    constructor(code: string, exit: ErrorExit, message: string, extra?: {
        cause?: unknown;
        detail?: Record<string, string | number | null>;
    });
}
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
        readonly folders: readonly {
            readonly name: string;
            readonly sources: number;
        }[];
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
    'typescript-source': {
        readonly size: number;
    };
    'large-file': {
        readonly size: number;
        readonly sizeBefore: number | null;
        readonly limit: number;
    };
    'package-growth': {
        readonly measure: 'packed' | 'unpacked';
        readonly before: number;
        readonly after: number;
        readonly percent: number;
        /** The largest added or grown files, at most five. */
        readonly largest: readonly {
            readonly path: string;
            readonly bytes: number;
        }[];
    };
    'package-shrink': {
        readonly measure: 'files' | 'bytes';
        readonly before: number;
        readonly after: number;
        readonly percent: number;
    };
    'sensitive-file': {
        readonly kind: SensitiveKind;
        readonly size: number;
    };
    secret: {
        readonly detector: string;
        readonly line: number;
        readonly digest: string;
    };
    'agent-file': {
        readonly tool: string;
        readonly size: number;
    };
    'build-leftover': {
        readonly kind: LeftoverKind;
        readonly files: number;
        readonly bytes: number;
    };
    'nested-dependencies': {
        readonly kind: 'node_modules' | 'package-cache';
        readonly files: number;
        readonly bytes: number;
    };
    archive: {
        readonly format: BinaryFormat | null;
        readonly own: boolean;
        readonly size: number;
    };
    media: {
        readonly kind: 'video' | 'audio' | 'image';
        readonly size: number;
    };
    'native-binary': {
        readonly format: BinaryFormat | null;
        readonly size: number;
    };
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
    'removed-file': {
        readonly size: number;
        readonly files: number;
    };
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
    'publish-config': {
        readonly field: string;
        readonly before: JsonValue;
        readonly after: JsonValue;
    };
    'exec-bit': {
        readonly kind: 'script' | 'binary';
        readonly modeBefore: number;
        readonly modeAfter: number;
    };
    'crlf-shebang': {
        readonly bin: string;
    };
    'absolute-path': {
        readonly count: number;
        readonly examples: readonly string[];
    };
    'hazardous-entry': {
        readonly code: string;
        readonly offset: number;
        readonly detail: string;
    };
    waiver: {
        readonly reason: 'expired' | 'unused' | 'malformed';
        readonly waiver: string;
        readonly source: string;
    };
}
export type RuleId = keyof Evidence;
/** Distributes over the rules, so that `rule` discriminates `evidence`. */
export type Finding = {
    [R in RuleId]: FindingOf<R>;
}[RuleId];
export type Severity = 'error' | 'warning' | 'note';
export type Verdict = 'pass' | 'warn' | 'fail' | 'undecided';
export interface ContentFacts {
    readonly text: boolean;
    /** Told by magic number, never by name. */
    readonly format: BinaryFormat | null;
    readonly shebang: Shebang | null;
    /** The mapping comment that counts: the last one in the file. */
    readonly mapping: MappingComment | null;
    /** Set where the file itself is a source map (a `.map` file, or JSON with `version` and `mappings` or `sections`). */
    readonly sourceMap: SourceMapFacts | null;
    /** Distinct build-machine paths found in text, at most 20, cut to 200 characters; `count` says how many occurrences there were. */
    readonly machinePaths: {
        readonly count: number;
        readonly examples: readonly string[];
    };
    /** What secretlint found. Empty where the file was not looked at because the other package has the same bytes. */
    readonly secrets: readonly SecretFact[];
    /** Hashes of lines near the start of a text, for telling renamed files from new ones; empty for binaries. */
    readonly sketch: readonly number[];
}
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
/** What one member of a tarball is, as far as every later room needs to know. Facts depend on the bytes alone. */
export type EntryType = 'file' | 'directory' | 'symlink' | 'hardlink' | 'other';
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
    readonly folders: readonly {
        readonly name: string;
        readonly sources: number;
    }[];
    /** Hosts in `sourceRoot`, in `sources` or in a section's `url`, sorted, distinct, at most 20. */
    readonly hosts: readonly string[];
    /** Sources given by an absolute path of the build machine. */
    readonly absolutePaths: number;
    readonly sections: number;
}
export interface Policy {
    readonly mode: 'enforce' | 'report';
    readonly failOn: FailOn;
    readonly rules: RulePolicies;
    /** Null where every path may ship. */
    readonly allow: readonly string[] | null;
    readonly waivers: readonly Waiver[];
}
export interface Waiver {
    readonly rule: RuleId;
    /** A glob; `.` is the package as a whole. */
    readonly path: string;
    readonly reason: string;
    /** Its last day, in UTC. */
    readonly expires: string | null;
    readonly maxSize: number | null;
    readonly sha256: string | null;
    /** Of the one finding that was accepted, where several may stand at one path. */
    readonly fingerprint: string | null;
    /** Where it is written: file and line. */
    readonly source: string;
}
export interface BaselineChoice {
    readonly version: string | null;
    readonly reason: BaselineReason;
    /** One sentence for the report: what was chosen and why. */
    readonly explanation: string;
}
export type BaselineReason = 'override' | 'error-baseline-not-found' | 'first-publish' | 'same-version' | 'already-published' | 'placeholder-latest' | 'same-channel' | 'snapshot-latest' | 'highest-lower-stable' | 'highest-lower-stable-not-deprecated' | 'highest-lower-stable-skipped-processing' | 'no-stable-fallback-prerelease' | 'release-train' | 'invalid-candidate-version';
export interface PackageReport {
    readonly name: string | null;
    readonly verdict: Verdict;
    readonly candidate: CandidateReport | null;
    readonly baseline: BaselineReport | null;
    readonly changes: readonly Change[];
    readonly manifest: readonly FieldChange[];
    readonly findings: readonly ReportedFinding[];
    /** Why it is undecided. */
    readonly problem: Problem | null;
}
/** The JSON report, schemaVersion 1. Every field is present and null where unknown; this order is the order in the file. */
export interface Report {
    readonly schemaVersion: 1;
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    readonly verdict: Verdict;
    readonly packages: readonly PackageReport[];
    readonly stats: {
        readonly durationMs: number;
    };
}
/** What is wrong with the candidate, worst first. `today` is a day in UTC (`2027-01-31`) and ends waivers, nothing else. */
export declare function judge(comparison: Comparison, policy: Policy, today: string | Date): Finding[];
/** Notes and waived findings never raise it. */
export declare function verdictOf(findings: readonly Pick<Finding, 'severity' | 'waived'>[], failOn: FailOn): 'pass' | 'warn' | 'fail';
/** Everything that the command line may set; what is left out is what the command line would take. */
export interface CheckRequest extends Partial<Omit<CheckOptions, 'candidates' | 'today' | 'policyOf'>> {
    /** Directories, `.tgz` files or registry specs; default the current directory. */
    readonly candidates?: readonly string[];
    /** Wins over what the policy says. */
    readonly failOn?: FailOn;
    /** A configuration file; default is the nearest of each candidate, as for the command line. */
    readonly config?: string;
    /** A policy for all candidates: then no configuration file is read. */
    readonly policy?: Policy;
    /** Decides what has expired; default now. */
    readonly today?: Date;
}
export declare function check(wanted?: CheckRequest): Promise<Report>;
/** The package in a `.tgz`, given as the bytes of the file. Rejects with a PackgateError where it cannot be read without doubt. */
export declare function readTarball(packed: AsyncIterable<Uint8Array>): Promise<PackageTree>;
interface Selection {
    readonly candidate: string;
    readonly published: readonly string[];
    readonly distTags: Readonly<Record<string, string>>;
    /** A message, or true, by version; or the versions alone. */
    readonly deprecated?: Readonly<Record<string, string | boolean>> | readonly string[] | undefined;
    /** Listed, but the registry has no bytes for it (yet). */
    readonly missingTarball?: readonly string[] | undefined;
    readonly mode: 'pr' | 'publish';
    /** The dist-tag to publish under. It decides nothing: a shared `canary` points at anybody's pull request. */
    readonly tag?: string | undefined;
    /** `auto`, `none`, or what the user named instead: a version, a dist-tag or a range. */
    readonly baseline?: string | undefined;
}
type JsonValue = null | boolean | number | string | readonly JsonValue[] | {
    readonly [key: string]: JsonValue;
};
/** 1 is the gate's own answer and never comes from an error. */
type ErrorExit = 2 | 3;
type SensitiveKind = 'environment' | 'registry-credentials' | 'private-key' | 'keystore' | 'cloud-credentials' | 'git-folder' | 'database' | 'shell-history';
type LeftoverKind = 'coverage' | 'build-info' | 'cache' | 'log' | 'core-dump' | 'profile' | 'temporary' | 'finder';
type BinaryFormat = 'elf' | 'mach-o' | 'pe' | 'wasm' | 'zip' | 'gzip' | 'tar' | 'bzip2' | 'xz' | 'zstd' | '7z' | 'rar' | 'ar' | 'png' | 'jpeg' | 'gif' | 'webp' | 'ico' | 'bmp' | 'tiff' | 'avif' | 'psd' | 'mp4' | 'webm' | 'avi' | 'mpeg' | 'mp3' | 'wav' | 'ogg' | 'flac' | 'pdf' | 'sqlite' | 'font' | 'jks' | 'core';
type DependencyField = 'dependencies' | 'optionalDependencies' | 'peerDependencies' | 'devDependencies';
type FindingOf<R extends RuleId> = NewFinding<R> | ExistingFinding<R>;
interface Shebang {
    readonly line: string;
    readonly crlf: boolean;
}
interface MappingComment {
    readonly kind: 'file' | 'inline' | 'remote';
    /** The URL as written, cut to 200 characters; for an inline map only the part before the data. */
    readonly url: string;
    /** Host of a remote map. */
    readonly host: string | null;
    /** Bytes of the `data:` URL of an inline map, as it stands in the file. */
    readonly bytes: number;
    /** Facts of the inline map itself, where it could be decoded. */
    readonly map: SourceMapFacts | null;
}
interface SecretFact {
    /** The detector's name, such as `npm-access-token`. */
    readonly detector: string;
    readonly line: number;
    /** First 16 hex digits of the SHA-256 of the secret: tells two secrets apart and never leads back. */
    readonly digest: string;
}
interface EntryTarget {
    /** Such as `main`, `bin.packgate`, `exports[.].import.types`. */
    readonly field: string;
    /** As written. */
    readonly target: string;
}
type FailOn = 'error' | 'warning' | 'never';
type RulePolicies = {
    readonly [R in RuleId]: {
        readonly level: Level;
    } & RuleOptions<R>;
};
interface CandidateReport extends Measures {
    readonly version: string | null;
    readonly source: string;
}
/** Its version is null where there is none to compare with; the explanation then says why. */
interface BaselineReport extends Measures {
    readonly version: string | null;
    readonly reason: BaselineReason;
    readonly explanation: string;
}
interface ReportedFinding {
    readonly rule: RuleId;
    readonly severity: Severity;
    readonly path: string | null;
    readonly message: string;
    readonly evidence: object;
    readonly fix: string;
    readonly novelty: 'new' | 'existing';
    readonly waived: Waived | null;
    readonly fingerprint: string;
}
interface Problem {
    readonly code: string;
    readonly message: string;
}
interface CheckOptions extends Sources, BaselineWish {
    readonly candidates: readonly string[];
    readonly policyOf: PolicyOf;
    /** By what else it is to be judged, for comparison: known when it is needed. */
    readonly otherwise?: () => Promise<PolicyOf | null>;
    /** UTC day, YYYY-MM-DD. */
    readonly today: string;
}
/** Something that the baseline did not have. */
interface NewFinding<R extends RuleId = RuleId> extends Common<R> {
    readonly novelty: 'new';
    readonly evidence: Evidence[R];
}
/** What the baseline had already, one finding for a rule: always a note. */
interface ExistingFinding<R extends RuleId = RuleId> extends Common<R> {
    readonly novelty: 'existing';
    readonly severity: 'note';
    readonly evidence: ExistingEvidence;
}
/** `default` keeps the severities that the rule gives itself; any other value replaces them all. */
type Level = 'default' | 'off' | Severity;
type RuleOptions<R extends RuleId> = R extends keyof Options ? Options[R] : object;
interface Measures {
    readonly integrity: string | null;
    readonly sha256: string | null;
    readonly packedSize: number | null;
    readonly unpackedSize: number | null;
    readonly fileCount: number | null;
}
interface Waived {
    readonly reason: string;
    readonly expires: string | null;
    readonly source: string;
}
/** What every command that looks into packages needs to know, whatever it then does with them. */
interface Sources {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly registry: string | null;
    readonly packer: PackerName | null;
    readonly ignoreScripts: boolean;
    readonly onProgress: Progress;
    /** Caps on what is read, where the defaults are too low. */
    readonly caps?: Partial<Limits>;
    /** Ends children and removes temporary folders at once when it fires. */
    readonly signal: AbortSignal | null;
}
/** What the user says of the choice. */
interface BaselineWish {
    readonly baseline: string;
    readonly mode: 'pr' | 'publish';
    readonly tag: string | null;
}
/** What a candidate is judged by; the package's name is known when its manifest is. */
type PolicyOf = (spec: string, packageName: string | null) => Policy;
interface Common<R extends RuleId> {
    readonly rule: R;
    readonly severity: Severity;
    /** Relative to the package root; null where the finding is about the package as a whole. A folder ends in `/`. */
    readonly path: string | null;
    readonly waived: Waived | null;
    /** Sixteen hex digits, stable from release to release: of rule, normalised path and what tells two findings there apart. */
    readonly fingerprint: string;
}
interface ExistingEvidence {
    readonly count: number;
    /** At most ten. */
    readonly examples: readonly string[];
}
/** The numbers a policy may set. Sizes are bytes, percents are 0 and up. */
interface Options {
    'source-map': {
        readonly floor: number;
    };
    'large-file': {
        readonly error: number;
        readonly warning: number;
    };
    'package-growth': {
        readonly error: number;
        readonly warning: number;
        readonly floor: number;
    };
    'package-shrink': {
        readonly percent: number;
    };
    media: {
        readonly error: number;
    };
}
type PackerName = (typeof packerNames)[number];
type Progress = (event: ProgressEvent) => void;
/** Caps on what one tarball may cost. Bytes, unless said. A ratio alone refuses nothing: real packages reach 787:1. */
interface Limits {
    readonly packed: number;
    readonly unpacked: number;
    readonly entries: number;
    /** UTF-8 bytes of one member's whole name. */
    readonly path: number;
    /** Segments of one member's whole name. Real packages have some twenty; work on paths grows with the square. */
    readonly depth: number;
    /** Folders that the names imply. */
    readonly folders: number;
    /** UTF-8 bytes of all names together. */
    readonly names: number;
    /** Characters of all that is kept of contents: excerpts, hosts, addresses, examples. */
    readonly facts: number;
    readonly manifest: number;
    /** Files up to this size are held until they are complete, so that equal bytes are analysed once; larger ones never. */
    readonly keep: number;
    /** Body of a pax header or a GNU long name; node-tar skips larger ones without a word. */
    readonly meta: number;
    /** All of these bodies together. A record counts as 128 bytes at least: reading it costs more than its bytes. */
    readonly metas: number;
    /** Milliseconds without any progress. */
    readonly stall: number;
}
declare const packerNames: readonly ['npm', 'pnpm', 'yarn', 'bun'];
/** What is going on, told while it goes on. Purely for the eye: nothing may depend on it. */
interface ProgressEvent {
    readonly step: 'pack' | 'download' | 'read';
    /** What the user would call it: a folder, a file or name@version. Hostile text. */
    readonly subject: string;
    readonly done: number;
    /** Null where the end is not known. */
    readonly total: number | null;
}
export {};
