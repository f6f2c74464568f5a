import { type Extract, extract, type Header } from 'tar-stream';
import { refusal } from './refusal.ts';

export interface EntrySink {
  push(piece: Uint8Array): void;
  /** The next entry waits for what it returns. */
  end(): Promise<void> | void;
}

/** Odd magics come this far only where the form makes no difference. The declared type leaves this option out. */
const options: object = { allowUnknownFormat: true };

/** tar-stream behind the guard: it finds the entries by its own means, and hands their contents over without copying. */
export class TarReader {
  readonly #extract: Extract = extract(options);
  #failure: Error | null = null;
  #waiting: { resolve(): void; reject(error: Error): void } | null = null;

  constructor(open: (header: Header) => EntrySink) {
    this.#extract.on('entry', (header, content, next) => {
      this.#attempt(() => {
        const sink = open(header);
        let missing = header.size ?? 0;
        content.on('data', (piece) => {
          const bytes = piece as Uint8Array;
          missing -= bytes.length;
          this.#attempt(() => sink.push(bytes));
        });
        content.on('end', () => {
          this.#attempt(() => {
            if (missing !== 0) throw refusal('reader-disagreement', { path: header.name });
            const rest = sink.end();
            if (rest === undefined) next();
            else
              rest.then(
                () => this.#attempt(next),
                (error: Error) => this.#fail(error),
              );
          });
        });
        content.on('error', () => {}); // The extractor's own error says the same.
      });
    });
    this.#extract.on('error', (error: Error) => {
      this.#failure ??= refusal('reader-disagreement', { particulars: error.message, cause: error });
    });
    this.#extract.on('drain', () => this.#settle());
    this.#extract.on('close', () => this.#settle());
  }

  async write(piece: Buffer): Promise<void> {
    if (this.#failure !== null) throw this.#failure;
    if (piece.length === 0 || this.#extract.write(piece)) return;
    await this.#settled();
  }

  async end(): Promise<void> {
    if (this.#failure !== null) throw this.#failure;
    this.#extract.end(null);
    await this.#settled();
  }

  destroy(): void {
    this.#extract.destroy();
  }

  #settled(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  #settle(): void {
    if (this.#failure === null) this.#waiting?.resolve();
    else this.#waiting?.reject(this.#failure);
    this.#waiting = null;
  }

  /** An exception in a listener would end the whole program. */
  #attempt(step: () => void): void {
    if (this.#failure !== null) return;
    try {
      step();
    } catch (error) {
      this.#fail(error as Error);
    }
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#extract.destroy();
  }
}
