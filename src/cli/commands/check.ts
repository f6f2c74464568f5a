import { resolve } from 'node:path';
import { checkKeeping } from '../../app/check.ts';
import { exitCodeOf } from '../../app/outcome.ts';
import { writeAll } from '../../output/files.ts';
import { formats } from '../../report/formats.ts';
import { notBlockingLine } from '../../report/not-blocking.ts';
import { fileLook } from '../../report/terminal/lines.ts';
import type { Command } from '../command.ts';
import { progressFor, show } from '../screen.ts';
import { checkOptionsOf } from '../sources.ts';

export const run: Command = async ({ words, given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const options = await checkOptionsOf(words.length === 0 ? null : words, given, surroundings, progress);
  const kept = await checkKeeping(options, null).finally(progress.end);
  const { report } = kept;
  const remark = notBlockingLine(report.packages, kept.policies);
  const folder = given['report-dir'];
  if (folder !== undefined) {
    const look = { ...fileLook, quiet: false, verbose: true, remark };
    const files = Object.values(formats).map((each) => [each.fileName, each.render(report, look)] as const);
    writeAll(resolve(surroundings.cwd, folder), new Map(files));
  }
  const { render } = formats[given.format ?? (given.json ? 'json' : 'text')];
  const [quiet, verbose] = [given.quiet ?? false, given.verbose ?? false];
  await show((look) => render(report, { ...look, quiet, verbose, remark }), given, surroundings);
  return exitCodeOf(report.packages, kept.policies, report.skipped);
};
