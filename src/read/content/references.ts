import { posix } from 'node:path';

/**
 * What a script or style sheet points to in its own package: `./a`, `../b.json`, `./locales/` for a path that is put together. Any
 * quoted text that looks like one counts, be it an import, a require or a name for later: what may be needed is never proposed for removal.
 */
export class ReferenceScan {
  readonly #found = new Set<string>();
  readonly #from: string;
  readonly #isStyle: boolean;
  #rest = '';

  constructor(path: string) {
    this.#from = posix.dirname(path);
    this.#isStyle = /\.(?:css|s[ac]ss|less|styl)$/i.test(path);
  }

  push(bytes: Uint8Array): void {
    const text =
      this.#rest + Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    this.#scan(text);
    this.#rest = text.slice(-longest);
  }

  /** Paths of the package, without a slash in front; a folder ends in one. */
  end(): ReadonlySet<string> {
    return this.#found;
  }

  #scan(text: string): void {
    for (const { 2: path = '', index } of text.matchAll(relative))
      if (path.includes('/') || loading.test(text.slice(Math.max(0, index - 30), index))) this.#add(path);
    for (const [, , path = ''] of text.matchAll(fromHere)) this.#add(`./${path}`);
    if (this.#isStyle) for (const [, path = ''] of text.matchAll(inStyle)) this.#add(path);
  }

  #add(written: string): void {
    if (this.#found.size >= most) return;
    const [plain = ''] = /^[^?#]*/.exec(written) ?? [];
    // A template: what stands before its first part is the folder, if anything.
    const known = plain.includes('${')
      ? plain.slice(0, plain.slice(0, plain.indexOf('${')).lastIndexOf('/') + 1)
      : plain;
    if (known === '' || /^[a-z]+:|^\/\//i.test(known)) return;
    const path = posix.join(this.#from, Buffer.from(known, 'latin1').toString('utf8'));
    if (!path.startsWith('../') && path !== '..') this.#found.add(path === './' || path === '.' ? '' : path);
  }
}

/** Of one file; a script that names more is data. */
const most = 20_000;
/** Across the end of a piece; no path is longer. */
const longest = 512;

const relative = /(["'`])(\.{1,2}(?:\/[^"'`\n\\]{0,400})?)\1/g;
/** Code about paths has `'..'` everywhere: it names a folder as a module, or behind another part of a path. */
const loading = /(?:,|\b(?:from|import|require|resolve|URL))\s{0,9}\(?\s{0,9}$/;
/** `__dirname + "/x"`, `join(__dirname, 'x')`, `join(import.meta.dirname, 'x')` */
const fromHere = /\b__dirname\s{0,9}[+,]\s{0,9}(["'`])\/?([^"'`\n\\]{1,400})\1/g;
const inStyle = /(?:url\(|@import)\s{0,9}["']?([^"')\s]{1,400})/g;

/** What can point to other files of its package, by its name. */
export const hasReferences = (path: string): boolean =>
  /\.(?:[cm]?[jt]sx?|vue|svelte|css|s[ac]ss|less|styl|html?|json)$/i.test(path) || !/\.[^/]*$/.test(path);

export function referencesOf(path: string, bytes: Uint8Array): ReadonlySet<string> {
  const scan = new ReferenceScan(path);
  if (hasReferences(path)) scan.push(bytes);
  return scan.end();
}
