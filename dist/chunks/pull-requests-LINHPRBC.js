import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import "./chunk-CA75CFMX.js";

// src/deliver/github/pull-requests.ts
async function pullRequestsOf({ sha, branch, head }, repository, octokit) {
  const found = await octokit.paginate(octokit.rest.pulls.list, {
    ...repository,
    state: "open",
    head: `${head.owner}:${branch}`,
    per_page: 100
  });
  return found.filter((pull) => pull.head.sha === sha && pull.head.repo?.id === head.id).map(({ number, base }) => ({ number, base: base.sha }));
}
export {
  pullRequestsOf
};
