import type { MappingComment } from '../../model/package-tree.ts';
import { reach, type Window, Windows } from './excerpts.ts';
import { commentSyntax, type FileClass } from './file-class.ts';
import { MappingComments } from './mapping-comments.ts';
import { commentMarker, indexOfRare, mentionsMap, rareWord } from './traces.ts';

const rareMarker = rareWord('sourceMappingURL=', 'URL=');
const [marker] = rareMarker;
/** More than any word that is looked for. */
const longest = 32;
/** What stands before a marker decides whether it is a comment: the line it is in, up to 200 bytes back. */
const context = 512;
/** `//# ` and the like, with as many blanks as the pattern takes. */
const longestLead = 12;

/**
 * A search for what leads to maps. It sleeps until the first marker, which most files have at their end or not at all: native search in
 * the bytes as they are costs a tenth of windows and patterns.
 */
export class CommentScan {
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
    const seam = this.#tail.length === 0 ? null : Buffer.concat([this.#tail, chunk.subarray(0, longest)]);
    this.#bareMap ||= (seam !== null && mentionsMap(this.#name, seam)) || mentionsMap(this.#name, chunk);
    if (this.#windows !== null) this.#windows.push(chunk);
    else {
      const found = seam?.includes(marker) ? 0 : indexOfRare(chunk, rareMarker);
      if (found >= context) this.#wake(chunk.subarray(found - context));
      else if (found !== -1) this.#wake(this.#tail, chunk);
    }
    const end = chunk.length < context ? [this.#tail, chunk] : [chunk.subarray(-context)];
    this.#tail = Buffer.concat(end).subarray(-context);
  }

  end(): { readonly mapping: MappingComment | null; readonly bareMap: boolean } {
    this.#windows?.end();
    return { mapping: this.#comments.end(), bareMap: this.#bareMap };
  }

  #wake(...pieces: readonly Buffer[]): void {
    this.#windows = new Windows((window) => this.#look(window));
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
