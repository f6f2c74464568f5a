import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  isSnapshot
} from "./chunk-KM4OM2NX.js";
import {
  compareWithin,
  highest,
  newest,
  parseVersion,
  releaseOf
} from "./chunk-R5UQS6KV.js";

// src/acquire/as-before.ts
function asBefore(version, { published, distTags }) {
  const parsed = parseVersion(version);
  if (parsed === null) return { published, distTags };
  const candidate = releaseOf(parsed);
  const releases = published.flatMap((text) => {
    const other = parseVersion(text);
    return other === null ? [] : [releaseOf(other, text)];
  });
  const earlier = releases.filter((release) => isEarlier(release, candidate));
  const kept = new Set(earlier.map(({ text }) => text));
  const tags = Object.entries(distTags).flatMap(([tag, text]) => {
    const target = kept.has(text) ? text : before(tag, text, releases, earlier);
    return target === void 0 ? [] : [[tag, target]];
  });
  return { published: [...kept], distTags: Object.fromEntries(tags) };
}
function isEarlier(release, candidate) {
  const order = release.version.compare(candidate.version);
  if (order === 0) return false;
  const sameLine = !release.stable && !candidate.stable && release.channel.label === candidate.channel.label;
  if (sameLine) return (compareWithin(release, candidate) || order) < 0;
  return isSnapshot(candidate) || order < 0;
}
function before(tag, text, releases, earlier) {
  const target = releases.find((release) => release.text === text);
  if (target === void 0) return void 0;
  if (target.stable)
    return tag === "latest" ? highest(earlier.filter(({ stable }) => stable))?.text : void 0;
  const label = target.channel.label;
  if (label !== tag.toLowerCase()) return void 0;
  return newest(
    earlier.filter(
      (release) => release.channel.label === label && isSnapshot(release) === isSnapshot(target)
    ),
    void 0
  )?.text;
}

export {
  asBefore
};
