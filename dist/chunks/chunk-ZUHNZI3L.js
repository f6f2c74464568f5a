import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  PackgateError
} from "./chunk-Y6WSU3UV.js";

// src/deliver/write.ts
var gone = /* @__PURE__ */ new Set(["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"]);
var most = 1048576;
async function writeTo(stream, text) {
  for (const piece of pieces(text)) await writePiece(stream, piece);
}
function* pieces(text) {
  let at = 0;
  do {
    const end = at + most;
    const next = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
    yield text.slice(at, next);
    at = next;
  } while (at < text.length);
}
function writePiece(stream, text) {
  return new Promise((resolve, reject) => {
    const settle = (error) => {
      if (!error || gone.has(error.code ?? "")) resolve();
      else reject(unwritable(error));
    };
    stream.once("error", settle);
    stream.write(text, (error) => {
      settle(error);
      if (!error) stream.off("error", settle);
    });
  });
}
var unwritable = (cause) => new PackgateError(
  "output-failed",
  3,
  `The report could not be written (${cause.message}). Free the disk or send it elsewhere.`,
  {
    cause
  }
);

export {
  writeTo
};
