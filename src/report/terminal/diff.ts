import type { Change, Comparison, FieldChange } from '../../model/comparison.ts';
import type { JsonValue, PackageTree } from '../../model/package-tree.ts';
import { delta, plural, size } from '../../text/amounts.ts';
import type { Hide } from '../../text/credentials.ts';
import { name } from '../../text/names.ts';
import { visibleCut } from '../../text/visible.ts';
import { bytesOf, changesTold, modesTold, pathsTold, sizeRows, sizesTold } from '../changes.ts';
import { masked, maskedChange, maskedField } from '../masked.ts';
import { type Shown, textDiff } from '../text-diff.ts';
import { blank, diffText, type Look, labelled, line, type Paint, type Style } from './lines.ts';

export interface ShownDifference {
  readonly a: string;
  readonly b: string;
  readonly comparison: Comparison;
  /** What is known to be secret. */
  readonly hide: Hide;
  readonly texts: readonly {
    readonly path: string;
    readonly before: Shown | null;
    readonly after: Shown | null;
  }[];
}

interface DiffLook {
  readonly paint: Paint;
  readonly columns: number | null;
}

const mostRows = 10_000;
const mostFields = 40;

/** What differs between two packages: told, not judged. */
export function renderDiff({ a, b, comparison, hide, texts }: ShownDifference, look: DiffLook): string {
  const { before, after } = comparison;
  const changes = comparison.changes.map((change) => maskedChange(change, hide));
  const manifest = comparison.manifest.map((change) => maskedField(change, hide));
  const clean = (text: string): string => name(masked(text, hide));
  const named = (tree: PackageTree | null, spec: string): string =>
    tree === null ? clean(spec) : `${clean(tree.manifest.name)} ${clean(tree.manifest.version)}`;
  const wholeManifest = texts.some(({ path }) => path === 'package.json');
  const lines = [
    line(look, 0, `${named(before, a)} → ${named(after, b)}`, 'bold'),
    line(look, 0, changes.length === 0 ? same(comparison) : changesTold(changes)),
    ...labelled(look, 0, 'sizes', sizesTold(sizeRows(before, after))),
    ...(changes.length === 0 ? [] : [blank, ...table(changes, look)]),
    ...(manifest.length === 0 && !wholeManifest ? [] : [blank, ...fields(manifest, wholeManifest, look)]),
    ...texts
      .filter(({ path }) => path !== 'package.json')
      .flatMap(({ path, before: old, after: young }) => [
        blank,
        line(look, 0, clean(path), 'bold'),
        ...diffText(textDiff(old, young, hide), look),
      ]),
  ];
  return `${lines.join('\n')}\n`;
}

const same = ({ before, after }: Comparison): string =>
  before?.sha256 === after.sha256
    ? 'no changes: the two tarballs are the same, byte for byte'
    : 'no changes: the files are the same, only the tarballs around them differ';

function table(changes: readonly Change[], look: Look): string[] {
  const rows = changes.slice(0, mostRows).map((change) => ({
    change,
    sizes: `${sizeOf(change.sizeBefore)} → ${sizeOf(change.sizeAfter)}`,
    by: bytesOf(change) === 0 ? '' : delta(bytesOf(change)),
  }));
  const widest = (text: (row: (typeof rows)[number]) => string): number =>
    rows.reduce((width, row) => Math.max(width, text(row).length), 0);
  const [sizes, by, modes] = [
    widest((row) => row.sizes),
    widest((row) => row.by),
    widest((row) => modesTold(row.change)),
  ];
  const more = changes.length - rows.length;
  return [
    ...rows.map((row) => {
      const { change } = row;
      const cells = [
        change.kind.padEnd(7),
        row.sizes.padStart(sizes),
        row.by.padStart(by),
        modesTold(change).padEnd(modes),
        pathsTold(change, name),
      ];
      return line(look, 0, cells.join('  '), styles[change.kind]);
    }),
    ...(more > 0 ? [line(look, 0, `and ${plural(more, 'more change')}`, 'dim')] : []),
  ];
}

const sizeOf = (bytes: number | null): string => (bytes === null ? '-' : size(bytes));

const styles: { readonly [kind: string]: Style } = { added: 'added', removed: 'removed' };

function fields(manifest: readonly FieldChange[], whole: boolean, look: Look): string[] {
  const shown = whole ? manifest.slice(0, mostRows) : manifest.slice(0, mostFields);
  const more = manifest.length - shown.length;
  return [
    line(look, 0, 'package.json', 'bold'),
    ...(manifest.length === 0 ? [line(look, 2, 'every field is the same in both packages')] : []),
    ...shown.flatMap(({ field, before, after }) => [
      line(look, 2, name(field)),
      ...(before === null ? [] : [line(look, 4, `- ${json(before)}`, 'removed')]),
      ...(after === null ? [] : [line(look, 4, `+ ${json(after)}`, 'added')]),
    ]),
    ...(more > 0
      ? [line(look, 2, `and ${plural(more, 'more field')}: name package.json to see all`, 'dim')]
      : []),
  ];
}

const json = (value: JsonValue): string => visibleCut(JSON.stringify(value));
