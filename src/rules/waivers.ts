import { Minimatch } from 'minimatch';
import type { Comparison } from '../model/comparison.ts';
import type { PackageTree } from '../model/package-tree.ts';
import type { Waiver } from '../model/policy.ts';
import type { ReportedFinding } from '../model/report.ts';
import { isDay } from '../text/day.ts';
import { globMatcher } from '../text/glob.ts';
import type { WaiverState } from './facts.ts';
import { SortedPaths } from './kinds/sorted-paths.ts';
import { ruleOf } from './lookup.ts';
import type { Finding } from './table.ts';

/** Something of a rule's kind that the last release had as well. */
export interface Existing {
  readonly rule: string;
  readonly path: string;
}

/**
 * Lays the waivers over the findings. One that has expired or is malformed waives nothing. What the last release shipped already
 * needs no waiver any more, but keeps one from being called unused: the thing it speaks of is still there.
 */
export function applyWaivers(
  { findings, present }: { readonly findings: readonly Finding[]; readonly present: readonly Existing[] },
  waivers: readonly Waiver[],
  comparison: Comparison,
  today: string,
  onStep: () => void,
): { findings: Finding[]; states: WaiverState[] } {
  let rest = [...findings];
  const filesIn = filesBelow(comparison);
  const isOver = ({ expires }: Waiver): boolean => expires !== null && expires < today;
  const states = waivers.map((waiver): WaiverState => {
    if (isMalformed(waiver)) return { waiver, fault: 'malformed', again: 0 };
    if (isOver(waiver)) return { waiver, fault: 'expired', again: 0 };
    const rules = new Set([waiver.rule].flat());
    const isThere = globMatcher(waiver.path);
    const matches = waiverMatcher(waiver.path, filesIn);
    let used = present.some((one) => rules.has(one.rule) && isThere(one.path));
    let hasChanged = false;
    const covers = (finding: Finding): boolean => {
      if (!matches(finding.path)) return false;
      const isSame = isAsLookedAt(waiver, finding, comparison);
      hasChanged ||= !isSame;
      return isSame;
    };
    const followsFrom = rules.size > 1 && waiver.path !== '.' ? consequences(waiver.path, comparison) : null;
    const { reason, expires, source, approval = null } = waiver;
    const waived = (finding: Finding, isCovered: (finding: Finding) => boolean | undefined): Finding => {
      const isMeant =
        rules.has(finding.rule) && finding.novelty === 'new' && ruleOf(finding.rule).waiver !== null;
      if (!isMeant) return finding;
      onStep();
      if (!isCovered(finding)) return finding;
      used = true;
      return finding.waived === null
        ? { ...finding, waived: { reason, expires, source, approval } }
        : finding;
    };
    rest = rest.map((finding) => waived(finding, covers));
    if (used) rest = rest.map((finding) => waived(finding, (each) => followsFrom?.(each)));
    return { waiver, fault: used ? null : hasChanged ? 'changed' : 'unused', again: 0 };
  });
  // After all the others: what is still open is what fails again.
  const told = states.map((state): WaiverState => {
    if (state.fault !== 'expired') return state;
    const { rule, path, expires, source } = state.waiver;
    const rules = new Set([rule].flat());
    const matches = waiverMatcher(path, filesIn);
    let again = 0;
    rest = rest.map((finding) => {
      onStep();
      const isOpen = finding.novelty === 'new' && finding.waived === null && finding.lapsed === undefined;
      if (!isOpen || !rules.has(finding.rule) || !matches(finding.path)) return finding;
      again++;
      return { ...finding, lapsed: { expires, source } };
    });
    return { ...state, again };
  });
  return { findings: rest, states: told };
}

/**
 * A waiver for a file, by several rules, may name those that look at the package as a whole. What they have found is waived with the
 * file where the files of the waiver make most of what the package has gained.
 */
function consequences(
  pattern: string,
  { before, after, continues }: Comparison,
): (finding: Finding) => boolean {
  const [itself, below] = [globMatcher(pattern), globMatcher(`${pattern.replace(/(?<!\/)\/+$/, '')}/**`)];
  const isThere = (path: string): boolean => itself(path) || below(path);
  const bytes = (tree: PackageTree | null, path: string | undefined): number =>
    tree?.entries.get(path ?? '')?.size ?? 0;
  const grown = lazily(() => {
    let sum = 0;
    // A glob for one chunk may match another, which has shrunk.
    for (const path of after.entries.keys())
      if (isThere(path)) sum += Math.max(0, bytes(after, path) - bytes(before, continues.get(path)));
    return sum;
  });
  const lost = lazily(() => {
    let sum = 0;
    for (const path of before?.entries.keys() ?? [])
      if (isThere(path) && !after.entries.has(path)) sum += bytes(before, path);
    return sum;
  });
  return ({ path, rule }) => {
    const { waiver } = ruleOf(rule);
    if (path !== null || waiver?.path !== '.') return false;
    // What is gone has no size that could grow: of a build that did not run, the entry points stand for the rest.
    if (!waiver.holdsTo.includes('size')) return true;
    const growth = after.unpackedSize - (before?.unpackedSize ?? 0);
    return growth >= 0 ? grown() > growth / 2 : lost() > -growth / 2;
  };
}

function lazily<T>(compute: () => T): () => T {
  let known: T | null = null;
  return () => (known ??= compute());
}

/** It covers what was looked at when it was written: no second finding beside it, no other bytes, and nothing that has grown since. */
function isAsLookedAt(waiver: Waiver, finding: Finding, { after }: Comparison): boolean {
  const fingerprints = [waiver.fingerprint ?? []].flat();
  // Of several rules, they speak of what may stand at one path more than once.
  const isHeld =
    [waiver.rule].flat().length === 1 || ruleOf(finding.rule).waiver?.holdsTo.includes('finding');
  if (
    isHeld &&
    fingerprints.length > 0 &&
    !fingerprints.some((one) => one.toLowerCase() === finding.fingerprint)
  )
    return false;
  if (waiver.sha256 !== null) {
    const actual = after.entries.get(finding.path ?? '')?.sha256 ?? null;
    if (actual?.toLowerCase() !== waiver.sha256.toLowerCase()) return false;
  }
  if (waiver.maxSize === null) return true;
  const fileSize = (path: string): number | null => {
    const file = after.entries.get(path);
    return file?.type === 'file' ? file.size : null;
  };
  const size = sizeHeldTo(finding, fileSize, after.unpackedSize);
  return size !== null && size <= waiver.maxSize;
}

function isMalformed(waiver: Waiver): boolean {
  const { path, reason, expires, sha256, maxSize } = waiver;
  return (
    [waiver.rule].flat().length === 0 ||
    path.trim() === '' ||
    reason.trim() === '' ||
    (expires !== null && !isDay(expires)) ||
    (sha256 !== null && !/^[0-9a-f]{64}$/i.test(sha256)) ||
    [waiver.fingerprint ?? []].flat().some((one) => !/^[0-9a-f]{16}$/i.test(one)) ||
    (maxSize !== null && !(maxSize >= 0))
  );
}

/**
 * Whether a waiver's path speaks of a finding's. The package as a whole is `.`. A folder that is reported as one finding must be named
 * itself, or every file in it: a waiver for one file of a folder says nothing about the others.
 */
function waiverMatcher(
  pattern: string,
  filesIn: (folder: string) => readonly string[],
): (path: string | null) => boolean {
  const matches = globMatcher(pattern);
  const named = pattern.replace(/^(?:\.?\/)+(?=.)/, '').replace(/\/$/, '');
  const folders = new Minimatch(named, { dot: true, nonegate: true, nocomment: true, platform: 'linux' });
  return (path) => {
    if (path === null || !path.endsWith('/')) return matches(path ?? '.');
    const folder = path.slice(0, -1);
    if (folder === named || folders.match(folder)) return true;
    const files = filesIn(path);
    return files.length > 0 && files.every(matches);
  };
}

/** What lies in a folder of the candidate; what is reported as removed lies in the last release alone. */
function filesBelow({ before, after }: Comparison): (folder: string) => readonly string[] {
  const sorted = (tree: PackageTree | null) => () => {
    const entries = [...(tree?.entries.values() ?? [])];
    return new SortedPaths(entries.filter(({ type }) => type !== 'directory').map(({ path }) => path));
  };
  const [now, then] = [lazily(sorted(after)), lazily(sorted(before))];
  return (folder) => {
    const files = now().below(folder);
    return files.length > 0 ? files : then().below(folder);
  };
}

/**
 * What a waiver's `max-size` is compared with, and made from: the size of the file; of a folder, what the finding counts in it; of the
 * package, what it takes when installed. Null where a finding has no size that could grow.
 */
export function sizeHeldTo(
  { rule: id, path, evidence }: Pick<ReportedFinding, 'rule' | 'path' | 'evidence'>,
  fileSize: (path: string) => number | null,
  unpackedSize: number | null,
): number | null {
  const { waiver, size } = ruleOf(id);
  if (path === null && waiver?.path === '.') return waiver.holdsTo.includes('size') ? unpackedSize : null;
  return (path === null ? null : fileSize(path)) ?? size?.(evidence) ?? null;
}
