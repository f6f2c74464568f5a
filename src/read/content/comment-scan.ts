import { reach, type Window, Windows } from './excerpts.ts';
import { commentSyntax, type FileClass } from './file-class.ts';
import { MappingComments } from './mapping-comments.ts';
import type { Search, TextFacts } from './text-scan.ts';
import { commentMarker, mentionsMap } from './traces.ts';

const nothing = { machinePaths: { count: 0, examples: [] }, suspects: [], serviceAccount: false };
const marker = /sourceMappingURL=/;
const markerLength = 17;
/** More than any word that is looked for. */
const longest = 32;
/** Bytes that are searched as one string. */
const piece = 65_536;
/** What stands before a marker decides whether it is a comment: the line it is in, up to 200 bytes back. */
const context = 512;
/** `//# ` and the like, with as many blanks as the pattern takes. */
const longestLead = 12;

/**
 * A search for maps alone, in bytes that were published before. It sleeps until the first marker, which few files have and those at
 * their end: native search in the bytes as they are costs a fifth of windows and patterns.
 */
export class CommentScan implements Search {
  readonly #name: FileClass;
  readonly #comments: MappingComments;
  #bareMap = false;
  #windows: Windows | null = null;
  /** The end of what went by. */
  #tail: Buffer = Buffer.alloc(0);
  /** Offset in the windows from which the search goes on. */
  #next = 0;

  constructor(name: FileClass, shebang: boolean) {
    this.#name = name;
    this.#comments = new MappingComments(commentSyntax(name, shebang));
  }

  push(chunk: Buffer): void {
    const seam = this.#tail.toString('latin1') + chunk.toString('latin1', 0, longest);
    let found = marker.test(seam) ? 0 : -1;
    this.#bareMap ||= mentionsMap(this.#name, seam);
    for (let at = 0; at < chunk.length && (found === -1 || !this.#bareMap); at += piece) {
      const from = Math.max(0, at - longest);
      const text = chunk.toString('latin1', from, at + piece);
      this.#bareMap ||= mentionsMap(this.#name, text);
      if (found !== -1 || this.#windows !== null) continue;
      const index = text.search(marker);
      if (index !== -1) found = from + index;
    }
    if (this.#windows !== null) this.#windows.push(chunk);
    else if (found >= context) this.#wake(chunk.subarray(found - context));
    else if (found !== -1) this.#wake(this.#tail, chunk);
    this.#tail = Buffer.concat([this.#tail, chunk.subarray(-context)]).subarray(-context);
  }

  end(): TextFacts {
    this.#windows?.end();
    return { ...nothing, mapping: this.#comments.end(), bareMap: this.#bareMap };
  }

  #wake(...pieces: readonly Buffer[]): void {
    this.#windows = new Windows((window) => this.#look(window), false);
    for (const piece of pieces) this.#windows.push(piece);
  }

  #look({ text, start, last }: Window): void {
    this.#comments.take(text, start);
    const end = last ? text.length : text.length - reach;
    commentMarker.lastIndex = Math.max(0, this.#next - start);
    for (let found = commentMarker.exec(text); found !== null; found = commentMarker.exec(text)) {
      const { index } = found;
      if (index >= end) break;
      this.#next = start + index + 1;
      this.#comments.begin(text, start, openingBefore(text, index), index + markerLength);
    }
    this.#next = Math.max(this.#next, start + end);
  }
}

/** Of the comment that the marker stands in: two characters, `#` or `@`, and blanks that the pattern has counted. */
function openingBefore(text: string, index: number): number {
  const from = Math.max(0, index - longestLead);
  return from + text.slice(from, index).trimEnd().length - 3;
}
