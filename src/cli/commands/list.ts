import { list } from '../../app/list.ts';
import { renderList, renderListJson } from '../../report/terminal/list.ts';
import type { Command } from '../command.ts';
import { progressFor, remark, show } from '../screen.ts';
import { sourcesOf, textOrJson } from '../sources.ts';

export const run: Command = async ({ words: [candidate = '.'], given }, surroundings) => {
  const format = textOrJson('list', given);
  const progress = progressFor(given, surroundings);
  const { tree, hide } = await list(candidate, sourcesOf(given, surroundings, progress)).finally(
    progress.end,
  );
  await show(
    ({ paint }) => (format === 'json' ? renderListJson(tree, hide) : renderList(tree, paint, hide)),
    given,
    surroundings,
  );
  const hazards = tree.hazards.filter(({ level }) => level === 'error');
  for (const { code, path, offset, detail } of hazards) {
    remark(hide(`${code} at ${path ?? `byte ${offset}`}: ${detail}`), surroundings);
  }
  if (hazards.length === 0) return 0;
  remark('package managers may not agree on what is in this tarball', surroundings);
  return 3;
};
