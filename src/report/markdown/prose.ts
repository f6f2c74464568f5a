import { entities } from '../html.ts';
import { shownName, shownSentence } from '../shown.ts';

/** A name from a package, where nothing is looked for any more: platforms find mentions and references in text outside of code only. */
export const code = (text: string, limit?: number): string => codeOf(shownName(text, limit));

/** For what is visible and cut already. */
const codeOf = (shown: string): string => `<code>${entities(shown)}</code>`;

/**
 * A sentence as HTML. Plain words and numbers stay text; every other word, and whatever stands in quotes, becomes code: mentions,
 * references to issues and commits, addresses, emoji names and formulas are none there, and what is to be pasted is copied as it is.
 */
export const prose = (text: string, limit?: number): string =>
  (shownSentence(text, limit).match(/"(?:[^"\\]|\\.)*"|[^\s"]+|[\s"]/g) ?? []).map(part).join('');

function part(text: string): string {
  if (text === ' ' || plainWord.test(text) || plainNumber.test(text)) return text;
  if (text.length > 1 && text.startsWith('"')) return codeOf(text);
  const [opening = ''] = /^\(*/.exec(text) ?? [];
  const [closing = ''] = /(?<![).,;:!?])[).,;:!?]*$/.exec(text.slice(opening.length)) ?? [];
  const core = text.slice(opening.length, text.length - closing.length);
  const inner = core === '' || plainWord.test(core) || plainNumber.test(core) ? core : codeOf(core);
  return `${opening}${inner}${closing}`;
}

/** No seven letters that could be an abbreviated commit. */
const plainWord = /^(?!.*[a-f]{7})[A-Za-z]+(?:['-][A-Za-z]+)*[.,]?$/i;
const plainNumber = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.\d)?%?[.,]?$/;
