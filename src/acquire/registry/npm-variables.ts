import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** In which the user names more variables that the repository's own settings may use: names, parted by commas or spaces. */
export const namingVariable = 'PACKGATE_NPMRC_VARIABLES';

/** The inputs of a step with the job token among them, and what mints identities: no file of settings has a use for them. */
const ofTheJob = /^(?:INPUT|ACTIONS|GITHUB|RUNNER)_/i;

/** What credentials are written with, npm's own settings, and the folders that paths begin with. */
const usual =
  /^(?:NODE_AUTH_TOKEN|NPM_TOKEN|NPM_CONFIG_.*|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|XDG_\w+_HOME|TMPDIR|TMP|TEMP|PWD)$/i;

/** What the variables of an `.npmrc` are replaced by, in the user's own files and in those of the repository. */
export interface Expansion {
  readonly own: Record<string, string>;
  readonly repository: Record<string, string>;
}

/** Two environments that may be written into. */
export function expansionOf(env: Environment): Expansion {
  const named = new Set((env[namingVariable] ?? '').split(/[\s,]+/));
  const own = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !ofTheJob.test(entry[0]),
  );
  const repository = own.filter(([name]) => usual.test(name) || named.has(name));
  return { own: Object.fromEntries(own), repository: Object.fromEntries(repository) };
}

/** One setting that was left out, and the variable that it may not use. */
export interface Refused {
  readonly key: string;
  readonly file: string;
  readonly variable: string;
}

/** `\${A}` is no variable, `\\${A}` is one again: the expression that npm itself replaces by. */
const variable = /(?<!\\)(\\*)\$\{([^${}?]+)\??\}/g;

/** Of what stands in a file as it is written there: the variables that are set, but not for this file. */
export const refusedIn = (text: string, env: Environment, allowed: Environment): string[] =>
  [...text.matchAll(variable)].flatMap(([, backslashes = '', name = '']) =>
    backslashes.length % 2 === 0 && env[name] !== undefined && allowed[name] === undefined ? [name] : [],
  );

/** What decides who is asked: without it another registry would answer, and nobody would see. */
const deciding = /^(?:registry|@[^:]*:registry|userconfig|globalconfig|prefix)$/i;

export const isDeciding = ({ key }: Refused): boolean => deciding.test(key) || /\$\{/.test(key);

/** One sentence of what was refused, and one of what helps. */
export function refusal({ key, file, variable }: Refused, folder: string): string {
  const shown = isWithin(file, folder) ? relative(folder, file).replaceAll('\\', '/') : file;
  const allowed = ofTheJob.test(variable)
    ? 'variables of the job (INPUT_*, ACTIONS_*, GITHUB_*, RUNNER_*) are used in no npm setting. Write NODE_AUTH_TOKEN or NPM_TOKEN there, and set that.'
    : `a repository may use NODE_AUTH_TOKEN, NPM_TOKEN and npm_config_*. Write one of these there, or name the variable in ${namingVariable}.`;
  return `${shown} sets ${key} from the variable ${variable}, so that setting is left out: ${allowed}`;
}

export const isWithin = (path: string, folder: string): boolean =>
  resolve(path) === resolve(folder) || resolve(path).startsWith(resolve(folder).replace(/[\\/]?$/, sep));

/** Where a path leads; what is not there stays as it is written. */
export const realPath = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
