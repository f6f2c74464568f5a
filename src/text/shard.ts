/** One part of a check that several machines share, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** `2/4`; null for what is none. */
export function shardOf(written: string): Shard | null {
  const [, index, count] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(written) ?? []).map(Number);
  return index === undefined || count === undefined || index > count ? null : { index, count };
}
