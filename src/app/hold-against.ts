import { acquireBaseline, type Baseline } from '../acquire/baseline.ts';
import type { Candidate } from '../acquire/candidate.ts';
import { compareTrees } from '../compare/compare-trees.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Manifest } from '../model/manifest.ts';
import type { ContentMemo } from '../read/content/scanner.ts';
import type { Reading, ReadOptions } from '../read/package.ts';
import { traced, withSecrets } from '../read/secrets.ts';
import { type PackageContext, readLocal } from './open-package.ts';

/** What the user says of the choice. */
export interface BaselineWish {
  readonly baseline: string;
  readonly mode: 'pr' | 'publish';
  readonly tag: string | null;
}

export interface OpenBaseline extends Baseline {
  readonly before: Reading | null;
  /** Read once more, and searched in these files. */
  readonly searched: (search: (path: string) => boolean) => Promise<Reading | null>;
}

export async function openBaseline(
  { kind, folder }: Candidate,
  manifest: Promise<Manifest>,
  memo: ContentMemo,
  { baseline: wanted, mode, tag }: BaselineWish,
  context: PackageContext,
): Promise<OpenBaseline> {
  const identity = async () => {
    const { name, version, fields } = await manifest;
    return { name, version, publishConfig: fields.get('publishConfig') };
  };
  const request = { baseline: wanted, mode, tag, published: kind === 'registry', identity, folder };
  const baseline = await acquireBaseline(request, context);
  const read = async (options: ReadOptions): Promise<Reading | null> =>
    baseline.tarball === null ? null : await readLocal(baseline.tarball, baseline.source, context, options);
  // Its manifest is quoted, and what is secret in there must be known.
  const before = await read({ memo, search: (path) => path === 'package.json' });
  return { ...baseline, before, searched: (search) => read({ search }) };
}

/**
 * Searching for secrets and paths costs as much as all other reading. So bytes that the baseline has too are not searched, and of the
 * baseline only what is held against something found: that is read a second time. A secret may have stood in any of its files.
 */
export async function compared({ before, searched }: OpenBaseline, after: Reading): Promise<Comparison> {
  const tree = await withSecrets(after, before?.tree);
  const comparison = compareTrees(before?.tree ?? null, tree);
  const { paths, secrets } = traced(tree);
  if (before === null || paths.length === 0) return comparison;
  const wanted = new Set(paths.map((path) => comparison.continues.get(path)));
  const again = await searched((path) => secrets || wanted.has(path));
  return again === null ? comparison : { ...comparison, before: await withSecrets(again) };
}
