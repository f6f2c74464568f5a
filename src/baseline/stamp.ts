/** 20260101, 2026-01-01, 202601011200, 20260101T120000: nobody counts to these by chance. */
const calendar =
  /(?<!\d)(20\d\d)[-.]?(0[1-9]|1[0-2])[-.]?(0[1-9]|[12]\d|3[01])(?:[-.t]?((?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?))?(?!\d)/;
/** Seconds or milliseconds since 1970, from 2014 on. */
const epoch = /(?<!\d)(1[4-9]\d{8})(?:\d{3})?(?!\d)/;

/** The date inside a version, as digits `YYYYMMDDhhmmss`: two of them compare as text. */
export function stampOf(text: string): string | null {
  const [, year, month, day, time = ''] = calendar.exec(text.toLowerCase()) ?? [];
  if (year !== undefined) return `${year}${month}${day}${time}`.padEnd(14, '0');
  const seconds = epoch.exec(text)?.[1];
  if (seconds === undefined) return null;
  return new Date(Number(seconds) * 1000).toISOString().replace(/\D/g, '').slice(0, 14);
}
