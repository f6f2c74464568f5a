import { stillVisible } from '../../text/visible.ts';
import { entities, shownName, shownSentence } from '../escape.ts';

/** A sentence of ours, with visible names in it. */
export const text = (sentence: string, limit?: number): string => entities(shownSentence(sentence, limit));

/** A line of a text, with its spaces: where it stands, white space is kept. */
export const line = (shown: string): string => entities(stillVisible(shown));

/** A name from a package: letters that are written from the right stay where they are. */
export const name = (named: string, limit?: number): string =>
  `<bdi class="name">${entities(shownName(named, limit))}</bdi>`;

/** The part of the page that tells a cause; `prefix` tells apart those of several packages. */
export const anchor = (prefix: string, { id }: { readonly id: string }): string =>
  `${prefix}${id.replace(/[^a-z0-9-]/g, '')}`;
