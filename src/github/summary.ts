import { writeFileSync } from 'node:fs';

/**
 * The file belongs to this step alone: what stands in it by now was written by a script of the package. Returns what went wrong; a
 * summary that cannot be written changes no verdict.
 */
export function writeSummary(markdown: string, file: string | undefined): string | null {
  if (!file) return 'There is no GITHUB_STEP_SUMMARY, so there is no summary: run this as a step of a job.';
  try {
    writeFileSync(file, markdown);
    return null;
  } catch (error) {
    const { code = 'it failed' } = error as NodeJS.ErrnoException;
    return `The job summary could not be written (${code}), so the report is in the log alone: check that nothing changes GITHUB_STEP_SUMMARY or the file it names.`;
  }
}
