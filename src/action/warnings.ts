import { complain } from '../deliver/complain.ts';

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
      this.add(`The ${destination} failed, and the verdict stands. ${complain(error).text}`);
      return null;
    }
  }
}
