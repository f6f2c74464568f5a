import type { Change, ChangeKind } from '../model/comparison.ts';
import type { PackageReport } from '../model/report.ts';
import { delta, grouped, growth, octal, plural, size } from '../text/amounts.ts';
import { name, someOf } from '../text/names.ts';
import { type Look, labelled, line } from './terminal/lines.ts';

const mostChanges = 5;

/** The files that make most of the difference, largest first. */
export function largestChanges(report: PackageReport, look: Look): string[] {
  const rows = largestOf(report.changes, mostChanges).map((change) => ({
    change,
    by: delta(bytesOf(change)),
  }));
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ by }) => by.length));
  return [
    line(
      look,
      0,
      hasBaseline(report) ? `largest changes (of ${changesTold(report.changes)})` : 'largest files',
    ),
    ...rows.map(({ change, by }) =>
      line(look, 2, `${by.padStart(width)}  ${change.kind.padEnd(7)}  ${paths(change)}`),
    ),
  ];
}

/** Those that change a size, largest first. */
export const largestOf = (changes: readonly Change[], limit: number): Change[] =>
  changes
    .filter((change) => bytesOf(change) !== 0)
    .sort((a, b) => Math.abs(bytesOf(b)) - Math.abs(bytesOf(a)))
    .slice(0, limit);

export const bytesOf = ({ sizeBefore, sizeAfter }: Change): number => (sizeAfter ?? 0) - (sizeBefore ?? 0);

export const paths = ({ path, from }: Change): string =>
  from === null ? name(path) : `${name(from)} → ${name(path)}`;

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

/** `packed 11.2 MB → 21.0 MB (+87%), unpacked …, files 12 → 13`; empty where nothing was measured. */
export function sizesTold({ candidate, baseline }: Pick<PackageReport, 'candidate' | 'baseline'>): string {
  const rows = [
    ['packed', baseline?.packedSize, candidate?.packedSize, size],
    ['unpacked', baseline?.unpackedSize, candidate?.unpackedSize, size],
    ['files', baseline?.fileCount, candidate?.fileCount, grouped],
  ] as const;
  return rows
    .flatMap(([what, before, after, shown]) => {
      if (after === null || after === undefined) return [];
      if (before === null || before === undefined) return [`${what} ${shown(after)}`];
      if (before === after) return [`${what} ${shown(after)} (unchanged)`];
      const by = growth(before, after);
      return [`${what} ${shown(before)} → ${shown(after)}${by === '' || what === 'files' ? '' : ` (${by})`}`];
    })
    .join(', ');
}

/** Without one, everything is new, and nothing has changed. */
export const hasBaseline = ({ baseline }: Pick<PackageReport, 'baseline'>): boolean =>
  baseline !== null && baseline.version !== null;

/** Names of the fields of package.json that differ. */
export function fieldsTold({ manifest, baseline }: PackageReport, look: Look): string[] {
  if (manifest.length === 0 || !hasBaseline({ baseline })) return [];
  const fields = manifest.slice(0, mostChanges).map(({ field }) => name(field));
  return labelled(
    look,
    0,
    'package.json',
    `${someOf(fields, manifest.length)} ${manifest.length === 1 ? 'differs' : 'differ'}`,
  );
}

/** `0755 → 0644`, or the one mode there is. */
export function modesTold({ modeBefore, modeAfter }: Change): string {
  if (modeBefore === null || modeAfter === null || modeBefore === modeAfter) {
    return octal(modeAfter ?? modeBefore ?? 0);
  }
  return `${octal(modeBefore)} → ${octal(modeAfter)}`;
}
