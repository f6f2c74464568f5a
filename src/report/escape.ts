import { withoutCredentials } from '../text/credentials.ts';
import { cutVisible, stillVisible, visibleCut } from '../text/visible.ts';

/**
 * A code span in Markdown prose. CommonMark 6.1: it ends at the first run of backticks as long as its fence, and gives up one space
 * at both ends if it has both. Comes after the visible form and the cut: no line ends, no spaces at the ends, never empty.
 */
export function codeSpan(shown: string): string {
  const runs = shown.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
  const pad = /^`|`$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/**
 * HTML text, a quoted attribute, or a cell of a table inside Markdown: numeric entities for all of ASCII that any of them, or what
 * comes after them on a platform, could take for more than text. Comes after the visible form and the cut.
 */
export const entities = (shown: string): string =>
  shown.replace(/[^A-Za-z0-9 ,./\u{80}-\u{10ffff}-]/gu, (character) => `&#${character.codePointAt(0)};`);

/**
 * Message text of SARIF: brackets would be an embedded link (3.11.6), braces a placeholder (3.11.5). A backslash of the visible form
 * is doubled, so that one before a bracket is always ours.
 */
export const sarifText = (shown: string): string => shown.replace(/[[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');

/** A relative path as a URI: each segment percent-encoded, so that none is a scheme, a host, a query or a fragment. */
export const uriPath = (path: string): string => path.split('/').map(uriSegment).join('/');

/** encodeURIComponent throws on a surrogate without a partner, and leaves five marks that RFC 3986 reserves. */
const uriSegment = (segment: string): string =>
  encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * What is shown of hostile text in Markdown and HTML, before the destination's own escapes: the visible form, cut. Both collapse
 * spaces, so that a space at an end or beside another one is written out, and nothing at all is an escape of its own: two names
 * never look alike.
 */
export const shownName = (text: string, limit = 160): string =>
  text === '' ? '\\u{}' : cutVisible(spacesShown(visibleCut(text, limit)), limit);

/** A sentence of ours with visible names in it. */
export const shownSentence = (text: string, limit = 1000): string =>
  cutVisible(spacesShown(stillVisible(text.slice(0, 2 * limit + 2))), limit);

/** A backslash of the text is doubled by now, so that these escapes are ours. */
const spacesShown = (shown: string): string => shown.replace(/^ | $|(?<= ) /g, '\\u{20}');

/** Longer than any sentence of ours, shorter than what an annotation holds. */
const longestLine = 1_500;

/** The text of an annotation, which is plain: lines stay lines. */
export const annotationText = (text: string): string =>
  withoutCredentials(text)
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => cutVisible(stillVisible(line), longestLine))
    .join('\n');
