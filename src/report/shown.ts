import { cutVisible, stillVisible, visibleCut } from '../text/visible.ts';

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
