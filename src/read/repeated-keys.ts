import { type JsonListener, JsonTokens } from './content/json-tokens.ts';

export interface RepeatedKey {
  /** Such as `scripts.postinstall`. */
  readonly field: string;
  /** Whether somebody who installs the package reads it: bun takes the first of two, npm the last. */
  readonly matters: boolean;
}

/** What installers and loaders read of a package.json; of all else, two keys of one name are a slip that harms nobody. */
const read = new Set(
  `name version type main module browser types typings bin man directories exports imports scripts gypfile
  dependencies optionalDependencies peerDependencies peerDependenciesMeta bundleDependencies bundledDependencies
  engines os cpu libc license publishConfig dist private`.split(/\s+/),
);
const most = 20;
/** Of what is reported of one, in characters and in levels. */
const longest = 64;
const deepest = 4;

/** JSON.parse keeps the last of two keys and says nothing of it. */
export function repeatedKeys(bytes: Uint8Array): RepeatedKey[] {
  const keys = new Keys();
  const tokens = new JsonTokens(keys);
  tokens.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  tokens.end();
  return [...keys.repeated.values()];
}

interface Level {
  /** Null in an array. Of each key, its value where that is no object or array. */
  readonly keys: Map<string, string | null> | null;
  key: string;
  before: string | null | undefined;
}

class Keys implements JsonListener {
  readonly keep = Number.POSITIVE_INFINITY;
  readonly repeated = new Map<string, RepeatedKey>();
  readonly #levels: Level[] = [];

  open(array: boolean): void {
    this.#value(null);
    this.#levels.push({ keys: array ? null : new Map(), key: '', before: undefined });
  }

  close(): void {
    this.#levels.pop();
  }

  key(text: string): void {
    const level = this.#levels.at(-1);
    if (level === undefined) return;
    level.key = text;
    level.before = level.keys?.get(text);
  }

  string(text: string | undefined): void {
    this.#value(`"${text}`);
  }

  literal(text: string): void {
    this.#value(text);
  }

  /** Null: an object or an array, which is held equal to nothing. */
  #value(value: string | null): void {
    const level = this.#levels.at(-1);
    if (level?.keys == null) return;
    level.keys.set(level.key, value);
    if (level.before === undefined || this.repeated.size === most) return;
    const names = this.#levels.filter(({ keys }) => keys !== null).map(({ key }) => key.slice(0, longest));
    const field = names.slice(0, deepest).join('.');
    const matters = read.has(names[0] ?? '') && (value === null || value !== level.before);
    if (this.repeated.get(field)?.matters !== true) this.repeated.set(field, { field, matters });
  }
}
