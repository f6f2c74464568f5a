import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  withoutCredentials
} from "./chunk-RZMQPVHA.js";
import {
  visibleCut
} from "./chunk-MTB2JSIU.js";

// src/deliver/github/refusal.ts
var isRefusal = (error) => error instanceof Error && typeof error.status === "number";
var refusalSentence = (refusal, hide) => `The pull request has no new comment: ${whyRefused(refusal, writing, hide, forForks)} The verdict stands, and the job summary has the report.`;
var forForks = ' For pull requests from forks and from Dependabot, whose token can only read, let a second workflow on workflow_run comment: the recipe is "Comments for forks" in the README.';
var writing = { verb: "write", permission: "pull-requests: write" };
var reading = { verb: "read", permission: "contents: read" };
function whyRefused({ status, message, response }, { verb, permission }, hide, permissionHint = "") {
  const told = withoutCredentials(hide(message.replace(/ - https?:\/\/\S+$/, "")));
  const said = visibleCut(told, 200);
  const answered = response !== void 0;
  if (status === 429 || /rate limit/i.test(said)) {
    return `GitHub asked this repository to wait longer than a check should (${status}: ${said}). The next run tries again.`;
  }
  if (status === 401) {
    return `GitHub does not know the token (401). Leave the input github-token out to use the job token, or renew it.`;
  }
  if (status === 403 || status === 404) {
    return `the token may not ${verb} it (${status}: ${said}). Give the job the permission ${permission}.${permissionHint}`;
  }
  if (answered && status !== void 0 && status < 500) {
    return `GitHub refused it (${status}: ${said}).`;
  }
  return `GitHub did not answer (${answered ? `${status}: ` : ""}${said}). Nothing is wrong with the package because of that; the next run tries again.`;
}

export {
  isRefusal,
  refusalSentence,
  writing,
  reading,
  whyRefused
};
