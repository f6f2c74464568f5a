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
