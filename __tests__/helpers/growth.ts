/** Of this process alone, in milliseconds: what else the machine does takes none of it. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

async function timed(run: () => unknown): Promise<number> {
  const started = cpu();
  await run();
  return cpu() - started;
}

/**
 * Sixteen times as much takes sixteen times as long where it is linear, and 256 times where it is quadratic. The bound is as far from
 * the one as from the other: caches and a collection of garbage make four times as long out of nothing.
 */
const times = 16;
const most = times ** 1.5;
const step = 4;
/** Milliseconds: what takes less is said nothing of, since a cache that it fits into or a collection of garbage counts for more. */
const measurable = 2;

/**
 * How often as long something takes for sixteen times as much, at worst. It begins small, so that what is quadratic is found before it
 * takes minutes, and goes on to `largest`, or further where it cannot be told there. The least of some runs counts.
 */
export async function growth(
  run: (size: number) => () => unknown,
  { smallest = 1_000, largest }: { readonly smallest?: number; readonly largest: number },
): Promise<number> {
  let worst = 0;
  let doubtful = false;
  for (let size = smallest; size <= largest || doubtful; size *= doubtful ? 2 : step) {
    const [small, large] = [run(Math.ceil(size / times)), run(size)];
    let more = await timed(large);
    doubtful = false;
    if (more <= measurable) continue;
    let less = await timed(small);
    doubtful = more > most * less && less < measurable;
    if (doubtful) continue;
    for (let attempt = 1; attempt < 3 && more > most * less && more < 2 * most * less; attempt++) {
      more = Math.min(more, await timed(large));
      less = Math.min(less, await timed(small));
    }
    worst = Math.max(worst, more / less);
    if (worst > most) break;
  }
  return worst;
}

/** For expectations: `await linear(...)` is true, or says how it grows. */
export async function linear(...of: Parameters<typeof growth>): Promise<true | string> {
  const worst = await growth(...of);
  return worst <= most || `${worst.toFixed(1)} times as long for ${times} times as much`;
}
