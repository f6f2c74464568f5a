import { isVersion } from '../baseline/release.ts';
import { usageError } from '../model/errors.ts';

/**
 * One part, or `@scope/` and one part, of characters that stay as they are in a URL, as validate-npm-package-name has it under "valid
 * for old packages": what npm-package-arg and the step fixName of @npmcli/package-json refuse stops `npm publish`. Capitals, `~'!()*`
 * and more than 214 characters are refused by registries, and for new packages alone: `JSONStream` goes on being published. A hyphen
 * at the beginning is refused by the newest npm alone, and `-` is a package.
 */
const packageName = /^(?:@[\w.!~*'()-]+\/(?!\.)|(?![._]))[\w.!~*'()-]+$/;
const reserved = /^(?:node_modules|favicon\.ico)$/i;

export const isPublishableName = (name: string): boolean => packageName.test(name) && !reserved.test(name);

/** What `npm publish` would refuse is no candidate, whatever it is to be compared with. `where` names the manifest. */
export function requirePublishable(
  { name, version }: { readonly name?: unknown; readonly version?: unknown },
  where: string,
): { readonly name: string; readonly version: string } {
  if (typeof name !== 'string' || name === '' || typeof version !== 'string' || version === '') {
    throw usageError(
      'no-name-or-version',
      `${where} has no name or no version: npm publishes no package without both.`,
    );
  }
  if (!isPublishableName(name)) {
    throw usageError(
      'invalid-name',
      `The name ${name} in ${where} is not one that npm accepts: write one such as kettle or @tea/kettle.`,
    );
  }
  if (!isVersion(version)) {
    throw usageError(
      'invalid-candidate-version',
      `The version ${version} in ${where} is not valid semver: write one such as 1.2.3.`,
    );
  }
  return { name, version };
}
