import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hideFor } from '../acquire/secrets/known-secrets.ts';
import { CommandFiles, foreignText } from '../github/command-files.ts';
import { mask, unmatched } from '../github/runner-channels.ts';
import { type ExitCode, undecided } from '../model/errors.ts';
import { onInterrupt } from '../output/guarded.ts';
import { progressOn } from '../output/progress.ts';
import type { Hide } from '../text/credentials.ts';
import type { Decision } from './decision.ts';
import { eventOf, headOf, type RunnerEvent } from './event.ts';
import { type ActionRequest, parseInputs } from './inputs.ts';
import type { ReportFolders } from './publish-results.ts';
import { type Runner, Warnings } from './runner.ts';

/** What a step is asked of the ways in which it tells its answer. */
export type Delivery = Pick<ActionRequest, 'comment' | 'comment-id' | 'github-token' | 'report-dir'> &
  Partial<Pick<ActionRequest, 'mode' | 'shard'>>;

export interface Deciding {
  readonly event: RunnerEvent;
  /** For what later steps need. */
  readonly folder: string;
  readonly runner: Runner;
  readonly warnings: Warnings;
  readonly hide: Hide;
}

export const run = (runner: Runner): Promise<ExitCode> => runStep(runner, parseInputs, checked, 'whole');

async function checked(
  request: ActionRequest,
  { event, folder, runner, warnings }: Deciding,
): Promise<Decision> {
  if (request.shard !== null && (request.comment ?? 'never') !== 'never')
    warnings.add('The input comment has no effect beside shard: set it where the reports are merged.');
  const progress = progressOn({
    write: (text) => runner.stdout.write(unmatched(text)),
    columns: null,
    now: () => performance.now(),
  });
  const { decide } = await import('./decide.ts');
  const onProgress = progress.show;
  const decision = await decide(request, event, folder, runner, { warnings, onProgress });
  progress.end();
  if (runner.signal.aborted) return decision; // whoever interrupted it has said so
  await warnings.around('report for pull requests', async () => {
    const { storeBase } = await import('./base-report.ts');
    const problem = await storeBase(decision.report, event, request, runner);
    if (problem !== null) warnings.add(problem);
  });
  return decision;
}

/**
 * From inputs to an exit code. First the decision; then every destination hears of it, and none of them can change it. What each part
 * needs is loaded when its turn comes.
 */
export async function runStep<R extends Delivery>(
  runner: Runner,
  parse: (runner: Runner, warn: (sentence: string) => void) => R,
  decide: (request: R, deciding: Deciding) => Promise<Decision>,
  whole: 'whole' | 'merged',
): Promise<ExitCode> {
  for (const token of [runner.env['INPUT_GITHUB-TOKEN'], runner.env.ACTIONS_RUNTIME_TOKEN])
    if (token?.trim()) mask(token.trim());
  const files = new CommandFiles(runner.env);
  runner.atExit?.(() => sealed(files));
  const hide = hideFor([runner.workspace], runner.env);
  const warnings = new Warnings(hide);
  let decision: Decision;
  let commit: string | null = null;
  let folders: ReportFolders = { wanted: null, temporary: null, part: whole };
  try {
    const request = parse(runner, warnings.add);
    const { mode = null, shard = null } = request;
    folders = { ...folders, wanted: request['report-dir'], part: shard ?? whole };
    const folder = stepFolder(runner, warnings.add);
    folders = { ...folders, temporary: folder };
    const event = eventOf(runner, mode === 'auto' ? null : mode, warnings.add);
    // A pull request is checked as merged, and known by its own last commit.
    commit = event.base === null ? (runner.env.GITHUB_SHA ?? null) : headOf(event);
    decision = await decide(request, { event, folder, runner, warnings, hide });
    if (runner.signal.aborted) return 3;
    const [decided, wanted] = [decision, shard === null ? request.comment : 'never'];
    await warnings.around('comment', async () => {
      const { comment } = await import('./comment.ts');
      await comment(decided, { ...request, comment: wanted }, event, runner, { warn: warnings.add, hide });
    });
  } catch (error) {
    const { failed } = await import('./decision.ts');
    decision = failed(error, runner.workspace, hide);
  }
  const { publishResults } = await import('./publish-results.ts');
  if (runner.signal.aborted) return 3; // a report would bring back the folder that has been removed
  return await publishResults(decision, folders, runner, { files, warnings, hide, commit });
}

/** Whoever writes into these files after the step has told its answer is still running, and may do anything. */
function sealed(files: CommandFiles): void {
  const told = process.exitCode;
  process.exitCode = 3;
  const changed = files.restore();
  if (changed.length === 0) process.exitCode = told;
  else process.stderr.write(`packgate: ${foreignText(changed)}\n`);
}

/** For what has to be there in the steps that follow; of the system where the job's own folder is none. Gone where the run is ended. */
function stepFolder({ temporary }: Runner, warn: (sentence: string) => void): string {
  try {
    return folderIn(temporary);
  } catch (cause) {
    try {
      const folder = folderIn(tmpdir());
      warn(
        `No folder can be made in ${temporary}, so tarballs and reports are in ${folder}: check what changes RUNNER_TEMP.`,
      );
      return folder;
    } catch {
      throw undecided(
        'temporary-folder',
        `No folder can be made in ${temporary} or ${tmpdir()} for what later steps need: make room there, or check what changes RUNNER_TEMP.`,
        cause,
      );
    }
  }
}

function folderIn(parent: string): string {
  const folder = mkdtempSync(join(parent, 'packgate-'));
  onInterrupt(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
