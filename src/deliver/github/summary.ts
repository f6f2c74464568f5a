import { appendFileSync, statSync } from 'node:fs';

/** The platform drops the whole summary of a step that has one byte more, and lets the step pass. */
const limit = 1_048_576;

/** Returns what went wrong: a summary that cannot be written changes no verdict. */
export function writeSummary(markdown: string, file: string | undefined): string | null {
  if (!file) return 'There is no GITHUB_STEP_SUMMARY, so there is no summary: run this as a step of a job.';
  try {
    const there = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (there + Buffer.byteLength(markdown) > limit) {
      return 'The job summary is full, so the report is in the log alone: let an earlier step write less.';
    }
    appendFileSync(file, markdown);
    return null;
  } catch (error) {
    const { code = 'it failed' } = error as NodeJS.ErrnoException;
    return `The job summary could not be written (${code}), so the report is in the log alone: check that nothing changes GITHUB_STEP_SUMMARY or the file it names.`;
  }
}
