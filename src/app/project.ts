import { access, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { choosePacker } from '../acquire/pack/choose-packer.ts';
import { isRecord } from '../acquire/pack/package-folder.ts';
import type { Packer, PackerName } from '../acquire/pack/packer.ts';
import { findPolicyFile, foldersFrom } from '../config/find.ts';

/** The repository that a package lies in, as far as a workflow and a configuration for it need to know. */
export interface Project {
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
  readonly policy: string | null;
  /** The JSON Schema of a configuration in `.github`, relative to it, where Packgate is installed. */
  readonly schema: string | null;
}

export async function projectOf(folder: string, wanted: PackerName | null): Promise<Project> {
  const root = (await foldersFrom(folder)).at(-1) ?? folder;
  const policy = await findPolicyFile(folder, folder);
  const builds = async (path: string): Promise<boolean> =>
    scriptsOf(path).then((all) => all.includes('build'));
  return {
    root,
    inside: between(root, folder),
    packer: await choosePacker(folder, wanted),
    locked: await anyThere(root, lockfiles),
    build: (await builds(root)) ? 'root' : (await builds(folder)) ? 'package' : null,
    policy: policy === null ? null : between(root, policy.path),
    schema: (await isThere(join(root, schemaFile))) ? `../${schemaFile}` : null,
  };
}

const schemaFile = 'node_modules/packgate/packgate.schema.json';

const lockfiles = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
];

const between = (root: string, path: string): string => relative(root, path).replaceAll('\\', '/');

async function anyThere(folder: string, names: readonly string[]): Promise<boolean> {
  for (const name of names) if (await isThere(join(folder, name))) return true;
  return false;
}

async function scriptsOf(folder: string): Promise<string[]> {
  const document: unknown = await readFile(join(folder, 'package.json'), 'utf8')
    .then((text) => JSON.parse(text.replace(/^\ufeff/, '')))
    .catch(() => null);
  return Object.keys(isRecord(document) && isRecord(document.scripts) ? document.scripts : {});
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
