import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/runner.ts
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
var runnerOf = (env, rest, cwd) => ({
  ...rest,
  env,
  workspace: resolve(env.GITHUB_WORKSPACE || cwd),
  temporary: env.RUNNER_TEMP || tmpdir()
});
function runUrl({ env }) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}
function gateKey({ env }, ...subject) {
  const workflow = env.GITHUB_WORKFLOW_REF?.replace(/@.*$/, "") || env.GITHUB_WORKFLOW;
  const parts = [workflow, env.GITHUB_JOB, env.GITHUB_ACTION, ...subject];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

export {
  runnerOf,
  runUrl,
  gateKey
};
