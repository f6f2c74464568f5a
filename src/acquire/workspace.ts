import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Minimatch } from 'minimatch';
import { usageError } from '../model/errors.ts';
import { isRecord } from '../text/json-text.ts';

/** A folder that has a package.json, as far as the choice of packages looks at it. */
export interface PackageFolder {
  /** As the user would name it, with slashes. */
  readonly folder: string;
  /** Null where there is none, or where the file cannot be read: the check tells why. */
  readonly name: string | null;
  readonly status: 'publishable' | 'private' | 'unversioned' | 'unreadable';
}

/** Null where there is no package.json. */
export async function packageAt(path: string, folder: string): Promise<PackageFolder | null> {
  const text = await textOf(join(path, 'package.json'));
  return text === null ? null : packageOf(text, folder);
}

/** What is known of a candidate that could not be had. */
export async function knownOf(spec: string, cwd: string) {
  const name = (await packageAt(resolve(cwd, spec), spec))?.name ?? null;
  return { name, version: null, source: spec };
}

function packageOf(text: string, folder: string): PackageFolder {
  const manifest = jsonOf(text);
  if (!isRecord(manifest)) return { folder, name: null, status: 'unreadable' };
  const { name, version } = manifest;
  const named = typeof name === 'string' && name !== '' ? name : null;
  const isVersioned = named !== null && typeof version === 'string' && version !== '';
  const status = manifest.private === true ? 'private' : isVersioned ? 'publishable' : 'unversioned';
  return { folder, name: named, status };
}

/**
 * The packages of the workspace whose root is this folder: as pnpm, npm, Yarn, Bun or Lerna would find them. Null where it is the root
 * of none. A root that could be published is one of them, and comes first.
 */
export async function workspacePackages(path: string, folder: string): Promise<PackageFolder[] | null> {
  const globs = await workspaceGlobs(path);
  if (globs === null) return null;
  const lead = folder === '.' ? '' : `${folder.replace(/(?<!\/)\/+$/, '')}/`;
  const packages: PackageFolder[] = [];
  const root = await packageAt(path, folder);
  if (root?.status === 'publishable') packages.push(root);
  for (const inside of await foldersOf(globs, path)) {
    const called = plainPath(`${lead}${inside}`);
    const found = await packageAt(join(path, inside), called);
    if (found !== null) packages.push(found);
  }
  return packages;
}

/** `left-pad@1.0.0` as a folder must not be read as the registry's package. */
const plainPath = (path: string): string =>
  /^[^/]*@/.test(path) || path.startsWith('@') ? `./${path}` : path;

/** pnpm looks at its own file alone; Lerna at its own list first, and at the one of the package manager where it has none. */
async function workspaceGlobs(path: string): Promise<readonly string[] | null> {
  const [pnpm, lerna, npm] = await Promise.all(
    ['pnpm-workspace.yaml', 'lerna.json', 'package.json'].map((file) => textOf(join(path, file))),
  );
  if (pnpm != null) {
    const { parse } = await import('yaml');
    return stringsIn(fieldOf(parsed(pnpm, parse, join(path, 'pnpm-workspace.yaml')), 'packages'));
  }
  const own = lerna == null ? undefined : parsed(lerna, JSON.parse, join(path, 'lerna.json'));
  const ofLerna = stringsIn(fieldOf(own, 'packages'));
  if (ofLerna !== null) return ofLerna;
  const { workspaces } = record(jsonOf(npm ?? ''));
  return (
    stringsIn(Array.isArray(workspaces) ? workspaces : record(workspaces).packages) ??
    (own === undefined ? null : ['packages/*'])
  );
}

function parsed(text: string, parse: (text: string) => unknown, file: string): unknown {
  try {
    return parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw usageError(
      'unreadable-workspace',
      `${file} cannot be read, so nobody knows which packages the workspace has: ${(cause as Error).message.split('\n')[0]}`,
      cause,
    );
  }
}

const record = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});
const fieldOf = (document: unknown, field: string): unknown => record(document)[field];

const stringsIn = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : null;

/** Which of the folders that are there belong to it, npm's own module says: it knows what `!` takes out and what puts back in. */
async function foldersOf(globs: readonly string[], path: string): Promise<string[]> {
  const { default: mapWorkspaces } = await import('@npmcli/map-workspaces');
  const clean = globs.map((glob) =>
    glob
      .replaceAll('\\', '/')
      .replace(/^(!*)(?:\.?\/+)*/, '$1')
      .replace(/(?<!\/)\/+$/, ''),
  );
  const found = new Set<string>();
  for (const glob of clean.filter((each) => !each.startsWith('!') && each !== '' && each !== '.'))
    for (const each of await pathsMatching(glob, path))
      if (each.isFolder) found.add(each.path.replace(/^\.\//, ''));
  const packages = Object.fromEntries([...found].map((folder) => [folder, { name: folder }]));
  const lockfile = { packages: { ...packages, '': { workspaces: clean } } };
  return [...mapWorkspaces.virtual({ cwd: path, lockfile }).keys()];
}

interface Matching {
  readonly path: string;
  /** It has a package.json; what has none is no folder of a package. Otherwise it is a tarball. */
  readonly isFolder: boolean;
}

const magic = /[*?[\]{}]|[@!+]\(/;

export const isGlob = (written: string): boolean => magic.test(written);

/** Folders of packages and tarballs, in the order of their names. */
export async function pathsMatching(glob: string, cwd: string): Promise<Matching[]> {
  const segments = glob
    .replaceAll('\\', '/')
    .replace(/(?<!\/)\/+$/, '')
    .split('/');
  const first = Math.max(
    0,
    segments.findIndex((segment) => magic.test(segment)),
  );
  const lead = leadOf(segments.slice(0, first));
  const pattern = new Minimatch(segments.slice(first).join('/'), { nonegate: true, nocomment: true });
  const found: Matching[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(resolve(cwd, lead, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = `${folder}${entry.name}`;
      const path = `${lead}${inside}`;
      if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') {
        if (pattern.match(inside) && (await textOf(resolve(cwd, path, 'package.json'))) !== null)
          found.push({ path, isFolder: true });
        if (pattern.match(inside, true)) await walk(`${inside}/`);
      } else if (entry.isFile() && /\.(?:tgz|tar\.gz)$/i.test(inside) && pattern.match(inside)) {
        found.push({ path, isFolder: false });
      }
    }
  };
  await walk('');
  return found;
}

/** A folder called `name@1.0.0`, or one of that name in a folder called `@scope`, must not be read as the registry's package. */
function leadOf(segments: readonly string[]): string {
  const [head] = segments;
  const rooted = head === '' || head === '.' || head === '..' || /^[A-Za-z]:$/.test(head ?? '');
  return [...(rooted ? [] : ['.']), ...segments, ''].join('/');
}

const textOf = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
