import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { WaiverEntry } from '../text/yaml-text.ts';

/** How far the way to the waivers of a package, or of all, exists: the innermost map, and the key in it where there is one. */
export interface Home {
  readonly map: YAMLMap;
  readonly pair: Pair | undefined;
  /** What is missing below. */
  readonly level: 'packages' | 'package' | 'list';
}

export function homeOf(root: YAMLMap, packageName: string | null): Home {
  if (packageName === null) return { map: root, pair: pairOf(root, 'waivers'), level: 'list' };
  const packages = pairOf(root, 'packages');
  if (!isMap(packages?.value)) return { map: root, pair: packages, level: 'packages' };
  const own = pairOf(packages.value, packageName);
  if (!isMap(own?.value)) return { map: packages.value, pair: own, level: 'package' };
  return { map: own.value, pair: pairOf(own.value, 'waivers'), level: 'list' };
}

/** One waiver for one thing: of the same rule and path, and for the same finding where there may be several. */
export function sameWaiver(
  { pair, level }: Home,
  { rule, path, fingerprint }: WaiverEntry,
): YAMLMap | undefined {
  if (level !== 'list' || !isSeq(pair?.value)) return undefined;
  return pair.value.items.filter(isMap).find((item) => {
    const of = (key: string): unknown => item.get(key) ?? null;
    return of('rule') === rule && of('path') === path && of('fingerprint') === fingerprint;
  });
}

export const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
