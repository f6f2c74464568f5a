import { verify } from '../../app/verify.ts';
import { usageError } from '../../model/errors.ts';
import { renderVerified, renderVerifiedJson } from '../../report/terminal/verified.ts';
import { defaultTimeout, millisecondsIn, notADuration } from '../../text/duration.ts';
import type { Command } from '../command.ts';
import { progressFor, show } from '../screen.ts';
import { textOrJson } from '../sources.ts';

export const run: Command = async ({ words, given }, surroundings) => {
  const format = textOrJson('verify', given);
  const timeout = given.timeout === undefined ? defaultTimeout : timeoutIn(given.timeout);
  const progress = progressFor(given, surroundings);
  const { cwd, env, signal } = surroundings;
  const verified = await verify({
    cwd,
    env,
    signal,
    registry: given.registry ?? null,
    onProgress: progress.show,
    tarballs: words,
    timeout,
  }).finally(progress.end);
  await show(
    (look) => (format === 'json' ? renderVerifiedJson(verified) : renderVerified(verified, look)),
    given,
    surroundings,
  );
  return verified.exit;
};

function timeoutIn(text: string): number {
  const milliseconds = millisecondsIn(text);
  if (milliseconds !== null) return milliseconds;
  throw usageError('wrong-usage', `--timeout ${notADuration(text)} See "packgate --help".`);
}
