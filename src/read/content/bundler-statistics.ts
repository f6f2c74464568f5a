import type { StatisticsFacts } from '../../model/package-tree.ts';
import type { JsonListener } from './json-tokens.ts';

/**
 * In a module of webpack's statistics its name and its text; Rollup has the text under another key, and the name as the key of the
 * module. Browserify's list has nothing but modules, each with what it depends on.
 */
const names = new Set(['name', 'identifier', 'id', 'moduleIdentifier', 'nameForCondition', 'file']);
const texts = new Set(['source', 'originalCode', 'originalSource']);
/** `./src/a.ts`, `/home/me/app/src/a.ts|hash`, `a.ts`: a path, and no word. */
const isPath = (name: string): boolean => /[\\/]|\.[a-z]{1,6}$/i.test(name);
const longestName = 256;

/** What a bundler writes of a build, told by the keys that no other document has together. */
const signs: readonly (readonly string[])[] = [
  ['assetsByChunkName', 'chunks'],
  ['assetsByChunkName', 'modules'],
  ['assetsByChunkName', 'entrypoints'],
  ['tree', 'nodeParts', 'nodeMetas'],
  ['isAsset', 'statSize'],
];
const known = new Set(signs.flat());

interface Frame {
  readonly role: 'modules' | 'module' | 'row' | 'other';
  /** Of a module. */
  named: boolean;
  bytes: number;
  /** Of its text as Rollup writes it into a chunk. */
  rendered: number;
  isRendered: boolean;
  hasDependencies: boolean;
}

const isModule = (frame: Frame | undefined): frame is Frame =>
  frame?.role === 'module' || frame?.role === 'row';

/** How much of the sources of a package is in the statistics of its bundler. */
export class BundlerStatistics implements JsonListener {
  readonly #frames: Frame[] = [];
  readonly #top = new Set<string>();
  /** The report of webpack-bundle-analyzer is a list of files. */
  #isList = false;
  #key = '';
  /** The key at the top that is being read. */
  #part = '';
  #inputs = 0;
  #outputs = false;
  /** Of a chunk of Rollup, or of a bundle of Parcel. */
  #parts = false;
  #modules = 0;
  #bytes = 0;

  get keep(): number {
    return names.has(this.#key) && isModule(this.#frames.at(-1)) ? longestName : 0;
  }

  open(array: boolean): void {
    if (this.#frames.length === 0) this.#isList = array;
    const around = this.#frames.at(-1);
    if (around !== undefined && !array && this.#key === 'deps') around.hasDependencies = true;
    const parent = around?.role;
    const isRow = this.#isList && this.#frames.length === 1 && !array;
    const role =
      parent === 'modules' && !array
        ? 'module'
        : this.#key === 'modules'
          ? 'modules'
          : isRow
            ? 'row'
            : 'other';
    const named = role === 'module' && isPath(this.#key);
    this.#frames.push({ role, named, bytes: 0, rendered: 0, isRendered: false, hasDependencies: false });
    this.#key = '';
  }

  close(): void {
    const frame = this.#frames.pop();
    this.#key = '';
    if (!isModule(frame) || !frame.named || (frame.role === 'row' && !frame.hasDependencies)) return;
    if (frame.isRendered) this.#parts = true;
    const bytes = frame.bytes + (frame.isRendered ? frame.rendered : 0);
    if (bytes === 0) return;
    this.#modules++;
    this.#bytes += bytes;
  }

  key(text: string): void {
    this.#key = text;
    const depth = this.#frames.length;
    const frame = this.#frames.at(-1);
    if (isModule(frame) && text === 'renderedLength') frame.isRendered = true;
    if (depth === (this.#isList ? 2 : 1)) {
      this.#part = text;
      if (known.has(text)) this.#top.add(text);
      if (text === 'outputs') this.#outputs = true;
    } else if (depth === 3 && this.#part === 'inputs' && text === 'bytes') this.#inputs++;
    else if (depth === 5 && this.#part === 'bundles' && text === 'filePath') this.#parts = true;
  }

  string(text: string | undefined, bytes: number): void {
    const frame = this.#frames.at(-1);
    if (isModule(frame)) {
      if (names.has(this.#key)) frame.named ||= isPath(text ?? '');
      else if (texts.has(this.#key)) frame.bytes += bytes;
      else if (this.#key === 'code') frame.rendered += bytes;
    }
    this.#key = '';
  }

  literal(): void {
    this.#key = '';
  }

  end(): StatisticsFacts | null {
    const isOne =
      this.#parts ||
      (this.#inputs > 0 && this.#outputs) ||
      signs.some((keys) => keys.every((key) => this.#top.has(key)));
    return isOne || this.#modules > 0 ? { modules: this.#modules, bytes: this.#bytes } : null;
  }
}
