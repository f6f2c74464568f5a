import type { MappingComment } from '../../model/package-tree.ts';
import { MappingComments } from './mapping-comments.ts';

/** Longer than any name that is looked for. */
const longestName = 64;
/** Of the address of a map; what is beyond is a map inside the section, of which the rest is counted and not read. */
const longestUrl = 1_048_576;
/** What leads to a map, and to the module with the debug information (tool conventions, external DWARF). */
const linking = new Set(['sourceMappingURL', 'external_debug_info']);
const lead = '//# sourceMappingURL=';

/**
 * The custom sections of a WebAssembly module (core specification, 5.5.3) as its bytes stream by: the map or the file of debug
 * information that it names, and how much debug information is in it.
 */
export class WasmSections {
  /** Bytes to pass over: at first the magic number and the version. */
  #skip = 8;
  /** Of the section that is being read: its id, its size and its name. */
  #header: number[] = [];
  /** The name of the section that is being read, where it leads somewhere. */
  #link: string | null = null;
  readonly #links = new Map<string, { readonly parts: Buffer[]; bytes: number }>();
  #debugBytes = 0;

  push(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      if (this.#skip > 0) {
        const stop = Math.min(chunk.length, at + this.#skip);
        if (this.#link !== null) this.#keep(this.#link, chunk.subarray(at, stop));
        this.#skip -= stop - at;
        at = stop;
        continue;
      }
      this.#header.push(chunk[at++] as number);
      const section = sectionOf(this.#header);
      if (section === null) continue;
      this.#header = [];
      this.#skip = section.size;
      this.#link = linking.has(section.name) && !this.#links.has(section.name) ? section.name : null;
      if (section.name.startsWith('.debug_')) this.#debugBytes += section.size;
    }
  }

  end(): { readonly mapping: MappingComment | null; readonly debugBytes: number } {
    const comments = new MappingComments({ line: true, ending: 'line' });
    let start = 0;
    for (const { parts } of this.#links.values()) {
      const content = Buffer.concat(parts);
      const text = `${lead}${content.toString('latin1', number(content, 0)?.end ?? 0)}\n`;
      comments.begin(text, start, 0, lead.length);
      start += text.length;
    }
    return { mapping: comments.end(), debugBytes: this.#debugBytes };
  }

  #keep(link: string, part: Buffer): void {
    const kept = this.#links.get(link) ?? { parts: [], bytes: 0 };
    this.#links.set(link, kept);
    if (kept.bytes >= longestUrl) return;
    kept.parts.push(Buffer.from(part));
    kept.bytes += part.length;
  }
}

/** Null as long as it is not complete. The size is that of what comes after the name. */
function sectionOf(header: readonly number[]): { readonly name: string; readonly size: number } | null {
  const size = number(header, 1);
  if (size === null) return null;
  if (header[0] !== 0) return { name: '', size: size.value };
  const length = number(header, size.end);
  if (length === null) return null;
  const rest = size.value - (length.end - size.end);
  if (length.value > longestName || length.value > rest) return { name: '', size: Math.max(0, rest) };
  if (header.length < length.end + length.value) return null;
  return { name: String.fromCharCode(...header.slice(length.end)), size: rest - length.value };
}

/** Seven bits a byte, the lowest first, in five bytes at most (LEB128). */
function number(
  bytes: ArrayLike<number>,
  from: number,
): { readonly value: number; readonly end: number } | null {
  let value = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    value += (byte & 0x7f) * 2 ** (7 * (at - from));
    if (byte < 0x80 || at === from + 4) return { value, end: at + 1 };
  }
  return null;
}
