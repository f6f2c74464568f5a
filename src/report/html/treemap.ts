import { hierarchy, treemap as layout } from 'd3-hierarchy';
import type { Change } from '../../model/comparison.ts';
import { delta, plural } from '../../text/amounts.ts';
import { bytesOf, largestOf } from '../changes.ts';
import { entities, shownName } from '../escape.ts';
import type { PackageView } from '../view.ts';

const width = 960;
const height = 320;
const mostTiles = 200;
/** A folder below this depth is one with its parent: a path may have thousands of segments. */
const mostFolders = 3;
const letter = 7;

interface Tile {
  readonly title: string;
  readonly label: string;
  readonly kind: string;
  readonly bytes: number;
}

interface Folder {
  readonly tiles: Tile[];
  readonly folders: Map<string, Folder>;
}

/** Which files make the difference: an area for the bytes of each, files of one folder side by side. */
export function treemap({ changes, hasBaseline }: PackageView): string {
  const largest = largestOf(changes, mostTiles);
  if (largest.length < 2) return '';
  const root = hierarchy<Folder | Tile>(folderOf(largest), (node) =>
    'tiles' in node ? [...node.tiles, ...node.folders.values()] : [],
  )
    .sum((node) => ('bytes' in node ? Math.abs(node.bytes) : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const placed = layout<Folder | Tile>().size([width, height]).paddingInner(1).round(true)(root);
  const tiles = placed
    .leaves()
    .map(({ data, x0, y0, x1, y1 }) => ('bytes' in data ? drawn(data, [x0, y0, x1, y1]) : ''));
  const what = hasBaseline ? 'The largest differences' : 'The largest files';
  const caption = `${what}, by size${legend(largest)}`;
  return `<figure>\n<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${what}">\n${tiles.join('')}</svg>\n<figcaption>${caption}</figcaption>\n</figure>\n`;
}

function folderOf(changes: readonly Change[]): Folder {
  const root: Folder = { tiles: [], folders: new Map() };
  for (const change of changes) {
    const segments = change.path.split('/', mostFolders + 1);
    let folder = root;
    for (const segment of segments.slice(0, -1)) {
      const inner = folder.folders.get(segment) ?? { tiles: [], folders: new Map() };
      folder.folders.set(segment, inner);
      folder = inner;
    }
    const { path, kind } = change;
    const bytes = bytesOf(change);
    const label = path.slice(path.lastIndexOf('/') + 1);
    folder.tiles.push({ title: `${shownName(path)}: ${kind}, ${delta(bytes)}`, label, kind, bytes });
  }
  return root;
}

function drawn({ title, label, kind, bytes }: Tile, [x0, y0, x1, y1]: readonly number[]): string {
  const [x, y, wide, high] = [x0 ?? 0, y0 ?? 0, (x1 ?? 0) - (x0 ?? 0), (y1 ?? 0) - (y0 ?? 0)];
  if (wide <= 0 || high <= 0) return '';
  const room = Math.floor((wide - 8) / letter);
  const named = room < 4 || high < 18 ? '' : entities(shownName(label, room));
  const measured = room < 8 || high < 36 ? '' : delta(bytes);
  const words = [
    named === '' ? '' : `<text x="${x + 4}" y="${y + 14}">${named}</text>`,
    measured === '' ? '' : `<text x="${x + 4}" y="${y + 30}">${measured}</text>`,
  ];
  const className = bytes < 0 ? 'removed' : kind;
  return `<g><title>${entities(title)}</title><rect class="${className}" x="${x}" y="${y}" width="${wide}" height="${high}"/>${words.join('')}</g>\n`;
}

function legend(changes: readonly Change[]): string {
  const kinds = new Map<string, number>();
  for (const change of changes) {
    const kind = bytesOf(change) < 0 ? 'removed' : change.kind;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const told = { added: 'added', changed: 'grown', renamed: 'renamed and grown', removed: 'gone or smaller' };
  return Object.entries(told)
    .filter(([kind]) => kinds.has(kind))
    .map(([kind, what]) => `; <b class="${kind}">${what}</b> ${plural(kinds.get(kind) ?? 0, 'file')}`)
    .join('');
}
