import type { Change, ChangeKind } from '../model/comparison.ts';
import type { BaselineReport, Measures } from '../model/report.ts';
import { delta, grouped, growth, octal, plural, size } from '../text/amounts.ts';

export const bytesOf = ({ sizeBefore, sizeAfter }: Change): number => (sizeAfter ?? 0) - (sizeBefore ?? 0);

/** Those that change a size, largest first. */
export const largestOf = (changes: readonly Change[], limit: number): Change[] =>
  changes
    .filter((change) => bytesOf(change) !== 0)
    .sort((a, b) => Math.abs(bytesOf(b)) - Math.abs(bytesOf(a)))
    .slice(0, limit);

const kinds: readonly ChangeKind[] = ['added', 'removed', 'changed', 'renamed', 'mode'];

/** `13 changes: 1 added, 12 changed`, `12 files changed` */
export function changesTold(changes: readonly Change[]): string {
  if (changes.length === 0) return 'no changes';
  const counted = kinds
    .map((kind) => [changes.filter((change) => change.kind === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => [count, kind === 'mode' ? 'with another mode' : kind] as const);
  const [only = [0, ''], ...others] = counted;
  if (others.length === 0) return `${plural(changes.length, 'file')} ${only[1]}`;
  return `${plural(changes.length, 'change')}: ${counted.map(([count, what]) => `${grouped(count)} ${what}`).join(', ')}`;
}

/** `old.js → new.js`, or the one path there is; `named` writes a path as its destination takes it. */
export const pathsTold = ({ path, from }: Change, named: (path: string) => string): string =>
  from === null ? named(path) : `${named(from)} → ${named(path)}`;

/** `0755 → 0644`, or the one mode there is. */
export function modesTold({ modeBefore, modeAfter }: Change): string {
  if (modeBefore === null || modeAfter === null || modeBefore === modeAfter) {
    return octal(modeAfter ?? modeBefore ?? 0);
  }
  return `${octal(modeBefore)} → ${octal(modeAfter)}`;
}

/** A size of the package on both sides. */
export interface SizeRow {
  readonly what: 'packed' | 'unpacked' | 'files';
  readonly before: number | null;
  readonly after: number;
  /** `11.2 MB → 21.0 MB`, `21.0 MB (unchanged)`, or the one size there is: both may be the same in so few digits. */
  readonly sizes: string;
  /** `+9.8 MB`; empty where nothing changed, and for a number of files. */
  readonly delta: string;
  /** `+87%`; empty where nothing changed. */
  readonly growth: string;
  /** `limit +40%`, where it was passed; else empty. */
  readonly limit: string;
  /** `+1.2 kB by this pull request, +40.0 kB since 1.4.0`; empty where nobody knows what the base branch has. */
  readonly shares: string;
}

type Sizes = Pick<Measures, 'packedSize' | 'unpackedSize' | 'fileCount'>;

/** Formats write sizes as they are: what is no plain version is not named. */
const versionTold = (version: string | null | undefined): string =>
  /^[\dA-Za-z.+-]{1,60}$/.test(version ?? '') ? `${version}` : 'the last release';

/** What was measured of the candidate, compared with the baseline. */
export function sizeRows(
  was: (Sizes & Partial<Pick<BaselineReport, 'version'>>) | null,
  is: Sizes | null,
  base: Sizes | null = null,
): SizeRow[] {
  const measures = [
    ['packed', 'packedSize', size],
    ['unpacked', 'unpackedSize', size],
    ['files', 'fileCount', grouped],
  ] as const;
  return measures.flatMap(([what, field, shown]): SizeRow[] => {
    const [before, after] = [was?.[field] ?? null, is?.[field] ?? null];
    if (after === null) return [];
    const own = base?.[field] ?? null;
    const since = before === null ? '' : `, ${delta(after - before)} since ${versionTold(was?.version)}`;
    const isAsEver = after === own && (before === null || after === before);
    const shares =
      own === null || isAsEver || what === 'files'
        ? ''
        : `${delta(after - own)} by this pull request${since}`;
    const row = { what, before, after, delta: '', growth: '', limit: '', shares };
    if (before === null) return [{ ...row, sizes: shown(after) }];
    if (before === after) return [{ ...row, sizes: `${shown(after)} (unchanged)` }];
    const by = { delta: what === 'files' ? '' : delta(after - before), growth: growth(before, after) };
    const sizes = [...new Set([shown(before), shown(after)])].join(' → ');
    return [{ ...row, ...by, sizes }];
  });
}

/** `packed 11.2 MB → 21.0 MB (+87%), unpacked …, files 12 → 13`; empty where nothing was measured. */
export const sizesTold = (rows: readonly SizeRow[]): string =>
  rows
    .map(({ what, sizes, delta: by, growth, limit, shares }) => {
      const grown = [growth || by, limit].filter(Boolean).join(', ');
      const told = [what === 'files' ? '' : grown, what === 'unpacked' ? shares : '']
        .filter(Boolean)
        .join('; ');
      return `${what} ${sizes}${told === '' ? '' : ` (${told})`}`;
    })
    .join(', ');
