import { createHash, hash } from 'node:crypto';
import {
  type ContentMemo,
  createScanner,
  memoKey,
  type ScannedContent,
  type Scanner,
  withMaps,
} from './scanner.ts';

export interface Content extends ScannedContent {
  readonly sha256: string;
  /** Pieces of the whole content, where it was held; they point into the buffers of the archive. */
  readonly pieces: readonly Uint8Array[] | null;
}

/** The bytes of one file on their way to its facts. */
export interface ContentReader {
  push(piece: Uint8Array): void;
  end(): Content;
}

/** Held until it is complete, so that bytes which both packages have are looked at once. */
export class HeldContent implements ContentReader {
  readonly #path: string;
  readonly #search: boolean;
  readonly #memo: ContentMemo;
  readonly #pieces: Uint8Array[] = [];

  constructor(path: string, search: boolean, memo: ContentMemo) {
    this.#path = path;
    this.#search = search;
    this.#memo = memo;
  }

  push(piece: Uint8Array): void {
    this.#pieces.push(piece);
  }

  end(): Content {
    const sha256 = digest(this.#pieces);
    const key = memoKey(this.#path, sha256);
    const known = this.#memo.get(key) ?? this.#scan();
    this.#memo.set(key, known);
    return { ...known, sha256, pieces: this.#pieces };
  }

  #scan(): ScannedContent {
    const first = this.#pass(false);
    const scanned = first.suspects.length === 0 ? first : this.#pass(true);
    return scanned.mapsAhead ? withMaps(this.#path, this.#pieces, scanned) : scanned;
  }

  #pass(countsLines: boolean): ScannedContent {
    const scanner = createScanner(this.#path, { search: this.#search, countsLines, maps: false });
    for (const piece of this.#pieces) scanner.push(piece);
    return scanner.end();
  }
}

/** For files too large to hold. */
export class StreamedContent implements ContentReader {
  readonly #scanner: Scanner;
  readonly #hash = createHash('sha256');

  constructor(path: string, search: boolean) {
    this.#scanner = createScanner(path, { search, countsLines: true, maps: true });
  }

  push(piece: Uint8Array): void {
    this.#hash.update(piece);
    this.#scanner.push(piece);
  }

  end(): Content {
    return { ...this.#scanner.end(), sha256: this.#hash.digest('hex'), pieces: null };
  }
}

function digest(pieces: readonly Uint8Array[]): string {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return hash('sha256', only, 'hex');
  const sum = createHash('sha256');
  for (const piece of pieces) sum.update(piece);
  return sum.digest('hex');
}
