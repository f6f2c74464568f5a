import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { integrityOf, keepTarball } from '../../acquire/keep-tarball.ts';
import { merge } from '../../app/merge.ts';
import { exitCodeOf } from '../../app/outcome.ts';
import { shardReports } from '../../app/report-files.ts';
import { type ExitCode, PackgateError, undecided, usageError } from '../../model/errors.ts';
import type { PolicyChange } from '../../model/policy.ts';
import type { PackageReport } from '../../model/report.ts';
import { notBlockingLine } from '../../report/not-blocking.ts';
import { name } from '../../text/names.ts';
import { type Decision, failed } from '../decision.ts';
import { policyToTell } from '../fork/policy.ts';
import { list, oneOf, type Parse, type Parsed, parseTable, text } from '../parse-inputs.ts';
import { type Deciding, runStep } from '../run.ts';
import { accessOf, type Runner } from '../runner.ts';

const never: Parse<'never'> = (value) =>
  value === 'never'
    ? { value }
    : { wrong: 'is never, or left out: each shard has judged its packages already.' };

/** Every input of merge/action.yml. */
const inputs = {
  reports: list,
  'fail-on': never,
  config: text,
  comment: oneOf(['always', 'on-failure', 'on-change', 'never']),
  'comment-id': text,
  'report-dir': text,
  'github-token': text,
} as const satisfies Record<string, Parse<unknown>>;

export const inputNames = Object.keys(inputs);

type MergeRequest = Parsed<typeof inputs> & { readonly reports: readonly string[] };

export const run = (runner: Runner): Promise<ExitCode> => runStep(runner, parseInputs, decide, 'merged');

/** `required` in action.yml is not enforced by the runner. */
function parseInputs({ env }: Runner, warn: (sentence: string) => void): MergeRequest {
  const { reports, ...rest } = parseTable(inputs, env, warn);
  if (reports !== null) return { reports, ...rest };
  throw usageError(
    'wrong-input',
    'The input reports is missing: give it the folder that actions/download-artifact has filled.',
  );
}

/** Never rejects, as the check of all packages does not. */
async function decide(request: MergeRequest, { folder, hide, ...deciding }: Deciding): Promise<Decision> {
  const { workspace } = deciding.runner;
  try {
    const shards = shardReports(request.reports, workspace);
    const { report, policies } = merge(shards, { blocks: request['fail-on'] === null });
    const { packages, skipped } = report;
    const places = shards.map(({ file }) => dirname(resolve(workspace, file)));
    const tarballs = await keptAgain(packages, places, folder);
    if (deciding.event.mode === 'publish' && tarballs.every((each) => each === null))
      deciding.warnings.add(noTarballs);
    return {
      report,
      policies,
      tarballs,
      alternatives: packages.map(() => null),
      folders: packages.map(() => null),
      remark: notBlockingLine(packages, policies),
      exit: exitCodeOf(packages, policies, skipped),
      policy: await policyChange(request, { ...deciding, hide }),
      cwd: workspace,
      failure: null,
    };
  } catch (error) {
    return failed(missing(error), workspace, hide);
  }
}

const noTarballs =
  'There are no tarballs beside the reports, so the output publish is empty: let each shard upload the folder that its output folder names.';

/** Where every shard ended early, there is not one report: nobody used the step in a wrong way. */
function missing(error: unknown): unknown {
  if (!(error instanceof PackgateError) || error.code !== 'no-such-report') return error;
  return undecided(
    'missing-shard',
    'There is no report of any shard: each of them ended early, or its report was not uploaded or not downloaded.',
    error,
  );
}

/**
 * The judged bytes that shards have left beside their reports, copied to where one check of all packages would have them. Where some of
 * what is to be published is there, the rest must be there too.
 */
async function keptAgain(
  packages: readonly PackageReport[],
  places: readonly string[],
  folder: string,
): Promise<(string | null)[]> {
  const found = new Map<string, string>();
  for (const path of new Set(places.flatMap(tarballsBelow))) found.set(await integrityOf(path), path);
  const kept: (string | null)[] = [];
  for (const [index, { name: named, candidate }] of packages.entries()) {
    const integrity = candidate?.integrity ?? '';
    const path = found.get(integrity);
    const judged = { name: named ?? '', version: candidate?.version ?? '', integrity };
    kept[index] =
      path === undefined
        ? null
        : await keepTarball({ path, size: statSync(path).size }, judged, join(folder, String(index + 1)));
  }
  const lost = packages.find(({ publish }, index) => publish === true && kept[index] === null);
  if (lost === undefined || kept.every((each) => each === null)) return kept;
  throw undecided(
    'tarball-missing',
    `The tarball of ${name(lost.name ?? '')} is not beside the reports, and others are: let each shard upload the folder that its output folder names.`,
  );
}

const tarballsBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tgz'))
    .map((entry) => join(entry.parentPath, entry.name));

/** What the pull request does to the policy, by what GitHub has of both its sides: nothing is checked out here. */
async function policyChange(
  { 'github-token': token, config }: MergeRequest,
  { event: { base }, runner, warnings, hide }: Omit<Deciding, 'folder'>,
): Promise<PolicyChange | null> {
  if (base === null || base === 'unreadable') return null;
  const access = accessOf(runner, token);
  if ('missing' in access) return null; // the comment says so
  const { openGitHub } = await import('../../github/octokit.ts');
  const octokit = await openGitHub({ ...access, patience: 'short' });
  const sides = [{ ...access.repository, sha: base.sha }, base.head] as const;
  return await policyToTell(...sides, config, { octokit, warn: warnings.add, hide });
}
