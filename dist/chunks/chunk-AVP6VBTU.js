import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  hideNothing,
  withoutCredentials
} from "./chunk-RZMQPVHA.js";
import {
  stillVisible,
  visibleCut
} from "./chunk-MTB2JSIU.js";
import {
  PackgateError
} from "./chunk-Y6WSU3UV.js";

// src/deliver/complain.ts
var mostLines = 40;
var longestLine = 1e3;
function complain(error, hide = hideNothing) {
  if (error instanceof PackgateError) return { text: said(hide(error.message)), exit: error.exit };
  const told = error instanceof Error ? error.stack ?? error.message : thrown(error);
  return {
    text: said(
      `this is a bug in packgate, and nothing was decided. Please report it with these lines:
${hide(told)}`
    ),
    exit: 3
  };
}
var thrown = (value) => typeof value === "string" ? value : `${typeof value} thrown, which is no error`;
var said = (message) => {
  const lines = withoutCredentials(message).split(/\r?\n/);
  const shown = lines.slice(0, mostLines).map((text, index) => `${index === 0 ? "packgate:" : "  \u2502"} ${line(text)}
`);
  const more = lines.length - shown.length;
  return shown.join("") + (more > 0 ? `  \u2502 and ${more} more lines
` : "");
};
var line = (text) => stillVisible(visibleCut(text, longestLine));

export {
  complain,
  said
};
