import { resolve } from 'node:path';
import { check } from '../../check.ts';
import { writeAll } from '../../deliver/output.ts';
import { exitCodeOf } from '../../exit-code.ts';
import { defaultPolicy } from '../../judge/default-policy.ts';
import { formats } from '../../report/formats.ts';
import type { Command } from '../command.ts';
import { fileLook, progressFor, show } from '../screen.ts';
import { sourcesOf } from '../sources.ts';

export const run: Command = async ({ words, given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const policy = { ...defaultPolicy, failOn: given['fail-on'] ?? defaultPolicy.failOn };
  const report = await check({
    ...sourcesOf(given, surroundings, progress),
    candidates: words.length === 0 ? ['.'] : words,
    baseline: given.baseline ?? 'auto',
    mode: given.mode ?? 'pr',
    tag: given.tag ?? null,
    policy,
    today: surroundings.now.toISOString().slice(0, 10),
  }).finally(progress.end);
  const folder = given['report-dir'];
  if (folder !== undefined) {
    const look = { ...fileLook, quiet: false };
    const files = Object.values(formats).map((each) => [each.fileName, each.render(report, look)] as const);
    writeAll(resolve(surroundings.cwd, folder), new Map(files));
  }
  const { render } = formats[given.format ?? (given.json ? 'json' : 'text')];
  await show((look) => render(report, { ...look, quiet: given.quiet ?? false }), given, surroundings);
  return exitCodeOf(report.verdict, policy.mode);
};
