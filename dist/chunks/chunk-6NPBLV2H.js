import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  onInterrupt,
  undo
} from "./chunk-SUDACKZN.js";
import {
  complain,
  said
} from "./chunk-AVP6VBTU.js";
import {
  hideFor
} from "./chunk-WRCUUDYJ.js";
import {
  withoutCredentials
} from "./chunk-RZMQPVHA.js";

// src/deliver/debug-output.ts
function hideInDebugOutput(stderr, hide) {
  const write = stderr.write.bind(stderr);
  stderr.write = ((chunk, ...rest) => write(typeof chunk === "string" ? withoutCredentials(hide(chunk)) : chunk, ...rest));
}

// src/cli/guarded.ts
function guarded(answer) {
  const stop = new AbortController();
  onInterrupt(() => stop.abort());
  let answered = false;
  if (process.env.NODE_DEBUG) hideInDebugOutput(process.stderr, known());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(3);
      if (answered) process.exit();
      leave(said(`interrupted by ${signal}: nothing was decided`));
    });
  }
  process.on("uncaughtException", (error) => leave(complain(error, known()).text));
  process.on("unhandledRejection", (reason) => leave(complain(reason, known()).text));
  process.stderr.on("error", () => {
  });
  process.once("beforeExit", () => {
    if (!answered)
      leave(said("it came to rest without an answer. This is a bug in packgate, and nothing was decided"));
  });
  answer(stop.signal).then((code) => {
    if (stop.signal.aborted) return;
    answered = true;
    process.exitCode = code;
  });
}
var known = () => hideFor([process.cwd()], process.env);
function leave(text) {
  process.exitCode = 3;
  undo();
  setTimeout(() => process.exit(3), 1e3);
  process.stderr.write(text, () => process.exit(3));
}

export {
  guarded
};
