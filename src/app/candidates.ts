import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { registrySpec } from '../acquire/candidate.ts';
import { nameAnother } from '../acquire/pack/package-folder.ts';
import {
  isGlob,
  type PackageFolder,
  packageAt,
  pathsMatching,
  workspacePackages,
} from '../acquire/workspace.ts';
import { usageError } from '../model/errors.ts';
import type { Skipped } from '../model/report.ts';
import { plural } from '../text/amounts.ts';
import { isRecord } from '../text/json-text.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Shard } from '../text/shard.ts';
import { type Wanted, wantedPackages } from './plan-file.ts';

export type { Shard };

export interface Asked {
  readonly cwd: string;
  /** Folders, tarballs, specs and globs; null where nobody named any: all packages here. */
  readonly words: readonly string[] | null;
  /** Names, or files that have names; null for all. */
  readonly only?: ForThisRun<readonly string[]> | null;
  readonly shard?: Shard | null;
}

interface ForThisRun<T> {
  readonly value: T;
  readonly by: string;
}

export interface Candidates {
  /** Each once, in the order of the words and then of the names. */
  readonly candidates: readonly string[];
  /** Globs that named no package. */
  readonly unmatched: readonly string[];
  readonly skipped: readonly Skipped[];
  /** Nobody picked single ones: what the base branch has besides is gone. */
  readonly all: boolean;
}

interface Found {
  readonly spec: string;
  readonly name: string | null;
  readonly status: PackageFolder['status'];
  /** Not named itself: of a workspace, or matched by a glob. */
  readonly among: boolean;
}

/** Which packages are checked, and which are not, with the reason. */
export async function chooseCandidates({
  cwd,
  words,
  only = null,
  shard = null,
}: Asked): Promise<Candidates> {
  const found = new Map<string, Found>();
  const unmatched: string[] = [];
  const add = (each: Found): void => {
    const key = each.status === 'unreadable' || each.name !== null ? resolve(cwd, each.spec) : each.spec;
    if (!found.has(key)) found.set(key, each);
  };
  for (const word of words ?? ['.']) {
    const packages = await packagesOf(word, cwd, words === null);
    if (packages === null) unmatched.push(word);
    for (const each of packages ?? []) add(each);
  }
  const all = [...found.values()];
  const checked = all.filter(isChecked);
  if (checked.length === 0 && unmatched.length === 0) return nothingToCheck(all);
  const skipped = all.filter((each) => !isChecked(each)).map((each) => skippedFor(each, each.status));
  const chosen = only === null ? { kept: checked, skipped: [] } : await chosenOf(checked, all, only, cwd);
  const own = shard === null ? { kept: chosen.kept, skipped: [] } : keptIn(shard, chosen.kept);
  return {
    candidates: own.kept.map(({ spec }) => spec),
    unmatched,
    skipped: [...skipped, ...chosen.skipped, ...own.skipped],
    all: words?.every(isGlob) ?? true,
  };
}

/** npm publishes no private package, and none without a name and a version. What cannot be read is checked, so that somebody hears of it. */
const isChecked = ({ status, among }: Found): boolean =>
  status === 'publishable' || status === 'unreadable' || (status === 'unversioned' && !among);

const skippedFor = ({ name, spec }: Found, reason: string): Skipped => ({ name, source: spec, reason });

/** One that was named goes on, and the check says what is wrong with it. */
function nothingToCheck(all: readonly Found[]): Candidates {
  const [named, another] = all.filter(({ among }) => !among);
  if (named !== undefined && another === undefined && all.length === 1)
    return { candidates: [named.spec], unmatched: [], skipped: [], all: false };
  const areAllPrivate = all.every(({ status }) => status === 'private');
  const told =
    all.length === 1
      ? `The only package here is not published: it ${areAllPrivate ? 'is private' : 'has no name or no version'}.`
      : `None of ${plural(all.length, 'package')} here could be published: ${areAllPrivate ? 'all are private' : 'they are private, or have no name or version'}.`;
  throw usageError('nothing-to-publish', `${told} ${nameAnother}`);
}

/** Null for a glob that matches no package that could be published. */
async function packagesOf(word: string, cwd: string, isDefault: boolean): Promise<Found[] | null> {
  const path = resolve(cwd, word);
  if (isGlob(word) && !existsSync(path)) return await matchedBy(word, cwd);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory() || registrySpec(word)?.wanted) {
    return [{ spec: word, name: null, status: 'publishable', among: false }];
  }
  const own = await packageAt(path, word);
  if (isDefault || own?.status !== 'publishable') {
    const members = await workspacePackages(path, word);
    if (members !== null) {
      if (members.length > 0)
        return members.map(({ folder, ...rest }) => ({ ...rest, spec: folder, among: true }));
      throw usageError(
        'empty-workspace',
        `The workspace in ${word} has no packages. Build first, correct the globs that list them, or name a folder (in the action, with the input packages).`,
      );
    }
  }
  return [{ spec: word, name: own?.name ?? null, status: own?.status ?? 'unreadable', among: false }];
}

async function matchedBy(glob: string, cwd: string): Promise<Found[] | null> {
  const found: Found[] = [];
  for (const { path, isFolder } of await pathsMatching(glob, cwd)) {
    const own = isFolder ? await packageAt(resolve(cwd, path), path) : null;
    found.push({ spec: path, name: own?.name ?? null, status: own?.status ?? 'publishable', among: true });
  }
  return found.some(isChecked) ? found : null;
}

interface Kept {
  readonly kept: readonly Found[];
  readonly skipped: readonly Skipped[];
}

async function chosenOf(
  checked: readonly Found[],
  all: readonly Found[],
  { value, by }: ForThisRun<readonly string[]>,
  cwd: string,
): Promise<Kept> {
  const lists = value.map((each) => wantedPackages(each, cwd, by));
  const nameless = checked.find(({ name, status }) => name === null && status !== 'unreadable');
  if (nameless !== undefined)
    throw usageError(
      'wrong-usage',
      `${by} chooses among the packages of folders, and ${nameless.spec} is none: leave out one of them.`,
    );
  const names = new Set<string>();
  const unknown: Skipped[] = [];
  for (const list of lists) {
    const known = list.projects ? projectNames(all, cwd) : new Map(all.map(({ name }) => [name, name]));
    for (const wanted of list.names) {
      const name = known.get(wanted) ?? null;
      if (name !== null) names.add(name);
      else if (list.projects) unknown.push({ name: wanted, source: list.by, reason: 'unknown' });
      else throw noSuchPackage(wanted, list, all);
    }
  }
  const isWanted = ({ name, status }: Found): boolean =>
    name === null ? status === 'unreadable' : names.has(name);
  return {
    kept: checked.filter(isWanted),
    skipped: [
      ...checked.filter((each) => !isWanted(each)).map((each) => skippedFor(each, 'only')),
      ...unknown,
    ],
  };
}

function noSuchPackage(wanted: string, { by }: Wanted, all: readonly Found[]): Error {
  const folder = wanted.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '');
  const meant = all.find(({ name, spec }) => name?.endsWith(`/${wanted}`) || spec === folder);
  const names = meant?.name ? [meant.name] : all.flatMap(({ name }) => name ?? []);
  const hint = isGlob(wanted)
    ? ' Globs do not work here: name each package.'
    : didYouMean(meant?.name ?? wanted, names);
  return usageError('no-such-package', `${by} names ${wanted}, but no package here has this name.${hint}`);
}

/** Nx calls a project what its `project.json` or the field `nx` says, else what the package is called. */
function projectNames(all: readonly Found[], cwd: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, spec } of all) {
    if (name === null) continue;
    const folder = resolve(cwd, spec);
    const own = jsonIn(join(folder, 'project.json')).name;
    const { nx } = jsonIn(join(folder, 'package.json'));
    for (const each of [name, own, isRecord(nx) ? nx.name : null])
      if (typeof each === 'string') names.set(each, name);
  }
  return names;
}

function jsonIn(file: string): Readonly<Record<string, unknown>> {
  try {
    const document: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
    return isRecord(document) ? document : {};
  } catch {
    return {};
  }
}

/** In the order of their names every so-manieth: the same on every machine, and large families are spread over all of them. */
function keptIn({ index, count }: Shard, found: readonly Found[]): Kept {
  const key = ({ name, spec }: Found): string => name ?? spec;
  const sorted = [...found].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const shard = new Map(sorted.map((each, at) => [each, (at % count) + 1]));
  const isOwn = (each: Found): boolean => shard.get(each) === index;
  return {
    kept: found.filter(isOwn),
    skipped: found
      .filter((each) => !isOwn(each))
      .map((each) => skippedFor(each, `shard ${shard.get(each)}/${count}`)),
  };
}
