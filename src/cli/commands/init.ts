import { join } from 'node:path';
import { start } from '../../app/init.ts';
import { writeNew } from '../../output/files.ts';
import { configurationFile } from '../../report/init/configuration-file.ts';
import { renderStarted } from '../../report/init/started.ts';
import { workflowFile } from '../../report/init/workflow-file.ts';
import type { Command } from '../command.ts';
import { progressFor, show } from '../screen.ts';
import { sourcesOf } from '../sources.ts';

const configurationPath = '.github/packgate.yml';
const workflowPath = '.github/workflows/packgate.yml';

/** Each file is written where there is none. One that is there is somebody's, and is left: if both are, there was nothing to do. */
export const run: Command = async ({ words: [folder = '.'], given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const { project, files, packsAll, hide, ...found } = await start(
    folder,
    sourcesOf(given, surroundings, progress),
  ).finally(progress.end);
  const { root, inside, configuration: before, schema } = project;
  const configuration = { ...found, oneOfMany: inside !== '', schema };
  const isNew = before === null && writeNew(join(root, configurationPath), configurationFile(configuration));
  const workflowLeft = !writeNew(join(root, workflowPath), workflowFile(project));
  const started = {
    configuration,
    files,
    configurationPath,
    configurationLeft: isNew ? null : (before ?? configurationPath),
    workflowPath,
    workflowLeft,
    packed: packsAll && inside === '',
  };
  await show((look) => hide(renderStarted(started, look)), given, surroundings);
  return isNew || !workflowLeft ? 0 : 2;
};
