import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/deliver/github/marker.ts
var markerLine = ({ gate, run }) => `<!-- packgate:comment:${gate} run:${run} -->`;
var shape = /^<!-- packgate:comment:([0-9a-f]+) run:(\d+) -->/;
function markerOf(body) {
  const [, gate, run] = shape.exec(body ?? "") ?? [];
  return gate === void 0 ? null : { gate, run: Number(run) };
}
var sameNews = (a, b) => withoutRun(a) === withoutRun(b);
var withoutRun = (body) => body.replace(shape, "").replaceAll(/\/actions\/runs\/\d+/g, "/actions/runs/").replaceAll("\r\n", "\n").trim();

export {
  markerLine,
  markerOf,
  sameNews
};
