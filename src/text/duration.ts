const units = { s: 1_000, m: 60_000, h: 3_600_000 } as const;
const longest = 24 * units.h;

/** `90s`, `15m`, `1h` and `0` in milliseconds, at most a day; null for anything else. */
export function millisecondsIn(text: string): number | null {
  const [, amount, unit] = /^(\d{1,5})([smh])$/.exec(text) ?? (text === '0' ? ['', '0', 's'] : []);
  const milliseconds = Number(amount) * units[unit as keyof typeof units];
  return milliseconds <= longest ? milliseconds : null;
}

/** The end of a sentence about a value that is none. */
export const notADuration = (text: string): string =>
  `must be a time such as 90s, 15m or 1h, at most 24h, not "${text}".`;

export const defaultTimeout = 15 * units.m;
