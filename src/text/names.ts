import { cutVisible, visibleCut } from './visible.ts';

/** A name from a package inside a sentence of ours: in quotes where it could be read as several words, or as words of ours. */
export function name(text: string): string {
  const shown = visibleCut(text);
  return /[ "]/.test(shown) ? quoted(shown, 160) : shown;
}

export const longestExcerpt = 80;

/** A value from a package: a script, a range, a comment. Shorter, since there may be two in a sentence. */
export const excerpt = (text: string): string => quoted(visibleCut(text, longestExcerpt), longestExcerpt);

/** A backslash of the text is doubled by now, so that one before a quote is ours. */
const quoted = (shown: string, limit: number): string =>
  `"${cutVisible(shown.replaceAll('"', '\\"'), limit)}"`;

/** The first few of a list, and how many there are beside them: `a, b, c and 12 more`. */
export function someOf(shown: readonly string[], count: number, limit = 5): string {
  const few = shown.slice(0, limit);
  const rest = count - few.length;
  if (rest > 0) return `${few.join(', ')} and ${rest} more`;
  return few.length < 2 ? few.join('') : `${few.slice(0, -1).join(', ')} and ${few.at(-1)}`;
}
