import { embedsSources, hasInlineMap, isMap, mapOf } from './kinds/maps.ts';
import { existing, type Rule } from './rule.ts';

/**
 * A map with `sourcesContent` is the source code itself, ready to be unpacked. Worse than a plain map, so it is told even where plain
 * maps always shipped. The first inline maps of a package are left to `inline-source-map`, which says what they embed.
 */
export const embeddedSources: Rule<'embedded-sources'> = function* (facts) {
  const knownBefore = facts.ownBefore.some(embedsSources);
  const inlineBefore = facts.ownBefore.some(hasInlineMap);
  const plainMapsBefore = !knownBefore && (inlineBefore || facts.ownBefore.some(isMap));
  for (const file of facts.own) {
    const map = mapOf(file);
    if (map === null || map.embedded === 0) continue;
    if (knownBefore) yield existing(file.path);
    else if (isMap(file) || inlineBefore)
      yield {
        novelty: 'new',
        severity: 'error',
        path: file.path,
        evidence: {
          sources: map.sources,
          embedded: map.embedded,
          embeddedBytes: map.embeddedBytes,
          folders: map.folders,
          plainMapsBefore,
        },
      };
  }
};
