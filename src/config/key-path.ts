import { quoted } from './quoted.ts';
import type { Key } from './yaml-values.ts';

/** `rules.package-growth.error`, `waivers[0].path`, `packages["@acme/*"].mode`. */
export const keyPath = (path: readonly Key[]): string =>
  path
    .map((key, at) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[\w-]{1,60}$/.test(key)) return `[${quoted(key)}]`;
      return at === 0 ? key : `.${key}`;
    })
    .join('');
