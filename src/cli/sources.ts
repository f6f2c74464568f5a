import type { Sources } from '../app/open-package.ts';
import type { ShownProgress } from '../output/progress.ts';
import type { Surroundings } from './command.ts';
import type { Given } from './options.ts';

/** What all commands that open packages pass on, with the defaults of what was not given. */
export const sourcesOf = (
  given: Given,
  { cwd, env, signal }: Surroundings,
  progress: ShownProgress,
): Sources => ({
  cwd,
  env,
  registry: given.registry ?? null,
  packer: given.packer ?? null,
  ignoreScripts: given['ignore-scripts'] ?? false,
  onProgress: progress.show,
  signal,
});
