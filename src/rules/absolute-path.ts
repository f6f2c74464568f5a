import { existing, type Rule } from './rule.ts';

/**
 * A path of the machine that built it: a user's name, a customer's, a build that works nowhere else. Documents are written, not built:
 * there such a path is an example.
 */
export const absolutePath: Rule<'absolute-path'> = function* (facts) {
  for (const file of facts.own) {
    const { count, examples } = file.content.machinePaths;
    if (count === 0 || document.test(file.path)) continue;
    if ((facts.predecessor(file.path)?.content.machinePaths.count ?? 0) > 0) yield existing(file.path);
    else yield { novelty: 'new', severity: 'warning', path: file.path, evidence: { count, examples } };
  }
};

const document = /\.(?:md|mdx|markdown|rst|adoc)$/i;
