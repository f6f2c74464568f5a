import { resolve } from 'node:path';
import { checkKeeping } from '../../check.ts';
import { writeAll } from '../../deliver/output.ts';
import { exitCodeOf } from '../../exit-code.ts';
import { forThisRun, readPolicies } from '../../policies.ts';
import { formats } from '../../report/formats.ts';
import { reportModeLine } from '../../report/report-mode.ts';
import type { Command } from '../command.ts';
import { fileLook, progressFor, show } from '../screen.ts';
import { sourcesOf } from '../sources.ts';

export const run: Command = async ({ words, given }, surroundings) => {
  const candidates = words.length === 0 ? ['.'] : words;
  const policies = await readPolicies({
    cwd: surroundings.cwd,
    candidates,
    config: forThisRun(given.config, '--config'),
    failOn: forThisRun(given['fail-on'], '--fail-on'),
  });
  const progress = progressFor(given, surroundings);
  const kept = await checkKeeping(
    {
      ...sourcesOf(given, surroundings, progress),
      candidates,
      baseline: given.baseline ?? 'auto',
      mode: given.mode ?? 'pr',
      tag: given.tag ?? null,
      policyOf: policies.of,
      today: surroundings.now.toISOString().slice(0, 10),
    },
    null,
  ).finally(progress.end);
  const { report } = kept;
  const remark = reportModeLine(report.packages, kept.policies);
  const folder = given['report-dir'];
  if (folder !== undefined) {
    const look = { ...fileLook, quiet: false, remark };
    const files = Object.values(formats).map((each) => [each.fileName, each.render(report, look)] as const);
    writeAll(resolve(surroundings.cwd, folder), new Map(files));
  }
  const { render } = formats[given.format ?? (given.json ? 'json' : 'text')];
  const quiet = given.quiet ?? false;
  await show((look) => render(report, { ...look, quiet, remark }), given, surroundings);
  return exitCodeOf(report.packages, kept.policies);
};
