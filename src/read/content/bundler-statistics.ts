import type { StatisticsFacts } from '../../model/package-tree.ts';
import type { JsonListener } from './json-tokens.ts';

/** In a module of webpack's statistics its name and its text; Rollup has the text under another key, and the name as the key of the module. */
const names = new Set(['name', 'identifier', 'id', 'moduleIdentifier', 'nameForCondition']);
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
  readonly role: 'modules' | 'module' | 'other';
  /** Of a module. */
  named: boolean;
  bytes: number;
}

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
  #modules = 0;
  #bytes = 0;

  get keep(): number {
    return names.has(this.#key) && this.#frames.at(-1)?.role === 'module' ? longestName : 0;
  }

  open(array: boolean): void {
    if (this.#frames.length === 0) this.#isList = array;
    const parent = this.#frames.at(-1)?.role;
    const role = parent === 'modules' && !array ? 'module' : this.#key === 'modules' ? 'modules' : 'other';
    this.#frames.push({ role, named: role === 'module' && isPath(this.#key), bytes: 0 });
    this.#key = '';
  }

  close(): void {
    const frame = this.#frames.pop();
    this.#key = '';
    if (frame?.role !== 'module' || !frame.named || frame.bytes === 0) return;
    this.#modules++;
    this.#bytes += frame.bytes;
  }

  key(text: string): void {
    this.#key = text;
    const depth = this.#frames.length;
    if (depth === (this.#isList ? 2 : 1)) {
      this.#part = text;
      if (known.has(text)) this.#top.add(text);
      if (text === 'outputs') this.#outputs = true;
    } else if (depth === 3 && this.#part === 'inputs' && text === 'bytes') this.#inputs++;
  }

  string(text: string | undefined, bytes: number): void {
    const frame = this.#frames.at(-1);
    if (frame?.role === 'module') {
      if (names.has(this.#key)) frame.named ||= isPath(text ?? '');
      else if (texts.has(this.#key)) frame.bytes += bytes;
    }
    this.#key = '';
  }

  literal(): void {
    this.#key = '';
  }

  end(): StatisticsFacts | null {
    const isOne =
      (this.#inputs > 0 && this.#outputs) || signs.some((keys) => keys.every((key) => this.#top.has(key)));
    return isOne || this.#modules > 0 ? { modules: this.#modules, bytes: this.#bytes } : null;
  }
}
