import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  acquireCandidate,
  readLocal,
  withScratch
} from "./chunk-HGGL3VON.js";
import {
  usageError
} from "./chunk-Y6WSU3UV.js";

// src/list.ts
function list(candidate, sources) {
  return withScratch(sources, [candidate], async (context) => {
    const { tarball, source } = await acquireCandidate({ ...sources, spec: candidate }, context);
    const { tree } = await readLocal(tarball, source, context);
    return { tree, hide: context.hide };
  });
}

// src/cli/text-or-json.ts
function textOrJson(command, { format, json }) {
  const wanted = format ?? (json ? "json" : "text");
  if (wanted === "text" || wanted === "json") return wanted;
  throw usageError(
    "wrong-usage",
    `packgate ${command} writes text or json, not ${wanted}: leave out --format or say json.`
  );
}

export {
  list,
  textOrJson
};
