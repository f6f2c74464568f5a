import type { Rule } from '../rule.ts';

/**
 * Something in the archive on which installers do not agree, or that reaches out of the package. Never excused by the last release:
 * what one installer lays down and another does not was judged by nobody.
 */
export const hazardousEntry: Rule<'hazardous-entry'> = function* (facts) {
  for (const { level, code, offset, path, detail } of facts.after.hazards)
    yield {
      novelty: 'new',
      severity: level,
      path,
      evidence: { code, offset, detail },
      key: `${code} ${detail}`,
    };
};
