import type { FileEntry } from './kinds/file-entry.ts';
import { isMap } from './kinds/maps.ts';
import { existing, type Rule } from './rule.ts';

/**
 * A map gives away the source of what it maps, or at least its shape. A package that always shipped maps may ship another; one that
 * never did, or whose maps suddenly weigh twice as much, most likely changed a build setting by accident.
 */
export const sourceMap: Rule<'source-map'> = function* (facts, { floor }) {
  const maps = facts.own.filter(isMap);
  const mapsBefore = facts.ownBefore.filter(isMap);
  const [bytesBefore, bytesAfter] = [bytes(mapsBefore), bytes(maps)];
  const isFirst = mapsBefore.length === 0;
  const grew = !isFirst && bytesAfter >= 2 * bytesBefore && bytesAfter - bytesBefore >= floor;
  const growth = new Map(maps.map((map) => [map, map.size - (facts.predecessor(map.path)?.size ?? 0)]));
  const told = isFirst ? new Set(maps) : grew ? heaviest(growth) : new Set<FileEntry>();
  for (const map of maps)
    yield told.has(map)
      ? {
          novelty: 'new',
          severity: facts.first ? 'warning' : 'error',
          path: map.path,
          evidence: {
            reason: isFirst ? 'first' : 'grew',
            size: map.size,
            sources: map.content.sourceMap?.sources ?? 0,
            bytesBefore,
            bytesAfter,
          },
        }
      : existing(map.path);
};

const bytes = (files: readonly FileEntry[]): number => files.reduce((sum, file) => sum + file.size, 0);

/** The fewest maps that make up nine tenths of the growth. */
function heaviest(growth: ReadonlyMap<FileEntry, number>): Set<FileEntry> {
  const grown = [...growth].filter(([, more]) => more > 0).sort(([, a], [, b]) => b - a);
  let rest = 0.9 * grown.reduce((sum, [, more]) => sum + more, 0);
  const chosen = new Set<FileEntry>();
  for (const [map, more] of grown) {
    if (rest <= 0) break;
    chosen.add(map);
    rest -= more;
  }
  return chosen;
}
