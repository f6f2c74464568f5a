import type { Kept } from '../app/check.ts';
import { exitCodeOf } from '../app/outcome.ts';
import { judgingBy, type Policies, type PolicyOf, type PolicyRequest } from '../app/policies.ts';
import { repositoryRoot } from '../config/find.ts';
import { isRefusal, reading, whyRefused } from '../github/octokit.ts';
import { undecided } from '../model/errors.ts';
import type { ConfigurationChange, PolicyChange } from '../model/policy.ts';
import type { PackageReport } from '../model/report.ts';
import { masked } from '../report/masked.ts';
import { joinVerdicts } from '../rules/verdict.ts';
import type { Hide } from '../text/credentials.ts';
import type { BaseConfigurations } from './base-configurations.ts';
import type { EventBase, RunnerEvent } from './event.ts';
import type { ActionRequest } from './inputs.ts';
import { type Access, accessOf, type Runner, type Warnings } from './runner.ts';

/** By whose policy a pull request is judged, and by whose it would have been. */
export interface PolicySources {
  readonly policyOf: PolicyOf;
  readonly judgedBy: 'head' | 'base';
  /** Null where both say the same, or the other one is not known. */
  readonly alternative: () => Promise<PolicyOf | null>;
  /** What the pull request does to its policy. */
  readonly changes: () => Promise<readonly ConfigurationChange[]>;
}

interface SourcesRequest {
  readonly inputs: ActionRequest;
  readonly asked: PolicyRequest;
  readonly head: Policies;
  readonly event: RunnerEvent;
  readonly runner: Runner;
  readonly warnings: Warnings;
  readonly hide: Hide;
}

/** Under `head` the base branch is only told of: nothing waits for it, and nothing fails for want of it. Under `base` it is the measure. */
export async function policySources(request: SourcesRequest): Promise<PolicySources> {
  const { event, head, inputs } = request;
  const alone = { policyOf: head.of, alternative: async () => null, changes: async () => [] };
  if (event.base === null) return { ...alone, judgedBy: 'head' };
  if (inputs['policy-from'] === 'base') return await byBase(request, event.base);
  const access = accessOf(request.runner, inputs['github-token']);
  const root = await repositoryRoot(request.asked.cwd);
  if (event.base === 'unreadable' || root === null) return { ...alone, judgedBy: 'head' };
  const read = beside(request, event.base, access, root);
  return {
    judgedBy: 'head',
    policyOf: head.of,
    async alternative() {
      const base = await read;
      if (base === null || base.problem !== null || base.files.length === 0) return null;
      return judgingBy(base.configOf, request.asked.failOn).of;
    },
    changes: async () => (await read)?.files ?? [],
  };
}

/** Null where nobody tells: that is a warning, and never keeps a verdict back. */
function beside(
  request: SourcesRequest,
  base: EventBase,
  access: ReturnType<typeof accessOf>,
  root: string,
): Promise<BaseConfigurations | null> {
  const { warnings, hide } = request;
  const unknown = 'so it is not known whether this pull request changes the policy';
  return warnings.around('comparison with the policy of the base branch', async () => {
    if ('missing' in access) {
      warnings.add(`${access.missing}, ${unknown}: ${access.helps}.`);
      return null;
    }
    try {
      return await readBase(request, base, access, root, 'short');
    } catch (error) {
      if (!isRefusal(error)) throw error;
      warnings.add(
        `The policy of the base branch was not read, ${unknown}: ${whyRefused(error, reading, hide)} The verdict stands.`,
      );
      return null;
    }
  });
}

async function byBase(request: SourcesRequest, base: EventBase | 'unreadable'): Promise<PolicySources> {
  const { asked, head, runner, inputs, hide } = request;
  if (base === 'unreadable')
    throw unknowable(
      'The event of this pull request could not be read: check that nothing changes GITHUB_EVENT_PATH or the file it names.',
    );
  const access = accessOf(runner, inputs['github-token']);
  if ('missing' in access) throw unknowable(`${access.missing}: ${access.helps}.`);
  const root = (await repositoryRoot(asked.cwd)) ?? runner.workspace;
  const read = await readBase(request, base, access, root, 'long').catch((error) => {
    throw isRefusal(error)
      ? unknowable(`It could not be read: ${whyRefused(error, reading, hide)}`, error)
      : error;
  });
  if (read.problem !== null) throw unknowable(`${read.problem} Correct it there.`);
  return {
    judgedBy: 'base',
    policyOf: judgingBy(read.configOf, asked.failOn).of,
    alternative: async () => (read.files.length === 0 ? null : head.of),
    changes: async () => read.files,
  };
}

const unknowable = (why: string, cause?: unknown): Error =>
  undecided(
    'no-base-policy',
    `The input policy-from is base, and the policy of the base branch is not known. ${why}`,
    cause,
  );

async function readBase(
  { asked, head, inputs, runner }: SourcesRequest,
  base: EventBase,
  access: Access,
  root: string,
  patience: 'long' | 'short',
): Promise<BaseConfigurations> {
  const { baseConfigurations } = await import('./base-configurations.ts');
  const { cwd, candidates } = asked;
  const named = inputs.config !== null;
  return await baseConfigurations(
    { policies: head, candidates, cwd, root, named, patience },
    base,
    access,
    runner,
  );
}

interface Outcome extends Pick<Kept, 'alternatives'> {
  readonly packages: readonly PackageReport[];
  /** Whether the check fails. */
  readonly stops: boolean;
}

/** What is said of the policy, when everything is judged. */
export const policyChangeOf = async (
  sources: PolicySources,
  { packages, alternatives, stops }: Outcome,
  hide: Hide,
): Promise<PolicyChange> => ({
  files: masked(await sources.changes(), hide),
  judgedBy: sources.judgedBy,
  stops,
  alternative: alternativeVerdict(packages, alternatives),
});

/** Null where nothing was judged by it. What could not be compared is undecided by any policy. */
function alternativeVerdict(
  packages: readonly PackageReport[],
  alternatives: Kept['alternatives'],
): PolicyChange['alternative'] {
  if (alternatives.every((each) => each === null)) return null;
  const verdicts = packages.map(
    (_, index) => ({ verdict: alternatives[index]?.verdict ?? 'undecided' }) as const,
  );
  const policies = packages.map((_, index) => alternatives[index]?.policy ?? null);
  return {
    verdict: joinVerdicts(verdicts.map(({ verdict }) => verdict)),
    stops: exitCodeOf(verdicts, policies) !== 0,
  };
}
