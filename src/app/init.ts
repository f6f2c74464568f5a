import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { acquireCandidate, parseCandidate } from '../acquire/candidate.ts';
import { exists, toRoot } from '../acquire/pack/package-folder.ts';
import { choosePacker, isLocked, type Packer, type PackerName } from '../acquire/pack/packer.ts';
import { lastReleases } from '../acquire/registry/releases.ts';
import { hideFor } from '../acquire/secrets/known-secrets.ts';
import { compareTrees } from '../compare/compare-trees.ts';
import { type AllowedLine, allowlist, type Shipped } from '../config/allowlist.ts';
import { findConfiguration, rootFolder } from '../config/find.ts';
import { PackgateError, usageError } from '../model/errors.ts';
import type { PackageTree } from '../model/package-tree.ts';
import { hasReferences } from '../read/content/references.ts';
import { flaggedFiles } from '../rules/flagged-files.ts';
import { Needs } from '../rules/needs.ts';
import type { Hide } from '../text/credentials.ts';
import { globMatcher } from '../text/glob.ts';
import { isRecord } from '../text/json-text.ts';
import { tool } from '../text/tool.ts';
import { readyToPack } from './before-packing.ts';
import { openPackage, type Sources, withScratch } from './open-package.ts';

/** What a configuration for a package is written from. */
interface Contents {
  readonly name: string;
  /** The releases looked at, newest first. */
  readonly releases: readonly string[];
  readonly lines: readonly AllowedLine[];
  /** Of the package as it is packed now, how many the lines let in; `package.json` left out. */
  readonly files: number;
  /** What is packed now, was in no release, and is nothing that entry points need: the lines do not let it in. */
  readonly asked: readonly string[];
  /** Without `files` in package.json, whatever is written into the folder is packed too. */
  readonly packsAll: boolean;
  /** It lies at the root, where what is written goes. */
  readonly isRoot: boolean;
}

interface Start {
  readonly project: Project;
  readonly packages: readonly Contents[];
  /** What could not be packed or looked up, a sentence each. */
  readonly problems: readonly string[];
  /** Of credentials of the user's. */
  readonly hide: Hide;
}

interface StartRequest extends Sources {
  /** The package, or the workspace. */
  readonly folder: string;
  /** Of a workspace, its packages; else the folder alone. */
  readonly packages: readonly string[];
}

const mostReleases = 3;
const packagesAtOnce = 8;

/** What the package in a folder ships, or each package of a workspace: packed as it is now, and held beside its last releases. */
export async function start({ folder, packages, ...sources }: StartRequest): Promise<Start> {
  const spec = await parseCandidate(folder, sources.cwd);
  if (spec.kind !== 'directory') {
    throw usageError('not-a-folder', `${folder} is no folder: packgate init writes beside a package.json.`);
  }
  const path = resolve(sources.cwd, spec.path);
  const project = await projectOf(path, sources.packer);
  await readyToPack(packages, sources); // of all of them: a script of the first could change what the second is read with
  const found: Contents[] = [];
  const errors: [at: number, error: PackgateError][] = [];
  const queue = packages.entries();
  const walk = async (): Promise<void> => {
    for (const [at, each] of queue) {
      try {
        found[at] = await contentsOf(each, project.root, sources);
      } catch (error) {
        if (!(error instanceof PackgateError) || packages.length === 1) throw error;
        errors.push([at, error]);
      }
    }
  };
  await Promise.all(Array.from({ length: packagesAtOnce }, walk));
  const [first] = errors;
  if (first !== undefined && errors.length === packages.length) throw first[1];
  return {
    project,
    packages: Object.values(found),
    problems: errors.sort(([a], [b]) => a - b).map(([at, { message }]) => `${packages[at]}: ${message}`),
    hide: hideFor([sources.cwd, path], sources.env),
  };
}

async function contentsOf(spec: string, root: string, sources: Sources): Promise<Contents> {
  return await withScratch(sources, [spec], async (context) => {
    const path = resolve(sources.cwd, spec);
    const candidate = await acquireCandidate(spec, context);
    const { tree: packed, references } = await openPackage(candidate, context, {
      references: hasReferences,
      search: () => false,
    });
    const { name, version, fields } = packed.manifest;
    const place = { name, publishConfig: fields.get('publishConfig'), folder: path };
    const releases = await lastReleases(place, version, mostReleases, context);
    const trees: PackageTree[] = [];
    for (const { version: released, tarball } of releases) {
      const release = { tarball, source: `${name}@${released}` };
      trees.push((await openPackage(release, context, { search: () => false })).tree);
    }
    const today = [packed, ...trees.slice(0, 1)];
    const flagged = new Map(today.flatMap((tree) => [...flaggedFiles(compareTrees(null, tree))]));
    const [now, ...before] = [packed, ...trees].map(shipped) as [Shipped, ...Shipped[]];
    const needs = new Needs(packed, references, (path) => flagged.has(path));
    const loaded = [...needs.loaded(references)].filter(
      (path) => !flagged.has(path) || needs.by(path) !== null,
    );
    const linesFor = (isMeant: (path: string) => boolean): AllowedLine[] =>
      allowlist(
        [{ ...now, paths: now.paths.filter(isMeant) }, ...before.slice(0, 1)],
        before.slice(1),
        flagged,
      );
    const known = new Set([...loaded, ...before.flatMap(({ paths }) => paths)]);
    // What came with other hashes in its name is let in by the lines of the last release.
    const first = isMatchedBy(linesFor((path) => known.has(path)));
    const lines = linesFor(first);
    const isIn = isMatchedBy(lines);
    return {
      name,
      releases: releases.map((release) => release.version),
      lines,
      files: now.paths.filter(isIn).length - 1,
      asked: now.paths.filter((path) => !isIn(path)).sort(),
      packsAll: !fields.has('files'),
      isRoot: path === root,
    };
  });
}

/** package.json is packed in any case. */
function isMatchedBy(lines: readonly AllowedLine[]): (path: string) => boolean {
  const matchers = lines.map(({ glob }) => globMatcher(glob));
  return (path) => path === 'package.json' || matchers.some((matches) => matches(path));
}

const shipped = ({ manifest: { version }, entries }: PackageTree): Shipped => ({
  version,
  paths: [...entries.values()].filter(({ type }) => type === 'file').map(({ path }) => path),
});

/** The repository that a package lies in, as far as a workflow and a configuration for it need to know. */
interface Project {
  /** The root of the repository; the package's own folder where there is none. */
  readonly root: string;
  /** Where in it the package lies, with slashes; empty at the root. */
  readonly inside: string;
  readonly packer: Packer;
  /** Dependencies are installed as its lockfile says. */
  readonly locked: boolean;
  /** Whose `build` script is to be run. */
  readonly build: 'root' | 'package' | null;
  /** The configuration that is there already, relative to the root. */
  readonly configuration: string | null;
  /** The JSON Schema of a configuration in `.github`, relative to it, where Packgate is installed. */
  readonly schema: string | null;
}

async function projectOf(folder: string, wanted: PackerName | null): Promise<Project> {
  const root = await rootFolder(folder);
  const configuration = await findConfiguration(folder, folder);
  const builds = async (path: string): Promise<boolean> =>
    scriptsOf(path).then((all) => all.includes('build'));
  return {
    root,
    inside: between(root, folder),
    packer: await choosePacker(await toRoot(folder), wanted),
    locked: await isLocked(root),
    build: (await builds(root)) ? 'root' : (await builds(folder)) ? 'package' : null,
    configuration: configuration === null ? null : between(root, configuration.path),
    schema: (await exists(join(root, schemaFile))) ? `../${schemaFile}` : null,
  };
}

const schemaFile = `node_modules/${tool.name}/packgate.schema.json`;

const between = (root: string, path: string): string => relative(root, path).replaceAll('\\', '/');

async function scriptsOf(folder: string): Promise<string[]> {
  const document: unknown = await readFile(join(folder, 'package.json'), 'utf8')
    .then((text) => JSON.parse(text.replace(/^\ufeff/, '')))
    .catch(() => null);
  return Object.keys(isRecord(document) && isRecord(document.scripts) ? document.scripts : {});
}
