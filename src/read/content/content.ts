import { createHash, hash } from 'node:crypto';
import { createScanner, type ScannedContent, type Scanner } from './scanner.ts';

/** The bytes of one file on their way to its facts. */
export interface ContentReader {
  push(piece: Uint8Array): void;
  end(): Content;
}

export interface Content {
  readonly sha256: string;
  /** Pieces of the whole content, where it was held; they point into the buffers of the archive. */
  readonly pieces: readonly Uint8Array[] | null;
  /** Null where it was held and has not been looked into. */
  readonly scanned: ScannedContent | null;
}

/** Held until it is complete: then its hash tells what of it is known. */
export class HeldContent implements ContentReader {
  readonly #pieces: Uint8Array[] = [];

  push(piece: Uint8Array): void {
    this.#pieces.push(piece);
  }

  end(): Content {
    return { sha256: digest(this.#pieces), pieces: this.#pieces, scanned: null };
  }
}

/** For files too large to hold. */
export class StreamedContent implements ContentReader {
  readonly #scanner: Scanner;
  readonly #hash = createHash('sha256');

  constructor(path: string, search: boolean) {
    this.#scanner = createScanner(path, { search, maps: true });
  }

  push(piece: Uint8Array): void {
    this.#hash.update(piece);
    this.#scanner.push(piece);
  }

  end(): Content {
    return { sha256: this.#hash.digest('hex'), pieces: null, scanned: this.#scanner.end() };
  }
}

function digest(pieces: readonly Uint8Array[]): string {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return hash('sha256', only, 'hex');
  const sum = createHash('sha256');
  for (const piece of pieces) sum.update(piece);
  return sum.digest('hex');
}
