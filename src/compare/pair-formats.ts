import type { Entry } from '../model/entry.ts';
import { pairSizes } from './pair-sizes.ts';
import { groupBy, type Pairing } from './pairing.ts';

/** The same module in another format: `index.js` became `index.mjs`, and its map and types went along. */
export function pairFormats(pairing: Pairing): void {
  const before = groupBy(pairing.before.values(), moduleName);
  for (const [name, arrived] of groupBy(pairing.after.values(), moduleName)) {
    const gone = before.get(name);
    if (gone) pairSizes(pairing, gone, arrived);
  }
}

function moduleName({ path }: Entry): string | null {
  const [, stem, ending = ''] = /^(.*)\.((?:d\.)[mc]?ts(?:\.map)?|[mc]?js(?:\.map)?)$/.exec(path) ?? [];
  return stem === undefined ? null : `${stem}.${ending.replace(/[mc](?=[jt]s)/, '')}`;
}
