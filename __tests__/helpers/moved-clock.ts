import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from './packgate.ts';

/** The clock of one program that a test runs: it stands still until the test moves it, and nobody waits for it. */
export class MovedClock {
  readonly #file = join(temporaryFolder(), 'pauses');
  readonly env = {
    CLOCK_PAUSES: this.#file,
    NODE_OPTIONS: `--import=${pathToFileURL(resolve('__tests__/helpers/moved-clock.js')).href}`,
  };
  #child: ChildProcess | null = null;
  /** Milliseconds by which it was moved so far. */
  moved = 0;

  constructor() {
    writeFileSync(this.#file, '');
  }

  readonly drive = (child: ChildProcess): void => {
    this.#child = child;
  };

  move(milliseconds: number): void {
    this.moved += milliseconds;
    this.#child?.send(milliseconds);
  }

  /** The pauses that the program wanted to make, in milliseconds. */
  get pauses(): number[] {
    return readFileSync(this.#file, 'utf8').split('\n').filter(Boolean).map(Number);
  }
}
