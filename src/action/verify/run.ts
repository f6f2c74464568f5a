import { hideFor } from '../../acquire/secrets/known-secrets.ts';
import { verify } from '../../app/verify.ts';
import { annotate, fenced, unmatched } from '../../github/runner-channels.ts';
import { type ExitCode, PackgateError } from '../../model/errors.ts';
import type { Annotation, Verified } from '../../model/report.ts';
import { writeTo } from '../../output/files.ts';
import { progressOn } from '../../output/progress.ts';
import { ownAnnotation } from '../../report/annotations.ts';
import { fileLook } from '../../report/terminal/lines.ts';
import { renderVerified } from '../../report/terminal/verified.ts';
import type { Runner } from '../runner.ts';
import { type Expected, parseInputs } from './inputs.ts';

/** Waits, compares, and says how it went: in the log, and as one annotation for each package that is not as it should be. */
export async function run({ env, workspace, stdout, signal }: Runner): Promise<ExitCode> {
  const hide = hideFor([workspace], env);
  const progress = progressOn({
    write: (text) => stdout.write(unmatched(text)),
    columns: null,
    now: () => performance.now(),
  });
  try {
    const { expected, registry, timeout } = parseInputs(env, workspace, (sentence) =>
      annotate([ownAnnotation('warning', hide(sentence))]),
    );
    const verified = await verify({
      cwd: workspace,
      env,
      signal,
      registry,
      timeout,
      tarballs: expected.map(({ file }) => file),
      onProgress: progress.show,
    }).finally(progress.end);
    await writeTo(stdout, fenced(renderVerified(verified, fileLook)));
    const swapped = otherFiles(verified, expected);
    annotate([...swapped, ...annotationsOf(verified)]);
    return swapped.length > 0 ? 1 : verified.exit;
  } catch (error) {
    if (!(error instanceof PackgateError)) throw error;
    if (!signal.aborted) annotate([ownAnnotation('error', hide(error.message))]);
    return error.exit;
  }
}

/** A file that was changed on its way from the check to here would be compared with itself. */
const otherFiles = ({ packages }: Verified, expected: readonly Expected[]): Annotation[] =>
  packages.flatMap(({ file, integrity }) => {
    const wanted = expected.find((each) => each.file === file)?.integrity ?? null;
    if (wanted === null || wanted === integrity) return [];
    return [
      ownAnnotation(
        'error',
        `${file} is not the file that was checked: ${wanted} was, and this is ${integrity}.`,
      ),
    ];
  });

const annotationsOf = ({ packages }: Verified): Annotation[] =>
  packages
    .filter(({ outcome }) => outcome !== 'same')
    .map((each) =>
      ownAnnotation(
        each.outcome === 'other' || each.outcome === 'blocked' ? 'error' : 'warning',
        renderVerified({ packages: [each], exit: 1 }, fileLook).trimEnd(),
      ),
    );
