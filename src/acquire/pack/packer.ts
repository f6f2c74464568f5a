import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { delimiter, dirname, join, sep } from 'node:path';
import major from 'semver/functions/major.js';
import minVersion from 'semver/ranges/min-version.js';
import { type PackgateError, usageError } from '../../model/errors.ts';
import { isRecord } from '../../text/json-text.ts';
import { upwards } from '../../text/upwards.ts';
import { exists, type PackageFolder, packageManagerOf } from './package-folder.ts';

export const packerNames = ['npm', 'pnpm', 'yarn', 'bun'] as const;
export type PackerName = (typeof packerNames)[number];

/** Yarn 1 and what came after it share a name and little else. */
export type Packer = Exclude<PackerName, 'yarn'> | 'yarn-classic' | 'yarn-berry';

interface PackCommand {
  readonly command: PackerName;
  readonly arguments: (destination: string, ignoreScripts: boolean) => readonly string[];
}

const skip = (ignoreScripts: boolean, ...flags: readonly string[]): readonly string[] =>
  ignoreScripts ? flags : [];

/**
 * A shell that does nothing, for npm 10 and older, which run `prepare` in spite of `--ignore-scripts`. By its path: npm puts
 * `node_modules/.bin` before everything else, where a dependency may have a program of that name. Windows has none.
 */
const idleShell = ['/usr/bin/true', '/bin/true'].find((path) => existsSync(path)) ?? null;

export const packCommands: { readonly [P in Packer]: PackCommand } = {
  npm: {
    command: 'npm',
    arguments: (destination, ignoreScripts) => [
      'pack',
      '--pack-destination',
      destination,
      ...skip(
        ignoreScripts,
        '--ignore-scripts',
        ...(idleShell === null ? [] : [`--script-shell=${idleShell}`]),
      ),
    ],
  },
  pnpm: {
    command: 'pnpm',
    arguments: (destination, ignoreScripts) => [
      'pack',
      '--pack-destination',
      destination,
      ...skip(
        ignoreScripts,
        '--config.ignore-scripts=true',
        '--config.ignore-pnpmfile=true',
        '--config.manage-package-manager-versions=false', // it would fetch the pnpm that `packageManager` names, and run it
      ),
    ],
  },
  'yarn-classic': {
    command: 'yarn',
    arguments: (destination, ignoreScripts) => [
      'pack',
      '--filename',
      join(destination, 'package.tgz'),
      ...skip(ignoreScripts, '--ignore-scripts'),
    ],
  },
  'yarn-berry': {
    command: 'yarn',
    arguments: (destination) => ['pack', '--out', join(destination, 'package.tgz')],
  },
  bun: {
    command: 'bun',
    arguments: (destination, ignoreScripts) => [
      'pm',
      'pack',
      '--destination',
      destination,
      ...skip(ignoreScripts, '--ignore-scripts'),
    ],
  },
};

/** Rejects where a packer cannot be kept from running what the repository brings along. */
export async function requireIgnorable(
  { folder, above, scripts }: PackageFolder,
  packer: Packer,
): Promise<void> {
  if (!packer.startsWith('yarn')) return;
  const own = scripts.find((script) => /^(?:prepack|postpack)$/.test(script));
  if (packer === 'yarn-berry' && own !== undefined) throw unignorable(`the ${own} script of ${folder}`);
  for (const place of above) {
    for (const [file, expression] of yarnPrograms) {
      const text = await readFile(join(place, file), 'utf8').catch(() => '');
      const [, setting] = expression.exec(text.replace(/^\s*#.*$/gm, '')) ?? [];
      if (setting !== undefined) throw unignorable(`what ${join(place, file)} names as ${setting}`);
    }
  }
}

/** Yarn itself, in another version or in whatever a file says it is; and what is loaded into it. */
const yarnPrograms: readonly (readonly [file: string, setting: RegExp])[] = [
  ['.yarnrc.yml', /(yarnPath|plugins)["']?\s*:/],
  ['.yarnrc', /^\s*"?(yarn-path)\b/m],
];

const unignorable = (what: string): PackgateError =>
  usageError(
    'scripts-not-ignorable',
    `Yarn cannot pack without running ${what}: name npm as the packer, or leave ignore-scripts out.`,
  );

/**
 * For packers that are to run nothing of the repository: Yarn reads no settings of it, whatever way `plugins` or `yarnPath` may be written
 * in them; Corepack takes neither its registry nor the address of a packer from there; and cmd.exe no `npm.cmd` from the folder.
 */
export const withoutRepository = {
  YARN_RC_FILENAME: '.yarnrc-that-is-not-there.yml',
  YARN_IGNORE_PATH: '1',
  COREPACK_ENV_FILE: '0',
  COREPACK_ENABLE_UNSAFE_CUSTOM_URLS: '0',
  NoDefaultCurrentDirectoryInExePath: '1',
};

const lockfiles: readonly (readonly [file: string, packer: PackerName])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['pnpm-workspace.yaml', 'pnpm'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['yarn.lock', 'yarn'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
];

/**
 * The packer that the project itself would use: `packageManager` or the lockfile, in the folder or the nearest one above it, up to
 * the root of the repository. npm where nothing tells.
 */
export async function choosePacker(above: readonly string[], wanted: PackerName | null): Promise<Packer> {
  for (const path of above) {
    const named = await namedIn(path);
    const name = wanted ?? named?.name ?? (await lockfileIn(path))?.[1];
    if (name === 'yarn' && (await isYarnProject(path, named))) return yarnOf(path, named?.version ?? '');
    if (name !== undefined && name !== 'yarn') return name;
  }
  return wanted === 'yarn' ? 'yarn-classic' : 'npm';
}

/** Finds out how to run the packer, without running it. */
export async function lookAtPacker(
  packer: Packer,
  above: readonly string[],
  wanted: PackerName | null,
  path: string | undefined,
) {
  const { command } = packCommands[packer];
  const version = await versionOf(command, above, path);
  return { command, version, howToGet: () => howToGet(packer, above, wanted) };
}

/** Who wants this packer, and the command that gets it, for where it is not there. */
async function howToGet(
  packer: Packer,
  above: readonly string[],
  wanted: PackerName | null,
): Promise<string> {
  const { command } = packCommands[packer];
  let [by, version] = [wanted === null ? null : 'you named it', ''];
  for (const path of wanted === null ? above : []) {
    const named = await namedIn(path);
    const [file, locked] = (await lockfileIn(path)) ?? [];
    if ((named?.name ?? locked) !== command) continue;
    by = named === null ? `${file} asks for it` : 'packageManager in package.json asks for it';
    version = named?.version.split('+')[0] ?? '';
    break;
  }
  const get =
    command === 'npm'
      ? 'it comes with Node.js'
      : packer === 'yarn-berry'
        ? 'corepack enable'
        : `npm install --global ${command}${/^\d{1,9}\.\d{1,9}\.\d[\w.-]{0,60}$/.test(version) ? `@${version}` : ''}`;
  return `${by ?? 'it is the default'}. ${command === 'npm' ? 'Install it' : 'To install it'}: ${get}`;
}

/** Null where the files of the program do not say it. */
async function versionOf(
  command: PackerName,
  above: readonly string[],
  path: string | undefined,
): Promise<string | null> {
  const managed = (await Promise.all(above.map(namedIn))).find((named) => named?.name === command);
  const pinned = /^\d{1,9}\.\d{1,9}\.\d[\w.-]{0,60}/.exec(managed?.version ?? '')?.[0] ?? null;
  const script = command === 'yarn' ? await Promise.all(above.map(yarnPath)) : [];
  const released = /(?:^|[\\/])yarn-(\d{1,9}\.\d{1,9}\.\d[\w.-]{0,60})\.c?js$/.exec(
    script.find((each) => each !== null) ?? '',
  )?.[1];
  if (released !== undefined) return released;
  for (const place of (path ?? '').split(delimiter)) {
    const program = await realpath(join(place, command)).catch(() => null);
    if (program === null) continue;
    const { name = '', version = null } = await packageAround(program);
    // Both start the version that the project names.
    if (name === 'corepack' || (name === 'pnpm' && pinned !== null)) return pinned;
    const isIt = name === command || name === '@yarnpkg/cli-dist' || name.startsWith('@pnpm/exe');
    return isIt && /^\d[\w.+-]{0,60}$/.test(version ?? '') ? version : null;
  }
  return null;
}

async function yarnPath(folder: string): Promise<string | null> {
  const settings = await readFile(join(folder, '.yarnrc.yml'), 'utf8').catch(() => '');
  return /^yarnPath: *["']?([^\s"'][^"'\n]*)/m.exec(settings)?.[1]?.trimEnd() ?? null;
}

async function packageAround(file: string): Promise<{ readonly name?: string; readonly version?: string }> {
  for (const path of upwards(dirname(file), sep)) {
    const manifest = await readFile(join(path, 'package.json'), 'utf8')
      .then((text): unknown => JSON.parse(text))
      .catch(() => null);
    const { name, version } = isRecord(manifest) ? manifest : {};
    if (typeof name === 'string' && typeof version === 'string') return { name, version };
  }
  return {};
}

interface Named {
  readonly name: PackerName;
  readonly version: string;
}

async function namedIn(folder: string): Promise<Named | null> {
  const manifest = await readFile(join(folder, 'package.json'), 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch(() => null);
  const [name, version = ''] = (isRecord(manifest) ? packageManagerOf(manifest) : null)?.split('@') ?? [];
  const known = packerNames.find((packer) => packer === name);
  return known === undefined ? null : { name: known, version };
}

async function lockfileIn(folder: string): Promise<(typeof lockfiles)[number] | null> {
  for (const lockfile of lockfiles) if (await exists(join(folder, lockfile[0]))) return lockfile;
  return null;
}

/** Whether dependencies are installed as a lockfile says. A workspace of pnpm says who packs, and locks nothing. */
export async function isLocked(folder: string): Promise<boolean> {
  for (const [file] of lockfiles)
    if (file !== 'pnpm-workspace.yaml' && (await exists(join(folder, file)))) return true;
  return false;
}

const isYarnProject = async (folder: string, named: Named | null): Promise<boolean> =>
  named?.name === 'yarn' ||
  (await exists(join(folder, 'yarn.lock'))) ||
  (await exists(join(folder, '.yarnrc.yml')));

/** Only Yarn 2 and later writes `__metadata` into its lockfile and reads `.yarnrc.yml`. */
async function yarnOf(folder: string, version: string): Promise<Packer> {
  const written = minVersionOf(version);
  if (written !== null) return written === 1 ? 'yarn-classic' : 'yarn-berry';
  if (await exists(join(folder, '.yarnrc.yml'))) return 'yarn-berry';
  const lock = await readFile(join(folder, 'yarn.lock'), 'utf8').catch(() => '');
  return /^__metadata:/m.test(lock) ? 'yarn-berry' : 'yarn-classic';
}

function minVersionOf(range: string): number | null {
  try {
    const lowest = range === '' ? null : minVersion(range.split('+')[0] ?? '');
    return lowest === null ? null : major(lowest);
  } catch {
    return null;
  }
}
