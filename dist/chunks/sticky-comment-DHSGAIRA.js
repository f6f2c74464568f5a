import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sameNews
} from "./chunk-TVBFLETC.js";
import "./chunk-CA75CFMX.js";

// src/deliver/github/sticky-comment.ts
async function stickyComment(order, comments) {
  const marked = await comments.marked(order.marker.gate);
  if (marked.length > 0) {
    const self = await comments.self();
    const [oldest, ...strays] = marked.filter(({ author }) => author === self);
    if (oldest !== void 0) {
      const answer = await renew(oldest, order, comments);
      for (const { id } of strays) await comments.remove(id);
      return answer;
    }
  }
  if (!order.begin) return "none";
  const created = await comments.create(order.body);
  return created === null ? "created" : await yieldToOlder(created, order, comments);
}
async function yieldToOlder(created, order, comments) {
  const ours = (await comments.marked(order.marker.gate)).filter(({ author }) => author === created.author);
  const [oldest] = ours;
  if (oldest === void 0 || oldest.id >= created.id) return "created";
  const answer = await renew(oldest, order, comments);
  await comments.remove(created.id);
  return answer;
}
async function renew(there, order, comments) {
  if (there.marker.run > order.marker.run) return "outdated";
  if (sameNews(there.body, order.body)) return "unchanged";
  await comments.update(there.id, order.body);
  return "updated";
}
export {
  stickyComment
};
