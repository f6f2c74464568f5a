import { reach, type Window, Windows } from './excerpts.ts';
import type { CommentSyntax } from './file-class.ts';
import { MappingComments } from './mapping-comments.ts';
import type { Search, TextFacts } from './text-scan.ts';
import { commentMarker } from './traces.ts';

const nothing = { machinePaths: { count: 0, examples: [] }, suspects: [], serviceAccount: false };
const marker = 'sourceMappingURL=';
/** What stands before a marker decides whether it is a comment: the line it is in, up to 200 bytes back. */
const context = 512;
/** `//# ` and the like, with as many blanks as the pattern takes. */
const longestLead = 12;

/**
 * A search for mapping comments alone, in bytes that were published before. It sleeps until the first marker, which few files have
 * and those at their end: native search in the bytes as they are costs a fifth of windows and patterns.
 */
export class CommentScan implements Search {
  readonly #comments: MappingComments;
  #windows: Windows | null = null;
  /** While asleep: the end of what went by. */
  #tail: Buffer = Buffer.alloc(0);
  /** Offset in the windows from which the search goes on. */
  #next = 0;

  constructor(syntax: CommentSyntax) {
    this.#comments = new MappingComments(syntax);
  }

  push(chunk: Buffer): void {
    if (this.#windows !== null) {
      this.#windows.push(chunk);
      return;
    }
    const seam = Buffer.concat([this.#tail, chunk.subarray(0, marker.length)]);
    if (seam.includes(marker)) this.#wake(this.#tail, chunk);
    else {
      const found = chunk.indexOf(marker);
      if (found === -1) this.#tail = Buffer.concat([this.#tail, chunk.subarray(-context)]).subarray(-context);
      else if (found >= context) this.#wake(chunk.subarray(found - context));
      else this.#wake(this.#tail, chunk);
    }
  }

  end(): TextFacts {
    this.#windows?.end();
    return { ...nothing, mapping: this.#comments.end() };
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
      this.#comments.begin(text, start, openingBefore(text, index), index + marker.length);
    }
    this.#next = Math.max(this.#next, start + end);
  }
}

/** Of the comment that the marker stands in: two characters, `#` or `@`, and blanks that the pattern has counted. */
function openingBefore(text: string, index: number): number {
  const from = Math.max(0, index - longestLead);
  return from + text.slice(from, index).trimEnd().length - 3;
}
