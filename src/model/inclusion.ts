/** Which line lets a file into a package that was packed from a folder, told by npm's own rules. */
export interface Inclusion {
  readonly by: IncludedBy;
  /** The pattern, the field, or the bundled dependency; null where no line says it. */
  readonly what: string | null;
  /** Relative to the folder that was packed. For `nothing`: the ignore file that is read and does not leave it out. */
  readonly file: string | null;
  /** From 1. */
  readonly line: number | null;
}

/**
 * `files`: an entry of it. `exception`: a line with `!` in an ignore file. `field`: `main`, `browser` or `bin`. `always`: npm packs a
 * README, a licence and package.json whatever is said. `bundled`: it came with a bundled dependency. `nothing`: nothing leaves it out.
 */
type IncludedBy = 'files' | 'exception' | 'field' | 'always' | 'bundled' | 'nothing';

/** The smallest change that leaves a file out, proved: with it, exactly unwanted files are gone from the list, and none is new in it. */
export interface Removal extends Edit {
  /** How many files of the package go. */
  readonly files: number;
}

/** What brings in entry points that are in the folder and were not packed, tried: with it, exactly these files are new in the list. */
export interface Addition {
  readonly edits: readonly Edit[];
  readonly files: ReadonlySet<string>;
}

export interface Edit {
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

/** A setting that makes a build write source maps. */
export interface MapSetting {
  readonly file: string;
  readonly line: number;
  /** What it is called, such as `sourceMap`. */
  readonly name: string;
}

/** How one finding's files came in, and how they get out. */
export interface Origin {
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

/** Where nobody has looked at a folder: whether the package.json of the package has `files`. */
export interface Unseen {
  readonly hasFiles: boolean;
}

/** A finding about files of the package, which may be left out of it. */
export interface RemovableFinding {
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

/** What is known of a folder that was packed. */
export interface FolderFacts {
  /** Where it really is. */
  readonly folder: string;
  /** Of what is new and a file, by fingerprint, as far as it could be told. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Entry points that are in the folder, and were not packed. */
  readonly unpacked: ReadonlySet<string>;
  /** Null unless it brings in all that are missing. */
  readonly addition: Addition | null;
  /** The files that these change, as they were read; null where there is none yet. */
  readonly texts: ReadonlyMap<string, string | null>;
}
