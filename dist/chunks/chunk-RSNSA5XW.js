import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/cli/sources.ts
var sourcesOf = (given, { cwd, env, signal }, progress) => ({
  cwd,
  env,
  registry: given.registry ?? null,
  packer: given.packer ?? null,
  ignoreScripts: given["ignore-scripts"] ?? false,
  onProgress: progress.show,
  signal
});

export {
  sourcesOf
};
