// Loaded into a program: its pauses between two attempts take a twentieth of their time and are noted in the file CLOCK_PAUSES, and
// the time that it allows for an answer is over when the test sends so many milliseconds, or when it really is.
import { appendFileSync } from 'node:fs';

const { setTimeout: wait } = globalThis;
const shortened = (milliseconds) => {
  if (!(milliseconds >= 100 && milliseconds < 9_000)) return milliseconds;
  appendFileSync(process.env.CLOCK_PAUSES, `${milliseconds}\n`);
  return milliseconds / 20;
};
globalThis.setTimeout = Object.assign(
  (callback, milliseconds, ...rest) => wait(callback, shortened(milliseconds), ...rest),
  wait,
);

const limits = new Set();
AbortSignal.timeout = (milliseconds) => {
  const controller = new AbortController();
  const limit = {
    left: milliseconds,
    end: () => controller.abort(new DOMException('The operation timed out.', 'TimeoutError')),
  };
  limits.add(limit);
  wait(limit.end, milliseconds).unref();
  return controller.signal;
};

process.on('message', (milliseconds) => {
  for (const limit of limits) {
    limit.left -= milliseconds;
    if (limit.left > 0) continue;
    limits.delete(limit);
    limit.end();
  }
});
process.channel?.unref();
