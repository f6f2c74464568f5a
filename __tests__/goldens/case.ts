import type { Member } from '../helpers/tarball.ts';

/** One pull request, and what it says everywhere. */
export interface Case {
  /** The name of its folder. */
  readonly name: string;
  /** `all` of the formats, or the `few` by which a change of its findings is seen, or these. */
  readonly formats: 'all' | 'few' | readonly string[];
  /** Checked as tarballs, in this order. */
  readonly packages?: readonly Package[];
  /** What the base branch has of them: a push has stored its report. */
  readonly base?: readonly Package[];
  /** What else is in the repository. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** The configuration; null where there is none. */
  readonly config?: string | null;
  /** The configuration of the base branch; the same where nothing is said. */
  readonly configBefore?: string | null;
  /** Inputs of the step, over those that every case has. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether npm packs a folder: what zlib makes of it differs from Node to Node. */
  readonly packs?: boolean;
  /** Whether the command line is asked too. */
  readonly screens?: boolean;
}

export interface Contents {
  readonly files?: Readonly<Record<string, Member>>;
  /** Laid over a name, a version, `main` and a license. */
  readonly manifest?: Readonly<Record<string, unknown>>;
}

export interface Package extends Contents {
  readonly name?: string;
  /** Of the candidate. */
  readonly version?: string;
  /** By version; none means a first publish. */
  readonly releases?: Readonly<Record<string, Release>>;
  /** Laid over what the registry says of the package. */
  readonly packument?: object;
  /** These bytes instead of a tarball of the contents. */
  readonly bytes?: Uint8Array;
  /** Members under their full names, in place of `files`. */
  readonly members?: readonly (readonly [name: string, member: Member])[];
  readonly file?: string;
}

export interface Release extends Contents {
  /** Laid over what the registry says of this version. */
  readonly record?: object;
}
