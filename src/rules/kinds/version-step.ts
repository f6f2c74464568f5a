import parse from 'semver/functions/parse.js';

/** How far a release goes, for those who depend on it. */
export type VersionStep = 'major' | 'minor' | 'patch';

/**
 * Major is what `^` of the last release does not take, 0.2.0 after 0.1.9 among it: nobody gets it unasked. A prerelease counts as what it
 * leads to. Null where that says nothing: the version is not raised, or is that of a snapshot (0.0.0-…).
 */
export function versionStep(before: string, after: string): VersionStep | null {
  if (before === after && !before.includes('-')) return null;
  const [was, is] = [parse(before), parse(after)];
  if (was === null || is === null) return null;
  const order = is.compareMain(was);
  if (order < 0) return null;
  if (order === 0) return was.prerelease.length > 0 ? stepTo(is) : null;
  if (is.major > was.major || (is.major === 0 && is.minor > was.minor)) return 'major';
  if (is.minor > was.minor) return 'minor';
  return is.major === 0 && is.minor === 0 ? 'major' : 'patch';
}

/** From whatever came before it. */
function stepTo({
  major,
  minor,
  patch,
}: {
  major: number;
  minor: number;
  patch: number;
}): VersionStep | null {
  if (major === 0 && minor === 0) return patch > 0 ? 'major' : null;
  if (patch > 0) return 'patch';
  return major > 0 && minor > 0 ? 'minor' : 'major';
}

/** Behind what breaks something: that it comes in a version which users get unasked. */
export const inStep = (step: VersionStep | null | undefined): string =>
  step === 'minor' || step === 'patch' ? `, in a ${step} version` : '';
