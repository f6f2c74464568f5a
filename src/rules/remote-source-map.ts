import { name, someOf } from '../text/names.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { isWantedWithMap, mapOf, withoutFixtures } from './kinds/maps.ts';
import { acceptOnce, defineRule, existing } from './rule.ts';

type Seen = { readonly hosts: readonly string[]; readonly where: 'comment' | 'map' };

/**
 * A map that points at a host: whoever debugs fetches from there, so it may name a machine of the company, or serve the sources. A
 * host that the last release named anywhere is known.
 */
export const remoteSourceMap = defineRule<Seen>()({
  id: 'remote-source-map',
  topic: 'source maps',
  title: 'source map on another host',
  why: 'Debuggers of your users ask that host for the map. Whoever controls the host sees that, and answers.',
  howItGetsIn:
    'An upload step for error tracking, or "sourceRoot" in the build, writes the address into the output.',
  looksFor:
    'Error: a mapping comment, a "sourceRoot", or a source or section inside a map with the address of a host that no file of the last release named. It names the host and never asks it.',
  example:
    'An upload step for error tracking rewrote the mapping comments to the address of an internal server, which every debugger of every user then tried to reach.',
  ignores: 'Hosts that any file of the last release pointed to, and relative addresses.',
  howToFix: 'Let the upload step work on a copy of the build, or strip mapping comments before packing.',
  howToAccept: acceptOnce,
  removal: 'kind',
  inner: true,
  stays: (_seen, entry) => isWantedWithMap(entry),
  waiver: { path: 'dist/index.js', holdsTo: ['finding'] },
  reason: ({ where }) => where,
  cause: ({ where }) => (where === 'map' ? ['maps'] : ['remote comments']),
  messages: {
    comment: {
      event: ([first]) => `Source map comment points to ${hostsTold(first?.hosts ?? [])}`,
      text: ({ hosts }) =>
        `The sourceMappingURL comment points to ${hostsTold(hosts)}. No file of the last release did.`,
      fix: () => 'Remove the sourceMappingURL comment in the release build, or make it relative.',
    },
    map: {
      event: ([first]) => `Source map points to ${hostsTold(first?.hosts ?? [])}`,
      text: ({ hosts }) => `The source map points to ${hostsTold(hosts)}. No file of the last release did.`,
      fix: () =>
        'Build with a relative "sourceRoot" and relative sources, or leave the map out of the package.',
    },
  },
  existing: ['source map on another host', 'source maps on another host'],
  *detect(facts) {
    const { now } = withoutFixtures(facts);
    let known: ReadonlySet<string> | null = null;
    for (const file of now)
      for (const [where, hosts] of hostsOf(file)) {
        if (hosts.length === 0) continue;
        known ??= hostsIn(facts.filesBefore);
        const fresh = [...new Set(hosts)].filter((host) => !known?.has(host)).sort();
        if (fresh.length > 0)
          yield {
            severity: 'error',
            path: file.path,
            evidence: { hosts: fresh, where },
            key: `${where} ${fresh.join(' ')}`,
          };
        else yield existing(file.path);
      }
  },
});

function hostsOf(file: FileEntry): [where: 'comment' | 'map', hosts: readonly string[]][] {
  const host = file.content.mapping?.host ?? null;
  const map = mapOf(file);
  if (host === null && map === null) return none;
  return [
    ['comment', host === null ? [] : [host]],
    ['map', map?.hosts ?? []],
  ];
}

const none: [] = [];

const hostsIn = (files: readonly FileEntry[]): Set<string> =>
  new Set(files.flatMap((file) => hostsOf(file).flatMap(([, hosts]) => hosts)));

const hostsTold = (hosts: readonly string[]): string =>
  hosts.length === 0
    ? 'a remote address'
    : someOf(
        hosts.map((host) => name(host)),
        hosts.length,
      );
