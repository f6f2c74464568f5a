import { candidatePolicy } from '../../app/config.ts';
import { forThisRun } from '../../app/policies.ts';
import { renderConfig, renderConfigJson } from '../../report/terminal/config.ts';
import type { Command } from '../command.ts';
import { progressFor, show } from '../screen.ts';
import { candidatesOf, sourcesOf, textOrJson } from '../sources.ts';

/** The policy of a package, and where each of its values comes from. */
export const run: Command = async ({ words, given }, surroundings) => {
  const format = textOrJson('config', given);
  const request = {
    cwd: surroundings.cwd,
    config: forThisRun(given.config, '--config'),
    failOn: forThisRun(given['fail-on'], '--fail-on'),
  };
  const progress = progressFor(given, surroundings);
  const sources = sourcesOf(given, surroundings, progress);
  const { candidates } = await candidatesOf(words.length === 0 ? null : words, given, surroundings);
  const policies = await Promise.all(
    candidates.map((candidate) => candidatePolicy(candidate, request, sources)),
  ).finally(progress.end);
  await show(
    (look) =>
      format === 'json'
        ? renderConfigJson(policies)
        : policies.map((policy) => renderConfig(policy, look)).join('\n'),
    given,
    surroundings,
  );
  return 0;
};
