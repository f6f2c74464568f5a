import { readFileSync } from 'node:fs';
import type { Shipped } from '../../../src/config/allowlist.ts';

/** The file lists of two releases in a row. */
export interface RealPackage {
  readonly name: string;
  readonly before: Shipped;
  readonly after: Shipped;
}

/**
 * A line for each folder, its files after tabs; the root has an empty name. The second release is what is taken from and added to the
 * first.
 */
export const realPackages: readonly RealPackage[] = readFileSync(
  new URL('./real-packages.txt', import.meta.url),
  'utf8',
)
  .split(/^# /m)
  .slice(1)
  .map((section) => {
    const [heading = '', ...lines] = section.trimEnd().split('\n');
    const [name = '', from = '', to = ''] = heading.split(' ');
    const rows = lines.map((line) => line.split('\t'));
    const marked = (mark: string): string[] =>
      rows.filter(([first]) => first === mark).flatMap(([, path]) => path ?? []);
    const before = rows
      .filter(([first]) => first !== '-' && first !== '+')
      .flatMap(([folder = '', ...names]) => names.map((file) => folder + file));
    const gone = new Set(marked('-'));
    return {
      name,
      before: { version: from, paths: before },
      after: { version: to, paths: [...before.filter((path) => !gone.has(path)), ...marked('+')] },
    };
  });
