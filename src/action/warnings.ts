import { PackgateError } from '../model/errors.ts';

/** What went wrong on the way to a destination: each is told once, at the end, and changes nothing. */
export class Warnings {
  readonly all: string[] = [];

  readonly add = (sentence: string): void => {
    if (!this.all.includes(sentence)) this.all.push(sentence);
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
