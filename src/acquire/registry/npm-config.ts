import { access, realpath } from 'node:fs/promises';
import { platform } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { usageError } from '../../model/errors.ts';

type Definitions = Readonly<Record<string, { readonly default: unknown }>>;
type Environment = Readonly<Record<string, string | undefined>>;

/** The user's own npm settings. */
export interface NpmConfig {
  /** Flattened as npm hands them to its HTTP client. Holds credentials: never printed. */
  readonly flat: Readonly<Record<string, unknown>>;
  readonly text: (key: string) => string | null;
  /** The host whose tarball addresses npm rewrites to the registry's: `never`, `always`, a host or an address. */
  readonly replacedHost: string;
}

const loaded = new WeakMap<Environment, Map<string, Promise<NpmConfig>>>();

/** As npm would see it in `folder`: every `.npmrc` from the project's to the global one, and the environment. */
export function npmConfig(folder: string, env: Environment): Promise<NpmConfig> {
  const byFolder = loaded.get(env) ?? new Map<string, Promise<NpmConfig>>();
  loaded.set(env, byFolder);
  const config = byFolder.get(folder) ?? load(folder, env);
  byFolder.set(folder, config);
  return config;
}

async function load(folder: string, env: Environment): Promise<NpmConfig> {
  const [{ default: Config }, { default: npm }] = await Promise.all([
    import('@npmcli/config'),
    import('@npmcli/config/lib/definitions/index.js'),
  ]);
  const { definitions, shorthands, flatten, nerfDarts } = npm;
  const config = new Config({
    definitions,
    shorthands,
    flatten,
    nerfDarts,
    npmPath: await npmFolder(env),
    env: { ...env }, // it writes into what it is given
    argv: [],
    cwd: folder,
    execPath,
    platform: platform(),
    warn: false,
  });
  try {
    await config.load();
    return settings(withoutDummies(config.flat), definitions);
  } catch (cause) {
    throw usageError(
      'npm-config',
      `npm's configuration cannot be read: run npm config list in ${folder} and correct what it names.`,
      cause,
    );
  }
}

function settings(flat: NpmConfig['flat'], definitions: Definitions): NpmConfig {
  const text = (key: string): string | null => (typeof flat[key] === 'string' ? flat[key] : null);
  const replaced = text('replaceRegistryHost') ?? 'never';
  const usual = definitions['replace-registry-host']?.default === replaced;
  return { flat, text, replacedHost: usual ? new URL(String(definitions.registry?.default)).host : replaced };
}

/**
 * Where npm itself is installed: the `npmrc` beside it sets the prefix, and with it the global configuration, in the installers of
 * Windows and of Homebrew. The folder may be missing; npm's defaults then hold.
 */
async function npmFolder(env: Environment): Promise<string> {
  const beside = platform() === 'win32' ? dirname(execPath) : join(dirname(dirname(execPath)), 'lib');
  const fallback = join(beside, 'node_modules', 'npm');
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)) {
    const program = await realpath(join(folder, 'npm')).catch(() => null);
    if (program === null) continue;
    const home = dirname(dirname(program));
    const found = await access(join(home, 'lib', 'npm.js')).then(
      () => true,
      () => false,
    );
    return found ? home : fallback;
  }
  return fallback;
}

/** What stands for a token where none was set: nothing, the variable's name unreplaced, or what actions/setup-node wrote before v7. */
const dummy = /^(?:|\$\{[^}]*\}|X{5}(?:-X{5}){3})$/;
const credential = /:(?:_authToken|_auth|_password|username)$/;

const withoutDummies = (flat: NpmConfig['flat']): NpmConfig['flat'] =>
  Object.fromEntries(
    Object.entries(flat).filter(
      ([key, value]) => !(credential.test(key) && dummy.test(String(value ?? '').trim())),
    ),
  );
