import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { choice } from '../baseline/release.ts';
import { usageError } from '../model/errors.ts';
import { registrySpec } from './candidate.ts';
import type {
  AcquireContext,
  Acquired,
  Baseline,
  BaselineWish,
  ChosenBaseline,
  Identity,
} from './context.ts';

/** `identity` is asked only where the candidate's name and version matter: its tarball may still be being read. */
export async function acquireBaseline(
  candidate: Acquired,
  identity: () => Promise<Identity>,
  wish: BaselineWish,
  context: AcquireContext,
): Promise<Baseline> {
  const { baseline, mode } = wish;
  const local = await withoutRegistry(baseline, context);
  if (local !== null && mode === 'pr') return { ...local, published: undefined };
  const { chosenBaseline, namedBaseline } = await import('./registry/chosen-baseline.ts');
  const { name = '', wanted = null } = registrySpec(baseline) ?? {};
  const known = local ?? (wanted === null ? null : await namedBaseline({ name, wanted }, candidate, context));
  // In a release, what its version has already must be known, whatever it is compared with.
  if (known !== null && mode === 'pr') return { ...known, published: undefined };
  const own = await identity();
  if (known !== null && own.fromRegistry) return { ...known, published: undefined };
  return await chosenBaseline(own, candidate, wish, known, context);
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
