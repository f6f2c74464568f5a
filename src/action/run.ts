import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hideFor } from '../acquire/secrets/known-secrets.ts';
import { CommandFiles, foreignText } from '../github/command-files.ts';
import { mask, unmatched } from '../github/runner-channels.ts';
import { type ExitCode, undecided } from '../model/errors.ts';
import { onInterrupt } from '../output/guarded.ts';
import { progressOn } from '../output/progress.ts';
import type { Shard } from '../text/shard.ts';
import type { Decision } from './decision.ts';
import { eventOf } from './event.ts';
import { parseInputs } from './inputs.ts';
import { type Runner, Warnings } from './runner.ts';

/**
 * From inputs to an exit code. First the decision; then every destination hears of it, and none of them can change it. What each part
 * needs is loaded when its turn comes.
 */
export async function run(runner: Runner): Promise<ExitCode> {
  for (const token of [runner.env['INPUT_GITHUB-TOKEN'], runner.env.ACTIONS_RUNTIME_TOKEN])
    if (token?.trim()) mask(token.trim());
  const files = new CommandFiles(runner.env);
  runner.atExit?.(() => sealed(files));
  const hide = hideFor([runner.workspace], runner.env);
  const warnings = new Warnings(hide);
  let decision: Decision;
  let folder: string | null = null;
  let reportFolder: string | null = null;
  let shard: Shard | null = null;
  try {
    const request = parseInputs(runner.env, warnings.add);
    reportFolder = request['report-dir'];
    shard = request.shard;
    folder = stepFolder(runner, warnings.add);
    const event = eventOf(runner, request.mode === 'auto' ? null : request.mode, warnings.add);
    const progress = progressOn({
      write: (text) => runner.stdout.write(unmatched(text)),
      columns: null,
      now: () => performance.now(),
    });
    const { decide } = await import('./decide.ts');
    decision = await decide(request, event, folder, runner, {
      warnings,
      onProgress: progress.show,
    });
    progress.end();
    if (runner.signal.aborted) return 3; // whoever interrupted it has said so
    const decided = decision;
    await warnings.around('report for pull requests', async () => {
      const { storeBase } = await import('./base-report.ts');
      const problem = await storeBase(decided.report, event, request, runner);
      if (problem !== null) warnings.add(problem);
    });
    await warnings.around('comment', async () => {
      const { comment } = await import('./comment.ts');
      await comment(decided, request, event, runner, { warn: warnings.add, hide });
    });
  } catch (error) {
    const { failed } = await import('./decision.ts');
    decision = failed(error, runner.workspace, hide);
  }
  const { publishResults } = await import('./publish-results.ts');
  if (runner.signal.aborted) return 3; // a report would bring back the folder that has been removed
  return await publishResults(decision, { wanted: reportFolder, temporary: folder, shard }, runner, {
    files,
    warnings,
    hide,
  });
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
