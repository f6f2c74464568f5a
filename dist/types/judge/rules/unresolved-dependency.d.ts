import { type Rule } from '../rule.ts';
/**
 * A range that only the workspace understands: every install of the package fails. npm leaves `workspace:` and `catalog:` as they are;
 * pnpm, yarn and bun replace them. Nobody installs another package's devDependencies.
 */
export declare const unresolvedDependency: Rule<'unresolved-dependency'>;
