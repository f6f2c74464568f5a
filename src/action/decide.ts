import { resolve } from 'node:path';
import { hideFor } from '../acquire/secrets/known-secrets.ts';
import { readyToPack } from '../app/before-packing.ts';
import { chooseCandidates } from '../app/candidates.ts';
import { checkKeeping } from '../app/check.ts';
import type { Sources } from '../app/open-package.ts';
import { exitCodeOf } from '../app/outcome.ts';
import { forThisRun, readPolicies } from '../app/policies.ts';
import { loadToolkit } from '../github/octokit.ts';
import { notBlockingLine } from '../report/not-blocking.ts';
import { buildingRepository } from '../rules/repository.ts';
import { baseFor, toldOf } from './base-report.ts';
import { type Decision, failed } from './decision.ts';
import type { RunnerEvent } from './event.ts';
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
    const { candidates, ...others } = await chooseCandidates({
      cwd,
      words: request.packages,
      only: forThisRun(request.only, 'the input only'),
      shard: request.shard,
    });
    const asked = {
      cwd,
      candidates,
      config: forThisRun(request.config, 'the input config'),
      failOn: forThisRun(request['fail-on'], 'the input fail-on'),
    };
    const head = await readPolicies({ ...asked, env: runner.env });
    const [sources, base] = await Promise.all([
      policySources({ inputs: request, asked, head, event, runner, warnings, hide }),
      baseFor(event, request, runner), // before a script of the package runs, which could store another one
      readyToPack(candidates, { cwd, env: runner.env, beforePacking: readyToTell }), // while GitHub answers
    ]);
    const kept = await checkKeeping(
      {
        cwd,
        env: runner.env,
        signal: runner.signal,
        onProgress,
        beforePacking: readyToTell,
        candidates,
        ...others,
        mode: event.mode,
        base: base?.report ?? null,
        policyOf: sources.policyOf,
        alternative: sources.alternative,
        baseline: request.baseline ?? 'auto',
        registry: request.registry,
        packer: request.packer,
        ignoreScripts: request['ignore-scripts'] ?? false,
        config: request.config,
        seenFrom: request['working-directory'] ?? '.',
        builtBy: buildingRepository(runner.env),
        withTexts: true,
        today: runner.now.toISOString().slice(0, 10),
      },
      keepIn,
    );
    const { packages, skipped } = kept.report;
    const exit = exitCodeOf(packages, kept.policies, skipped);
    return {
      ...kept,
      report: { ...kept.report, base: base && toldOf(base, packages) },
      remark: notBlockingLine(packages, kept.policies),
      exit,
      policy: await policyChangeOf(
        sources,
        { packages, alternatives: kept.alternatives, stops: exit !== 0 },
        hide,
      ),
      cwd,
      failure: null,
    };
  } catch (error) {
    return failed(error, cwd, hide);
  }
}

/** Loads all that a step may still need when scripts of a package have run. */
async function readyToTell(): Promise<void> {
  await Promise.all([
    import('./comment.ts'),
    import('./publish-results.ts'),
    import('./base-configurations.ts'),
    import('./base-report.ts'),
    import('../github/sticky-comment.ts'),
    loadToolkit(),
  ]);
}
