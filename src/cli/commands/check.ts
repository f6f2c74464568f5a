import { resolve } from 'node:path';
import { checkKeeping } from '../../app/check.ts';
import { exitCodeOf } from '../../app/outcome.ts';
import { writeAll } from '../../output/files.ts';
import { type FormatName, formats, written } from '../../report/formats.ts';
import { notBlockingLine } from '../../report/not-blocking.ts';
import { fileLook } from '../../report/terminal/lines.ts';
import type { Command } from '../command.ts';
import { progressFor, show } from '../screen.ts';
import { checkOptionsOf } from '../sources.ts';

export const run: Command = async ({ words, given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const candidates = words.length === 0 ? ['.'] : words;
  const options = await checkOptionsOf(candidates, given, surroundings, progress);
  const kept = await checkKeeping(options, null).finally(progress.end);
  const { report } = kept;
  const remark = notBlockingLine(report.packages, kept.policies);
  const folder = given['report-dir'];
  if (folder !== undefined) {
    const look = { ...fileLook, quiet: false, verbose: true, remark };
    const names = Object.keys(formats) as FormatName[];
    const files = names.map((name) => [formats[name].fileName, () => written(name, report, look)] as const);
    writeAll(resolve(surroundings.cwd, folder), new Map(files));
  }
  const format = given.format ?? (given.json ? 'json' : 'text');
  const [quiet, verbose] = [given.quiet ?? false, given.verbose ?? false];
  await show((look) => written(format, report, { ...look, quiet, verbose, remark }), given, surroundings);
  return exitCodeOf(report.packages, kept.policies);
};
