import { type Alias, type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import { quoted } from './shapes.ts';

/** What a YAML document says, as plain values, and where each of them stands. Offsets are into the text. */
interface Outline {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Of the value behind a path; of its key where there is no value to point at or `at` asks for it. */
  readonly offsetOf: (path: readonly Key[], at: 'key' | 'value') => number;
}

interface Fault {
  readonly offset: number;
  readonly path: readonly Key[];
  readonly message: string;
}

export type Key = string | number;

interface Place {
  readonly key: number;
  readonly value: number;
}

/** Deeper than any configuration; a guard for the stack. */
const deepest = 20;
/** "Billion laughs": a few lines of aliases of aliases stand for more than any memory holds. */
const mostAliases = 100;
const mostRepeated = 10_000;

/** Objects have no prototype: a key may be called `__proto__`. */
export function outlineOf(document: Document.Parsed): Outline {
  const outliner = new Outliner(document);
  const root = document.contents;
  const value = outliner.valueOf(root, []);
  const start = root?.range?.[0] ?? 0;
  return {
    value,
    faults: outliner.faults,
    offsetOf: (path, at) => outliner.offsetOf(value, path, at, start),
  };
}

class Outliner {
  readonly faults: Fault[] = [];
  readonly #document: Document.Parsed;
  readonly #places = new WeakMap<object, Map<Key, Place>>();
  #aliases = 0;
  #repeated = 0;
  #inside = 0;

  constructor(document: Document.Parsed) {
    this.#document = document;
  }

  valueOf(node: Node | null | undefined, path: readonly Key[]): unknown {
    if (node === null || node === undefined) return null;
    if (this.#inside > 0 && ++this.#repeated > mostRepeated) return null; // told at the alias
    if (path.length > deepest)
      return this.#fault(node, path.slice(0, deepest), 'nests deeper than any configuration.');
    if (isAlias(node)) return this.#aliased(node, path);
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return this.#list(node.items as Node[], path);
    if (isMap(node)) return this.#map(node.items, path);
    return null;
  }

  offsetOf(root: unknown, path: readonly Key[], at: 'key' | 'value', start: number): number {
    let container: unknown = root;
    let offset = start;
    for (const [index, key] of path.entries()) {
      const place = this.#places.get(container as object)?.get(key);
      if (place === undefined) return offset;
      offset = at === 'key' && index === path.length - 1 ? place.key : place.value;
      container = (container as Record<Key, unknown>)[key];
    }
    return offset;
  }

  #aliased(alias: Alias, path: readonly Key[]): unknown {
    if (++this.#aliases > mostAliases) {
      const message = `uses more than ${mostAliases} aliases: write out what they stand for.`;
      return this.#aliases === mostAliases + 1 ? this.#fault(alias, [], message) : null;
    }
    const source = alias.resolve(this.#document);
    if (source === undefined) {
      return this.#fault(
        alias,
        path,
        `begins with "*", which YAML takes for an alias: write it in quotes, '${quoted(`*${alias.source}`).slice(1, -1)}'.`,
      );
    }
    const before = this.#repeated;
    this.#inside++;
    const value = this.valueOf(source as Node, path);
    this.#inside--;
    if (before <= mostRepeated && this.#repeated > mostRepeated && this.#inside === 0)
      this.#fault(alias, path, 'stands for too much: write out what its aliases stand for.');
    return value;
  }

  #list(items: readonly Node[], path: readonly Key[]): unknown[] {
    const list: unknown[] = [];
    const places = new Map<Key, Place>();
    for (const [index, item] of items.entries()) {
      const offset = item.range?.[0] ?? 0;
      places.set(index, { key: offset, value: offset });
      list.push(isPair(item) ? null : this.valueOf(item, [...path, index]));
    }
    this.#places.set(list, places);
    return list;
  }

  #map(items: readonly { key: unknown; value: unknown }[], path: readonly Key[]): object {
    const map: Record<string, unknown> = Object.create(null);
    const places = new Map<Key, Place>();
    for (const { key: named, value } of items) {
      const key = named as Node;
      if (!isScalar(key)) {
        this.#fault(key, path, 'has a key that is no word.');
        continue;
      }
      const name = String(key.value ?? '');
      const start = key.range?.[0] ?? 0;
      if (places.has(name)) {
        this.#fault(key, [...path, name], 'is written twice: keep one of them.');
        continue;
      }
      const node = value as Node | null;
      const empty = node === null || (isScalar(node) && node.value === null);
      places.set(name, { key: start, value: empty ? start : (node.range?.[0] ?? start) });
      map[name] = this.valueOf(node, [...path, name]);
    }
    this.#places.set(map, places);
    return map;
  }

  #fault(node: Node | null, path: readonly Key[], message: string): null {
    this.faults.push({ offset: node?.range?.[0] ?? 0, path, message });
    return null;
  }
}
