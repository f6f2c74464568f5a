import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/cli/interrupt.ts
var callbacks = /* @__PURE__ */ new Set();
function onInterrupt(callback) {
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}
function undo() {
  for (const callback of callbacks) {
    callbacks.delete(callback);
    try {
      callback();
    } catch {
    }
  }
}

export {
  onInterrupt,
  undo
};
