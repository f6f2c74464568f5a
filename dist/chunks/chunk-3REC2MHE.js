import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/exit-code.ts
function exitCodeOf(verdict, mode) {
  if (verdict === "undecided") return 3;
  return verdict === "fail" && mode === "enforce" ? 1 : 0;
}

export {
  exitCodeOf
};
