import type { Admission, Origin, Removal, Suspect } from '../model/inclusion.ts';
import { type Change, edited, fileOf } from './change.ts';
import { hunkOf } from './hunk.ts';
import type { Proof } from './proof.ts';
import { literal, proposalsFor } from './proposals.ts';

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
