/** The right spelling of what somebody most likely meant; null where nothing is near. */
export function nearest(word: string, spellings: readonly string[]): string | null {
  const typed = word.slice(0, 60).toLowerCase();
  let best: string | null = null;
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const spelling of spellings) {
    const distance =
      typed.length >= 3 && spelling.startsWith(typed) ? 1 : editDistance(typed, spelling.toLowerCase());
    if (distance < least && distance < spelling.length) [best, least] = [spelling, distance];
  }
  return best;
}

/** `Did you mean --baseline?`, or nothing. */
export function didYouMean(word: string, spellings: readonly string[]): string {
  const spelling = nearest(word, spellings);
  return spelling === null ? '' : ` Did you mean ${spelling}?`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
