import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Minimatch } from 'minimatch';

interface Expansion {
  /** Each once, in the order of the input and then of the names. */
  readonly candidates: readonly string[];
  /** Globs that named no package. */
  readonly unmatched: readonly string[];
}

const magic = /[*?[\]{}]|[@!+]\(/;

/** What is no glob stays as it is written. Private packages are never published: a glob passes them by. */
export async function expandPackages(packages: readonly string[], cwd: string): Promise<Expansion> {
  const candidates = new Set<string>();
  const unmatched: string[] = [];
  for (const written of packages) {
    if (!magic.test(written)) {
      candidates.add(written);
      continue;
    }
    const found = await matches(written, cwd);
    if (found.length === 0) unmatched.push(written);
    for (const each of found) candidates.add(each);
  }
  return { candidates: [...candidates], unmatched };
}

async function matches(glob: string, cwd: string): Promise<string[]> {
  const segments = glob
    .replaceAll('\\', '/')
    .replace(/(?<!\/)\/+$/, '')
    .split('/');
  const first = segments.findIndex((segment) => magic.test(segment));
  const lead = leadOf(segments.slice(0, first));
  const pattern = new Minimatch(segments.slice(first).join('/'), { nonegate: true, nocomment: true });
  const found: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(resolve(cwd, lead, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}${entry.name}`;
      const spec = `${lead}${path}`;
      if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') {
        if (pattern.match(path) && (await isPublishable(resolve(cwd, spec)))) found.push(spec);
        if (pattern.match(path, true)) await walk(`${path}/`);
      } else if (entry.isFile() && /\.(?:tgz|tar\.gz)$/i.test(path) && pattern.match(path)) {
        found.push(spec);
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

/** What cannot be parsed stays in: the check says what is wrong with it. */
async function isPublishable(folder: string): Promise<boolean> {
  const document = await readFile(join(folder, 'package.json'), 'utf8').catch(() => null);
  if (document === null) return false;
  try {
    return JSON.parse(document)?.private !== true;
  } catch {
    return true;
  }
}
