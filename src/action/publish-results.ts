import { fileLook } from '../cli/screen.ts';
import { fenced } from '../github/log.ts';
import { writeOutputs } from '../github/outputs.ts';
import { annotate } from '../github/runner-channels.ts';
import { writeSummary } from '../github/summary.ts';
import { writeTo } from '../output/write.ts';
import { renderSummary } from '../report/markdown/summary.ts';
import { renderTerminal } from '../report/terminal/terminal.ts';
import { annotationsOf } from './annotations.ts';
import type { Decision } from './decision.ts';
import { outputsOf } from './outputs.ts';
import { type ReportFolders, writeReports } from './reports.ts';
import type { Runner } from './runner.ts';
import type { Warnings } from './warnings.ts';

/** Log, files, summary, annotations and, after all that could be mistaken for them, outputs. */
export async function tell(
  decision: Decision,
  folders: ReportFolders,
  { env, stdout, workspace }: Runner,
  warnings: Warnings,
): Promise<void> {
  const { report, cwd, remark, policy } = decision;
  const files = await warnings.around('folder of reports', () =>
    writeReports(decision, folders, { cwd, workspace }, warnings.add),
  );
  await warnings.around('summary', () => {
    const problem = writeSummary(renderSummary(report, { remark, policy }), env.GITHUB_STEP_SUMMARY);
    if (problem !== null) warnings.add(problem);
  });
  await warnings.around('log', async () => {
    if (decision.failure !== null) return; // the annotation has it all
    await writeTo(stdout, fenced(renderTerminal(report, { ...fileLook, quiet: false, remark })));
  });
  annotate(await annotationsOf(decision, warnings.all, workspace));
  const problem = writeOutputs(outputsOf(decision, files ?? new Map()), env.GITHUB_OUTPUT);
  if (problem !== null) annotate([{ level: 'warning', title: 'packgate', message: problem, place: null }]);
}
