import { type HierarchyRectangularNode, hierarchy, treemap as layout } from 'd3-hierarchy';
import { plural, size } from '../../text/amounts.ts';
import { folderOfAll } from '../../text/common-folder.ts';
import { groupBy } from '../../text/group-by.ts';
import { type CauseView, severityOrder } from '../cause-view.ts';
import { bytesOf } from '../changes.ts';
import { shownName } from '../escape.ts';
import type { PackageView } from '../package-view.ts';
import { type Contents, type FileState, type FileView, stateWords } from './files.ts';
import { anchor, text } from './text.ts';

const width = 960;
const height = 440;
/** A folder below this depth is one with its parent: a path may have thousands of segments. */
const mostFolders = 5;
const letter = 7.3;
/** In units of the picture: smaller files share a box, and smaller folders are one. */
const smallestFile = 120;
const smallestFolder = 2_400;
/** What is small and must be seen all the same takes this part of the picture at most, unless it is very much. */
const share = { found: 0.15, changed: 0.06 } as const;
const widest = { found: 4_000, changed: 2_500 } as const;
const smallest = { found: 400, changed: 100, same: 20 } as const;
/** Of a box, in units of the picture: what grew by less. A thin strip, which says that it is little. */
const thinnest = 6;

/** One file, or several that are alike and too small to be drawn apart. */
interface Tile {
  readonly label: string;
  readonly title: string;
  readonly state: FileState;
  readonly cause: CauseView | null;
  readonly bytes: number;
  /** Of the bytes, those by which it grew or shrank. */
  readonly difference: number;
  readonly weight: number;
}

interface Folder {
  readonly label: string;
  /** What is found in some of it, without a word which. */
  readonly cause: CauseView | null;
  readonly boxes: readonly Box[];
}

type Box = Tile | Folder;

/**
 * The whole package by folder: an area for the bytes of each file. What stays the same is grey; what a cause is about has the colour of
 * its severity and leads there; the pattern says what became of the file.
 */
export function* treemap(view: PackageView, contents: Contents, prefix: string): Generator<string> {
  const { files, unknown } = contents;
  const total = files.reduce((sum, { bytes }) => sum + bytes, unknown.bytes);
  if (total === 0 || files.length + unknown.files < 2) return;
  const plan = new Plan(contents, (width * height) / total);
  const boxes = [...plan.boxesOf('', files, mostFolders), ...plan.unknown()];
  const root = hierarchy<Box>({ label: '', cause: null, boxes }, (box) => ('boxes' in box ? box.boxes : null))
    .sum((box) => ('weight' in box ? box.weight : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const edge = (node: Placed): number => (node.depth === 0 ? 0 : 2);
  const placed = layout<Box>()
    .size([width, height])
    .paddingInner(2)
    .paddingTop((node) => (hasLabel(node) ? 20 : edge(node)))
    .paddingRight(edge)
    .paddingBottom(edge)
    .paddingLeft(edge)
    .round(true)(root);
  const what = view.hasBaseline ? 'The package by folder, and what changed' : 'The package by folder';
  yield `<figure>\n<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${what}">\n`;
  const linked = new Set<CauseView>();
  for (const node of placed.descendants()) if (node.depth > 0) yield drawn(node, prefix, linked);
  yield `</svg>\n<figcaption>${legend(view, files)}</figcaption>\n</figure>\n`;
}

/** Which boxes there are, before they are laid out. `scale`: of a byte, in units of the picture. */
class Plan {
  readonly #contents: Contents;
  readonly #scale: number;
  readonly #least: { readonly found: number; readonly changed: number; readonly same: number };

  constructor(contents: Contents, scale: number) {
    this.#contents = contents;
    this.#scale = scale;
    const least = (which: 'found' | 'changed', isOne: (file: FileView) => boolean): number => {
      const many = contents.files.filter((file) => isOne(file) && file.bytes * scale < widest[which]);
      const room = (share[which] * width * height) / Math.max(many.length, 1);
      return Math.max(Math.min(room, widest[which]), smallest[which]);
    };
    this.#least = {
      found: least('found', ({ cause }) => cause !== null),
      changed: least('changed', ({ cause, state }) => cause === null && state !== 'same'),
      same: smallest.same,
    };
  }

  /** What stands in a folder: its files, and its folders where there is room for what they hold. */
  boxesOf(folder: string, files: readonly FileView[], depth: number): Box[] {
    const end = (path: string): number => (depth === 0 ? -1 : path.indexOf('/', folder.length));
    const groups = groupBy(files, ({ path }) => path.slice(folder.length, end(path) + 1));
    const own = [...(groups.get('') ?? [])];
    const boxes: Box[] = [];
    for (const [key, within] of groups) {
      if (key === '') continue;
      const path = folderOfAll(within.map((file) => file.path));
      const label = path.slice(folder.length);
      const area = within.reduce((sum, file) => sum + file.bytes, 0) * this.#scale;
      if (within.length === 1) own.push(...within);
      else if (area < smallestFolder) boxes.push(...this.#alike(within, folder, label));
      else {
        const cause = this.#contents.partly.get(path) ?? null;
        boxes.push({ label, cause, boxes: this.boxesOf(path, within, depth - 1) });
      }
    }
    const isLarge = ({ bytes }: FileView): boolean => bytes * this.#scale >= smallestFile;
    const small = own.filter((file) => !isLarge(file));
    return [
      ...boxes,
      ...own.filter(isLarge).map((file) => this.#file(file, folder)),
      ...this.#alike(small, folder, ''),
    ];
  }

  unknown(): Tile[] {
    const { files, bytes } = this.#contents.unknown;
    const label = plural(files, 'unchanged file');
    return files === 0
      ? []
      : [this.#tile({ label, state: 'same', cause: null, bytes, difference: 0 }, label)];
  }

  #file({ path, state, cause, bytes, change }: FileView, folder: string): Tile {
    const difference = change === null ? 0 : bytesOf(change);
    return this.#tile({ label: path.slice(folder.length), state, cause, bytes, difference }, shownName(path));
  }

  /** A box for those of the same state and cause. */
  #alike(files: readonly FileView[], folder: string, label: string): Tile[] {
    const groups = groupBy(files, ({ state, cause }) => `${state} ${cause?.id ?? ''}`);
    return [...groups.values()].map((group) => {
      const [first] = group;
      if (group.length === 1) return this.#file(first, folder);
      const count = plural(group.length, 'file');
      const place = `${folder}${label}`;
      const [bytes, difference] = [0, 0].map((_, at) =>
        group.reduce(
          (sum, file) => sum + (at === 0 ? file.bytes : file.change ? bytesOf(file.change) : 0),
          0,
        ),
      ) as [number, number];
      const { state, cause } = first;
      return this.#tile(
        { label: label || count, state, cause, bytes, difference },
        place === '' ? count : `${count} in ${shownName(place)}`,
      );
    });
  }

  #tile(tile: Omit<Tile, 'title' | 'weight'>, what: string): Tile {
    const { state, cause, bytes, difference } = tile;
    const became = state === 'same' ? '' : `, ${stateWords[state]}`;
    const by = state === 'grown' || state === 'smaller' ? ` by ${size(Math.abs(difference))}` : '';
    const title = `${what}: ${size(bytes)}${became}${by}${cause === null ? '' : `. ${cause.title}`}`;
    const least = this.#least[cause !== null ? 'found' : state !== 'same' ? 'changed' : 'same'];
    return { ...tile, title, weight: Math.max(bytes, least / this.#scale) };
  }
}

type Placed = HierarchyRectangularNode<Box>;

const sizesOf = ({ x0, y0, x1, y1 }: Placed): [wide: number, high: number] => [
  Math.max(x1 - x0, 0),
  Math.max(y1 - y0, 0),
];

function hasLabel(node: Placed): boolean {
  const [wide, high] = sizesOf(node);
  return node.depth > 0 && wide > 60 && high > 44;
}

/** A picture inside the picture: whatever its words, they end where it ends. */
function drawn(node: Placed, prefix: string, linked: Set<CauseView>): string {
  const { data } = node;
  const [wide, high] = sizesOf(node);
  if (wide === 0 || high === 0) return '';
  const inside = 'boxes' in data ? folderDrawn(data, wide, hasLabel(node)) : tileDrawn(data, wide, high);
  const picture = `<svg x="${node.x0}" y="${node.y0}" width="${wide}" height="${high}"`;
  const { cause } = data;
  if (cause === null) return `${picture} aria-hidden="true">${inside}</svg>\n`;
  const isFirst = !linked.has(cause);
  linked.add(cause);
  const reached = isFirst ? '' : ' tabindex="-1" aria-hidden="true"';
  return `<a href="#${anchor(prefix, cause)}"${reached}>${picture}>${inside}</svg></a>\n`;
}

function folderDrawn({ label, cause }: Folder, wide: number, isLabelled: boolean): string {
  const words = isLabelled ? written(label, wide, 14) : '';
  const title = cause === null ? '' : `<title>${text(cause.title)}</title>`;
  return `${title}<rect class="folder ${cause?.severity ?? ''}" width="100%" height="100%"/>${words}`;
}

function tileDrawn(tile: Tile, wide: number, high: number): string {
  const words = high < 18 ? '' : written(tile.label, wide, 14);
  const amount = high < 36 || wide < 64 ? '' : written(size(tile.bytes), wide, 30);
  return `<title>${text(tile.title)}</title>${painted(tile, high)}${words}${amount}`;
}

function written(words: string, wide: number, y: number): string {
  const room = Math.floor((wide - 10) / letter);
  return room < 4 ? '' : `<text x="5" y="${y}">${text(shownName(words, room))}</text>`;
}

type Painted = Pick<Tile, 'state' | 'bytes' | 'difference'> & {
  readonly cause: { readonly severity: string } | null;
};

/** The colour says how bad it is, or else what became of it; the pattern says the latter to those who see no colours. */
function painted({ state, cause, bytes, difference }: Painted, boxHeight: number): string {
  const isPart = cause === null && (state === 'grown' || state === 'smaller');
  const share = isPart ? Math.max(Math.abs(difference) / Math.max(bytes, 1), thinnest / boxHeight) : 1;
  const high = Math.min(Math.round(1_000 * share) / 10, 100);
  const base = high === 100 ? '' : '<rect class="tile same" width="100%" height="100%"/>';
  const shape = `<rect width="100%" y="${Math.round(1_000 - 10 * high) / 10}%" height="${high}%" `;
  const pattern = state === 'same' || state === 'changed' ? '' : `${shape}fill="url(#${state})"/>`;
  return `${base}${shape}class="tile ${state} ${cause?.severity ?? ''}"/>${pattern}`;
}

/** Only what there is. */
function legend({ hasBaseline }: PackageView, files: readonly FileView[]): string {
  const entry = (
    words: string,
    state: FileState,
    severity: string | null,
    of: readonly FileView[],
  ): string[] => {
    const swatch = painted(
      {
        state,
        cause: severity === null ? null : { severity },
        bytes: 1,
        difference: 1,
      },
      thinnest,
    );
    const count = `${words}: ${plural(of.length, 'file')}`;
    return of.length === 0
      ? []
      : [`<span><svg class="swatch" aria-hidden="true">${swatch}</svg> ${count}</span>`];
  };
  const found = Object.keys(severityOrder).flatMap((severity) =>
    entry(
      severity,
      'same',
      severity,
      files.filter(({ cause }) => cause?.severity === severity),
    ),
  );
  const states = (Object.keys(stateWords) as FileState[]).flatMap((state) =>
    entry(
      state === 'changed' ? 'changed, same size' : stateWords[state],
      state,
      null,
      files.filter((file) => hasBaseline && file.state === state),
    ),
  );
  return [...found, ...states].join(' ');
}

/** Once for a page: the boxes of all packages refer to it. */
export const patterns = `<svg class="patterns" aria-hidden="true"><defs>
<pattern id="added" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6"/></pattern>
<pattern id="grown" width="8" height="8" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1"/><circle cx="6" cy="6" r="1"/></pattern>
<pattern id="smaller" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 4H8"/></pattern>
<pattern id="gone" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 0L8 8M0 8L8 0"/></pattern>
</defs></svg>
`;
