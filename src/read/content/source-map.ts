import type { SourceMapFacts } from '../../model/package-tree.ts';
import { type JsonListener, JsonTokens } from './json-tokens.ts';

const shown = 20;
/**
 * Of all maps that are open at once: an index map may have others in it, and those again. Beyond these, a map is hostile: sources go on
 * being counted, but no longer by folder or host.
 */
const mostPaired = 500_000;
const mostNames = 1_000;
const longestName = 4_096;

type Role = 'map' | 'sources' | 'contents' | 'sections' | 'section' | 'other';

/** One map: the document itself, or the one inside a section. Sources and their contents come in either order. */
interface OneMap {
  root: string;
  /** Of each source twice the index of its folder (-1 where there were too many); one more where `sourceRoot` comes before it. */
  readonly folders: number[];
  readonly hasContent: boolean[];
}

const newMap = (): OneMap => ({ root: '', folders: [], hasContent: [] });

/** Facts about a source map while its bytes stream by. A key that comes twice counts twice: readers differ in which one they take. */
export class SourceMapReader implements JsonListener {
  readonly #tokens = new JsonTokens(this);
  readonly #roles: Role[] = [];
  readonly #maps: OneMap[] = [];
  readonly #names = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #hosts = new Set<string>();
  #key = '';
  /** In the arrays of open maps. */
  #paired = 0;
  #sources = 0;
  #embedded = 0;
  #embeddedBytes = 0;
  #absolute = 0;
  #sections = 0;
  #version = false;
  #body = false;

  push(chunk: Buffer): void {
    this.#tokens.push(chunk);
  }

  end(): SourceMapFacts {
    const wellFormed = this.#tokens.end();
    while (this.#maps.length > 0) this.#endMap();
    return {
      wellFormed,
      sources: this.#sources,
      embedded: this.#embedded,
      embeddedBytes: this.#embeddedBytes,
      folders: this.#folders(),
      hosts: [...this.#hosts].sort().slice(0, shown),
      absolutePaths: this.#absolute,
      sections: this.#sections,
    };
  }

  /** `version` 3 with `mappings` or `sections` at the top, or sources with their texts, whatever the version: a document by another name that is a source map all the same. */
  get isSourceMap(): boolean {
    return (this.#version && this.#body) || (this.#sources > 0 && this.#embedded > 0);
  }

  get keep(): number {
    const role = this.#roles.at(-1);
    if (role === 'sources') return longestName;
    if (role !== 'map' && role !== 'section') return 0;
    // Keys are short; of the values, these alone are read.
    return this.#key === 'sourceRoot' || this.#key === 'url' ? longestName : this.#key === '' ? 32 : 0;
  }

  open(array: boolean): void {
    const role = this.#child(array);
    if (role === 'map') this.#maps.push(newMap());
    if (role === 'section') this.#sections++;
    if (role === 'sections' && this.#roles.length === 1) this.#body = true;
    this.#roles.push(role);
    this.#key = '';
  }

  close(): void {
    if (this.#roles.pop() === 'map') this.#endMap();
    this.#key = '';
  }

  key(text: string): void {
    this.#key = text === '' ? ' ' : text;
  }

  string(text: string | undefined, bytes: number): void {
    const role = this.#roles.at(-1);
    if (role === 'sources') this.#source(text ?? '');
    else if (role === 'contents') this.#content(bytes);
    else if (role === 'map' && this.#key === 'sourceRoot') this.#sourceRoot(text ?? '');
    else if (role === 'section' && this.#key === 'url') this.#host(hostOf(text ?? ''));
    else if (role === 'map' && this.#key === 'mappings' && this.#roles.length === 1) this.#body = true;
    this.#key = '';
  }

  literal(text: string): void {
    const role = this.#roles.at(-1);
    if (role === 'contents') this.#content(0);
    else if (role === 'sources') this.#source('');
    else if (role === 'map' && this.#key === 'version' && this.#roles.length === 1)
      this.#version = text === '3';
    this.#key = '';
  }

  #child(array: boolean): Role {
    const role = this.#roles.at(-1);
    if (role === undefined) return array ? 'other' : 'map';
    if (role === 'sections') return array ? 'other' : 'section';
    if (role === 'section') return !array && this.#key === 'map' ? 'map' : 'other';
    if (role !== 'map' || !array) return 'other';
    if (this.#key === 'sources') return 'sources';
    if (this.#key === 'sourcesContent') return 'contents';
    return this.#key === 'sections' ? 'sections' : 'other';
  }

  #source(name: string): void {
    this.#sources++;
    const map = this.#maps.at(-1);
    if (map === undefined || this.#paired >= mostPaired) return;
    this.#paired++;
    const { folder, host, machine, relative } = sourceName(name);
    this.#host(host);
    if (machine) this.#absolute++;
    map.folders.push(2 * this.#folder(folder) + (relative ? 1 : 0));
  }

  #content(bytes: number): void {
    if (bytes > 0) {
      this.#embedded++;
      this.#embeddedBytes += bytes;
    }
    const map = this.#maps.at(-1);
    if (map === undefined || this.#paired >= mostPaired) return;
    this.#paired++;
    map.hasContent.push(bytes > 0);
  }

  #sourceRoot(root: string): void {
    this.#host(hostOf(root));
    const map = this.#maps.at(-1);
    if (map !== undefined) map.root = root;
  }

  #host(host: string | null): void {
    if (host !== null && this.#hosts.size < mostNames) this.#hosts.add(host);
  }

  #folder(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    if (this.#names.size === mostNames) return -1;
    const index = this.#names.size;
    this.#names.set(name, index);
    return index;
  }

  #endMap(): void {
    const map = this.#maps.pop();
    if (map === undefined) return;
    const root = sourceName(`${map.root}/x`);
    // A root such as `../src/` is the folder of every source below it; a host or a build machine's path only says where it was.
    const rootFolder = root.relative && root.folder !== '.' ? this.#folder(root.folder) : null;
    this.#paired -= map.folders.length + map.hasContent.length;
    for (const [index, own] of map.folders.entries()) {
      const relative = own % 2 !== 0;
      if (relative && root.machine) this.#absolute++;
      if (map.hasContent[index] !== true) continue;
      const folder = relative && rootFolder !== null ? rootFolder : Math.floor(own / 2);
      if (folder >= 0) this.#counts[folder] = (this.#counts[folder] ?? 0) + 1;
    }
  }

  #folders(): { name: string; sources: number }[] {
    return [...this.#names]
      .map(([name, index]) => ({ name, sources: this.#counts[index] ?? 0 }))
      .filter(({ sources }) => sources > 0)
      .sort((a, b) => b.sources - a.sources || (a.name < b.name ? -1 : 1))
      .slice(0, shown);
  }
}

/** Several maps as one: what a reader could rebuild from all of them. */
export function together(a: SourceMapFacts | null, b: SourceMapFacts | null): SourceMapFacts | null {
  if (a === null || b === null) return a ?? b;
  const folders = new Map(a.folders.map(({ name, sources }) => [name, sources]));
  for (const { name, sources } of b.folders) folders.set(name, (folders.get(name) ?? 0) + sources);
  return {
    wellFormed: a.wellFormed && b.wellFormed,
    sources: a.sources + b.sources,
    embedded: a.embedded + b.embedded,
    embeddedBytes: a.embeddedBytes + b.embeddedBytes,
    folders: [...folders]
      .map(([name, sources]) => ({ name, sources }))
      .sort((one, other) => other.sources - one.sources || (one.name < other.name ? -1 : 1))
      .slice(0, shown),
    hosts: [...new Set([...a.hosts, ...b.hosts])].sort().slice(0, shown),
    absolutePaths: a.absolutePaths + b.absolutePaths,
    sections: a.sections + b.sections,
  };
}

const scheme = /^([a-z][a-z0-9+.-]*):/i;
const drive = /^[a-z]:[\\/]/i;
/** Where a path of a build machine begins; `/src/x.ts` is the root of a project, as several bundlers write it. */
const machineRoot =
  /^\/+(?:home|Users|root|var|opt|tmp|private|mnt|media|srv|usr|build|builds|workspace|workspaces|github|__w|codebuild|drone|bitrise|vercel|data|Volumes|nix|runner|actions-runner)\/[^/]/;

/** A person's folder is not part of what a reader could rebuild; nor is the drive. */
const personal = /^(?:\/+(?:home|Users)\/[^/]*|[a-z]:[\\/]+Users[\\/]+[^\\/]*|[a-z]:)(?=[\\/])/i;

interface SourceName {
  /** The first folder of the path, `.` for a file at the top. */
  readonly folder: string;
  readonly host: string | null;
  /** A path of the build machine. */
  readonly machine: boolean;
  /** Whether `sourceRoot` comes before it. */
  readonly relative: boolean;
}

/** What the name of a source in a map tells: `webpack://name/./src/x.ts`, `../../src/x.ts`, `file:///home/me/app/x.ts`, `https://host/x.ts`. */
function sourceName(name: string): SourceName {
  const host = hostOf(name);
  if (host !== null) return { folder: firstFolder(pathOf(name)), host, machine: false, relative: false };
  const protocol = drive.test(name) ? null : (scheme.exec(name)?.[1]?.toLowerCase() ?? null);
  const path = protocol === null ? name : pathOf(name);
  const machine =
    protocol === 'file' || drive.test(path) || name.startsWith('\\\\') || machineRoot.test(path);
  return {
    folder: firstFolder(machine ? path.replace(personal, '') : path),
    host: null,
    machine,
    relative: protocol === null && !machine && !path.startsWith('/'),
  };
}

/** Host of an http or protocol-relative URL, without what may stand before an `@`: that is a credential. */
export function hostOf(url: string): string | null {
  const authority = /^(?:https?:)?[\\/]{2}([^\\/?#]*)/i.exec(url)?.[1];
  const host = authority?.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  return host === undefined || host === '' ? null : host.slice(0, 253);
}

/**
 * Behind the scheme and its authority: bundlers put the name of the project there. `webpack:////home/…` and `file:///C:/…` keep
 * an absolute path.
 */
function pathOf(url: string): string {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:/i, '').replace(/^\/\/[^/]*(?=\/|$)/, '');
  const inner = path.replace(/^\/(?=[a-z]:[\\/])/i, '');
  return inner.startsWith('//') ? inner.slice(1) : inner;
}

function firstFolder(path: string): string {
  const segments = path.replace(/[?#].*$/s, '').split(/[\\/]+/);
  const named = segments.filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
  return named.length < 2 ? '.' : (named[0] as string).slice(0, 100);
}
