import type { Change, ChangeKind, Comparison } from '../model/comparison.ts';
import type { Entry, PackageTree } from '../model/package-tree.ts';
import { HashedFolders } from '../text/hashed-folders.ts';
import { manifestDelta } from './manifest-delta.ts';
import {
  Pairing,
  pairBinaries,
  pairBytes,
  pairChunks,
  pairFormats,
  pairNames,
  pairSketches,
} from './pairing.ts';

/** What became of each file. The surest sign of a counterpart is asked first; no stage looks at what an earlier one has settled. */
export function compareTrees(before: PackageTree | null, after: PackageTree): Comparison {
  const manifest = manifestDelta(before?.manifest.fields ?? new Map(), after.manifest.fields);
  if (before === null) {
    const all = [...after.entries.values()].filter((entry) => entry.type !== 'directory');
    return {
      before,
      after,
      changes: all.map((entry) => change('added', null, entry)).sort(byPath),
      manifest,
      continues: new Map(),
      publishing: null,
    };
  }
  const pairing = new Pairing(before, after);
  const folders = new HashedFolders(pathsOf(before, after));
  pairNames(pairing, before, after, folders);
  pairBytes(pairing);
  pairSketches(pairing, [...pairing.before.values()], [...pairing.after.values()]);
  pairFormats(pairing);
  pairChunks(pairing, folders);
  pairBinaries(pairing);
  return {
    before,
    after,
    changes: changesOf(pairing, before, after),
    manifest,
    continues: pairing.pairs,
    publishing: null,
  };
}

/** They are looked at only where a name is new or gone. */
function* pathsOf(...trees: readonly PackageTree[]): Generator<string> {
  for (const { entries } of trees) yield* entries.keys();
}

function changesOf(pairing: Pairing, before: PackageTree, after: PackageTree): Change[] {
  const changes: Change[] = [];
  for (const [path, from] of pairing.pairs) {
    const old = before.entries.get(from);
    const now = after.entries.get(path);
    if (old === undefined || now === undefined) continue;
    const kind = kindOf(old, now);
    if (kind !== null) changes.push(change(kind, old, now));
  }
  for (const entry of pairing.before.values()) changes.push(change('removed', entry, null));
  for (const entry of pairing.after.values()) changes.push(change('added', null, entry));
  return changes.sort(byPath);
}

function kindOf(before: Entry, after: Entry): ChangeKind | null {
  if (before.path !== after.path) return 'renamed';
  if (before.type !== after.type || before.sha256 !== after.sha256 || before.linkTarget !== after.linkTarget)
    return 'changed';
  return before.mode === after.mode ? null : 'mode';
}

function change(kind: ChangeKind, before: Entry | null, after: Entry | null): Change {
  return {
    kind,
    path: (after ?? before)?.path ?? '',
    from: kind === 'renamed' ? (before?.path ?? null) : null,
    sizeBefore: before?.size ?? null,
    sizeAfter: after?.size ?? null,
    modeBefore: before?.mode ?? null,
    modeAfter: after?.mode ?? null,
  };
}

/** A removed file may bear the same path as nothing else, but a folder may have become a file: `removed` first then. */
const byPath = (a: Change, b: Change): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
