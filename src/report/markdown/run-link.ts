import { entities } from '../html.ts';

/** The only link of a comment. What is no plain web address is left out: it comes from the environment of a run. */
export const runLink = (url: string | null): string[] =>
  url !== null && /^https?:\/\/[\w.:[\]-]+(?:\/[\w./~-]*)?$/.test(url) && url.length <= 2_000
    ? [`<a href="${entities(url)}">The run, with the full report in its summary</a>`]
    : [];
