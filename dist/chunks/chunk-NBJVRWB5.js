import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/model/finding.ts
var isLoud = ({ novelty, waived }) => novelty === "new" && waived === null;

export {
  isLoud
};
