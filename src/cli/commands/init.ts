import { join } from 'node:path';
import { start } from '../../app/init.ts';
import { writeNew } from '../../output/files.ts';
import { configurationFile } from '../../report/init/configuration-file.ts';
import { renderStarted } from '../../report/init/started.ts';
import { workflowFile } from '../../report/init/workflow-file.ts';
import type { Command } from '../command.ts';
import { progressFor, show } from '../screen.ts';
import { candidatesOf, sourcesOf } from '../sources.ts';

const configurationPath = '.github/packgate.yml';
const workflowPath = '.github/workflows/packgate.yml';

/** Each file is written where there is none. One that is there is somebody's, and is left: if both are, there was nothing to do. */
export const run: Command = async ({ words, given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const sources = sourcesOf(given, surroundings, progress);
  const { candidates } = await candidatesOf(words.length === 0 ? null : words, given, surroundings);
  const [folder = '.'] = words;
  const { project, packages, problems, hide } = await start({
    ...sources,
    folder,
    packages: candidates,
  }).finally(progress.end);
  const { root, inside, configuration: before, schema } = project;
  const oneOfMany = inside !== '' || candidates.length > 1 || candidates[0] !== folder;
  const configurations = packages.map((each) => ({ ...each, oneOfMany, schema }));
  const isNew = before === null && writeNew(join(root, configurationPath), configurationFile(configurations));
  const workflowLeft = !writeNew(join(root, workflowPath), workflowFile(project));
  const started = {
    configurations,
    problems,
    configurationPath,
    configurationLeft: isNew ? null : (before ?? configurationPath),
    workflowPath,
    workflowLeft,
    packed: packages.some(({ packsAll, isRoot }) => packsAll && isRoot),
  };
  await show((look) => hide(renderStarted(started, look)), given, surroundings);
  return isNew || !workflowLeft ? 0 : 2;
};
