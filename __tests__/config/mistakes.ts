import { parseConfig } from '../../src/config/parse-config.ts';
import type { Config, Mistake } from '../../src/model/policy.ts';

export function configIn(text: string, file = 'packgate.yml'): Config {
  const parsed = parseConfig(text, file);
  if ('mistakes' in parsed) throw new Error(told(parsed.mistakes).join('\n'));
  return parsed.config;
}

export function mistakesIn(text: string): readonly Mistake[] {
  const parsed = parseConfig(text, 'packgate.yml');
  return 'mistakes' in parsed ? parsed.mistakes : [];
}

export const told = (mistakes: readonly Mistake[]): string[] =>
  mistakes.map(({ line, column, message }) => `${line}:${column} ${message}`);
