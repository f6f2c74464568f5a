/** All of them, a few at a time: children that mostly wait must not wait for each other, and two cores must not run fifty. */
export async function inTurn<T, R>(
  items: readonly T[],
  atOnce: number,
  run: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const walk = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await run(item);
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  return results;
}

/** So many do something for the first time before any of them hears of it. */
export function meetings(count: number): <T>(what: string, told: T) => Promise<T> {
  const waiting = new Map<string, (() => void)[]>();
  return async (what, told) => {
    const here = waiting.get(what) ?? [];
    waiting.set(what, here);
    if (here.length >= count) return told;
    const all = new Promise<void>((resolve) => here.push(resolve));
    if (here.length === count) for (const go of here) go();
    await all;
    return told;
  };
}
