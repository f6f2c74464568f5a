import { verify } from '../../app/verify.ts';
import { usageError } from '../../model/errors.ts';
import { renderVerified, renderVerifiedJson } from '../../report/terminal/verified.ts';
import type { Command } from '../command.ts';
import { progressFor, show } from '../screen.ts';
import { textOrJson } from '../sources.ts';

export const run: Command = async ({ words, given }, surroundings) => {
  const format = textOrJson('verify', given);
  const timeout = millisecondsIn(given.timeout ?? '15m');
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

const units = { s: 1_000, m: 60_000, h: 3_600_000 } as const;
const longest = 24 * units.h;

/** `90s`, `15m`, `1h`; 0 looks once. */
export function millisecondsIn(text: string): number {
  const [, amount, unit] = /^(\d{1,5})([smh])$/.exec(text) ?? (text === '0' ? ['', '0', 's'] : []);
  const milliseconds = Number(amount) * units[unit as keyof typeof units];
  if (milliseconds <= longest) return milliseconds;
  throw usageError(
    'wrong-usage',
    `--timeout must be a time such as 90s, 15m or 1h, at most 24h, not "${text}". See "packgate --help".`,
  );
}
