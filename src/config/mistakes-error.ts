import type { Mistake } from '../model/config.ts';
import { type PackgateError, usageError } from '../model/errors.ts';

/** Everything that is wrong with some configuration files, each mistake on a line that editors and terminals can jump from. */
export function mistakesError(
  files: readonly (readonly [file: string, mistakes: readonly Mistake[]])[],
): PackgateError {
  const all = files.flatMap(([file, mistakes]) =>
    mistakes.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`),
  );
  const where = files.length === 1 ? (files[0]?.[0] ?? '') : 'The configurations';
  const [have, them] = [files.length === 1 ? 'has' : 'have', all.length === 1 ? 'it' : 'them'];
  const count = all.length === 1 ? 'a mistake' : `${all.length} mistakes`;
  return usageError(
    'invalid-configuration',
    [`${where} ${have} ${count}, and nothing was judged. Correct ${them}:`, ...all].join('\n'),
  );
}
