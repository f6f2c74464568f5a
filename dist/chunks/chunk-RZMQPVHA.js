import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/model/credentials.ts
function withoutCredentials(text) {
  return withoutTokens(text).replace(/\b(bearer|basic)(\s+|%20|\+)[\w+/=.~%-]{8,}/gi, "$1$2\u2026").replace(/(_auth(?:Token)?|_password)(["']?\s*[=:]\s*["']?)[^\s"']+/gi, "$1$2\u2026");
}
var withoutTokens = (text) => text.replace(/(\/\/)(?!git@)[^\s/@"'<>]+(?:@[^\s/@"'<>]+)*@/g, "$1\u2026@").replace(/(\/\/)[^\s/@:"'<>]+:[^\s@"'<>:]*[/#?][^\s@"'<>:]*@(?=[\w-]+(?:\.[\w-]+)+|localhost)/g, "$1\u2026@").replace(signature, "$1\u2026").replace(/\bnpm_(?=[A-Za-z0-9]*[A-Z0-9])[A-Za-z0-9]{8,}/g, "npm_\u2026").replace(/\b(gh[pousr]_|github_pat_)(?=[\w.-]*[A-Z0-9])[\w.-]{8,}/g, "$1\u2026").replace(/\bglpat-(?=[\w.-]*[A-Z0-9])[\w.-]{8,}/g, "glpat-\u2026");
var signature = /([?&;](?:x-(?:amz|goog)-(?:signature|security-token|credential)|[\w-]*(?:signature|token)|sig|key-pair-id|policy|(?:api|access)[-_]?key|auth)=)[^\s&;"'<>#]+/gi;
var hideNothing = (text) => text;
function hiding(forms) {
  const known = [...new Set(forms)].filter((form) => form !== "").sort((a, b) => b.length - a.length);
  if (known.length === 0) return hideNothing;
  return (text) => known.reduce(
    (rest, form) => rest.includes(form) ? rest.replaceAll(form, form.replace(/[^\n]+/g, "\u2026")) : rest,
    text
  );
}

export {
  withoutCredentials,
  withoutTokens,
  hideNothing,
  hiding
};
