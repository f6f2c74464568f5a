import { Readable } from 'node:stream';
import { chooseCandidates, type Shard } from './app/candidates.ts';
import { type CheckOptions, check as checkAll } from './app/check.ts';
import { forThisRun, readPolicies } from './app/policies.ts';
import type { PackageTree } from './model/package-tree.ts';
import type { FailOn, Policy } from './model/policy.ts';
import type { Report } from './model/report.ts';
import { readPackage } from './read/package.ts';
import { withSecrets } from './read/secrets.ts';

export { selectBaseline } from './baseline/select-baseline.ts';
export { compareTrees } from './compare/compare-trees.ts';
export { defaultPolicy } from './config/default-policy.ts';
export type { Change, ChangeKind, Comparison, FieldChange } from './model/comparison.ts';
export { PackgateError } from './model/errors.ts';
export type { Severity, Verdict } from './model/finding.ts';
export type {
  ContentFacts,
  Entry,
  EntryType,
  Hazard,
  Manifest,
  PackageTree,
  SourceMapFacts,
} from './model/package-tree.ts';
export type { Policy, Waiver } from './model/policy.ts';
export type { BaselineChoice, BaselineReason, PackageReport, Report, Skipped } from './model/report.ts';
export { judge } from './rules/judge.ts';
export type { Evidence, Finding, RuleId } from './rules/table.ts';
export { verdictOf } from './rules/verdict.ts';

/** Everything that the command line may set; what is left out is what the command line would take. */
export interface CheckRequest
  extends Partial<
    Omit<CheckOptions, 'candidates' | 'unmatched' | 'skipped' | 'today' | 'policyOf' | 'base'>
  > {
  /** Directories, `.tgz` files, registry specs or globs; default the package or the workspace in the current directory. */
  readonly candidates?: readonly string[];
  /** Names of packages, or files that list them, as `--only` takes them. */
  readonly only?: readonly string[];
  readonly shard?: Shard;
  /** Wins over what the policy says. */
  readonly failOn?: FailOn;
  /** A configuration file; default is the nearest of each candidate, as for the command line. */
  readonly config?: string;
  /** A policy for all candidates: then no configuration file is read. */
  readonly policy?: Policy;
  /** Decides what has expired; default now. */
  readonly today?: Date;
}

export async function check(wanted: CheckRequest = {}): Promise<Report> {
  const { failOn, config, policy, only, shard = null, today = new Date(), ...request } = wanted;
  const { cwd = process.cwd() } = request;
  const { candidates, ...others } = await chooseCandidates({
    cwd,
    words: request.candidates ?? null,
    only: forThisRun(only, 'the option only'),
    shard,
  });
  const policyOf =
    policy === undefined
      ? (
          await readPolicies({
            cwd,
            candidates,
            config: forThisRun(config, 'the option config'),
            failOn: forThisRun(failOn, 'the option failOn'),
          })
        ).of
      : (): Policy => ({ ...policy, failOn: failOn ?? policy.failOn });
  return await checkAll({
    env: process.env,
    baseline: 'auto',
    mode: 'pr',
    registry: null,
    packer: null,
    ignoreScripts: false,
    onProgress: () => {},
    signal: null,
    ...request,
    ...others,
    candidates,
    cwd,
    policyOf,
    today: today.toISOString().slice(0, 10),
  });
}

/** The package in a `.tgz`, given as the bytes of the file. Rejects with a PackgateError where it cannot be read without doubt. */
export async function readTarball(packed: AsyncIterable<Uint8Array>): Promise<PackageTree> {
  const stream = packed instanceof Readable ? packed : Readable.from(packed);
  return await withSecrets(await readPackage(stream));
}
