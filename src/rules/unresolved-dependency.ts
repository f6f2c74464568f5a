import type { DependencyField } from '../model/package-tree.ts';
import { grouped } from '../text/amounts.ts';
import { excerpt, name } from '../text/names.ts';
import { dependenciesOf, unresolvedProtocol } from './kinds/dependency-source.ts';
import { defineRule, existing } from './rule.ts';

type Seen = {
  readonly field: DependencyField;
  readonly name: string;
  readonly range: string;
  readonly protocol: string;
};

/**
 * A range that only the workspace understands: every install of the package fails. npm leaves `workspace:` and `catalog:` as they are;
 * pnpm, yarn and bun replace them. Nobody installs another package's devDependencies.
 */
export const unresolvedDependency = defineRule<Seen>()({
  id: 'unresolved-dependency',
  topic: 'what breaks for users',
  title: 'dependency that users cannot install',
  why: 'npm install fails for every user: only your repository knows what it stands for.',
  howItGetsIn:
    'npm packs "workspace:", "catalog:", "file:" and "link:" as they are. pnpm, yarn and bun replace them with versions.',
  looksFor:
    'Error: workspace:, catalog:, file:, link:, portal:, patch:, exec:, jsr: or a path in the dependencies of the packed package.json.',
  example:
    'A monorepo packed with npm instead of pnpm: "workspace:*" went out as it stood, and no user could install the release.',
  ignores:
    'Little of the kind: in devDependencies, which users do not install, it is a note, and so is what the last release had too.',
  howToFix: 'Pack with the package manager of the workspace (--packer), or write version ranges.',
  howToAccept:
    'If your users install it with a package manager that understands the reference: a waiver, with the reason.',
  removal: null,
  waiver: { path: 'package.json', holdsTo: ['finding'] },
  field: (seen) => seen.field,
  cause: () => ['unresolved-dependency'],
  messages: {
    new: {
      event: (found) =>
        found.length === 1
          ? `Users cannot install ${name(found[0]?.name ?? '')} ${excerpt(found[0]?.range ?? '')}`
          : `Users cannot install ${grouped(found.length)} dependencies`,
      text: ({ field, name: dependency, range }) =>
        `${name(dependency)} in ${field} is ${excerpt(range)}.${field === 'devDependencies' ? ' Users do not install it.' : ''}`,
      fix: ({ protocol }) =>
        /^(workspace|catalog)/.test(protocol)
          ? 'Pack with the package manager of the workspace (--packer pnpm, yarn or bun), or write a version range that exists in the registry.'
          : 'Write a version range that exists in the registry.',
    },
  },
  existing: ['unresolved dependency', 'unresolved dependencies'],
  *detect(facts) {
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
          severity: field === 'devDependencies' ? 'note' : 'error',
          path: 'package.json',
          evidence: { field, name, range, protocol },
          key: `${field} ${name} ${range}`,
        };
    }
  },
});
