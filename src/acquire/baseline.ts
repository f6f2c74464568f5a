import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { choice } from '../baseline/release.ts';
import { usageError } from '../model/errors.ts';
import { registrySpec } from './candidate.ts';
import type { AcquireContext, Baseline, BaselineCandidate, BaselineWish, ChosenBaseline } from './context.ts';

export async function acquireBaseline(
  { identity, ...candidate }: BaselineCandidate,
  wish: BaselineWish,
  context: AcquireContext,
): Promise<Baseline> {
  const { baseline, mode } = wish;
  const local = await withoutRegistry(baseline, context);
  // In a release, what its version has already must be known, whatever it is compared with.
  const isRelease = mode === 'publish' && !candidate.published;
  if (local !== null && !isRelease) return { ...local, published: undefined };
  const { chosenBaseline, namedBaseline } = await import('./registry/chosen-baseline.ts');
  const { name = '', wanted = null } = registrySpec(baseline) ?? {};
  const known = local ?? (wanted === null ? null : await namedBaseline({ name, wanted }, candidate, context));
  if (known !== null && !isRelease) return { ...known, published: undefined };
  return await chosenBaseline({ ...(await identity()), ...candidate }, wish, known, context);
}

/** Null where a registry has to be asked for it. */
async function withoutRegistry(baseline: string, context: AcquireContext): Promise<ChosenBaseline | null> {
  if (baseline === 'none') {
    const none = choice(null, 'override', 'You chose no baseline, so nothing was compared.');
    return { choice: none, tarball: null, name: null, source: '', warnings: [] };
  }
  return isBaselineFile(baseline) ? await fromFile(baseline.replace(/^file:/, ''), context) : null;
}

/** A baseline that is no file is a version, a dist-tag or a name. */
export const isBaselineFile = (baseline: string): boolean =>
  /\.(?:tgz|tar\.gz)$/i.test(baseline) || /^(?:file:|\.{0,2}[\\/]|[a-z]:\\)/i.test(baseline);

async function fromFile(file: string, { cwd }: AcquireContext): Promise<ChosenBaseline> {
  const path = resolve(cwd, file);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) {
    throw usageError(
      'baseline-not-found',
      found?.isDirectory()
        ? `The baseline ${file} is a folder: pack it and name the .tgz.`
        : `There is no file ${file} to use as the baseline: correct the path, or name another baseline.`,
    );
  }
  return {
    choice: choice(null, 'override', `The file ${file} was asked for.`),
    tarball: { path, size: found.size },
    name: null,
    source: file,
    warnings: [],
  };
}
