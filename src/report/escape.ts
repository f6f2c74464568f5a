/**
 * A code span in Markdown prose. CommonMark 6.1: it ends at the first run of backticks as long as its fence, and gives up one space
 * at both ends if it has both. Comes after the visible form and the cut: no line ends, no spaces at the ends, never empty.
 */
export function codeSpan(shown: string): string {
  const runs = shown.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
  const pad = /^`|`$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}
