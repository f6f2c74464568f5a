import type { ContentFacts } from '../../model/package-tree.ts';
import { type CountedLines, Excerpts, reach, type Suspect, type Window, Windows } from './excerpts.ts';
import type { FileClass } from './file-class.ts';
import { MachinePaths } from './machine-paths.ts';
import { tracesFor } from './traces.ts';

/** Secrets, and paths of build machines, found in a text by one search. */
export class TextScan {
  readonly #windows: Windows;
  readonly #name: FileClass;
  readonly #paths = new MachinePaths();
  readonly #excerpts = new Excerpts();
  #serviceAccount = false;
  /** Offset in the file from which the search goes on. */
  #next = 0;

  constructor(name: FileClass, lines: CountedLines) {
    this.#windows = new Windows((window) => this.#look(window), lines);
    this.#name = name;
  }

  push(chunk: Buffer): void {
    this.#windows.push(chunk);
  }

  end(): TextFacts {
    this.#windows.end();
    return {
      machinePaths: this.#paths.facts(),
      suspects: this.#excerpts.end(),
      serviceAccount: this.#serviceAccount,
    };
  }

  #look(window: Window): void {
    this.#excerpts.take(window);
    const end = window.last ? window.text.length : window.text.length - reach;
    const traces = tracesFor(this.#name, window.text);
    traces.lastIndex = this.#next - window.start;
    for (let trace = traces.exec(window.text); trace !== null; trace = traces.exec(window.text)) {
      if (trace.index >= end) break;
      this.#note(window, trace);
      // One trace may begin inside another.
      traces.lastIndex = trace.index + 1;
      this.#next = window.start + trace.index + 1;
    }
    this.#next = Math.max(this.#next, window.start + end);
  }

  #note(window: Window, trace: RegExpExecArray): void {
    const [found] = trace;
    const { path, escapedPath, block } = trace.groups ?? {};
    if (path !== undefined || escapedPath !== undefined) this.#paths.at(window.text, trace.index);
    else if (found === '_key_id') this.#serviceAccount = true;
    else this.#excerpts.add(window, trace.index, found.length, block !== undefined);
  }
}

interface TextFacts {
  readonly machinePaths: ContentFacts['machinePaths'];
  readonly suspects: readonly Suspect[];
  /** Whether a detector wants to see the document as a whole. */
  readonly serviceAccount: boolean;
}
