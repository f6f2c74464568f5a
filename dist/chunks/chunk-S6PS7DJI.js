import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/acquire/question.ts
var choice = (version, reason, explanation) => ({ version, reason, explanation });
var isBelow = ({ version }) => (other) => other.version.compare(version) < 0;

export {
  choice,
  isBelow
};
