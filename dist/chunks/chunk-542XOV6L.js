import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/model/credentials.ts
function withoutCredentials(text) {
  return withoutTokens(text).replace(/\b(bearer|basic)\s+[\w+/=.~-]{8,}/gi, "$1 \u2026").replace(/(_auth(?:Token)?|_password)(["']?\s*[=:]\s*["']?)[^\s"']+/gi, "$1$2\u2026");
}
var withoutTokens = (text) => text.replace(/(\/\/)[^\s/@:]*:[^\s/@]+@/g, "$1\u2026@").replace(/\bnpm_[A-Za-z0-9]{20,}/g, "npm_\u2026").replace(/\b(gh[pousr]_|github_pat_)[\w.-]{20,}/g, "$1\u2026");

export {
  withoutCredentials,
  withoutTokens
};
