/** Numbers as a reader wants them: decimal units, as npm and every shop shows them. No locale: a report is the same everywhere. */

export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

const units = ['kB', 'MB', 'GB', 'TB'] as const;

/** `143 bytes`, `1.2 MB`, `143 MB`. */
export function size(bytes: number): string {
  let value = bytes / 1000;
  if (value < 1) return plural(bytes, 'byte');
  let unit = 0;
  // What would be printed as 1000 of one unit is 1.0 of the next.
  while (unit < units.length - 1 && value >= 999.5) {
    value /= 1000;
    unit++;
  }
  return `${value < 99.95 ? value.toFixed(1) : grouped(Math.round(value))} ${units[unit]}`;
}

/** `59,766,257 bytes (59.8 MB)`: where the number itself may be looked up. */
export const exactSize = (bytes: number): string =>
  bytes < 1000 ? size(bytes) : `${plural(bytes, 'byte')} (${size(bytes)})`;

/** `59%`; one digit more below ten. */
export const percent = (value: number): string =>
  `${grouped(Number(Math.abs(value) < 9.95 ? value.toFixed(1) : Math.round(value)))}%`;

/** `+59%`, `-5.1%`; empty where there was nothing to grow from, and where it is not a tenth of a percent. */
export function growth(before: number, after: number): string {
  if (before === 0) return '';
  const change = ((after - before) / before) * 100;
  if (change >= 1_000) return times(before, after);
  if (Math.abs(change) < 0.05) return '';
  return `${change < 0 ? '' : '+'}${percent(change)}`;
}

/** `21 times`: where percents are too many to mean anything. */
export const times = (before: number, after: number): string =>
  before === 0 ? 'many times' : `${grouped(Math.round(after / before))} times`;

/** `+48.6 MB`, `-120 bytes`. */
export const delta = (bytes: number): string => `${bytes < 0 ? '-' : '+'}${size(Math.abs(bytes))}`;

/** `0755`. */
export const octal = (mode: number): string => mode.toString(8).padStart(4, '0');
