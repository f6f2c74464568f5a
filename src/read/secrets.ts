import type { Entry } from '../model/entry.ts';
import type { PackageTree } from '../model/tree.ts';
import { findSecrets } from './content/secrets.ts';
import type { Reading } from './package.ts';

/**
 * The tree with the secrets of every file whose bytes `known` does not have. The detectors cost more than all other reading
 * together, so bytes that were published before are left out.
 */
export async function withSecrets(
  { tree, suspects }: Pick<Reading, 'tree' | 'suspects'>,
  known: ReadonlySet<string | null> = new Set(),
): Promise<PackageTree> {
  const entries = new Map(tree.entries);
  for (const [path, excerpts] of suspects) {
    const entry = entries.get(path);
    if (entry?.content && !known.has(entry.sha256)) {
      entries.set(path, await inspected(entry, entry.content, excerpts));
    }
  }
  return { ...tree, entries };
}

async function inspected(
  entry: Entry,
  content: NonNullable<Entry['content']>,
  excerpts: Parameters<typeof findSecrets>[1],
): Promise<Entry> {
  return { ...entry, content: { ...content, secrets: await findSecrets(entry.path, excerpts) } };
}
