import { entities, shownName, shownSentence } from '../escape.ts';

/** A sentence of ours, with visible names in it. */
export const text = (sentence: string, limit?: number): string => entities(shownSentence(sentence, limit));

/** A name from a package: letters that are written from the right stay where they are. */
export const name = (named: string, limit?: number): string =>
  `<bdi class="name">${entities(shownName(named, limit))}</bdi>`;

/** The part of the page that tells a cause; `prefix` tells apart those of several packages. */
export const anchor = (prefix: string, { id }: { readonly id: string }): string =>
  `${prefix}${id.replace(/[^a-z0-9-]/g, '')}`;

/** A length beside others of its kind, drawn as wide as the page lets it. */
export function bar(value: number, most: number, className: string): string {
  const width = most <= 0 ? 0 : Math.min(Math.max((100 * value) / most, value > 0 ? 0.5 : 0), 100);
  return `<svg class="bar" aria-hidden="true"><rect class="${className}" width="${width.toFixed(1)}%" height="100%"/></svg>`;
}
