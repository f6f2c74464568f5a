import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import { quoted } from './shapes.ts';

/** What a YAML document says, as plain values, and where each of them stands. Offsets are into the text. */
interface YamlValues {
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

/** Objects have no prototype: a key may be called `__proto__`. */
export function yamlValues({ contents }: Document.Parsed, text: string): YamlValues {
  const walk = new Walk(text);
  const value = walk.valueOf(contents, []);
  const start = contents?.range?.[0] ?? 0;
  return { value, faults: walk.faults, offsetOf: (path, at) => walk.offsetOf(value, path, at, start) };
}

/**
 * No value stands for another: a few lines of aliases of aliases ("billion laughs") stand for more than any memory holds, and whoever
 * reviews a waiver reads it where it is written.
 */
class Walk {
  readonly faults: Fault[] = [];
  readonly #text: string;
  readonly #anchors = new Set<string>();
  readonly #places = new WeakMap<object, Map<Key, Place>>();

  constructor(text: string) {
    this.#text = text;
  }

  valueOf(node: Node | null | undefined, path: readonly Key[]): unknown {
    if (node === null || node === undefined) return null;
    if (path.length > deepest)
      return this.#fault(startOf(node), path.slice(0, deepest), 'nests deeper than any configuration.');
    if (isAlias(node)) return this.#fault(startOf(node), path, this.#aliasFault(node.source));
    if (!isScalar(node) && !isSeq(node) && !isMap(node)) return null;
    this.#anchorFault(node, path);
    if (isScalar(node)) return node.value;
    return isSeq(node) ? this.#list(node.items as Node[], path) : this.#map(node.items, path);
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

  /** `*.js` is most likely a glob. */
  #aliasFault(name: string): string {
    return this.#anchors.has(name)
      ? `is an alias: write out what ${quoted(`*${name}`)} stands for.`
      : `begins with "*", which YAML takes for an alias: write it in quotes, '${quoted(`*${name}`).slice(1, -1)}'.`;
  }

  #anchorFault(node: Node & { readonly anchor?: string }, path: readonly Key[]): void {
    const { anchor } = node;
    if (anchor === undefined) return;
    this.#anchors.add(anchor);
    const at = this.#text.lastIndexOf(`&${anchor}`, startOf(node));
    const message = `begins with "&", which YAML takes for an anchor: leave out ${quoted(`&${anchor}`)}, or write it in quotes.`;
    this.#fault(at === -1 ? startOf(node) : at, path, message);
  }

  #list(items: readonly Node[], path: readonly Key[]): unknown[] {
    const list: unknown[] = [];
    const places = new Map<Key, Place>();
    for (const [index, item] of items.entries()) {
      const offset = startOf(item);
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
      const start = startOf(key);
      if (!isScalar(key)) {
        this.#fault(start, path, 'has a key that is no word.');
        continue;
      }
      const name = String(key.value ?? '');
      this.#anchorFault(key, [...path, name]);
      if (places.has(name)) {
        this.#fault(start, [...path, name], 'is written twice: keep one of them.');
        continue;
      }
      const node = value as Node | null;
      const empty = node === null || (isScalar(node) && node.value === null);
      places.set(name, { key: start, value: empty ? start : startOf(node) });
      map[name] = this.valueOf(node, [...path, name]);
    }
    this.#places.set(map, places);
    return map;
  }

  #fault(offset: number, path: readonly Key[], message: string): null {
    this.faults.push({ offset, path, message });
    return null;
  }
}

const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;
