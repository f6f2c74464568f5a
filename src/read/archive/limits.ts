/** Caps on what one tarball may cost. Bytes, unless said. A ratio alone refuses nothing: real packages reach 787:1. */
export interface Limits {
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

const mebibyte = 1024 * 1024;

export const defaultLimits: Limits = {
  packed: 256 * mebibyte,
  unpacked: 1024 * mebibyte,
  entries: 100_000,
  path: 4096,
  segment: 255,
  depth: 64,
  folders: 100_000,
  names: 32 * mebibyte,
  facts: 32 * mebibyte,
  manifest: 4 * mebibyte,
  keep: 16 * mebibyte,
  held: 32 * mebibyte,
  meta: mebibyte,
  metas: 32 * mebibyte,
  stall: 60_000,
  judging: 60_000,
};
