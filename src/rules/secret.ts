import { sensitiveKind } from './kinds/sensitive-names.ts';
import { existing, type Rule } from './rule.ts';

/**
 * A token or key inside a text. One that any file of the last release held is out already: rotating it is not this release's affair. A
 * file that is new, and a private key by its name, is left to `sensitive-file`.
 */
export const secret: Rule<'secret'> = function* (facts) {
  const known = new Set(
    facts.filesBefore.flatMap((file) => file.content.secrets.map(({ digest }) => digest)),
  );
  for (const file of facts.files) {
    const told = new Set<string>();
    const before = facts.predecessor(file.path);
    const isToldByName =
      sensitiveKind(file) === 'private-key' && (before === null || sensitiveKind(before) === null);
    for (const { detector, line, digest } of file.content.secrets) {
      if (told.has(digest) || (isToldByName && detector === 'private-key')) continue;
      told.add(digest);
      if (known.has(digest)) yield existing(file.path);
      else
        yield {
          novelty: 'new',
          severity: 'error',
          path: file.path,
          evidence: { detector, line, digest },
          key: `${detector} ${digest}`,
        };
    }
  }
};
