import type { DependencyField, Manifest } from '../../model/package-tree.ts';

interface Dependency {
  readonly field: DependencyField;
  readonly name: string;
  readonly range: string;
}

export function* dependenciesOf(manifest: Pick<Manifest, 'dependencies'>): Generator<Dependency> {
  for (const [field, ranges] of manifest.dependencies)
    for (const [name, range] of ranges) yield { field, name, range };
}

/** What only the publisher's machine can resolve: the protocol with its colon, `path` for a bare path, or null. */
export function unresolvedProtocol(range: string): string | null {
  const protocol = /^(?:workspace|catalog|file|link|portal|patch|exec|jsr):/i.exec(range.trim());
  if (protocol) return protocol[0].toLowerCase();
  // npm takes a name that ends so for a file beside package.json.
  return /^(?:\.{1,2}(?:[\\/]|$)|~?[\\/]|[a-z]:[\\/])|^[^/:]+\.(?:tgz|tar|tar\.gz)$/i.test(range.trim())
    ? 'path'
    : null;
}

/** Code from outside any registry: nobody can say what the next install gets. */
const isRemote = (range: string): boolean =>
  /^(?:git(?:\+[a-z]+)?:|[\w.-]+@[\w.-]+:|ssh:|https?:|github:|gitlab:|bitbucket:|gist:|sourcehut:)|^[\w.-]+\/[\w.-]+(?:#.*)?$/i.test(
    range,
  );

interface Source {
  readonly remote: boolean;
  /** Equal where the same code is meant, whatever its version and however it is written. */
  readonly id: string;
}

export function sourceOf(name: string, written: string): Source {
  const range = written.trim();
  const [, alias] = /^npm:((?:@[^/@\s]+\/)?[^/@\s]+)/i.exec(range) ?? [];
  if (alias !== undefined) return { remote: false, id: alias };
  return isRemote(range) ? { remote: true, id: placeOf(range) } : { remote: false, id: name };
}

/** Of repositories that npm knows by a word: "Git URLs as dependencies" in its documentation of package.json. */
const hosts = new Map([
  ['github', 'github.com'],
  ['gitlab', 'gitlab.com'],
  ['bitbucket', 'bitbucket.org'],
  ['gist', 'gist.github.com'],
  ['sourcehut', 'git.sr.ht'],
]);

/** Host and path: `x/a#v1`, `git@github.com:x/a.git` and `git+https://github.com/x/a` are one; the version in a tarball's name is none. */
function placeOf(range: string): string {
  const text = range.replace(/[#?].*$/s, '');
  const [, scheme, host, path] =
    /^([a-z][a-z+]*):\/\/(?:[^/@]*@)?([^/:]*)(?::\d+)?(?:[/:](.*))?$/is.exec(text) ?? [];
  if (scheme !== undefined) return place(host ?? '', path ?? '', isOpen(scheme));
  const [, word = 'github', repository] = /^(?:([a-z]+):)?(?!\/\/)([^@:]+)$/i.exec(text) ?? [];
  if (repository !== undefined) return place(hosts.get(word.toLowerCase()) ?? word, repository, false);
  const [, machine = '', folder = ''] = /^(?:[^@]*@)?([^:]*):(.*)$/s.exec(text) ?? [];
  return place(machine, folder, false);
}

/** Whoever sits between can change what comes this way. */
const isOpen = (scheme: string): boolean => /^(?:git|http|git\+http)$/i.test(scheme);

const place = (host: string, path: string, open: boolean): string =>
  `${open ? 'unencrypted ' : ''}${host}/${path
    .replace(/(?:\.git|\/)$/, '')
    .replace(/(?<!\d)\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\w.]{0,64}\d)?|\b[0-9a-f]{7,64}\b/gi, '*')}`.toLowerCase();
