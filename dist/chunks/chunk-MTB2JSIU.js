import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/model/visible.ts
var names = /* @__PURE__ */ new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["	", "\\t"]
]);
var unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\p{DI}\u2800\ufffc\u{16fe4}\u{1d159}]/gu;
function visible(text) {
  return stillVisible(text.replaceAll("\\", "\\\\"));
}
function stillVisible(text) {
  return text.replace(unseen, (character) => names.get(character) ?? `\\u{${hex(character)}}`).replaceAll("##[", "##\\[");
}
function visibleCut(text, limit = 160) {
  const shown = visible([...text.slice(0, 2 * limit + 2)].slice(0, limit + 1).join(""));
  return cutVisible(shown, limit);
}
function cutVisible(shown, limit) {
  if (shown.length <= limit) return shown;
  const pieces = shown.match(/\\u\{[0-9a-f]+\}|\\.|[\s\S]/gu) ?? [];
  let cut = "";
  for (const piece of pieces) {
    if (cut.length + piece.length > limit - 1) break;
    cut += piece;
  }
  return `${cut}\u2026`;
}
var hex = (character) => (character.codePointAt(0) ?? 0).toString(16);

export {
  visible,
  stillVisible,
  visibleCut,
  cutVisible
};
