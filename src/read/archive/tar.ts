import {
  decode,
  decodeLongPath,
  decodePax,
  type TarHeader,
} from '../../../node_modules/tar-stream/headers.js';
import type { Member } from './member.ts';
import { refusal } from './refusal.ts';

/**
 * What tar-stream makes of the headers that the guard lets through: it must find the same entries, of the same names and sizes. A stream
 * for each entry, as it has them, would cost more than everything else that is read.
 */
export class SecondReading {
  #header: TarHeader | null = null;
  #longPath: string | null = null;
  #pax: Readonly<Record<string, string>> = {};
  #global: Readonly<Record<string, string>> = {};

  header(block: Buffer, offset: number): void {
    try {
      this.#header = decode(block, 'utf-8', true); // odd magics come this far only where the form makes no difference
    } catch (error) {
      throw refusal('reader-disagreement', { offset, cause: error });
    }
  }

  /** What stands behind a header that is no entry. */
  meta(body: Buffer, offset: number): void {
    const type = this.#header?.type;
    if (type === 'gnu-long-path') this.#longPath = decodeLongPath(body, 'utf-8');
    else if (type === 'pax-header') this.#pax = { ...this.#global, ...decodePax(body) };
    else if (type === 'pax-global-header') this.#global = decodePax(body);
    else if (type !== 'gnu-long-link-path') throw refusal('reader-disagreement', { offset });
  }

  confirm({ name, size, offset }: Member): void {
    const { path, size: paxSize } = this.#pax;
    const found = path || this.#longPath || this.#header?.name;
    const bytes = paxSize === undefined ? this.#header?.size : Number.parseInt(paxSize, 10);
    const isMeta = /^(?:pax|gnu)-/.test(this.#header?.type ?? '');
    if (isMeta || found !== name || bytes !== size)
      throw refusal('reader-disagreement', { offset, path: name });
    this.#longPath = null;
    this.#pax = {};
  }
}
