import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/event.ts
import { readFileSync } from "node:fs";
var modes = new Map([
  ["pull_request", "pr"],
  ["merge_group", "pr"],
  ...[
    "push",
    "release",
    "workflow_dispatch",
    "repository_dispatch",
    "workflow_run",
    "schedule",
    "create"
  ].map((name) => [name, "publish"])
]);
function eventOf({ env }, given, warn) {
  const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path = "" } = env;
  const known = modes.get(name);
  if (given === null && known === void 0) {
    warn(
      `The event "${name}" is none that packgate knows: it compared as for a release. Set the input mode to pr or publish.`
    );
  }
  const mode = given ?? known ?? "publish";
  const payload = payloadIn(path);
  const base = baseIn(name, payload);
  const number = payload?.pull_request?.number;
  const numbered = Number.isSafeInteger(number) && number > 0;
  if (base === "unreadable" || name === "pull_request" && !numbered) {
    warn(
      "The event of this pull request could not be read, so there is no comment, and nobody knows whether it changes the policy: check that nothing changes GITHUB_EVENT_PATH or the file it names."
    );
  }
  return { mode, pullRequest: name === "pull_request" && numbered ? number : null, base };
}
function baseIn(name, payload) {
  if (!["pull_request", "pull_request_target", "merge_group"].includes(name)) return null;
  const { pull_request: pull, merge_group: group } = payload ?? {};
  const [sha, head] = name === "merge_group" ? [group?.base_sha, group?.head_sha] : [pull?.base?.sha, pull?.head?.sha];
  return isCommit(sha) && isCommit(head) ? { sha, head } : "unreadable";
}
var isCommit = (sha) => typeof sha === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
function payloadIn(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

export {
  eventOf,
  isCommit
};
