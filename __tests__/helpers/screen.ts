import { Writable } from 'node:stream';

/** Somewhere to write to, and what was written. */
export function screen(facts: { isTTY?: boolean; columns?: number } = {}) {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return Object.assign(stream, facts, { written: () => text });
}
