/** What could leave files out, as a glob without the `!`, and which files it is meant to match: whether it does is proved later. */
export interface Proposal {
  readonly glob: string;
  /** What an ignore file would say: globs without a slash hold at any depth there, and a slash at the end means a folder. */
  readonly line: string;
  readonly covers: (path: string) => boolean;
}

/**
 * Ways to leave out what is at `path` (a folder ends in a slash), the widest first: a kind of file, a folder above, the path itself.
 * `wide` says that the kind is what is unwanted, so that a glob is right even for a single file.
 */
export function* proposalsFor(path: string, wide: boolean): Generator<Proposal & { readonly least: number }> {
  const isFolder = path.endsWith('/');
  const segments = path.split('/').filter((segment) => segment !== '');
  const name = segments.at(-1) ?? '';
  const above = segments.slice(0, -1);
  const ending = isFolder ? null : (/[^.](\.[\w-]+)$/.exec(name)?.[1] ?? null);
  if (ending !== null) {
    const least = wide ? 1 : 2;
    yield { ...byEnding('', ending), least };
    if (above[0] !== undefined) yield { ...byEnding(`${above[0]}/`, ending), least };
    if (above.length > 1) yield { ...byEnding(`${above.join('/')}/`, ending), least };
  }
  if (/^\.env\b/.test(name)) yield { ...environment, least: 2 };
  for (const [index] of above.entries()) yield { ...folder(above.slice(0, index + 1).join('/')), least: 2 };
  if (isFolder) {
    if (segments.length === 1)
      yield { ...folder(name), glob: literal(name), line: `${literal(name)}/`, least: 1 };
    yield { ...folder(segments.join('/')), least: 1 };
    return;
  }
  const covers = (each: string): boolean => each === path;
  if (segments.length === 1) yield { glob: literal(name), line: literal(name), covers, least: 1 };
  const glob = literal(path);
  yield { glob: segments.length === 1 ? `/${glob}` : glob, line: `/${glob}`, covers, least: 1 };
}

function byEnding(within: string, ending: string): Proposal {
  const top = literal(within);
  return {
    glob: `${top}**/*${ending}`,
    line: within === '' ? `*${ending}` : `/${top}**/*${ending}`,
    covers: (path) => path.startsWith(within) && path.toLowerCase().endsWith(ending.toLowerCase()),
  };
}

const environment: Proposal = {
  glob: '**/.env*',
  line: '.env*',
  covers: (path) => /(?:^|\/)\.env[^/]*$/i.test(path),
};

const folder = (path: string): Proposal => ({
  glob: path.includes('/') ? literal(path) : `/${literal(path)}`,
  line: `/${literal(path)}/`,
  covers: (each) => each.startsWith(`${path}/`),
});

/**
 * A path as a glob that matches it alone. Rules are lines and are trimmed: what cannot stand there is left to `?`, and to the proof
 * whether that matches anything else.
 */
export const literal = (path: string): string =>
  path
    .replace(/[\\*?[\]{}()!+@#]/g, '\\$&')
    .replace(/[\r\n]/g, '?')
    .replace(/^\s|\s$/g, '?');
