import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  visibleCut
} from "./chunk-MTB2JSIU.js";

// src/deliver/progress.ts
var silent = { show: () => {
}, end: () => {
} };
var verbs = { pack: "packing", download: "downloading", read: "reading" };
var interval = 100;
var mostLines = 20;
var progressOn = (target) => target.columns === null ? plainLines(target) : oneLine(target, target.columns);
function oneLine({ write, now }, columns) {
  let last = Number.NEGATIVE_INFINITY;
  let drawn = false;
  let ended = false;
  return {
    show: (event) => {
      if (ended || now() - last < interval) return;
      last = now();
      drawn = true;
      write(`\r${fitted(event, columns)}\x1B[K`);
    },
    end: () => {
      if (drawn && !ended) write("\r\x1B[K");
      ended = true;
    }
  };
}
function fitted(event, columns) {
  const lead = `packgate: ${verbs[event.step]} `;
  const amount = amountOf(event);
  const room = Math.min(80, columns - 1 - lead.length - amount.length);
  return room < 8 ? lead.slice(0, Math.max(0, columns - 1)) : `${lead}${visibleCut(event.subject, room)}${amount}`;
}
function amountOf({ done, total }) {
  if (total !== null && total > 0) return ` ${Math.min(100, Math.floor(done / total * 100))}%`;
  return done > 0 ? ` ${(done / 1e6).toFixed(1)} MB` : "";
}
function plainLines({ write }) {
  const begun = /* @__PURE__ */ new Set();
  let ended = false;
  return {
    show: ({ step, subject }) => {
      const started = `${step} ${subject}`;
      if (ended || step === "read" || begun.has(started) || begun.size > mostLines) return;
      begun.add(started);
      write(
        begun.size > mostLines ? "packgate: and more\n" : `packgate: ${verbs[step]} ${visibleCut(subject)}
`
      );
    },
    end: () => {
      ended = true;
    }
  };
}

export {
  silent,
  progressOn
};
