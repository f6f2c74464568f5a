import type { FileEntry } from './kinds/file-entry.ts';
import { mapOf, mappingOf } from './kinds/maps.ts';
import { existing, type Rule } from './rule.ts';

/**
 * A map that points at a host: whoever debugs fetches from there, so it may name a machine of the company, or serve the sources. A
 * host that the last release named anywhere is known.
 */
export const remoteSourceMap: Rule<'remote-source-map'> = function* (facts) {
  const known = new Set(facts.filesBefore.flatMap((file) => [...hostsOf(file).values()].flat()));
  for (const file of facts.own)
    for (const [where, hosts] of hostsOf(file)) {
      const fresh = [...new Set(hosts)].filter((host) => !known.has(host)).sort();
      if (fresh.length > 0)
        yield {
          novelty: 'new',
          severity: 'error',
          path: file.path,
          evidence: { hosts: fresh, where },
          key: `${where} ${fresh.join(' ')}`,
        };
      else if (hosts.length > 0) yield existing(file.path);
    }
};

function hostsOf(file: FileEntry): Map<'comment' | 'map', string[]> {
  const host = mappingOf(file)?.host ?? null;
  return new Map([
    ['comment', host === null ? [] : [host]],
    ['map', [...(mapOf(file)?.hosts ?? [])]],
  ]);
}
