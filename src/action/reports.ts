import { join, relative, resolve } from 'node:path';
import { fileLook } from '../cli/screen.ts';
import { writeAll } from '../output/files.ts';
import { type FormatName, formats } from '../report/formats.ts';
import type { Decision } from './decision.ts';

export interface ReportFolders {
  readonly wanted: string | null;
  readonly temporary: string | null;
}

/** All formats, in one folder: the wanted one, or else one that later steps can read as well. */
export function writeReports(
  { report, remark }: Pick<Decision, 'report' | 'remark'>,
  { wanted, temporary }: ReportFolders,
  { cwd, workspace }: { readonly cwd: string; readonly workspace: string },
  warn: (sentence: string) => void,
): Map<FormatName, string> {
  const names = Object.keys(formats) as FormatName[];
  const options = { ...fileLook, quiet: false, remark, root: relative(workspace, cwd).replaceAll('\\', '/') };
  const texts = new Map(names.map((name) => [formats[name].fileName, formats[name].render(report, options)]));
  const folders = [wanted === null ? null : resolve(cwd, wanted), temporary].filter((each) => each !== null);
  for (const folder of folders) {
    try {
      writeAll(folder, texts);
      return new Map(names.map((name) => [name, join(folder, formats[name].fileName)]));
    } catch (error) {
      warn(`${(error as Error).message} The check goes on without it, and its outputs name what is there.`);
    }
  }
  return new Map();
}
