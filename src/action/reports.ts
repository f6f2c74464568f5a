import { join, resolve } from 'node:path';
import { fileLook } from '../cli/screen.ts';
import { writeWhole } from '../deliver/output.ts';
import type { Report } from '../model/report.ts';
import { type FormatName, formats } from '../report/formats.ts';

export interface ReportFolders {
  readonly wanted: string | null;
  readonly temporary: string | null;
}

/** All formats; what cannot be written where it was wanted is written where it can. */
export function writeReports(
  report: Report,
  { wanted, temporary }: ReportFolders,
  cwd: string,
  warn: (sentence: string) => void,
): Map<FormatName, string> {
  const folders = [wanted === null ? null : resolve(cwd, wanted), temporary].filter((each) => each !== null);
  const look = { ...fileLook, quiet: false };
  const written = new Map<FormatName, string>();
  for (const name of Object.keys(formats) as FormatName[]) {
    const { fileName, render } = formats[name];
    const path = writeFirst(folders, fileName, render(report, look), warn);
    if (path !== null) written.set(name, path);
  }
  return written;
}

function writeFirst(
  folders: readonly string[],
  fileName: string,
  text: string,
  warn: (sentence: string) => void,
): string | null {
  for (const folder of folders) {
    const path = join(folder, fileName);
    try {
      writeWhole(path, text);
      return path;
    } catch (error) {
      warn((error as Error).message);
    }
  }
  return null;
}
