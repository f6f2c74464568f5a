import { createHash } from 'node:crypto';
import type { JsonValue, Shrinkwrap } from '../model/package-tree.ts';
import { isJsonObject } from '../text/json-text.ts';

const mostHosts = 20;

/** Both forms of npm's lockfile: a flat list of folders (`packages`), or dependencies inside of dependencies. */
export function readShrinkwrap(bytes: Uint8Array): Shrinkwrap {
  const locked = documentOf(bytes);
  const hash = createHash('sha256');
  if (locked === null) hash.update(bytes);
  const hosts = new Set<string>();
  let packages = 0;
  for (const line of locked === null ? [] : lines(locked)) {
    packages++;
    hash.update(JSON.stringify(line));
    for (const source of line) for (const host of hostsIn(source)) hosts.add(host);
  }
  return { packages, hosts: [...hosts].sort().slice(0, mostHosts), digest: hash.digest('hex').slice(0, 16) };
}

/** One that is too large to be held: of its bytes, the digest is known. */
export const unreadShrinkwrap = (sha256: string): Shrinkwrap => ({
  packages: 0,
  hosts: [],
  digest: sha256.slice(0, 16),
});

type Locked = { readonly [key: string]: JsonValue };

function documentOf(bytes: Uint8Array): Locked | null {
  try {
    const document = JSON.parse(new TextDecoder().decode(bytes)) as JsonValue;
    return isJsonObject(document) ? document : null;
  } catch {
    return null;
  }
}

/** Each locked package: where it lies, and all that says where it comes from. Without recursion, however deep it nests. */
function* lines({ packages, dependencies }: Locked): Generator<string[]> {
  const open: JsonValue[] = [];
  for (const [folder, value] of entriesOf(packages)) if (folder !== '') yield lineOf(folder, value);
  open.push(dependencies ?? null);
  for (let level = open.pop(); level !== undefined; level = open.pop())
    for (const [name, value] of entriesOf(level)) {
      yield lineOf(name, value);
      if (isJsonObject(value) && value.dependencies !== undefined) open.push(value.dependencies);
    }
}

const lineOf = (name: string, value: JsonValue): string[] => [
  name,
  ...['version', 'resolved', 'from', 'integrity'].flatMap((key) => {
    const text = isJsonObject(value) ? value[key] : undefined;
    return typeof text === 'string' ? [text] : [];
  }),
];

const entriesOf = (value: JsonValue | undefined): [string, JsonValue][] =>
  isJsonObject(value) ? Object.entries(value) : [];

/** `https://host/a.tgz`, `git+ssh://git@host/a.git`; npm writes no other forms. */
function hostsIn(source: string): string[] {
  const [, host] = /^[a-z][a-z+]{0,20}:\/\/(?:[^@/\s]{0,256}@)?([^/\s:]{1,256})/i.exec(source) ?? [];
  return host === undefined ? [] : [host.toLowerCase()];
}
