import { readFile, realpath } from 'node:fs/promises';
import { platform } from 'node:os';
import { delimiter, dirname, join, relative, resolve, sep } from 'node:path';
import { execPath } from 'node:process';
import type Config from '@npmcli/config';
import { usageError } from '../../model/errors.ts';
import { isRecord } from '../../text/json-text.ts';
import { upwards } from '../../text/upwards.ts';
import { exists } from '../pack/package-folder.ts';

type Definitions = Readonly<Record<string, { readonly default: unknown }>>;
type Environment = Readonly<Record<string, string | undefined>>;

/** The user's own npm settings. */
export interface NpmConfig {
  /** Flattened as npm hands them to its HTTP client. Holds credentials: never printed. */
  readonly flat: Readonly<Record<string, unknown>>;
  readonly text: (key: string) => string | null;
  /** The host whose tarball addresses npm rewrites to the registry's: `never`, `always`, a host or an address. */
  readonly replacedHost: string;
  /** Sentences on settings that were left out, since no `.npmrc` may use the variables in them. */
  readonly warnings: readonly string[];
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
  const [{ default: NpmConfigFiles }, { default: npm }] = await Promise.all([
    import('@npmcli/config'),
    import('@npmcli/config/lib/definitions/index.js'),
  ]);
  const expansion = expansionOf(env);
  const isGlobal = Object.keys(env).some((name) => /^npm_config_(?:global|location)$/i.test(name));
  const places = await repositoriesOf(folder, env);

  /** Each file is expanded from the variables that it may use. */
  class Expanding extends NpmConfigFiles {
    readonly allowed = new Map<string, Record<string, string>>([['env', expansion.own]]);

    override async loadLocalPrefix(): Promise<void> {
      const root = isGlobal ? null : await workspaceRoot(folder, env);
      if (root === null) return await super.loadLocalPrefix();
      this.localPrefix = root;
      this.localPackage = true;
    }

    override loadBuiltinConfig(): Promise<void> {
      const isOwn = !places.some((place) => isWithin(this.npmPath, place));
      const allowed = isOwn ? expansion.own : expansion.repository;
      return this.#from('builtin', allowed, () => super.loadBuiltinConfig());
    }

    override async loadProjectConfig(): Promise<void> {
      const before = this.#pointers();
      await this.#from('project', expansion.repository, () => super.loadProjectConfig());
      const after = this.#pointers();
      this.#isMoved = after.userconfig !== before.userconfig || after.globalconfig !== before.globalconfig;
    }

    override async loadUserConfig(): Promise<void> {
      const allowed = await this.#allowedFor(this.#pointers().userconfig);
      return await this.#from('user', allowed, () => super.loadUserConfig());
    }

    override async loadGlobalConfig(): Promise<void> {
      const allowed = await this.#allowedFor(this.#pointers().globalconfig);
      return await this.#from('global', allowed, () => super.loadGlobalConfig());
    }

    #isMoved = false;

    /** Where it will look for the user's own files. */
    #pointers(): { readonly userconfig: string; readonly globalconfig: string } {
      const { userconfig, globalconfig } = this.data.get('cli')?.data ?? {};
      return { userconfig: String(userconfig), globalconfig: String(globalconfig) };
    }

    /** A file that the repository has, or that its `.npmrc` points to, is the repository's. */
    async #allowedFor(file: string): Promise<Record<string, string>> {
      const path = await realPath(file);
      const inRepository = [...places, this.localPrefix ?? folder].some((place) => isWithin(path, place));
      return this.#isMoved || inRepository ? expansion.repository : expansion.own;
    }

    async #from(where: string, allowed: Record<string, string>, read: () => Promise<void>): Promise<void> {
      this.allowed.set(where, allowed);
      this.env = allowed;
      await read();
      this.env = expansion.own;
    }
  }

  const { definitions, shorthands, flatten, nerfDarts } = npm;
  const config = new Expanding({
    definitions,
    shorthands,
    flatten,
    nerfDarts,
    npmPath: await npmFolder(env),
    env: expansion.own,
    argv: [],
    cwd: folder,
    execPath,
    platform: platform(),
    warn: false,
  });
  const refused = await config
    .load()
    .then(() => withoutRefused(config, env))
    .catch((cause) => {
      throw usageError(
        'npm-config',
        `npm's configuration cannot be read: run npm config list in ${folder} and correct what it names.`,
        cause,
      );
    });
  const sentences = [...new Set(refused.map((each) => refusal(each, folder)))];
  const deciding = refused.find(isDeciding);
  if (deciding !== undefined) throw usageError('npmrc-variable', refusal(deciding, folder));
  return settings(withoutDummies(config.flat), definitions, sentences);
}

const members = new WeakMap<Environment, Map<string, Promise<ReadonlySet<string>>>>();

/**
 * The folder whose `.npmrc` npm takes for a package, in the way of `loadLocalPrefix` of @npmcli/config: its own, or that of a workspace
 * it belongs to. npm lists the folders of the workspace anew for each of them. Null where there is no package.json.
 */
async function workspaceRoot(folder: string, env: Environment): Promise<string | null> {
  const [path = folder, ...above] = upwards(resolve(folder), sep);
  if (!(await exists(join(path, 'package.json')))) return null;
  const byRoot = members.get(env) ?? new Map<string, Promise<ReadonlySet<string>>>();
  members.set(env, byRoot);
  for (const root of above) {
    const found = byRoot.get(root) ?? membersOf(root);
    byRoot.set(root, found);
    if ((await found).has(path)) return root;
  }
  return path;
}

async function membersOf(root: string): Promise<ReadonlySet<string>> {
  const pkg = await readFile(join(root, 'package.json'), 'utf8')
    .then(JSON.parse)
    .catch(() => null);
  if (!isRecord(pkg) || !pkg.workspaces) return new Set();
  const { default: mapWorkspaces } = await import('@npmcli/map-workspaces');
  return new Set((await mapWorkspaces({ cwd: root, pkg })).values());
}

/** Takes out every setting that a variable stands in which its file may not use, and returns them. */
function withoutRefused(
  { data, allowed }: Pick<Config, 'data'> & { readonly allowed: ReadonlyMap<string, Environment> },
  env: Environment,
): Refused[] {
  return [...allowed].flatMap(([where, variables]) => {
    const layer = data.get(where);
    return Object.entries(layer?.raw ?? {}).flatMap(([key, value]) => {
      const names = [key, value].flat(2).flatMap((text) => refusedIn(String(text), env, variables));
      if (layer === undefined || names.length === 0) return [];
      delete layer.data[key];
      return names.map((variable) => ({ key, variable, file: layer.source ?? where }));
    });
  });
}

/** Where files belong to what is checked: its repository, and the workspace of a job. */
async function repositoriesOf(folder: string, env: Environment): Promise<string[]> {
  const start = await realPath(folder);
  const workspace = env.GITHUB_WORKSPACE ? [await realPath(env.GITHUB_WORKSPACE)] : [];
  for (let path = start; ; path = dirname(path)) {
    if (await exists(join(path, '.git'))) return [path, ...workspace];
    if (dirname(path) === path) return [start, ...workspace];
  }
}

function settings(flat: NpmConfig['flat'], definitions: Definitions, warnings: readonly string[]): NpmConfig {
  const text = (key: string): string | null => (typeof flat[key] === 'string' ? flat[key] : null);
  const replaced = text('replaceRegistryHost') ?? 'never';
  const usual = definitions['replace-registry-host']?.default === replaced;
  return {
    flat,
    text,
    replacedHost: usual ? new URL(String(definitions.registry?.default)).host : replaced,
    warnings,
  };
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
    return (await exists(join(home, 'lib', 'npm.js'))) ? home : fallback;
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

/** In which the user names more variables that the repository's own settings may use: names, parted by commas or spaces. */
const namingVariable = 'PACKGATE_NPMRC_VARIABLES';

/** The inputs of a step with the job token among them, and what mints identities: no file of settings has a use for them. */
const ofTheJob = /^(?:INPUT|ACTIONS|GITHUB|RUNNER)_/i;

/** What credentials are written with, npm's own settings, and the folders that paths begin with. */
const usual =
  /^(?:NODE_AUTH_TOKEN|NPM_TOKEN|NPM_CONFIG_.*|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|XDG_\w+_HOME|TMPDIR|TMP|TEMP|PWD)$/i;

/** What the variables of an `.npmrc` are replaced by, in the user's own files and in those of the repository. */
interface Expansion {
  readonly own: Record<string, string>;
  readonly repository: Record<string, string>;
}

/** Two environments that may be written into. */
function expansionOf(env: Environment): Expansion {
  const named = new Set((env[namingVariable] ?? '').split(/[\s,]+/));
  const own = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !ofTheJob.test(entry[0]),
  );
  const repository = own.filter(([name]) => usual.test(name) || named.has(name));
  return { own: Object.fromEntries(own), repository: Object.fromEntries(repository) };
}

/** One setting that was left out, and the variable that it may not use. */
interface Refused {
  readonly key: string;
  readonly file: string;
  readonly variable: string;
}

/** `\${A}` is no variable, `\\${A}` is one again: the expression that npm itself replaces by. */
const variable = /(?<!\\)(\\*)\$\{([^${}?]+)\??\}/g;

/** Of what stands in a file as it is written there: the variables that are set, but not for this file. */
const refusedIn = (text: string, env: Environment, allowed: Environment): string[] =>
  [...text.matchAll(variable)].flatMap(([, backslashes = '', name = '']) =>
    backslashes.length % 2 === 0 && env[name] !== undefined && allowed[name] === undefined ? [name] : [],
  );

/** What decides who is asked: without it another registry would answer, and nobody would see. */
const deciding = /^(?:registry|@[^:]*:registry|userconfig|globalconfig|prefix)$/i;

const isDeciding = ({ key }: Refused): boolean => deciding.test(key) || /\$\{/.test(key);

/** One sentence of what was refused, and one of what helps. */
function refusal({ key, file, variable }: Refused, folder: string): string {
  const shown = isWithin(file, folder) ? relative(folder, file).replaceAll('\\', '/') : file;
  const allowed = ofTheJob.test(variable)
    ? 'variables of the job (INPUT_*, ACTIONS_*, GITHUB_*, RUNNER_*) are used in no npm setting. Write NODE_AUTH_TOKEN or NPM_TOKEN there, and set that.'
    : `a repository may use NODE_AUTH_TOKEN, NPM_TOKEN and npm_config_*. Write one of these there, or name the variable in ${namingVariable}.`;
  return `${shown} sets ${key} from the variable ${variable}, so that setting is left out: ${allowed}`;
}

const isWithin = (path: string, folder: string): boolean =>
  resolve(path) === resolve(folder) || resolve(path).startsWith(resolve(folder).replace(/[\\/]?$/, sep));

/** Where a path leads; what is not there stays as it is written. */
const realPath = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
