import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { usageError } from '../model/errors.ts';
import { isRecord } from '../text/json-text.ts';

/** Which packages of a workspace somebody wants. */
export interface Wanted {
  readonly names: readonly string[];
  /** As an error calls the place: the option, or the file. */
  readonly by: string;
  /** Nx names projects, of which many are no packages. */
  readonly projects: boolean;
}

/** Names between commas, or a file that another tool has written. */
export function wantedPackages(value: string, cwd: string, option: string): Wanted {
  const path = resolve(cwd, value);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return planIn(path, value);
  if (/\.json$/i.test(value))
    throw usageError('no-such-plan', `There is no file ${value}: correct ${option}.`);
  const names = value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (names.length === 0) throw usageError('wrong-usage', `${option} names no package: is a variable empty?`);
  return { names, by: option, projects: false };
}

function planIn(path: string, file: string): Wanted {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (cause) {
    throw usageError(
      'unknown-plan',
      `${file} is not valid JSON: write it again, with only the output of the tool in it.`,
      cause,
    );
  }
  if (isListOf(document, (each): each is string => typeof each === 'string') && document.length > 0)
    return { names: document, by: file, projects: true }; // nx show projects --affected --json
  const names = namesIn(document);
  if (names !== null) return { names, by: file, projects: false };
  throw usageError(
    'unknown-plan',
    `${file} has a format that Packgate does not know. It reads what these write: "changeset status --output", "changeset publish-plan --output", "pnpm list -r --json", "nx show projects --affected --json", "turbo ls --affected --output json" and "lerna changed --json".`,
  );
}

/** Null for a shape that is unknown: what is half understood would leave packages unchecked. */
function namesIn(document: unknown): string[] | null {
  if (Array.isArray(document)) return listed(document);
  if (!isRecord(document)) return null;
  const { releases, changesets, version, plan, packages } = document;
  if (Array.isArray(releases) && Array.isArray(changesets))
    return namesOf(releases, ({ type }) => (typeof type === 'string' ? type !== 'none' : null));
  if (version === 1 && isListOf<unknown[]>(plan, Array.isArray))
    return namesOf(plan.flat(), ({ kind }) => published(kind));
  if (isRecord(packages) && Array.isArray(packages.items))
    return namesOf(packages.items, ({ name, path }) => (typeof path === 'string' ? name !== '//' : null));
  return null;
}

/** `lerna changed --json` says where with `location`, `pnpm list -r --json` with `path`. A root without a name is no package. */
const listed = (entries: readonly unknown[]): string[] | null =>
  namesOf(
    entries.filter((each) => !isRecord(each) || each.name !== undefined || typeof each.path !== 'string'),
    ({ location, path, private: isPrivate }) =>
      typeof (location ?? path) === 'string' ? isPrivate !== true : null,
  );

const published = (kind: unknown): boolean | null =>
  kind === 'publish' ? true : kind === 'tag-only' ? false : null;

/** `counts` says null of an entry that is not what it is taken for. */
function namesOf(
  entries: readonly unknown[],
  counts: (entry: Readonly<Record<string, unknown>>) => boolean | null,
): string[] | null {
  const names: string[] = [];
  for (const entry of entries) {
    if (!isRecord(entry) || typeof entry.name !== 'string') return null;
    const isMeant = counts(entry);
    if (isMeant === null) return null;
    if (isMeant) names.push(entry.name);
  }
  return names;
}

const isListOf = <T>(value: unknown, test: (each: unknown) => each is T): value is T[] =>
  Array.isArray(value) && value.every(test);
