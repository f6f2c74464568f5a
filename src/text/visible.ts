/**
 * Hostile text made visible. Injective: two different strings never look alike afterwards. Comes before cutting, and cutting before
 * the escaping of a destination.
 */
const names = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

// C0, DEL, C1; format characters, bidi among them; private use (no glyph of its own); noncharacters; lone surrogates; U+2028/9; every
// space that is not U+0020; whatever Unicode lets a renderer leave out (fillers, joiners, zero-width, variation selectors, tags);
// and the blanks that are letters or symbols by class: Braille, object replacement, Khitan, the musical null note.
const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\p{DI}\u2800\ufffc\u{16fe4}\u{1d159}]/gu;

export function visible(text: string): string {
  return stillVisible(text.replaceAll('\\', '\\\\'));
}

/** For text that is visible already, ours around it: changes nothing there, and lets nothing else through. Idempotent. */
export function stillVisible(text: string): string {
  return text
    .replace(unseen, (character) => names.get(character) ?? `\\u{${hex(character)}}`)
    .replaceAll('##[', '##\\['); // the runner reads `##[command]` anywhere in a line; a backslash of the text is doubled by now
}

/** Visible form, cut to `limit` characters; never cuts inside an escape or a surrogate pair. */
export function visibleCut(text: string, limit = 160): string {
  // Every character of the text gives at least one character of the visible form: no more than `limit` + 1 are ever needed.
  const shown = visible([...text.slice(0, 2 * limit + 2)].slice(0, limit + 1).join(''));
  return cutVisible(shown, limit);
}

/** The cut alone, for text that is visible already. */
export function cutVisible(shown: string, limit: number): string {
  if (shown.length <= limit) return shown;
  const pieces = shown.match(/\\u\{[0-9a-f]+\}|\\.|[\s\S]/gu) ?? [];
  let cut = '';
  for (const piece of pieces) {
    if (cut.length + piece.length > limit - 1) break;
    cut += piece;
  }
  return `${cut}…`;
}

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);
