import { join } from 'node:path';
import { start } from '../../app/init.ts';
import { writeNew } from '../../output/files.ts';
import { policyFile } from '../../report/init/policy-file.ts';
import { renderStarted } from '../../report/init/started.ts';
import { workflowFile } from '../../report/init/workflow-file.ts';
import type { Command } from '../command.ts';
import { progressFor, show } from '../screen.ts';
import { sourcesOf } from '../sources.ts';

const policyPath = '.github/packgate.yml';
const workflowPath = '.github/workflows/packgate.yml';

/** Each file is written where there is none. One that is there is somebody's, and is left: if both are, there was nothing to do. */
export const run: Command = async ({ words: [folder = '.'], given }, surroundings) => {
  const progress = progressFor(given, surroundings);
  const { project, files, packsAll, hide, ...found } = await start(
    folder,
    sourcesOf(given, surroundings, progress),
  ).finally(progress.end);
  const { root, inside, policy: before, schema } = project;
  const policy = { ...found, oneOfMany: inside !== '', schema };
  const isNew = before === null && writeNew(join(root, policyPath), policyFile(policy));
  const workflowLeft = !writeNew(join(root, workflowPath), workflowFile(project));
  const started = {
    policy,
    files,
    policyPath,
    policyLeft: isNew ? null : (before ?? policyPath),
    workflowPath,
    workflowLeft,
    packed: packsAll && inside === '',
  };
  await show((look) => hide(renderStarted(started, look)), given, surroundings);
  return isNew || !workflowLeft ? 0 : 2;
};
