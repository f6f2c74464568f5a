import type { SourceMapFacts } from '../../model/entry.ts';
import { SourceMapReader } from './source-map.ts';

/** The map inside a `data:` URL, decoded as it streams by. */
export class DataUrlMap {
  readonly #reader = new SourceMapReader();
  readonly #base64: boolean;
  #rest = '';

  /** `header` is everything before the comma. */
  constructor(header: string) {
    this.#base64 = /;\s*base64$/i.test(header);
  }

  /** One character per byte. */
  push(text: string): void {
    const piece = this.#rest + text;
    const cut = this.#base64 ? piece.length - (piece.length % 4) : wholeEscapes(piece);
    this.#rest = piece.slice(cut);
    this.#decode(piece.slice(0, cut));
  }

  end(): SourceMapFacts {
    this.#decode(this.#rest);
    return this.#reader.end();
  }

  #decode(text: string): void {
    if (text === '') return;
    const bytes = this.#base64
      ? Buffer.from(text, 'base64')
      : Buffer.from(
          text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        );
    this.#reader.push(bytes);
  }
}

/** Where an escape begins that the piece may have cut off. */
function wholeEscapes(piece: string): number {
  const percent = piece.lastIndexOf('%');
  return percent >= piece.length - 2 && percent >= 0 ? percent : piece.length;
}
