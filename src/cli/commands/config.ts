import { candidatePolicy } from '../../app/config.ts';
import { forThisRun } from '../../app/policies.ts';
import { renderConfig, renderConfigJson } from '../../report/terminal/config.ts';
import type { Command } from '../command.ts';
import { progressFor, show } from '../screen.ts';
import { sourcesOf, textOrJson } from '../sources.ts';

/** The policy of a package, and where each of its values comes from. */
export const run: Command = async ({ words: [candidate = '.'], given }, surroundings) => {
  const format = textOrJson('config', given);
  const request = {
    cwd: surroundings.cwd,
    config: forThisRun(given.config, '--config'),
    failOn: forThisRun(given['fail-on'], '--fail-on'),
  };
  const progress = progressFor(given, surroundings);
  const sources = sourcesOf(given, surroundings, progress);
  const policy = await candidatePolicy(candidate, request, sources).finally(progress.end);
  const render = format === 'json' ? renderConfigJson : renderConfig;
  await show((look) => render(policy, look), given, surroundings);
  return 0;
};
