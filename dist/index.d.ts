/** Which published version a candidate is compared with, and why. Pure; the first row of the table that fits decides. */
export declare function selectBaseline(selection: Selection): BaselineChoice;
/** What became of each file. The surest sign of a counterpart is asked first; no stage looks at what an earlier one has settled. */
export declare function compareTrees(before: PackageTree | null, after: PackageTree): Comparison;
/** The numbers separated 55 real accidents from 66 ordinary releases best. Sizes are bytes of 1000 to the kilobyte. */
export declare const defaultPolicy: Policy & {
    readonly rules: RulePolicies;
};
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
    /** Null in a pull request, and wherever nobody knows of a release. */
    readonly publishing: Publishing | null;
    /** Unpacked sizes of the last releases up to the baseline, the oldest first; absent where nobody asked. */
    readonly sizes?: readonly number[];
    /** Where the candidate's package.json sends it, if that is not where its user publishes. */
    readonly elsewhere?: Elsewhere | null;
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
export type Severity = 'error' | 'warning' | 'note';
export type Verdict = 'pass' | 'warn' | 'fail' | 'undecided';
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
    readonly failOn: FailOn;
    readonly rules: RulePolicies$1;
    /** Null where every path may ship. */
    readonly allow: readonly string[] | null;
    readonly waivers: readonly Waiver[];
}
export interface Waiver {
    /** Of several rules, it is for one accident that all of them have found. */
    readonly rule: string | readonly string[];
    /** A glob; `.` is the package as a whole. */
    readonly path: string;
    readonly reason: string;
    /** Its last day, in UTC. */
    readonly expires: string | null;
    readonly maxSize: number | null;
    readonly sha256: string | null;
    /** Of the very findings that were accepted, where others may come to stand at the same path. */
    readonly fingerprint: string | readonly string[] | null;
    /** Where it is written: file and line. */
    readonly source: string;
    /** Null or missing where no history tells. */
    readonly approval?: Approval | null;
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
    /** What the base branch has of it, of the check itself: the JSON says it of each finding. */
    readonly base?: BaseSizes;
    /** All files of the candidate, of the check itself: the JSON has the changes alone. */
    readonly files?: readonly PackedFile[];
    readonly manifest: readonly FieldChange[];
    /** Of the check itself, where a page shows them: the JSON has none. */
    readonly texts?: readonly ChangedText[];
    readonly findings: readonly ReportedFinding[];
    /** In the order in which a reader should look at them. */
    readonly causes: readonly CauseReport[];
    /** Of the check itself: the configuration that a waiver belongs in. */
    readonly configuration?: WaiverPlace;
    /** False where a registry has this version already, or the verdict forbids it; null where nobody asked the registry. */
    readonly publish: boolean | null;
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
    /** What was found and not checked. */
    readonly skipped: readonly Skipped[];
    /** Of the check itself, a sentence of ours: what of the base branch its findings are compared with. */
    readonly base?: string | null;
    readonly stats: {
        readonly durationMs: number;
    };
}
/** A package that is not part of the check. */
export interface Skipped {
    readonly name: string | null;
    /** Its folder, the file that names it, the branch whose report has it, or the release that needs it. */
    readonly source: string;
    /** `private`, `unversioned`, `only`, `unknown`, `gone`, `dropped`, or the shard that has it: `shard 2/4`. */
    readonly reason: string;
}
/**
 * What is wrong with the candidate, worst first. `today` is a day in UTC (`2027-01-31`) and ends waivers, nothing else. `onStep` is called
 * again and again, and may throw where it takes too long: what is judged was made by somebody else.
 */
export declare function judge(comparison: Comparison, policy: Policy, today: string | Date, onStep?: () => void): Finding[];
/** What each rule has seen. */
export type Evidence = {
    readonly [R in RuleId]: ById[R] extends Rule<infer _I, infer Seen, infer _O> ? Seen : never;
};
/** Distributes over the rules, so that `rule` discriminates `evidence`. */
export type Finding = {
    [R in RuleId]: FindingOf<R>;
}[RuleId];
export type RuleId = AnyRule['id'];
/** Notes, waived findings and what the base branch has too never raise it. Under `never` it is what it would be with `error`: then it blocks nothing. */
export declare function verdictOf(findings: readonly Pick<Finding$1, 'severity' | 'waived' | 'onBase'>[], failOn: FailOn): 'pass' | 'warn' | 'fail';
/** Everything that the command line may set; what is left out is what the command line would take. */
export interface CheckRequest extends Partial<Omit<CheckOptions, 'candidates' | 'unmatched' | 'skipped' | 'today' | 'policyOf' | 'base'>> {
    /** Directories, `.tgz` files, registry specs or globs; default the package or the workspace in the current directory. */
    readonly candidates?: readonly string[];
    /** Names of packages, or files that list them, as `--only` takes them. */
    readonly only?: readonly string[];
    readonly shard?: Shard;
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
    /** `auto`, `none`, or what the user named instead: a version, a dist-tag or a range. */
    readonly baseline?: string | undefined;
}
/** The level of each rule, and its own numbers. */
type RulePolicies = {
    readonly [R in RuleId]: {
        readonly level: Level;
    } & {
        readonly [O in keyof ById[R]['options']]: number;
    };
};
/** The release that this check is for. */
interface Publishing {
    /** What the registry has under the candidate's own version; null where it has none. */
    readonly published: PublishedVersion | null;
    /** The repository that the job builds from, such as `https://github.com/acme/kettle`; null where no identity token vouches for it. */
    readonly builtBy: string | null;
}
interface Elsewhere {
    /** Of package.json. */
    readonly field: string;
    /** As written. */
    readonly registry: string;
    /** What the settings of the user say, which was asked for the last release. */
    readonly configured: string;
}
type JsonValue = null | boolean | number | string | readonly JsonValue[] | {
    readonly [key: string]: JsonValue;
};
/** 1 is the gate's own answer and never comes from an error. */
type ErrorExit = 2 | 3;
type BinaryFormat = 'elf' | 'mach-o' | 'pe' | 'wasm' | 'zip' | 'gzip' | 'tar' | 'bzip2' | 'xz' | 'zstd' | '7z' | 'rar' | 'ar' | 'asar' | 'cab' | 'cpio' | 'deb' | 'lz4' | 'lzip' | 'git' | 'squashfs' | 'rpm' | 'pdb' | 'png' | 'jpeg' | 'gif' | 'webp' | 'ico' | 'bmp' | 'tiff' | 'avif' | 'psd' | 'mp4' | 'webm' | 'avi' | 'mpeg' | 'mp3' | 'wav' | 'ogg' | 'flac' | 'pdf' | 'sqlite' | 'font' | 'jks' | 'core';
interface Shebang {
    readonly line: string;
    readonly crlf: boolean;
}
interface MappingComment {
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
interface StatisticsFacts {
    /** Modules that have their text in it. */
    readonly modules: number;
    /** Bytes of that, as they stand in the file. */
    readonly bytes: number;
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
type DependencyField = 'dependencies' | 'optionalDependencies' | 'peerDependencies' | 'devDependencies';
interface InnerPackage {
    readonly scripts: ReadonlyMap<string, string>;
    readonly dependencies: Manifest['dependencies'];
}
/** What a `npm-shrinkwrap.json` locks: the package's own name and version in it are left out, so that a new version alone changes nothing. */
interface Shrinkwrap {
    readonly packages: number;
    /** Where the packages are fetched from, sorted, distinct, at most 20. */
    readonly hosts: readonly string[];
    /** Equal where the same is locked: sixteen hex digits. */
    readonly digest: string;
}
/** `never` shows everything, and blocks nothing. */
type FailOn = 'error' | 'warning' | 'never';
/** By rule. */
interface RulePolicies$1 {
    readonly [rule: string]: RulePolicy;
}
/** The commit that wrote a waiver, and its day in UTC. */
interface Approval {
    readonly commit: string;
    readonly date: string;
}
interface CandidateReport extends Measures {
    readonly version: string | null;
    /** For people: the folder and its packer, the file, or name@version. */
    readonly source: string;
    /** Of the check itself: the JSON has the sentence alone. */
    readonly from?: CandidateOrigin;
    /**
     * Of the check itself: the words behind a command that repeats it, from the candidate on; empty for the folder at hand, null where
     * nobody can repeat it.
     */
    readonly asked?: string | null;
}
/** Its version is null where there is none to compare with; the explanation then says why. */
interface BaselineReport extends Measures {
    readonly version: string | null;
    readonly reason: BaselineReason;
    readonly explanation: string;
    /** Sentences of the explanation that a reader must not miss, where nobody has to read all of it. */
    readonly remarks?: readonly string[];
}
interface BaseSizes extends Omit<Measures, 'integrity'>, Pick<BaseReport, 'called'> {
}
interface PackedFile {
    readonly path: string;
    readonly size: number;
    readonly sha256?: string | null;
}
/** A small text that changed, line by line, as far as it may be shown. */
interface ChangedText {
    readonly path: string;
    readonly lines: readonly {
        readonly style: 'added' | 'removed' | 'dim' | null;
        readonly text: string;
    }[];
}
interface ReportedFinding {
    readonly rule: string;
    readonly severity: Severity;
    readonly path: string | null;
    readonly message: string;
    readonly evidence: object;
    readonly fix: string;
    readonly novelty: 'new' | 'existing';
    readonly waived: Waived | null;
    readonly fingerprint: string;
    /** The id of its cause; null where there is nothing to do about it. */
    readonly cause: string | null;
    /** Whether the base branch has it too; null where nobody knows. */
    readonly onBase: boolean | null;
    /** Of the check that found it: the JSON has it in the evidence. */
    readonly origin?: Origin;
}
/** What one edit removes, told once: all findings of one accident. */
interface CauseReport {
    /** For the command line. */
    readonly id: string;
    readonly severity: Severity;
    /** What happened. */
    readonly title: string;
    readonly files: number;
    readonly bytes: number;
    /** At most three. */
    readonly examples: readonly string[];
    readonly rules: readonly string[];
    /** By fingerprint; the first is the one that tells it. */
    readonly findings: readonly string[];
    readonly fix: CauseFix | null;
    /** Null where there is nothing to accept. */
    readonly accept: {
        readonly command: string;
        readonly waiver: SuggestedWaiver;
    } | null;
}
interface WaiverPlace {
    readonly file: string;
    readonly isThere: boolean;
    /** It judges other packages too. */
    readonly isShared: boolean;
}
interface Problem {
    readonly code: string;
    readonly message: string;
}
type ById = {
    readonly [R in AnyRule as R['id']]: R;
};
/**
 * Everything about one rule. It looks for one harm, picks the facts it needs and returns what it has seen, as data; severities of the
 * policy, waivers and the verdict are not its affair. Names and values inside its sentences are made visible here; whoever prints a
 * sentence need not know which part was hostile.
 */
interface Rule<Id extends string = string, Seen extends object = object, Option extends string = string> extends Heading {
    readonly id: Id;
    /** Its row in the list of the README; null leaves it out. */
    readonly topic: Topic | null;
    /** When it fires, and with what severity by default. */
    readonly looksFor: string;
    /** An accident of the kind. */
    readonly example: string;
    /** What it keeps quiet about on purpose. */
    readonly ignores: string;
    readonly howToFix: string;
    readonly howToAccept: string;
    /** The numbers that a policy may set. */
    readonly options: {
        readonly [O in Option]: RuleOption;
    };
    /** Whether leaving the file out is the remedy, and whether that holds for all of its kind. Null: the finding is about no file. */
    readonly removal: RemovableFinding['unwanted'] | null;
    /** Null where nothing can be waived. */
    readonly waiver: WaiverTerms | null;
    /** It looks at `own` alone, and looks into other people's packages too: what they ship licenses nothing outside of them, nor the reverse. */
    readonly inner?: true;
    /** It judges how the waivers fared, so that it comes when they have been applied. */
    readonly after?: 'waivers';
    /** Words for each reason to fire. */
    readonly messages: {
        readonly [reason: string]: Message<Seen>;
    };
    /** What the baseline had already, one and several. */
    readonly existing: readonly [one: string, many: string];
    detect(facts: Facts, options: {
        readonly [O in Option]: number;
    }): Iterable<Draft<Seen>>;
    /** Which of the messages is meant; without it the evidence says so itself (`reason`), or there is one. */
    reason?(seen: Seen): string;
    /** The bytes of what was found. */
    size?(seen: Seen): number;
    /** How many files of a folder were found. */
    files?(seen: Seen): number;
    /** The field of package.json that it is about. */
    field?(seen: Seen): string;
    /** The file is wanted after all, and what is in it is not. */
    stays?(seen: Seen, entry: Entry | undefined): boolean;
    /** What a title adds where it was found inside something that another rule tells. */
    readonly insideTitle?: string;
    /** What is still to be done where the file that it is in is left out. */
    aftermath?(seen: Seen): string;
    /** What its findings must share to be one cause; without it, their reason and kind. Of several keys any one joins. */
    cause?(seen: Seen, path: string | null): readonly string[];
    /**
     * How much its words say of a file that other rules have found too: 0 where it saw only the place or the size, 2 where it looked
     * inside; 1 without it. The heaviest tells the cause.
     */
    readonly weight?: 0 | 2;
}
type FindingOf<R extends RuleId> = NewFinding<R, Evidence[R]> | ExistingFinding<R>;
type AnyRule = (typeof rules)[number];
type Finding$1 = NewFinding | ExistingFinding;
interface CheckOptions extends Sources, BaselineWish {
    readonly candidates: readonly string[];
    /** Globs that named no package. */
    readonly unmatched?: readonly string[];
    /** What was found beside them and is not checked. */
    readonly skipped?: readonly Skipped[];
    /** Nobody picked single ones: what the base branch has besides is gone. */
    readonly all?: boolean;
    readonly policyOf: PolicyOf;
    /** By what else it is to be judged, for comparison: known when it is needed. */
    readonly alternative?: () => Promise<PolicyOf | null>;
    /** What the base branch has: a pull request answers for the rest. In `publish` mode everything counts. */
    readonly base?: BaseReport | null;
    /** UTC day, YYYY-MM-DD. */
    readonly today: string;
    /** The configuration that was named, where one was. */
    readonly config?: string | null;
    /** The repository that a job builds from, where the job can get an identity token. */
    readonly builtBy?: string | null;
    /** Whether a page will show what changed in small texts: both packages are then read once more. */
    readonly withTexts?: boolean;
    /** The folder of the check as seen from where its reader pastes commands; without it, the same. */
    readonly seenFrom?: string;
}
/** One part of a check that several machines share, from 1. */
interface Shard {
    readonly index: number;
    readonly count: number;
}
/** `default` keeps the severities that the rule gives itself; any other value replaces them all. */
type Level = 'default' | 'off' | Severity;
interface PublishedVersion {
    readonly version: string;
    /** `sha512-…` */
    readonly integrity: string;
}
/** The level, and the rule's own numbers: sizes are bytes, percents are 0 and up. */
interface RulePolicy {
    readonly level: Level;
    readonly [option: string]: Level | number;
}
interface Measures {
    readonly integrity: string | null;
    readonly sha256: string | null;
    readonly packedSize: number | null;
    readonly unpackedSize: number | null;
    readonly fileCount: number | null;
}
/** Where a candidate came from. The folder and the file are as the user named them. */
type CandidateOrigin = {
    readonly kind: 'directory';
    readonly folder: string;
    readonly packer: string;
    readonly version?: string | null;
} | {
    readonly kind: 'file';
    readonly file: string;
} | {
    readonly kind: 'registry';
    readonly name: string;
    readonly version: string;
};
/** What of the report of a base branch counts: facts and fingerprints. */
interface BaseReport {
    /** The branch, in words of ours: `main`, or `the base branch`. */
    readonly called: string;
    readonly packages: readonly BasePackage[];
}
interface Waived {
    readonly reason: string;
    readonly expires: string | null;
    readonly source: string;
    /** Of the check itself: the JSON report has none. */
    readonly approval?: Approval | null;
}
/** How one finding's files came in, and how they get out. */
interface Origin {
    /** What packed it: any other than npm may have rules of its own, though they gave the same list. */
    readonly packer: string;
    readonly inclusion: Inclusion;
    readonly removal: Removal | null;
    /**
     * Why there is no removal. `needed`: the file is wanted, by package.json or for the rest of it. `tried`: no template removes this alone.
     * `linked`: the file to change is a link. `too-many`: there were more files and findings than can be walked over again and again.
     */
    readonly unproved: 'needed' | 'tried' | 'linked' | 'too-many' | null;
    readonly setting: MapSetting | null;
    /** For `needed`: by what, where it is known. */
    readonly neededBy: string | null;
}
interface CauseFix {
    readonly text: string;
    /** Those that were tried. */
    readonly edits: readonly CauseEdit[];
}
/** With the keys of the configuration; its reason is left to the reader. */
interface SuggestedWaiver {
    readonly rules: readonly string[];
    readonly path: string;
    readonly 'max-size': string | null;
    readonly fingerprint: readonly string[] | null;
}
interface Heading {
    /** What the group of its findings is called. */
    readonly title: string;
    /** The harm, in one sentence. */
    readonly why: string;
    /** How such a thing gets into a package, in one sentence. */
    readonly howItGetsIn: string;
}
type Topic = (typeof topics)[number];
interface RuleOption {
    readonly default: number;
    readonly unit: 'bytes' | 'percent';
    readonly meaning: string;
}
/** A finding about files of the package, which may be left out of it. */
interface RemovableFinding {
    readonly fingerprint: string;
    /** As the finding has it: a folder ends in a slash. */
    readonly path: string;
    /** The files there that the finding is about. */
    readonly files: readonly string[];
    /** `kind`: files like it are unwanted anywhere; `path`: this one is; `stays`: the file is wanted and something in it is not. */
    readonly unwanted: 'kind' | 'path' | 'stays';
    /** What needs one of the files, so that they stay: `index.js`, `"main" in package.json`. */
    readonly neededBy: string | null;
    /** What fails the check goes together; the rest is somebody's choice, one by one. */
    readonly fails: boolean;
}
interface WaiverTerms {
    /** An example of what its findings are about; `.` where that is the package as a whole. */
    readonly path: string;
    /**
     * What a waiver that is written for a finding holds to beside its path, so that nothing worse hides behind it: the size that was
     * looked at, or the very finding, where several may stand at one path.
     */
    readonly holdsTo: readonly ('size' | 'finding')[];
}
/** A reason may have a heading of its own. */
interface Message<Seen extends object = object> extends Partial<Heading> {
    /** What happened, as the title of a cause: an event, such as `3 new source maps; 1.4.0 had none`. */
    event(found: readonly Seen[], cause: CauseFacts): string;
    /** What is new: never the path, which stands beside it. */
    text(seen: Seen): string;
    /** What removes it, with the line to paste where there is one. Without it: what leaves the file out. */
    fix?(seen: Seen, path: string | null, origin: Origin | Unseen, isSeveral: boolean): string;
    /** False where no option of the rule would let it pass. */
    readonly limits?: false;
}
/** What rules ask for, worked out once. */
interface Facts {
    readonly comparison: Comparison;
    readonly before: PackageTree | null;
    readonly after: PackageTree;
    /** Nothing was ever published: rules judge absolutely, and what is routine warns at most. */
    readonly first: boolean;
    /** Of the candidate, by path. */
    readonly files: readonly FileEntry[];
    /** Those that the baseline does not have at the same path with the same bytes and mode. */
    readonly changed: ReadonlySet<FileEntry>;
    /** Of the baseline, by path; empty on a first publish. */
    readonly filesBefore: readonly FileEntry[];
    /**
     * The same without other people's packages, bundled or nested, and without folders (a coverage report, an editor's) that fail
     * themselves: what is in those is no sign of what the package itself ships, and is reported once, as a folder.
     */
    readonly own: readonly FileEntry[];
    readonly ownBefore: readonly FileEntry[];
    /** The same with other people's packages alone in `own`: for rules that look into those as well. Null where there are none. */
    readonly inner: Facts | null;
    readonly folders: Folders;
    readonly foldersBefore: Folders;
    readonly arrivals: Arrivals;
    /** The file of the baseline that this file of the candidate continues. */
    readonly predecessor: (path: string) => FileEntry | null;
    readonly allow: readonly string[] | null;
    /** Called at each step of judging; throws where there have been too many. */
    readonly onStep: () => void;
    /** How the waivers fared; empty until every other rule has spoken. */
    readonly waivers: readonly WaiverState[];
}
type Draft<Seen extends object = object> = NewDraft<Seen> | ExistingDraft;
/** Something that the baseline did not have. What was seen is typed by rule in `rules/table.ts`. */
interface NewFinding<Rule extends string = string, Seen extends object = object> extends Common<Rule> {
    readonly novelty: 'new';
    readonly evidence: Seen;
}
/** What the baseline had already, one finding for a rule: always a note. */
interface ExistingFinding<Rule extends string = string> extends Common<Rule> {
    readonly novelty: 'existing';
    readonly severity: 'note';
    readonly evidence: ExistingEvidence;
}
/** Every rule, in the order of reports: a rule that has a line here is judged, documented, configurable and waivable. */
declare const rules: readonly [Rule<"source-map", {
    readonly reason: 'first' | 'grew' | 'named';
    readonly output: Output;
    readonly size: number;
    readonly sources: number;
    readonly bytesBefore: number;
    readonly bytesAfter: number;
}, "floor">, Rule<"embedded-sources", {
    readonly sources: number;
    readonly embedded: number;
    readonly embeddedBytes: number;
    readonly folders: readonly {
        readonly name: string;
        readonly sources: number;
    }[];
    readonly plainMapsBefore: boolean;
    readonly bytesBefore: number;
    readonly bytesAfter: number;
}, "floor">, Rule<"inline-source-map", {
    readonly bytes: number;
    readonly sources: number;
    readonly embedded: number;
    readonly bytesBefore: number;
    readonly bytesAfter: number;
}, "floor">, Rule<"remote-source-map", {
    readonly hosts: readonly string[];
    readonly where: 'comment' | 'map';
}, never>, Rule<"typescript-source", {
    readonly language: string;
    readonly size: number;
}, never>, Rule<"large-file", {
    readonly size: number;
    readonly sizeBefore: number | null;
    readonly limit: number;
}, "error" | "warning">, Rule<"package-growth", {
    readonly measure: 'packed' | 'unpacked';
    readonly before: number;
    readonly after: number;
    readonly percent: number;
    readonly limit?: number;
    readonly releases?: number;
    readonly largest: readonly {
        readonly path: string;
        readonly bytes: number;
    }[];
}, "error" | "floor" | "warning">, Rule<"package-shrink", {
    readonly measure: 'files' | 'bytes';
    readonly before: number;
    readonly after: number;
    readonly percent: number;
}, "percent">, Rule<"sensitive-file", {
    readonly kind: SensitiveKind;
    readonly size: number;
    readonly changed: boolean;
}, never>, Rule<"secret", {
    readonly detector: string;
    readonly line: number;
    readonly digest: string;
}, never>, Rule<"agent-file", {
    readonly tool: string;
    readonly size: number;
    readonly notes: boolean;
}, never>, Rule<"build-leftover", {
    readonly kind: LeftoverKind;
    readonly files: number;
    readonly bytes: number;
    readonly sources: number;
}, never>, Rule<"nested-dependencies", {
    readonly kind: 'node_modules' | 'package-cache' | 'bundled';
    readonly files: number;
    readonly bytes: number;
    readonly packages: number;
    readonly examples: readonly string[];
}, never>, Rule<"archive", {
    readonly format: BinaryFormat | null;
    readonly own: boolean;
    readonly size: number;
    readonly sizeBefore: number | null;
}, never>, Rule<"media", {
    readonly kind: 'video' | 'audio' | 'image';
    readonly size: number;
}, "error">, Rule<"native-binary", {
    readonly format: BinaryFormat | null;
    readonly size: number;
    readonly script: boolean;
    readonly debugBytes: number;
}, never>, Rule<"unexpected-path", {
    readonly reason: 'top-level' | 'class' | 'not-allowed' | 'idle';
    readonly what: string | null;
    readonly files: number;
    readonly bytes: number;
}, never>, Rule<"missing-entry", {
    readonly field: string;
    readonly target: string;
    readonly reason: 'absent' | 'invalid' | 'shadowed' | 'script';
    readonly shippedBefore: boolean;
    readonly beside?: string;
}, never>, Rule<"removed-file", {
    readonly size: number;
    readonly files: number;
    readonly document: ("NOTICE" | "README" | "license") | null;
    readonly step: VersionStep | null;
}, never>, Rule<"install-script", {
    readonly script: string;
    readonly before: string | null;
    readonly after: string;
    readonly implicit: boolean;
    readonly bundled: string | null;
}, never>, Rule<"unresolved-dependency", {
    readonly field: DependencyField;
    readonly name: string;
    readonly range: string;
    readonly protocol: string;
}, never>, Rule<"dependency", {
    readonly reason: 'added' | 'moved' | 'remote' | 'shrinkwrap';
    readonly field: DependencyField | 'npm-shrinkwrap.json';
    readonly name: string;
    readonly before: string | null;
    readonly after: string;
    readonly packages: number;
    readonly hosts: readonly string[];
}, never>, Rule<"publish-config", {
    readonly field: string;
    readonly before: JsonValue;
    readonly after: JsonValue;
    readonly step: VersionStep | null;
    readonly asked?: string;
}, never>, Rule<"exec-bit", {
    readonly kind: 'script' | 'binary';
    readonly modeBefore: number;
    readonly modeAfter: number;
}, never>, Rule<"crlf-shebang", {
    readonly bin: string;
    readonly reason: 'crlf' | 'lost' | 'none';
}, never>, Rule<"absolute-path", {
    readonly count: number;
    readonly examples: readonly string[];
}, never>, Rule<"hazardous-entry", {
    readonly code: string;
    readonly offset: number;
    readonly detail: string;
}, never>, Rule<"version-taken", {
    readonly version: string;
    readonly integrity: string;
    readonly published: string;
}, never>, Rule<"repository", {
    readonly reason: 'missing' | 'other' | 'other-case';
    readonly url: string;
    readonly builtBy: string;
}, never>, Rule<"waiver", {
    readonly reason: 'expired' | 'unused' | 'changed' | 'malformed';
    readonly waiver: string;
    readonly source: string;
    readonly expires?: string | null;
    readonly again?: number;
}, never>];
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
    /** Loads what whoever asks needs for its answer: scripts of a package run after that, and can change files. */
    readonly beforePacking?: () => Promise<unknown>;
}
/** What the user says of the choice. */
interface BaselineWish {
    /** `auto`, `none`, a version, dist-tag or range, name@version, or the path of a `.tgz`. */
    readonly baseline: string;
    readonly mode: 'pr' | 'publish';
}
/** What a candidate is judged by; the package's name is known when its manifest is. */
type PolicyOf = (spec: string, packageName: string | null) => Policy;
interface BasePackage extends Omit<Measures, 'integrity'> {
    readonly name: string;
    readonly findings: readonly BaseFinding[];
}
/** Which line lets a file into a package that was packed from a folder, told by npm's own rules. */
interface Inclusion {
    readonly by: IncludedBy;
    /** The pattern, the field, or the bundled dependency; null where no line says it. */
    readonly what: string | null;
    /** Relative to the folder that was packed. For `nothing`: the ignore file that is read and does not leave it out. */
    readonly file: string | null;
    /** From 1. */
    readonly line: number | null;
}
/** The smallest change that leaves a file out, proved: with it, exactly unwanted files are gone from the list, and none is new in it. */
interface Removal extends Edit {
    /** How many files of the package go. */
    readonly files: number;
}
/** A setting that makes a build write source maps. */
interface MapSetting {
    readonly file: string;
    readonly line: number;
    /** What it is called, such as `sourceMap`. */
    readonly name: string;
}
interface CauseEdit {
    readonly file: string;
    /** From 1. */
    readonly line: number;
    /** Null where something is put in; several lines are several lines. */
    readonly before: string | null;
    /** Null where something is taken out. */
    readonly after: string | null;
}
/** In the order of the README. */
declare const topics: readonly ['source maps', 'secrets and private files', 'leftovers', 'sizes', 'what breaks for users', 'what attacks', 'the release itself'];
/** What a title may speak of beside what was seen. */
interface CauseFacts {
    /** At least as many as there are paths in the findings that the title speaks of. */
    readonly files: number;
    /** Of the first finding. */
    readonly path: string | null;
    /** The version of the baseline; null where nothing was published before. */
    readonly since: string | null;
    /** Most entry points are missing: the build did not run. */
    readonly isUnbuilt: boolean;
}
/** Where nobody has looked at a folder: whether the package.json of the package has `files`. */
interface Unseen {
    readonly hasFiles: boolean;
}
/** A file proper, whose content was looked at. */
interface FileEntry extends Entry {
    readonly content: ContentFacts;
}
/**
 * The unwanted folders of one package, each file in one of them at most: the topmost that fails, or else the topmost. What lies deeper
 * belongs to the finding about that; a repository is reported wherever it is.
 */
declare class Folders {
    #private;
    constructor({ manifest, inner }: Pick<PackageTree, 'manifest' | 'inner'>, files: readonly FileEntry[], terms: Terms);
    /** No file is bundled or in an unwanted folder, as in most packages. */
    get isPlain(): boolean;
    list(rule: FolderKind['rule']): Folder[];
    /** The folder that one of the package's files lies in. */
    of(path: string): Folder | null;
    has({ family }: Pick<Folder, 'family'>): boolean;
    isBundled(path: string): boolean;
}
/** By path: other people's packages that are new where others were before. */
interface Arrivals {
    readonly bundled: ReadonlyMap<string, Arrival>;
    readonly nested: ReadonlyMap<string, Arrival>;
    /** The path of what has arrived with this file. */
    readonly of: (file: string) => string | null;
}
/** How a waiver fared in one judgement. */
interface WaiverState {
    readonly waiver: Waiver;
    readonly fault: 'expired' | 'unused' | 'changed' | 'malformed' | null;
    /** How many findings come back since it has expired. */
    readonly again: number;
}
interface NewDraft<Seen extends object = object> {
    readonly severity: Severity;
    /** Relative to the package root; null for the package as a whole. A folder ends in `/`. */
    readonly path: string | null;
    readonly evidence: Seen;
    /** Tells apart what one rule has to say more than once about one path; stays the same from release to release. */
    readonly key?: string;
}
/** One thing that the last release had already; all of a rule become one note. */
interface ExistingDraft {
    readonly example: string;
    /** Where a finding about it would stand. */
    readonly path: string;
}
interface Common<Rule extends string> {
    readonly rule: Rule;
    readonly severity: Severity;
    /** Relative to the package root; null where the finding is about the package as a whole. A folder ends in `/`. */
    readonly path: string | null;
    readonly waived: Waived | null;
    /** Sixteen hex digits, stable from release to release: of rule, normalised path and what tells two findings there apart. */
    readonly fingerprint: string;
    /** Whether the base branch has it too; null or missing where that is not known. */
    readonly onBase?: boolean | null;
    /** The waiver that accepted it, and has expired. */
    readonly lapsed?: Pick<Waived, 'expires' | 'source'>;
}
interface ExistingEvidence {
    readonly count: number;
    /** At most ten. */
    readonly examples: readonly string[];
}
type Output = (typeof outputs)[number];
type SensitiveKind = 'environment' | 'registry-credentials' | 'private-key' | 'keystore' | 'cloud-credentials' | 'git-folder' | 'database' | 'shell-history' | 'recording';
type LeftoverKind = 'coverage' | 'build-info' | 'cache' | 'log' | 'core-dump' | 'profile' | 'temporary' | 'copy' | 'statistics' | 'debug-symbols' | 'finder';
/** How far a release goes, for those who depend on it. */
type VersionStep = 'major' | 'minor' | 'patch';
type PackerName = (typeof packerNames)[number];
type Progress = (event: ProgressEvent) => void;
/** Caps on what one tarball may cost. Bytes, unless said. A ratio alone refuses nothing: real packages reach 787:1. */
interface Limits {
    readonly packed: number;
    readonly unpacked: number;
    readonly entries: number;
    /** UTF-8 bytes of one member's whole name. */
    readonly path: number;
    /** UTF-8 bytes between two slashes of a name: ext4, XFS, btrfs and most others take no more. */
    readonly segment: number;
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
    /** Unpacked bytes that may wait to be searched until the other package has come as far. */
    readonly held: number;
    /** Body of a pax header or a GNU long name; node-tar skips larger ones without a word. */
    readonly meta: number;
    /** All of these bodies together. A record counts as 128 bytes at least: reading it costs more than its bytes. */
    readonly metas: number;
    /** Milliseconds without any progress. */
    readonly stall: number;
    /** Milliseconds of the processor that judging may take: of the largest packages it takes two seconds. */
    readonly judging: number;
}
interface BaseFinding {
    readonly fingerprint: string;
    readonly severity: Severity;
    /** Numbers of what was seen. */
    readonly amounts: {
        readonly [field: string]: number;
    };
    /** Fingerprints of words of what was seen. */
    readonly names: readonly string[];
}
/**
 * `files`: an entry of it. `exception`: a line with `!` in an ignore file. `field`: `main`, `browser` or `bin`. `always`: npm packs a
 * README, a licence and package.json whatever is said. `bundled`: it came with a bundled dependency. `nothing`: nothing leaves it out.
 */
type IncludedBy = 'files' | 'exception' | 'field' | 'always' | 'bundled' | 'nothing';
interface Edit {
    /**
     * `add`: an entry or a line. `drop`: an entry of `files`. `replace`: the entry of `files` that `instead` names, by one at the end.
     * `list`: a `files` where there was none. `create`: an ignore file with this one line.
     */
    readonly change: 'add' | 'drop' | 'replace' | 'list' | 'create';
    readonly file: string;
    /** The entry or line itself; a list as JSON. */
    readonly text: string;
    /** What a new ignore file begins with: the lines that it would switch off. */
    readonly above?: string;
    readonly instead?: string;
    /** The lines of the file that are replaced: the first, from 1, and how many. */
    readonly line: number;
    readonly replaced: number;
    /** What stands there afterwards. */
    readonly lines: readonly string[];
}
/** What is known beside the files: which folders the last release had, and which kinds of folder stop a release. */
interface Terms {
    readonly before: Folders | null;
    readonly stops: (is: FolderKind) => boolean;
}
/** Folders that no package means to ship, told as one finding each. Names in lower case. */
type FolderKind = {
    readonly rule: 'sensitive-file';
    readonly kind: 'git-folder';
} | {
    readonly rule: 'agent-file';
    readonly kind: string;
} | {
    readonly rule: 'build-leftover';
    readonly kind: LeftoverKind;
} | {
    readonly rule: 'nested-dependencies';
    readonly kind: 'node_modules' | 'package-cache';
};
interface Folder {
    /** Ends in `/`. */
    readonly path: string;
    readonly is: FolderKind;
    /** Equal for the same folder of two releases. */
    readonly family: string;
    /** It is new and stops a release, so that nothing in it needs a finding of its own. */
    readonly fails: boolean;
    readonly files: number;
    readonly bytes: number;
}
/** A package, or a loose file, of a `node_modules` folder. */
interface Arrival {
    /** That of a package ends in `/`. */
    readonly path: string;
    readonly name: string;
    readonly files: number;
    readonly bytes: number;
}
/** What a map leads back from. One stylesheet with a map says nothing about the sources of the scripts. */
declare const outputs: readonly ['scripts', 'styles', 'declarations'];
declare const packerNames: readonly ['npm', 'pnpm', 'yarn', 'bun'];
/** What is going on, told while it goes on. Purely for the eye: nothing may depend on it. */
interface ProgressEvent {
    /** `check` counts the packages of a run that are done. */
    readonly step: 'pack' | 'download' | 'read' | 'wait' | 'check';
    /** What the user would call it: a folder, a file or name@version. Hostile text. */
    readonly subject: string;
    readonly done: number;
    /** Null where the end is not known. */
    readonly total: number | null;
}
export {};
