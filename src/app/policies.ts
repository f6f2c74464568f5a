import { dirname, join, relative } from 'node:path';
import { parseCandidate } from '../acquire/candidate.ts';
import { packageAt } from '../acquire/workspace.ts';
import {
  type ConfigurationFile,
  configurationNames,
  findConfiguration,
  namedConfiguration,
  rootFolder,
} from '../config/find.ts';
import { policyOf, resolvePolicy } from '../config/resolve.ts';
import type { Config, FailOn, Layer, Mistake, Policy, ResolvedPolicy } from '../model/policy.ts';

/** What a candidate is judged by; the package's name is known when its manifest is. */
export type PolicyOf = (spec: string, packageName: string | null) => Policy;

export interface PolicyRequest {
  readonly cwd: string;
  readonly candidates: readonly string[];
  /** A configuration file, in place of those that would be found. */
  readonly config: ForThisRun<string> | null;
  /** Wins over every file. */
  readonly failOn: ForThisRun<FailOn> | null;
  /** For git, which is asked who wrote a waiver; it is not asked where this is missing. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

interface ForThisRun<T> {
  readonly value: T;
  /** What the user calls the place where it was set, such as `--config`. */
  readonly by: string;
}

export const forThisRun = <T>(value: T | null | undefined, by: string): ForThisRun<T> | null =>
  value === null || value === undefined ? null : { value, by };

export interface Policies {
  readonly of: PolicyOf;
  readonly resolved: (spec: string, packageName: string | null) => ResolvedPolicy;
  /** Null where the defaults hold. */
  readonly configOf: ConfigOf;
  readonly fileOf: (spec: string) => ConfigurationFile | null;
  /** What is packed; null where the candidate is no folder. */
  readonly folderOf: (spec: string) => string | null;
}

type ConfigOf = (spec: string) => Config | null;

/** By whatever configurations, with what is set for this run laid over them. */
export function judgingBy(
  configOf: ConfigOf,
  failOn: PolicyRequest['failOn'],
): Pick<Policies, 'of' | 'resolved'> {
  const resolved = (spec: string, packageName: string | null): ResolvedPolicy => {
    const policy = resolvePolicy(configOf(spec), packageName);
    if (failOn === null) return policy;
    return { ...policy, failOn: { value: failOn.value, origin: { kind: 'run', by: failOn.by } } };
  };
  return { of: (spec, name) => policyOf(resolved(spec, name)), resolved };
}

/** Reads every configuration that the candidates need, before anything of them is packed. One mistake in one file ends the run. */
export async function readPolicies({
  cwd,
  candidates,
  config,
  failOn,
  env,
}: PolicyRequest): Promise<Policies> {
  const named = config === null ? null : await namedConfiguration(config.value, config.by, cwd);
  const files = new Map<string, ConfigurationFile | null>();
  const folders = new Map<string, string | null>();
  for (const spec of candidates) {
    const folder = await folderOf(spec, cwd);
    folders.set(spec, folder);
    files.set(spec, named ?? (await findConfiguration(folder, cwd)));
  }
  const configs = await parsed(
    [...files.values()].filter((file) => file !== null),
    env,
  );
  const fileOf = (spec: string): ConfigurationFile | null => files.get(spec) ?? null;
  const configOf = (spec: string): Config | null => configs.get(fileOf(spec)?.path ?? '') ?? null;
  return {
    ...judgingBy(configOf, failOn),
    configOf,
    fileOf,
    folderOf: (spec) => folders.get(spec) ?? null,
  };
}

async function folderOf(spec: string, cwd: string): Promise<string | null> {
  const candidate = await parseCandidate(spec, cwd);
  return candidate.kind === 'directory' ? candidate.path : null;
}

/** By path, each once. Without a file no YAML parser is loaded. */
async function parsed(
  files: readonly ConfigurationFile[],
  env: PolicyRequest['env'],
): Promise<Map<string, Config>> {
  const configs = new Map<string, Config>();
  const unique = new Map(files.map((file) => [file.path, file]));
  if (unique.size === 0) return configs;
  const { mistakesError, parseConfig } = await import('../config/parse-config.ts');
  const wrong: [file: string, mistakes: readonly Mistake[]][] = [];
  for (const { path, file, text } of unique.values()) {
    const outcome = parseConfig(text, file);
    if ('mistakes' in outcome) wrong.push([file, outcome.mistakes]);
    else
      configs.set(path, env === undefined ? outcome.config : await approved(outcome.config, path, text, env));
  }
  if (wrong.length > 0) throw mistakesError(wrong);
  return configs;
}

/** Each waiver with the commit that wrote its line. */
async function approved(
  { base, packages, ...config }: Config,
  path: string,
  text: string,
  env: NonNullable<PolicyRequest['env']>,
): Promise<Config> {
  if (![base, ...packages].some(({ waivers }) => waivers.length > 0)) return { ...config, base, packages };
  const { approvalsOf } = await import('../acquire/approvals.ts');
  const approvalAt = await approvalsOf(path, text, env);
  const known = <L extends Layer>(layer: L): L => ({
    ...layer,
    waivers: layer.waivers.map(({ value, line }) => ({
      line,
      value: { ...value, approval: approvalAt(line) },
    })),
  });
  return { ...config, base: known(base), packages: packages.map(known) };
}

/** The configuration that a waiver for a package belongs in; its text is empty where there is none yet. */
export interface WaiverHome extends ConfigurationFile {
  /** It judges other packages too, so that the waiver belongs under the name of its own. */
  readonly isShared: boolean;
}

export async function waiverHome(
  {
    cwd,
    candidate,
    config,
  }: { readonly cwd: string; readonly candidate: string; readonly config: string | null },
  name: string | null,
): Promise<WaiverHome> {
  const packed = await folderOf(candidate, cwd);
  const folder = packed ?? cwd;
  const found =
    config === null
      ? await findConfiguration(folder, cwd)
      : await namedConfiguration(config, '--config', cwd);
  const home = found === null ? await rootFolder(folder) : dirname(found.path).replace(/[\\/]\.github$/, '');
  const own = packed === null ? ((await packageAt(home, '.'))?.name ?? name) : name;
  const isShared = relative(home, folder) !== '' || own !== name;
  if (found !== null) return { ...found, isShared };
  const path = join(home, configurationNames[0]);
  return { path, file: relative(cwd, path).replaceAll('\\', '/'), text: '', isShared };
}
