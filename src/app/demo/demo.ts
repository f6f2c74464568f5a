import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPolicy } from '../../config/default-policy.ts';
import { type PackgateError, undecided } from '../../model/errors.ts';
import type { Problem, Report } from '../../model/report.ts';
import { check } from '../check.ts';
import { embeddedRegistry } from './registry.ts';
import { corrected, leaking, name, published, tarballOf } from './story.ts';

interface Demonstration {
  readonly leaking: Report;
  readonly corrected: Report;
}

/** The main job from end to end on a made-up package: nothing installed, nothing fetched from outside this process. */
export async function demonstrate(
  folder: string,
  today: string,
  signal: AbortSignal | null,
): Promise<Demonstration> {
  const registry = await embeddedRegistry(name, published.version, await tarballOf(published.files));
  const judge = async (files: Readonly<Record<string, string>>, file: string): Promise<Report> => {
    const packed = await tarballOf(files);
    if (signal?.aborted) throw interrupted();
    writeFileSync(join(folder, file), packed);
    return await check({
      candidates: [file],
      cwd: folder,
      env: { HOME: folder, npm_config_userconfig: join(folder, '.npmrc'), npm_config_noproxy: '127.0.0.1' },
      baseline: 'auto',
      mode: 'pr',
      registry: registry.url,
      packer: null,
      ignoreScripts: true,
      policyOf: () => defaultPolicy,
      today,
      onProgress: () => {},
      signal,
    });
  };
  try {
    const reports = {
      leaking: await judge(leaking, `${name}-1.4.1.tgz`),
      corrected: await judge(corrected, `${name}-1.4.1-corrected.tgz`),
    };
    const problem = [reports.leaking, reports.corrected].flatMap(problemsOf)[0];
    if (problem !== undefined) throw undecided(problem.code, `The demonstration failed. ${problem.message}`);
    if (reports.leaking.verdict !== 'fail' || reports.corrected.verdict !== 'pass') {
      throw undecided(
        'demo-failed',
        'The demonstration did not come out as it should: this copy of packgate is broken.',
      );
    }
    return reports;
  } finally {
    registry.close();
  }
}

const problemsOf = ({ packages }: Report): Problem[] => packages.flatMap(({ problem }) => problem ?? []);

const interrupted = (): PackgateError =>
  undecided('interrupted', 'The demonstration was interrupted: start it again.');
