import { hasInlineMap, mappingOf } from './kinds/maps.ts';
import { existing, type Rule } from './rule.ts';

/** A development build: the map sits in the shipped file as a `data:` URL, doubles its size, and mostly holds the sources. */
export const inlineSourceMap: Rule<'inline-source-map'> = function* (facts) {
  const knownBefore = facts.ownBefore.some(hasInlineMap);
  for (const file of facts.own) {
    const mapping = mappingOf(file);
    if (mapping?.kind !== 'inline') continue;
    if (knownBefore) {
      yield existing(file.path);
      continue;
    }
    const embedded = mapping.map?.embedded ?? 0;
    yield {
      novelty: 'new',
      // With nothing published yet a map without sources is routine.
      severity: facts.first && embedded === 0 ? 'warning' : 'error',
      path: file.path,
      evidence: { bytes: mapping.bytes, sources: mapping.map?.sources ?? 0, embedded },
    };
  }
};
