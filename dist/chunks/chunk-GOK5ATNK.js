import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/report/paint.ts
var plain = (_style, text) => text;

export {
  plain
};
