import { visibleCut } from './visible.ts';

/** A name from a package inside a sentence of ours. */
export const name = (text: string): string => visibleCut(text);

/** A value from a package: a script, a range, a comment. Shorter, since there may be two in a sentence. */
export const excerpt = (text: string): string => `"${visibleCut(text, 80)}"`;

/** The first few of a list, and how many there are beside them: `a, b, c and 12 more`. */
export function someOf(shown: readonly string[], count: number, limit = 5): string {
  const few = shown.slice(0, limit);
  const rest = count - few.length;
  if (rest > 0) return `${few.join(', ')} and ${rest} more`;
  return few.length < 2 ? few.join('') : `${few.slice(0, -1).join(', ')} and ${few.at(-1)}`;
}
