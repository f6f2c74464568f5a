import { refusal } from './archive/refusal.ts';

/**
 * Ends what makes no progress. The timer keeps the event loop alive on purpose: a stream that waits for ever would otherwise let it
 * drain, and the program would end with nothing said.
 */
export class Stall {
  readonly expired: Promise<never>;
  readonly #timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    const { promise, reject } = withReject();
    this.expired = promise;
    this.#timer = setTimeout(() => {
      reject(refusal('read-stalled', { particulars: `for ${milliseconds / 1000} seconds` }));
    }, milliseconds);
  }

  progress(): void {
    this.#timer.refresh();
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}

function withReject(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}
