/**
 * A size with a tenth of room, rounded up to two digits, in the words of a configuration: the next build may be a few bytes larger,
 * and is still what was accepted.
 */
export function withRoom(bytes: number): string {
  const wanted = Math.max(bytes + bytes / 10, 10);
  const step = 10 ** Math.max(Math.floor(Math.log10(wanted)) - 1, 0);
  const limit = Math.ceil(wanted / step) * step;
  const unit = limit >= 1e9 ? 3 : limit >= 1e6 ? 2 : limit >= 1e3 ? 1 : 0;
  return `${Number((limit / 1000 ** unit).toFixed(1))} ${['B', 'kB', 'MB', 'GB'][unit]}`;
}
