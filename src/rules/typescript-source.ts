import type { FileEntry } from './kinds/file-entry.ts';
import { existing, type Rule } from './rule.ts';

/** Sources instead of, or beside, the build: type checkers of consumers then check them with foreign settings. Declarations are meant. */
export const typescriptSource: Rule<'typescript-source'> = function* (facts) {
  const knownBefore = facts.ownBefore.some(isSource);
  for (const file of facts.own)
    if (isSource(file))
      yield knownBefore
        ? existing(file.path)
        : { novelty: 'new', severity: 'warning', path: file.path, evidence: { size: file.size } };
};

/** `x.d.css.ts` declares as `x.d.ts` does; an MPEG transport stream ends in `.ts` too. */
export const isSource = ({ path, content }: FileEntry): boolean =>
  /\.(?:ts|tsx|mts|cts)$/i.test(path) && !/\.d(?:\.[^./]+)?\.[mc]?ts$/i.test(path) && content.format === null;
