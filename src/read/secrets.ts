import type { ContentFacts, Entry, PackageTree } from '../model/package-tree.ts';
import type { Suspect } from './content/scanner.ts';
import { findSecrets, secretTexts } from './content/secrets.ts';
import type { Reading } from './reading.ts';

/** Of one package, excerpts or secrets: popular ones have a handful; what comes after is reported as too much, file by file, and not looked at. */
const most = 20_000;

/**
 * The tree with its secrets, and with nothing of what was searched for in bytes that `published` has: those have been out before,
 * and whether they were searched depends on which package was read first.
 */
export async function withSecrets(
  { tree, suspects, searchRest }: Pick<Reading, 'tree' | 'suspects'> & Partial<Pick<Reading, 'searchRest'>>,
  published: PackageTree | null = null,
): Promise<PackageTree> {
  let inPublished: ReadonlySet<string | null> | null = null;
  const isKnown = (sha256: string | null): boolean => {
    inPublished ??= new Set([...(published?.entries.values() ?? [])].map((entry) => entry.sha256));
    return inPublished.has(sha256);
  };
  searchRest?.(isKnown);
  const found = new Map<string, Entry>();
  let left = most;
  for (const [path, entry] of tree.entries) {
    const { content } = entry;
    const excerpts = suspects.get(path) ?? [];
    if (content === null || (excerpts.length === 0 && content.machinePaths.count === 0)) continue;
    if (isKnown(entry.sha256)) found.set(path, unsearched(entry, content));
    else if (excerpts.length > 0) {
      left -= excerpts.length;
      const secrets = await findSecrets(path, left < 0 ? tooMany(excerpts) : excerpts);
      left -= Math.max(0, secrets.length - excerpts.length);
      found.set(path, { ...entry, content: { ...content, secrets } });
    }
  }
  if (found.size === 0) return tree;
  const entries = new Map([...tree.entries].map(([path, entry]) => [path, found.get(path) ?? entry]));
  return { ...tree, entries };
}

/** What must not be shown where one of these files is quoted, as it stands there. */
export async function secretsIn(
  { suspects }: Pick<Reading, 'suspects'>,
  paths: readonly string[],
): Promise<readonly string[]> {
  return (await Promise.all(paths.map((path) => secretTexts(path, suspects.get(path) ?? [])))).flat();
}

const tooMany = (excerpts: readonly Suspect[]): Suspect[] =>
  excerpts
    .slice(0, 1)
    .map(({ line }) => ({ kind: 'overflow', line, text: excerpts.map(({ text }) => text).join('\n') }));

const nothing: ContentFacts['machinePaths'] = { count: 0, examples: [] };

const unsearched = (entry: Entry, content: ContentFacts): Entry =>
  content.machinePaths.count === 0 ? entry : { ...entry, content: { ...content, machinePaths: nothing } };

/** Where the search found something that has to be compared with the last release. */
export function findingsToCompare({ entries }: PackageTree): {
  readonly paths: string[];
  readonly secrets: boolean;
} {
  const found = [...entries.values()].filter(
    ({ content }) => content !== null && content.machinePaths.count + content.secrets.length > 0,
  );
  return {
    paths: found.map(({ path }) => path),
    secrets: found.some(({ content }) => content?.secrets.length),
  };
}
