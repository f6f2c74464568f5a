/** The pieces as one text, or null as soon as they do not fit: a report is cut between its forms, never inside one. */
export function within(
  budget: number,
  pieces: Iterable<string>,
  measure: (text: string) => number,
): string | null {
  const taken: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    size += measure(piece);
    if (size > budget) return null;
    taken.push(piece);
  }
  return taken.join('');
}
