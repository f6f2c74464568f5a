import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PackgateError, undecided } from '../../model/errors.ts';
import { type AcquireContext, type Candidate, limitsOf, type Tarball } from '../context.ts';
import { type Ending, inTurn, run } from './child.ts';
import { readPackageFolder } from './package-folder.ts';
import { choosePacker, lookAtPacker, packCommands, requireIgnorable, withoutRepository } from './packer.ts';

/** Packs a folder as its project would pack it: what is in a fresh, empty folder afterwards. `spec` is what the user calls it. */
export async function packFolder(path: string, spec: string, context: AcquireContext): Promise<Candidate> {
  const { ignoreScripts, scratch, env, signal, hide } = context;
  const own = await readPackageFolder(path, spec);
  const chosen = await choosePacker(own.above, context.packer);
  // pnpm packs that directory by itself; changesets and Lerna go there with npm, whatever installs.
  const inside = chosen === 'pnpm' ? null : own.inside;
  const packer = inside === null || context.packer !== null ? chosen : 'npm';
  const called = inside === null ? spec : join(spec, inside).replaceAll('\\', '/');
  const folder = inside === null ? own : await readPackageFolder(join(path, inside), called);
  const { command, version, howToGet } = await lookAtPacker(packer, folder.above, context.packer, env.PATH);
  if (ignoreScripts) await requireIgnorable(folder, packer);
  const tarball = await inTurn(async () => {
    const destination = await scratch.folder();
    context.onProgress({ step: 'pack', subject: called, done: 0, total: null });
    const ending = await run(
      {
        command,
        arguments: packCommands[packer].arguments(destination, ignoreScripts),
        cwd: folder.path,
        env: { ...childEnvironment(env), ...(ignoreScripts && withoutRepository) },
        timeout: limitsOf(context).pack,
        signal,
        hide,
      },
      scratch,
    );
    if (ending.kind === 'not-started') throw notStarted(ending.error, command, await howToGet());
    const problem = problemOf(ending, command, called, context);
    if (problem !== null) throw problem;
    return await onlyTarball(destination, command, called);
  });
  return {
    from: { kind: 'directory', folder: spec, packer: command, version },
    source: `${called} (packed with ${command}${version === null ? '' : ` ${version}`})`,
    tarball,
    name: folder.name,
    version: folder.version,
    folder: path,
    packed: folder.path,
    publishConfig: folder.publishConfig,
    warnings: [],
  };
}

function problemOf(
  ending: Exclude<Ending, { kind: 'not-started' }>,
  command: string,
  folder: string,
  context: AcquireContext,
): PackgateError | null {
  if (ending.kind === 'exited' && ending.code === 0) return null;
  if (ending.kind === 'aborted') {
    return undecided('interrupted', `Packing ${folder} was interrupted: start the check again.`);
  }
  const output = ending.output === '' ? 'It said nothing.' : `Its last words:\n${ending.output}`;
  const detail = { packer: command, output: ending.output };
  if (/ENOSPC|EDQUOT|EFBIG|no space left on device|file too large/i.test(ending.output)) {
    const message = `The disk was full while ${command} packed ${folder}: make room, or point TMPDIR at another disk. ${output}`;
    return new PackgateError('disk-full', 3, message, { detail });
  }
  if (ending.kind === 'timeout') {
    const limit = limitsOf(context).pack;
    const seconds = Math.round(limit / 1000);
    const message = `Packing ${folder} with ${command} did not end within ${seconds} s: a script of the package may be waiting for something. ${output}`;
    return new PackgateError('pack-timeout', 3, message, { detail: { ...detail, seconds } });
  }
  const how =
    ending.kind === 'killed' ? `was killed by ${ending.signal}` : `failed with exit code ${ending.code}`;
  const next = context.ignoreScripts
    ? `run it in ${folder} to see why`
    : 'run it there to see why, or pack with ignore-scripts';
  return new PackgateError('pack-failed', 3, `${command} pack in ${folder} ${how}: ${next}. ${output}`, {
    detail,
  });
}

function notStarted(error: NodeJS.ErrnoException, command: string, how: string): PackgateError {
  return error.code === 'ENOENT'
    ? undecided('packer-not-found', `${command} is not installed, or not on the PATH, and ${how}.`, error)
    : undecided(
        'packer-not-started',
        `${command} could not be started (${error.code}): check that it runs by itself.`,
        error,
      );
}

async function onlyTarball(destination: string, command: string, folder: string): Promise<Tarball> {
  const files = (await readdir(destination)).filter((file) => file.endsWith('.tgz'));
  const [file] = files;
  if (file === undefined) {
    throw undecided(
      'pack-empty',
      `${command} ended well in ${folder} but wrote no tarball: run ${command} pack there and check the file that it writes instead.`,
    );
  }
  if (files.length > 1) {
    throw undecided(
      'pack-ambiguous',
      `${command} wrote ${files.length} tarballs for ${folder}: name the folder of one package, or check the files one by one.`,
    );
  }
  const path = join(destination, file);
  return { path, size: (await stat(path)).size };
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What packers and the package's own scripts may see. In a job's environment stand tokens, the runner's command files and the means
 * to mint an identity (`ACTIONS_ID_TOKEN_REQUEST_*`): a lifecycle script that inherits them can publish, or rewrite the verdict.
 * Credentials reach npm by the path of the `.npmrc` alone. By `RUNNER_TRACKING_ID` the runner finds, and ends, what a script left running.
 */
const allowed = new Set(
  `PATH PATHEXT HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM CI NODE_ENV NODE_OPTIONS NODE_EXTRA_CA_CERTS SSL_CERT_FILE
  SSL_CERT_DIR SOURCE_DATE_EPOCH TMPDIR TMP TEMP PWD RUNNER_TRACKING_ID
  HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY
  PNPM_HOME BUN_INSTALL VOLTA_HOME NVM_DIR NVM_BIN FNM_DIR FNM_MULTISHELL_PATH ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR
  JAVA_HOME GOPATH GOROOT GOCACHE CARGO_HOME RUSTUP_HOME PYTHON
  SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES PROGRAMFILES(X86) USERPROFILE HOMEDRIVE
  HOMEPATH USERNAME NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE`.split(/\s+/),
);
const allowedFamilies = /^(?:LC_|XDG_|COREPACK_|NPM_CONFIG_@[^:]+:REGISTRY$)/;
/** Not the rest of what `npm run` exports: `dry_run`, `json` or `workspace` of the outer npm would change what is packed. */
const npmSettings =
  /^NPM_CONFIG_(?:USERCONFIG|GLOBALCONFIG|PREFIX|CACHE|REGISTRY|PROXY|HTTPS_PROXY|NOPROXY|CA|CAFILE|STRICT_SSL|IGNORE_SCRIPTS|SCRIPT_SHELL|NODE_OPTIONS|NODEDIR|PYTHON|STORE_DIR)$/;
const secretive = /TOKEN|SECRET|PASSWORD|CREDENTIAL/;
/** Named in `.npmrc` and `.yarnrc.yml` files: set and empty, so that a packer does not stumble over them. */
const emptied = ['NODE_AUTH_TOKEN', 'NPM_TOKEN', 'YARN_NPM_AUTH_TOKEN'];

function childEnvironment(env: Environment): Record<string, string> {
  const kept = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && isAllowed(name.toUpperCase()) ? [[name, withoutUser(name, value)] as const] : [],
  );
  const empty = emptied.filter((name) => env[name] !== undefined).map((name) => [name, ''] as const);
  return Object.fromEntries([...kept, ...empty]);
}

/** User and password of a registry, of which packing needs neither; a proxy lets nobody through without. */
const withoutUser = (name: string, value: string): string =>
  /registry$/i.test(name) ? value.replace(/(\/\/)[^/]*@/, '$1') : value;

const isAllowed = (name: string): boolean =>
  allowed.has(name) || npmSettings.test(name) || (allowedFamilies.test(name) && !secretive.test(name));
