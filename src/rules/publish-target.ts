import type { JsonValue, Manifest } from '../model/manifest.ts';

/** Whether a change of `publishConfig` reaches users: what the packer alone reads, the tarball shows by itself. */
export function movesRelease(
  field: string,
  before: JsonValue,
  after: JsonValue,
  manifest: Manifest,
): boolean {
  const name = field.replace(/^publishConfig\.?/, '');
  if (name === 'tag') return isMisled(manifest.version, after);
  // Without a scope a package is public, whether it says so or not.
  if (name === 'access') return manifest.name.startsWith('@') || before !== null || after !== 'public';
  if (name === 'provenance') return before === true || before === 'true';
  return name === '' || /registry\]?$/i.test(name);
}

/** A prerelease that everybody gets, or a release that nobody does. */
const isMisled = (version: string, tag: JsonValue): boolean =>
  /^\d+\.\d+\.\d+-/.test(version) === (tag === null || tag === 'latest');
