import { existing, type Rule } from './rule.ts';

/**
 * Something in the archive on which installers do not agree, or that reaches out of the package. A link that the last release had in
 * the same place is no news, since installers drop it; nothing else is ever excused: what one installer lays down and another does
 * not was judged by nobody.
 */
export const hazardousEntry: Rule<'hazardous-entry'> = function* (facts) {
  const links = new Map(linksOf(facts.before?.hazards));
  for (const { level, code, offset, path, detail } of facts.after.hazards) {
    if (code === 'link' && path !== null && links.get(path) === detail) yield existing(path);
    else
      yield {
        novelty: 'new',
        severity: level,
        path,
        evidence: { code, offset, detail },
        key: `${code} ${detail}`,
      };
  }
};

const linksOf = (
  hazards: readonly { code: string; path: string | null; detail: string }[] = [],
): [string | null, string][] =>
  hazards.filter(({ code }) => code === 'link').map(({ path, detail }) => [path, detail]);
