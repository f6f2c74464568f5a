import type {
  ContentFacts,
  Entry,
  Hazard,
  JsonValue,
  PackageTree,
  Shrinkwrap,
  SourceMapFacts,
} from '../../src/model/package-tree.ts';
import { parseInnerPackage, parseManifest } from '../../src/read/manifest.ts';

/** A file by its size, by its text (which gives size, digest and sketch), or by whatever is special about it. */
export type FileSpec =
  | number
  | string
  | (Partial<Omit<Entry, 'content'>> & { content?: Partial<ContentFacts> });

export interface TreeSpec {
  readonly files?: Readonly<Record<string, FileSpec>> | readonly (readonly [string, FileSpec])[];
  readonly manifest?: Readonly<Record<string, JsonValue>>;
  /** Manifests of packages below `node_modules/`, by folder. */
  readonly inner?: Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;
  readonly shrinkwraps?: Readonly<Record<string, Shrinkwrap>>;
  readonly packedSize?: number;
  readonly hazards?: readonly Hazard[];
}

/** A package as a literal. `package.json` is always in it. */
export function tree({
  files = {},
  manifest = {},
  inner = {},
  shrinkwraps = {},
  packedSize = 1000,
  hazards = [],
}: TreeSpec = {}): PackageTree {
  const document = JSON.stringify({ name: 'fixture', version: '1.0.0', ...manifest });
  const list = 'length' in files && Array.isArray(files) ? files : Object.entries(files);
  const entries = new Map<string, Entry>([['package.json', entry('package.json', document)]]);
  for (const [path, spec] of list as (readonly [string, FileSpec])[]) entries.set(path, entry(path, spec));
  const all = [...entries.values()].filter(({ type }) => type === 'file');
  return {
    manifest: parseManifest(new TextEncoder().encode(document)),
    inner: new Map(
      Object.entries(inner).flatMap(([folder, fields]) => {
        const read = parseInnerPackage(new TextEncoder().encode(JSON.stringify(fields)));
        return read === null ? [] : [[folder, read]];
      }),
    ),
    shrinkwraps: new Map(Object.entries(shrinkwraps)),
    entries,
    packedSize,
    unpackedSize: all.reduce((sum, { size }) => sum + size, 0),
    fileCount: all.length,
    integrity: 'sha512-none',
    sha256: '0'.repeat(64),
    hazards,
  };
}

export function entry(path: string, spec: FileSpec): Entry {
  const given = typeof spec === 'number' ? { size: spec } : typeof spec === 'string' ? {} : spec;
  const text = typeof spec === 'string' ? spec : null;
  const size = given.size ?? text?.length ?? 100;
  const facts = given.content ?? {};
  return {
    type: 'file',
    mode: 0o644,
    sha256: digestOf(text ?? `${path} ${size}`),
    linkTarget: null,
    ...given,
    path,
    size,
    content: content({
      ...facts,
      text: facts.text ?? facts.format === undefined,
      sketch: facts.sketch ?? (text === null ? [] : text.split('\n').map((line) => hash(line))),
    }),
  };
}

export const content = (facts: Partial<ContentFacts>): ContentFacts => ({
  text: true,
  format: null,
  inside: null,
  shebang: null,
  flow: false,
  mapping: null,
  sourceMap: null,
  statistics: null,
  debugBytes: 0,
  machinePaths: { count: 0, examples: [] },
  secrets: [],
  sketch: [],
  ...facts,
});

export const map = (facts: Partial<SourceMapFacts> = {}): SourceMapFacts => ({
  wellFormed: true,
  sources: 1,
  embedded: 0,
  embeddedBytes: 0,
  folders: [],
  hosts: [],
  absolutePaths: 0,
  sections: 0,
  ...facts,
});

/** No digest at all, but different for different texts. */
export const digestOf = (text: string): string => hash(text).toString(16).padStart(64, '0');

function hash(text: string): number {
  let value = 0;
  for (const character of text) value = (Math.imul(value, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return value;
}
