import type { ContentFacts, MappingComment } from '../../model/package-tree.ts';
import { Excerpts, reach, type Suspect, type Window, Windows } from './excerpts.ts';
import { commentSyntax, type FileClass, readsComments } from './file-class.ts';
import { MachinePaths } from './machine-paths.ts';
import { MappingComments } from './mapping-comments.ts';
import { mentionsMap, tracesFor } from './traces.ts';

/** Everything that is found in a text by one search. */
export class TextScan implements Search {
  readonly #windows: Windows;
  readonly #traces: RegExp;
  readonly #paths = new MachinePaths();
  readonly #excerpts = new Excerpts();
  readonly #comments: MappingComments | null;
  #serviceAccount = false;
  readonly #name: FileClass;
  #bareMap = false;
  /** Offset in the file from which the search goes on. */
  #next = 0;

  constructor(name: FileClass, shebang: boolean, countsLines: boolean) {
    this.#windows = new Windows((window) => this.#look(window), countsLines);
    this.#name = name;
    this.#traces = tracesFor(name);
    this.#comments = readsComments(name) ? new MappingComments(commentSyntax(name, shebang)) : null;
  }

  push(chunk: Buffer): void {
    this.#windows.push(chunk);
  }

  end(): TextFacts {
    this.#windows.end();
    return {
      mapping: this.#comments?.end() ?? null,
      machinePaths: this.#paths.facts(),
      suspects: this.#excerpts.end(),
      serviceAccount: this.#serviceAccount,
      bareMap: this.#bareMap,
    };
  }

  #look(window: Window): void {
    this.#bareMap ||= mentionsMap(this.#name, window.text);
    this.#excerpts.take(window);
    this.#comments?.take(window.text, window.start);
    const end = window.last ? window.text.length : window.text.length - reach;
    this.#traces.lastIndex = this.#next - window.start;
    for (let trace = this.#traces.exec(window.text); trace !== null; trace = this.#traces.exec(window.text)) {
      if (trace.index >= end) break;
      this.#note(window, trace);
      // One trace may begin inside another.
      this.#traces.lastIndex = trace.index + 1;
      this.#next = window.start + trace.index + 1;
    }
    this.#next = Math.max(this.#next, window.start + end);
  }

  #note(window: Window, trace: RegExpExecArray): void {
    const [found] = trace;
    const { path, escapedPath, comment, block } = trace.groups ?? {};
    if (path !== undefined || escapedPath !== undefined) this.#paths.at(window.text, trace.index);
    else if (comment !== undefined) {
      this.#comments?.begin(window.text, window.start, trace.index, trace.index + found.length);
    } else if (found === '_key_id') this.#serviceAccount = true;
    else this.#excerpts.add(window, trace.index, found.length, block !== undefined);
  }
}

export interface TextFacts {
  readonly mapping: MappingComment | null;
  readonly machinePaths: ContentFacts['machinePaths'];
  readonly suspects: readonly Suspect[];
  /** Whether a detector wants to see the document as a whole. */
  readonly serviceAccount: boolean;
  /** Whether there may be a map that no comment leads to. */
  readonly bareMap: boolean;
}

/** Goes through a text as its bytes stream by. */
export interface Search {
  push(chunk: Buffer): void;
  end(): TextFacts;
}
