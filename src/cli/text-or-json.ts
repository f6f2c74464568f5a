import { usageError } from '../model/errors.ts';
import type { CommandName } from './command-table.ts';
import type { Given } from './options.ts';

/** For commands whose answer is no report. */
export function textOrJson(command: CommandName, { format, json }: Given): 'text' | 'json' {
  const wanted = format ?? (json ? 'json' : 'text');
  if (wanted === 'text' || wanted === 'json') return wanted;
  throw usageError(
    'wrong-usage',
    `packgate ${command} writes text or json, not ${wanted}: leave out --format or say json.`,
  );
}
