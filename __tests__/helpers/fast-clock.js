// Loaded into a program whose waits a test cannot wait for: what would last ten seconds or more lasts a hundredth of it, or
// as little as it is told: what is asked meanwhile takes its usual time.
const long = 9_000;
const times = Number(process.env.FAST_CLOCK ?? 100);
const shortened = (milliseconds) => (milliseconds >= long ? milliseconds / times : milliseconds);

const { setTimeout: wait } = globalThis;
globalThis.setTimeout = Object.assign(
  (callback, milliseconds, ...rest) => wait(callback, shortened(milliseconds), ...rest),
  wait,
);

const timeout = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (milliseconds) => timeout(shortened(milliseconds));
