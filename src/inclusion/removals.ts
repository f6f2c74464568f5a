import type { Admission, Origin, Removal, Suspect } from '../model/inclusion.ts';
import { type Change, edited, fileOf, type Texts, withChanges } from './change.ts';
import type { Snapshot } from './packing-list.ts';
import { type Listing, listingOf, type Standing } from './packing-rules.ts';

/** Each attempt walks over the whole folder: so many files are looked at in all, and no more attempts are made than `most`. */
const attempts = { files: 15_000, least: 4, most: 60 };

interface Proved {
  readonly change: Change;
  readonly gone: ReadonlySet<string>;
}

/**
 * The fewest changes that leave out what the suspects are about: each of them alone removes nothing but unwanted files, and so do all of
 * them together. By the fingerprint of the suspect.
 */
export async function removalsFor(
  suspects: readonly Suspect[],
  admissions: ReadonlyMap<string, Admission>,
  proof: Proof,
): Promise<{
  readonly proved: ReadonlyMap<string, Removal>;
  readonly unproved: ReadonlyMap<string, Origin['unproved']>;
}> {
  const stay = new Set(suspects.flatMap(({ unwanted, files }) => (unwanted === 'stays' ? files : [])));
  const removable = suspects.filter(
    ({ unwanted, files }) => unwanted !== 'stays' && !files.some((path) => stay.has(path)),
  );
  const unwanted = new Set(removable.flatMap(({ files }) => files));
  const affordable = Math.floor(attempts.files / (proof.base.paths.size + 1));
  const mostAttempts = Math.min(attempts.most, Math.max(attempts.least, affordable));
  const tried = new Map<string, ReadonlySet<string> | null>();
  const unproved = new Map<string, Origin['unproved']>();
  const proved: Proved[] = [];
  for (const suspect of removable) {
    if (proved.some(({ gone }) => holds(gone, suspect.files))) continue;
    unproved.set(suspect.fingerprint, 'tried');
    for (const change of changesFor(suspect, admissions.get(suspect.fingerprint), unwanted, proof)) {
      const key = JSON.stringify(change);
      if (!tried.has(key)) {
        if (tried.size >= mostAttempts) {
          unproved.set(suspect.fingerprint, 'too-many');
          break;
        }
        tried.set(key, await proof.gone([change]));
      }
      const gone = tried.get(key) ?? null;
      if (gone === null || !holds(gone, suspect.files) || !holds(unwanted, gone)) continue;
      proved.push({ change, gone });
      break;
    }
  }
  const together = await compatible(proved, proof);
  const removals = removable.flatMap(({ fingerprint, files }) => {
    const found = together.find(({ gone }) => holds(gone, files));
    return found === undefined ? [] : [[fingerprint, removalOf(found, proof)] as const];
  });
  return { proved: new Map(removals), unproved };
}

const holds = (set: ReadonlySet<string>, paths: Iterable<string>): boolean =>
  [...paths].every((path) => set.has(path));

/** Ways to leave one suspect out, the one with the fewest added lines first. What they are meant to match has to be unwanted. */
function* changesFor(
  { path, unwanted: remedy, files }: Suspect,
  admission: Admission | undefined,
  unwanted: ReadonlySet<string>,
  { texts, base }: Proof,
): Generator<Change> {
  if (admission?.by === 'files' && admission.what !== null && isOnlyFor(admission.what, path, remedy)) {
    yield { kind: 'drop-entry', pattern: admission.what };
  }
  const listed = hasFiles(texts.get('package.json') ?? '');
  const file =
    typeof texts.get('.npmignore') === 'string' || !texts.get('.gitignore') ? '.npmignore' : '.gitignore';
  for (const { glob, line, covers, least } of proposalsFor(path, remedy === 'kind')) {
    const meant = [...base.paths].filter(covers);
    if (meant.length < least || !holds(unwanted, meant)) continue;
    yield listed ? { kind: 'add-entry', pattern: `!${glob}` } : { kind: 'add-line', file, pattern: line };
  }
  // A line in a folder's own ignore file that takes a file back in outweighs every line above it.
  if (admission?.by === 'exception' && admission.file?.includes('/') && files.length === 1) {
    const folder = admission.file.slice(0, admission.file.lastIndexOf('/') + 1);
    yield { kind: 'add-line', file: admission.file, pattern: `/${literal(path.slice(folder.length))}` };
  }
}

/** A wide pattern may let in what is wanted tomorrow: dropped is what names the path itself, or its kind where that is unwanted. */
function isOnlyFor(entry: string, path: string, remedy: Suspect['unwanted']): boolean {
  const kind = /\*(\.[\w-]+)$/.exec(entry)?.[1];
  if (kind !== undefined) return remedy === 'kind' && path.toLowerCase().endsWith(kind.toLowerCase());
  const plain = entry.replace(/^(?:\.?\/)+/, '').replace(/(?:\/\*{0,2})$/, '');
  return plain === path.replace(/\/$/, '');
}

const hasFiles = (manifest: string): boolean =>
  JSON.parse(manifest.replace(/^\ufeff/, '')).files !== undefined;

/** Those that together remove what each of them removes, and nothing else. */
async function compatible(proved: readonly Proved[], proof: Proof): Promise<readonly Proved[]> {
  if (await isExact(proved, proof)) return proved;
  const kept: Proved[] = [];
  for (const each of proved) if (await isExact([...kept, each], proof)) kept.push(each);
  return kept;
}

async function isExact(proved: readonly Proved[], proof: Proof): Promise<boolean> {
  if (proved.length < 2) return true;
  const expected = new Set(proved.flatMap(({ gone }) => [...gone]));
  const gone = await proof.gone(proved.map(({ change }) => change));
  return gone !== null && gone.size === expected.size && holds(expected, gone);
}

function removalOf({ change, gone }: Proved, proof: Proof): Removal {
  const file = fileOf(change);
  const before = proof.text(file);
  return {
    change: change.kind === 'drop-entry' ? 'drop' : before === null ? 'create' : 'add',
    file,
    text: change.pattern,
    files: gone.size,
    ...hunkOf(before ?? '', edited(before, change) ?? ''),
  };
}

/** What could leave files out, as a glob without the `!`, and which files it is meant to match: whether it does is proved later. */
interface Proposal {
  readonly glob: string;
  /** What an ignore file would say: globs without a slash hold at any depth there, and a slash at the end means a folder. */
  readonly line: string;
  readonly covers: (path: string) => boolean;
}

/**
 * Ways to leave out what is at `path` (a folder ends in a slash), the widest first: a kind of file, a folder above, the path itself.
 * `wide` says that the kind is what is unwanted, so that a glob is right even for a single file.
 */
function* proposalsFor(path: string, wide: boolean): Generator<Proposal & { readonly least: number }> {
  const isFolder = path.endsWith('/');
  const segments = path.split('/').filter((segment) => segment !== '');
  const name = segments.at(-1) ?? '';
  const above = segments.slice(0, -1);
  const ending = isFolder ? null : (/[^.](\.[\w-]+)$/.exec(name)?.[1] ?? null);
  if (ending !== null) {
    const least = wide ? 1 : 2;
    yield { ...byEnding('', ending), least };
    if (above[0] !== undefined) yield { ...byEnding(`${above[0]}/`, ending), least };
    if (above.length > 1) yield { ...byEnding(`${above.join('/')}/`, ending), least };
  }
  if (/^\.env\b/.test(name)) yield { ...environment, least: 2 };
  for (const [index] of above.entries()) yield { ...folder(above.slice(0, index + 1).join('/')), least: 2 };
  if (isFolder) {
    if (segments.length === 1)
      yield { ...folder(name), glob: literal(name), line: `${literal(name)}/`, least: 1 };
    yield { ...folder(segments.join('/')), least: 1 };
    return;
  }
  const covers = (each: string): boolean => each === path;
  if (segments.length === 1) yield { glob: literal(name), line: literal(name), covers, least: 1 };
  const glob = literal(path);
  yield { glob: segments.length === 1 ? `/${glob}` : glob, line: `/${glob}`, covers, least: 1 };
}

function byEnding(within: string, ending: string): Proposal {
  const top = literal(within);
  return {
    glob: `${top}**/*${ending}`,
    line: within === '' ? `*${ending}` : `/${top}**/*${ending}`,
    covers: (path) => path.startsWith(within) && path.toLowerCase().endsWith(ending.toLowerCase()),
  };
}

const environment: Proposal = {
  glob: '**/.env*',
  line: '.env*',
  covers: (path) => /(?:^|\/)\.env[^/]*$/i.test(path),
};

const folder = (path: string): Proposal => ({
  glob: path.includes('/') ? literal(path) : `/${literal(path)}`,
  line: `/${literal(path)}/`,
  covers: (each) => each.startsWith(`${path}/`),
});

/**
 * A path as a glob that matches it alone. Rules are lines and are trimmed: what cannot stand there is left to `?`, and to the proof
 * whether that matches anything else.
 */
const literal = (path: string): string =>
  path
    .replace(/[\\*?[\]{}()!+@#]/g, '\\$&')
    .replace(/[\r\n]/g, '?')
    .replace(/^\s|\s$/g, '?');

/** The folder as npm's rules see it, where they give the very list that was packed. */
export class Proof {
  readonly texts: Texts;
  readonly base: Listing;
  readonly #snapshot: Snapshot;
  readonly #standings: readonly Standing[];

  private constructor(snapshot: Snapshot, texts: Texts, standings: readonly Standing[], base: Listing) {
    this.#snapshot = snapshot;
    this.texts = texts;
    this.#standings = standings;
    this.base = base;
  }

  /** Null where the rules give another list: the folder is not what was packed, or its packer has other rules. */
  static async of(
    snapshot: Snapshot,
    texts: Texts,
    standings: readonly Standing[],
    packed: ReadonlySet<string>,
  ): Promise<Proof | null> {
    const fitting: Standing[] = [];
    let base: Listing | null = null;
    for (const standing of standings) {
      const listing = await listingOf(snapshot, texts, standing);
      if (listing === null || !isSame(listing.paths, packed)) continue;
      fitting.push(standing);
      base ??= listing;
    }
    return base && new Proof(snapshot, texts, fitting, base);
  }

  /** Of a file that decides, wherever in the folder. */
  text(file: string): string | null {
    return this.texts.get(file) ?? this.#snapshot.text(file);
  }

  /** The files that would be gone; null where a file would be new, or where it cannot be told. */
  async gone(changes: readonly Change[]): Promise<ReadonlySet<string> | null> {
    // What is behind a link may belong to other packages too.
    if (changes.some((change) => this.#snapshot.kind(fileOf(change)) === 'other')) return null;
    const known = new Map(changes.map((change) => [fileOf(change), this.text(fileOf(change))]));
    const texts = withChanges(new Map([...this.texts, ...known]), changes);
    if (texts === null) return null;
    let gone: ReadonlySet<string> | null = null;
    for (const standing of this.#standings) {
      const after = await listingOf(this.#snapshot, texts, standing);
      if (after === null || [...after.paths].some((path) => !this.base.paths.has(path))) return null;
      const missing = new Set([...this.base.paths].filter((path) => !after.paths.has(path)));
      if (gone !== null && !isSame(gone, missing)) return null;
      gone = missing;
    }
    return gone;
  }
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((path) => b.has(path));

interface Hunk {
  /** The first line that is replaced, from 1. */
  readonly line: number;
  readonly replaced: number;
  readonly lines: readonly string[];
}

/** The lines in which two texts differ. What is added between two lines has nothing to replace. */
export function hunkOf(before: string, after: string): Hunk {
  const [old, young] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < Math.min(old.length, young.length) && old[start] === young[start]) start++;
  let end = 0;
  while (
    end < Math.min(old.length, young.length) - start &&
    old[old.length - 1 - end] === young[young.length - 1 - end]
  )
    end++;
  return {
    line: start + 1,
    replaced: old.length - end - start,
    lines: young.slice(start, young.length - end),
  };
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
