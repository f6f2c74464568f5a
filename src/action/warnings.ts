import { PackgateError } from '../model/errors.ts';
import { type Hide, hideNothing } from '../text/credentials.ts';

/** What went wrong on the way to a destination: each is told once, at the end, and changes nothing. */
export class Warnings {
  readonly all: string[] = [];
  readonly #hide: Hide;

  constructor(hide: Hide = hideNothing) {
    this.#hide = hide;
  }

  readonly add = (sentence: string): void => {
    const clean = this.#hide(sentence);
    if (!this.all.includes(clean)) this.all.push(clean);
  };

  /** Whatever should not have happened there is a warning too: the verdict is known by now. */
  async around<T>(destination: string, deliver: () => T | Promise<T>): Promise<T | null> {
    try {
      return await deliver();
    } catch (error) {
      this.add(`The ${destination} failed, and the verdict stands. ${why(error)}`);
      return null;
    }
  }
}

function why(error: unknown): string {
  if (error instanceof PackgateError) return error.message;
  const told = error instanceof Error ? (error.stack ?? error.message) : String(typeof error);
  return `This is a bug in packgate. Please report it with these lines:\n${told}`;
}
