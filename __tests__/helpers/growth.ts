const most = 3;

const timed = (run: () => unknown): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

/**
 * How often as long something takes for twice as much: 2 where it is linear, 4 where it is quadratic. The least of several runs
 * counts, since other work on the machine only ever adds to it. Null where even the larger one is over
 * within `soon` milliseconds: nothing is said about the growth of what takes no time.
 */
export function growth(run: (size: number) => () => unknown, size: number, soon: number): number | null {
  const [once, twice] = [run(size), run(2 * size)];
  let ratio = Number.POSITIVE_INFINITY;
  let [least, leastOfTwice] = [ratio, ratio];
  for (let attempt = 0; attempt < 10 && ratio > most; attempt++) {
    leastOfTwice = Math.min(leastOfTwice, timed(twice));
    if (leastOfTwice < soon) return null;
    least = Math.min(least, timed(once));
    ratio = leastOfTwice / least;
  }
  return ratio;
}

/** For expectations: `isLinear(...)` is true, or the ratio that is not. */
export function linear(run: (size: number) => () => unknown, size: number, soon = 30): true | string {
  const ratio = growth(run, size, soon);
  return ratio === null || ratio <= most ? true : `${ratio.toFixed(1)} times as long for twice as much`;
}
