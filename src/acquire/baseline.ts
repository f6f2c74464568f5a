import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { choice } from '../baseline/release.ts';
import { usageError } from '../model/errors.ts';
import type { Baseline, BaselineRequest } from './baseline-request.ts';
import { registrySpec } from './candidate.ts';
import type { AcquireContext } from './context.ts';
import { tellingRefusals } from './registry/npm-config.ts';

export async function acquireBaseline(request: BaselineRequest, context: AcquireContext): Promise<Baseline> {
  const { baseline, folder = context.cwd } = request;
  if (baseline === 'none') {
    const none = choice(null, 'override', 'No baseline was wanted, so the package is judged by itself.');
    return { choice: none, tarball: null, name: null, source: '', warnings: [] };
  }
  if (/\.(?:tgz|tar\.gz)$/i.test(baseline) || /^(?:file:|\.{0,2}[\\/]|[a-z]:\\)/i.test(baseline)) {
    return await fromFile(baseline.replace(/^file:/, ''), context);
  }
  const { chosenBaseline, namedBaseline } = await import('./registry/releases.ts');
  const named = registrySpec(baseline);
  return await tellingRefusals(folder, context.env, async () =>
    named?.wanted
      ? await namedBaseline({ name: named.name, wanted: named.wanted, folder }, context)
      : await chosenBaseline({ ...request, folder }, await request.identity(), context),
  );
}

async function fromFile(file: string, { cwd }: AcquireContext): Promise<Baseline> {
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
