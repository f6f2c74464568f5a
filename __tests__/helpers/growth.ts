/** Of this process alone, in milliseconds: what else the machine does takes none of it. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** All of them, one after the other. */
async function timed(runs: readonly (() => unknown)[]): Promise<number> {
  const started = cpu();
  for (const run of runs) await run();
  return cpu() - started;
}

/**
 * Sixteen times as much takes sixteen times as long where it is linear, and 256 times where it is quadratic. The bound is as far from
 * the one as from the other: what no longer fits into a cache makes twice as long out of nothing.
 */
const times = 16;
const most = times ** 1.5;
const step = 4;
/** Milliseconds: what takes less is said nothing of, since what a cache has counts for more. */
const measurable = 2;
/** Milliseconds: what takes longer is not slow by chance. */
const patience = 500;

/**
 * How often as long something takes for sixteen times as much, at worst. It begins small, so that what is quadratic is found before it
 * takes minutes, and goes on to `largest`, or further where it cannot be told there. The least of some attempts counts. What grows too fast
 * does so at the next size too, while what has just grown out of a cache does so once.
 */
export async function growth(
  run: (size: number) => () => unknown,
  { smallest = 1_000, largest }: { readonly smallest?: number; readonly largest: number },
): Promise<number> {
  let worst = 0;
  let suspect = false;
  let doubtful = false;
  for (let size = smallest; size <= largest || doubtful || suspect; size *= doubtful ? 2 : step) {
    const large = [run(size)];
    // As many as make up the larger size, each prepared anew, so that garbage is collected in the one as in the other.
    const small = Array.from({ length: times }, () => run(Math.ceil(size / times)));
    const first = await timed(large);
    doubtful = false;
    if (first <= measurable) continue;
    let less = await timed(small);
    let ratio = (times * first) / less;
    doubtful = ratio > most && less < measurable;
    if (doubtful) continue;
    for (let attempt = 1; attempt < 5 && ratio > most && first < patience; attempt++) {
      const more = await timed(large);
      less = await timed(small);
      ratio = Math.min(ratio, (times * more) / less);
    }
    const tooFast = ratio > most;
    const isSure = suspect || first >= patience;
    if (!tooFast || isSure) worst = Math.max(worst, ratio);
    if (tooFast && isSure) break;
    suspect = tooFast;
  }
  return worst;
}

/** For expectations: `await linear(...)` is true, or says how it grows. */
export async function linear(...of: Parameters<typeof growth>): Promise<true | string> {
  const worst = await growth(...of);
  return worst <= most || `${worst.toFixed(1)} times as long for ${times} times as much`;
}
