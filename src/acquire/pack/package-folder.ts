import { access, readFile } from 'node:fs/promises';
import { isAbsolute, join, normalize, sep } from 'node:path';
import { usageError } from '../../model/errors.ts';
import { isRecord, textFields } from '../../text/json-text.ts';
import { upwards } from '../../text/upwards.ts';
import { requirePublishable } from '../publishable.ts';
import { pathsMatching } from '../workspace.ts';

/** A folder that is packed, and its `package.json`, as far as packing and publishing look at it. */
export interface PackageFolder {
  readonly path: string;
  /** What the user would call it. */
  readonly folder: string;
  /** The folder and those above it, up to the root of the repository. */
  readonly above: readonly string[];
  readonly name: string;
  readonly version: string;
  readonly publishConfig: PublishConfig;
  /** The folder below it that is published in its place; null where there is none. */
  readonly inside: string | null;
  readonly scripts: readonly string[];
}

/** What `publishConfig` says about where to; everything else in it is the packer's. */
export type PublishConfig = Readonly<Record<string, string>>;

/** On a command line it is a word, in a workflow an input. */
export const nameAnother =
  'Name the folder of a package that you publish (in the action, with the input packages).';

export async function readPackageFolder(path: string, folder: string): Promise<PackageFolder> {
  const file = join(path, 'package.json');
  const text = await readFile(file, 'utf8').catch(async (cause) => {
    throw cause.code === 'ENOENT'
      ? usageError(
          'no-package-json',
          `There is no package.json in ${folder}${await elsewhere(path, folder)}`,
          cause,
        )
      : usageError(
          'unreadable-package-json',
          `${file} cannot be read (${cause.code}): check its permissions.`,
          cause,
        );
  });
  const document = parse(text, file);
  if (document.private === true) {
    throw usageError(
      'private-package',
      `The package in ${folder} is private, and npm publishes no private package. ${nameAnother}`,
    );
  }
  const publishConfig = textFields(document.publishConfig);
  return {
    ...requirePublishable(document, file),
    path,
    folder,
    above: await toRoot(path),
    publishConfig,
    inside: directoryIn(publishConfig),
    scripts: Object.keys(isRecord(document.scripts) ? document.scripts : {}),
  };
}

/** Whoever names the folder of all packages means those in it. */
async function elsewhere(path: string, folder: string): Promise<string> {
  const found = await pathsMatching('*', path);
  return found.some(({ isFolder }) => isFolder)
    ? `, but in folders below it. To check these, name '${folder.replace(/(?<!\/)\/+$/, '')}/*'.`
    : `. ${nameAnother}`;
}

/** Null where it is the folder itself, or outside of it. */
function directoryIn({ directory }: PublishConfig): string | null {
  const path = directory === undefined ? '' : normalize(directory).replace(/(?<![\\/])[\\/]+$/, '');
  return path === '' || path === '.' || isAbsolute(path) || /^\.\.(?:[\\/]|$)/.test(path) ? null : path;
}

/** A folder and those above it, up to the root of the repository. */
export async function toRoot(folder: string): Promise<string[]> {
  const folders: string[] = [];
  for (const path of upwards(folder, sep)) {
    folders.push(path);
    if (await exists(join(path, '.git'))) break;
  }
  return folders;
}

export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The name alone, also of a private package; null where there is none to be had. */
export async function folderName(path: string): Promise<string | null> {
  const file = join(path, 'package.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  const name = text === null ? null : parse(text, file).name;
  return typeof name === 'string' && name !== '' ? name : null;
}

/** `packageManager`, or what newer projects write under `devEngines`. */
export function packageManagerOf({
  packageManager,
  devEngines,
}: Readonly<Record<string, unknown>>): string | null {
  if (typeof packageManager === 'string') return packageManager;
  const wanted = isRecord(devEngines) ? [devEngines.packageManager].flat()[0] : null;
  if (!isRecord(wanted) || typeof wanted.name !== 'string') return null;
  return `${wanted.name}@${typeof wanted.version === 'string' ? wanted.version : ''}`;
}

function parse(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    const document: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (isRecord(document)) return document;
  } catch (cause) {
    throw usageError(
      'invalid-package-json',
      `${file} is not valid JSON: ${(cause as Error).message}.`,
      cause,
    );
  }
  throw usageError('invalid-package-json', `${file} holds no JSON object: npm reads no package from it.`);
}
