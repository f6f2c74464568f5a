/**
 * HTML text, a quoted attribute, or a cell of a table inside Markdown: numeric entities for all of ASCII that any of them, or what
 * comes after them on a platform, could take for more than text. Comes after the visible form and the cut.
 */
export const entities = (shown: string): string =>
  shown.replace(/[^A-Za-z0-9 ,./\u{80}-\u{10ffff}-]/gu, (character) => `&#${character.codePointAt(0)};`);
