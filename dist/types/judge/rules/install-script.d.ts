import { type Rule } from '../rule.ts';
/**
 * Code that runs on every consumer's machine at install time. Wanted and unwanted ones look alike (`npx only-allow pnpm` was meant for
 * contributors), so a new one waits to be accepted. `prepare` does not run for packages from a registry.
 */
export declare const installScript: Rule<'install-script'>;
