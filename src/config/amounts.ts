/** Sizes and percents as people write them. A kilobyte has 1000 bytes; KiB, MiB and GiB are there for those who count by 1024. */

export const sizePattern =
  /^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})? *(?:[bB]|[bB]ytes?|[kK][bB]|[mM][bB]|[gG][bB]|[kK]i[bB]|[mM]i[bB]|[gG]i[bB])?$/;
export const percentPattern = /^(?:0|[1-9]\d{0,5})(?:\.\d{1,6})? *%$/;

const units = new Map([
  ['', 1],
  ['b', 1],
  ['byte', 1],
  ['bytes', 1],
  ['kb', 1000],
  ['mb', 1000 ** 2],
  ['gb', 1000 ** 3],
  ['kib', 1024],
  ['mib', 1024 ** 2],
  ['gib', 1024 ** 3],
]);

/** In bytes; null where it is no size. */
export function sizeOf(written: string | number): number | null {
  const text = String(written);
  if (!sizePattern.test(text)) return null;
  const [, count = '', unit = ''] = /^([\d.]+) *([a-z]*)$/i.exec(text) ?? [];
  const bytes = Math.round(Number(count) * (units.get(unit.toLowerCase()) ?? Number.NaN));
  return Number.isSafeInteger(bytes) ? bytes : null;
}

/** In percent; null where it is none. Without its sign nobody knows whether 0.4 is 0.4% or 40%. */
export const percentOf = (written: string): number | null =>
  percentPattern.test(written) ? Number.parseFloat(written) : null;
