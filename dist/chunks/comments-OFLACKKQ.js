import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  markerOf
} from "./chunk-TVBFLETC.js";
import "./chunk-CA75CFMX.js";

// src/deliver/github/comments.ts
var jobTokenAccount = 41898282;
function commentsOf({ owner, repo, number }, octokit) {
  const { issues } = octokit.rest;
  const at = { owner, repo };
  return {
    async marked(gate) {
      const all = await octokit.paginate(issues.listComments, { ...at, issue_number: number, per_page: 100 });
      return all.flatMap((comment) => gateComment(comment) ?? []).filter(({ marker }) => marker.gate === gate).sort((a, b) => a.id - b.id);
    },
    /** Answered for every kind of token; `GET /user` refuses the job token and those of Apps. */
    async self() {
      const answer = await octokit.graphql("query { viewer { databaseId } }").catch(() => null);
      return answer?.viewer?.databaseId ?? jobTokenAccount;
    },
    async create(body) {
      const { data } = await issues.createComment({ ...at, issue_number: number, body });
      return gateComment(data);
    },
    async update(id, body) {
      await issues.updateComment({ ...at, comment_id: id, body });
    },
    async remove(id) {
      await issues.deleteComment({ ...at, comment_id: id }).catch((error) => {
        if (error.status !== 404) throw error;
      });
    }
  };
}
function gateComment({ id, body, user }) {
  const marker = markerOf(body);
  return marker && { id, author: user?.id ?? null, body: body ?? "", marker };
}
export {
  commentsOf
};
