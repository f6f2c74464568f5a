import { resolve } from 'node:path';
import { acquireCandidate } from '../acquire/candidate.ts';
import { parseCandidate } from '../acquire/candidate-spec.ts';
import { lastReleases } from '../acquire/registry/last-releases.ts';
import type { Tarball } from '../acquire/tarball.ts';
import { compareTrees } from '../compare/compare-trees.ts';
import { type AllowedLine, allowlist } from '../config/allowlist/allowlist.ts';
import { usageError } from '../model/errors.ts';
import type { PackageTree } from '../model/package-tree.ts';
import { mindedFiles } from '../rules/flagged-files.ts';
import type { Hide } from '../text/credentials.ts';
import { type PackageContext, readLocal, type Sources, withScratch } from './open-package.ts';
import { type Project, projectOf } from './project.ts';

/** What a configuration for a package is written from. */
export interface Start {
  readonly name: string;
  readonly project: Project;
  /** The releases looked at, newest first. */
  readonly releases: readonly string[];
  readonly lines: readonly AllowedLine[];
  /** Of the package as it is packed now, `package.json` left out. */
  readonly files: number;
  /** Without `files` in package.json, whatever is written into the folder is packed too. */
  readonly packsAll: boolean;
  /** Of credentials of the user's. */
  readonly hide: Hide;
}

const mostReleases = 3;

/** What the package in a folder ships: packed as it is now, and held beside its last releases. */
export async function start(folder: string, sources: Sources): Promise<Start> {
  const spec = await parseCandidate(folder, sources.cwd);
  if (spec.kind !== 'directory') {
    throw usageError('not-a-folder', `${folder} is no folder: packgate init writes beside a package.json.`);
  }
  return await withScratch(sources, [folder], async (context) => {
    const path = resolve(sources.cwd, spec.path);
    const project = await projectOf(path, sources.packer);
    const candidate = await acquireCandidate({ ...sources, spec: folder }, context);
    const packed = await treeOf(candidate, context);
    const { name, version, fields } = packed.manifest;
    const identity = { name, version, publishConfig: fields.get('publishConfig') };
    const releases = await lastReleases(identity, { folder: path, most: mostReleases }, context);
    const trees: PackageTree[] = [];
    for (const { version: released, tarball } of releases)
      trees.push(await treeOf({ tarball, source: `${name}@${released}` }, context));
    const today = [packed, ...trees.slice(0, 1)];
    const minded = new Map(today.flatMap((tree) => [...mindedFiles(compareTrees(null, tree))]));
    return {
      name,
      project,
      releases: releases.map((release) => release.version),
      lines: allowlist(today.map(shipped), trees.slice(1).map(shipped), minded),
      files: shipped(packed).paths.length - 1,
      packsAll: !fields.has('files'),
      hide: context.hide,
    };
  });
}

const treeOf = async (
  { tarball, source }: { readonly tarball: Tarball; readonly source: string },
  context: PackageContext,
): Promise<PackageTree> => (await readLocal(tarball, source, context, { search: () => false })).tree;

const shipped = ({ manifest: { version }, entries }: PackageTree) => ({
  version,
  paths: [...entries.values()].filter(({ type }) => type === 'file').map(({ path }) => path),
});
