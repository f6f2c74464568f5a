export interface Hunk {
  /** The first line that is replaced, from 1. */
  readonly line: number;
  readonly replaced: number;
  readonly lines: readonly string[];
}

/** The lines in which two texts differ. What is added between two lines has nothing to replace. */
export function hunkOf(before: string, after: string): Hunk {
  const [old, young] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < Math.min(old.length, young.length) && old[start] === young[start]) start++;
  let end = 0;
  while (
    end < Math.min(old.length, young.length) - start &&
    old[old.length - 1 - end] === young[young.length - 1 - end]
  )
    end++;
  return {
    line: start + 1,
    replaced: old.length - end - start,
    lines: young.slice(start, young.length - end),
  };
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
