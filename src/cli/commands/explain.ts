import { usageError } from '../../model/errors.ts';
import { renderExplanation, renderRules } from '../../report/terminal/explain.ts';
import { ruleIds } from '../../rules/lookup.ts';
import { rules } from '../../rules/table.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { Command } from '../command.ts';
import { show } from '../screen.ts';

export const run: Command = async ({ words: [word], given }, surroundings) => {
  if (word === undefined) {
    await show(({ paint }) => renderRules(paint), given, surroundings);
    return 0;
  }
  const rule = rules.find(({ id }) => id === word);
  if (rule === undefined) {
    throw usageError(
      'no-such-rule',
      `There is no rule "${word}".${didYouMean(word, ruleIds)} "packgate explain" lists them all.`,
    );
  }
  await show(({ paint, columns }) => renderExplanation(rule, paint, columns ?? 100), given, surroundings);
  return 0;
};
