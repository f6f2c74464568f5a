import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Tree } from 'npm-packlist';
import { isRecord } from '../text/json-text.ts';

import type { Texts } from './change.ts';
import { FolderWalker, type Snapshot, type Written } from './packing-list.ts';

export interface Listing {
  readonly paths: ReadonlySet<string>;
  readonly deciders: ReadonlyMap<string, Written | null>;
}

/** Where npm takes the folder for: a package by itself, or a workspace of the folder named. */
export type Standing = { readonly root: string } | null;

/** Both readings: which one npm chose shows in the list. */
export function standings(folder: string): Standing[] {
  for (let path = dirname(folder), below = folder; path !== below; below = path, path = dirname(path)) {
    try {
      if (JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).workspaces)
        return [null, { root: path }];
    } catch {} // no package.json that names workspaces
  }
  return [null];
}

/** The files that npm would pack, what bundled dependencies bring left out; null where that cannot be told from here. */
export async function listingOf(
  snapshot: Snapshot,
  texts: Texts,
  standing: Standing,
): Promise<Listing | null> {
  const tree = treeOf(snapshot, texts);
  if (tree === null) return null;
  const deciders = new Map<string, Written | null>();
  const paths = await new Promise<readonly string[]>((resolve, reject) => {
    new FolderWalker(tree, {
      path: snapshot.folder,
      isPackage: true,
      ...(standing && { prefix: standing.root, workspaces: [snapshot.folder] }),
      view: { snapshot, texts, deciders },
    })
      .on('done', resolve)
      .on('error', reject)
      .start();
  });
  return { paths: new Set(paths.map((path) => path.replace(/^\.\//, ''))), deciders };
}

function treeOf(snapshot: Snapshot, texts: Texts): Tree | null {
  const manifest: unknown = JSON.parse((texts.get('package.json') ?? '').replace(/^\ufeff/, ''));
  if (!isRecord(manifest)) return null;
  const { files, bin, directories, workspaces } = manifest;
  // npm makes a list of what is in `directories.bin`, and each file there is packed.
  if (bin === undefined && isRecord(directories) && directories.bin !== undefined) return null;
  if (files !== undefined && !isList(files)) return null;
  // npm asks the disk whether an entry is a file, and packs it then whatever else is said.
  if (files?.some((each) => snapshot.isGone(named(each)) && snapshot.kind(named(each)) === 'file'))
    return null;
  return {
    path: snapshot.folder,
    isProjectRoot: true,
    package: {
      ...manifest,
      bin: binOf(bin),
      ...(files && { files: files.flatMap((each) => entries(each, snapshot)) }),
    },
    workspaces: workspaces ? new Map() : null,
    edgesOut: new Map(),
  };
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** npm looks at the disk to tell a folder from a pattern; what was there when it packed is told here. */
function entries(entry: string, snapshot: Snapshot): string[] {
  const path = named(entry);
  return snapshot.isGone(path) && snapshot.kind(path) === 'directory' ? [entry, `${entry}/**`] : [entry];
}

const named = (entry: string): string =>
  entry
    .replace(/^!+/, '')
    .replace(/^\.?\/+/, '')
    .replace(/(?<!\/)\/+$/, '');

/** As npm normalises it: each path from the root of the package. */
function binOf(bin: unknown): Record<string, string> {
  const targets = typeof bin === 'string' ? { bin } : typeof bin === 'object' && bin !== null ? bin : {};
  return Object.fromEntries(
    Object.entries(targets).flatMap(([name, target]) =>
      typeof target === 'string' ? [[name, join('/', target.replace(/\\/g, '/')).slice(1)]] : [],
    ),
  );
}
