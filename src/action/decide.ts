import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { hideFor } from '../acquire/secrets/known-secrets.ts';
import { checkKeeping } from '../app/check.ts';
import { buildingRepository } from '../app/check-package.ts';
import type { Sources } from '../app/open-package.ts';
import { exitCodeOf, reportOf } from '../app/outcome.ts';
import { forThisRun, readPolicies } from '../app/policies.ts';
import { undecided, usageError } from '../model/errors.ts';
import type { PackageReport } from '../model/report.ts';
import { notBlockingLine } from '../report/not-blocking.ts';
import { undecidedPackage } from '../report/package-report.ts';
import { readyToTell } from './before-packing.ts';
import { type Decision, failed } from './decision.ts';
import type { RunnerEvent } from './event.ts';
import { expandPackages } from './expand.ts';
import type { ActionRequest } from './inputs.ts';
import { policyChangeOf, policySources } from './policy-sources.ts';
import type { Runner, Warnings } from './runner.ts';

/** Never rejects: what goes wrong is a report too, so that every destination hears of it. */
export async function decide(
  request: ActionRequest,
  event: RunnerEvent,
  keepIn: string,
  runner: Runner,
  { warnings, onProgress }: { readonly warnings: Warnings; readonly onProgress: Sources['onProgress'] },
): Promise<Decision> {
  const cwd = resolve(runner.workspace, request['working-directory'] ?? '.');
  const hide = hideFor([cwd], runner.env);
  try {
    requireFolder(cwd, request['working-directory'] ?? '.');
    const { candidates, unmatched } = await expandPackages(request.packages ?? ['.'], cwd);
    const asked = {
      cwd,
      candidates,
      config: forThisRun(request.config, 'the input config'),
      failOn: forThisRun(request['fail-on'], 'the input fail-on'),
    };
    const head = await readPolicies(asked);
    const sources = await policySources({ inputs: request, asked, head, event, runner, warnings, hide });
    const { report, tarballs, ...kept } = await checkKeeping(
      {
        cwd,
        env: runner.env,
        signal: runner.signal,
        onProgress,
        beforePacking: readyToTell,
        candidates,
        mode: event.mode,
        policyOf: sources.policyOf,
        alternative: sources.alternative,
        baseline: request.baseline ?? 'auto',
        registry: request.registry,
        packer: request.packer,
        ignoreScripts: request['ignore-scripts'] ?? false,
        config: request.config,
        seenFrom: request['working-directory'] ?? '.',
        builtBy: buildingRepository(runner.env),
        today: runner.now.toISOString().slice(0, 10),
      },
      keepIn,
    );
    const packages = [...report.packages, ...unmatched.map(nothingThere)];
    const whole = reportOf(packages, report.stats.durationMs);
    const policies = packages.map((_, index) => kept.policies[index] ?? null);
    const exit = exitCodeOf(packages, policies);
    return {
      report: whole,
      tarballs: packages.map((_, index) => tarballs[index] ?? null),
      policies,
      remark: notBlockingLine(packages, policies),
      exit,
      policy: await policyChangeOf(
        sources,
        { packages, alternatives: kept.alternatives, stops: exit !== 0 },
        hide,
      ),
      folders: packages.map((_, index) => kept.folders[index] ?? null),
      cwd,
      failure: null,
    };
  } catch (error) {
    return failed(error, cwd, hide);
  }
}

function requireFolder(cwd: string, written: string): void {
  if (statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) return;
  throw usageError(
    'no-working-directory',
    `There is no folder ${written} in the workspace: correct the input working-directory, or check the repository out first.`,
  );
}

/** A gate that checked nothing has not passed. */
const nothingThere = (glob: string): PackageReport =>
  undecidedPackage(
    { name: null, version: null, source: glob },
    undecided(
      'no-package-matched',
      `${glob} matches no package that could be published: correct the input packages, or build and pack first.`,
    ),
  );
