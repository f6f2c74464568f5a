import { dependenciesOf, unresolvedProtocol } from './kinds/dependency-source.ts';
import { existing, type Rule } from './rule.ts';

/**
 * A range that only the workspace understands: every install of the package fails. npm leaves `workspace:` and `catalog:` as they are;
 * pnpm, yarn and bun replace them. Nobody installs another package's devDependencies.
 */
export const unresolvedDependency: Rule<'unresolved-dependency'> = function* (facts) {
  const before = facts.before === null ? [] : [...dependenciesOf(facts.before.manifest)];
  const known = new Set(
    before.map(({ field, name, range }) => `${field} ${name} ${unresolvedProtocol(range)}`),
  );
  for (const { field, name, range } of dependenciesOf(facts.after.manifest)) {
    const protocol = unresolvedProtocol(range);
    if (protocol === null) continue;
    if (known.has(`${field} ${name} ${protocol}`))
      yield existing('package.json', `${field}: ${name}@${range}`);
    else
      yield {
        novelty: 'new',
        severity: field === 'devDependencies' ? 'note' : 'error',
        path: 'package.json',
        evidence: { field, name, range, protocol },
        key: `${field} ${name} ${range}`,
      };
  }
};
