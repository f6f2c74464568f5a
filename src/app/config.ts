import { parseCandidate } from '../acquire/candidate.ts';
import { folderName } from '../acquire/pack/package-folder.ts';
import type { ResolvedPolicy } from '../model/policy.ts';
import { list } from './list.ts';
import type { Sources } from './open-package.ts';
import { type PolicyRequest, readPolicies } from './policies.ts';

interface CandidatePolicy {
  readonly packageName: string | null;
  /** Null where the defaults hold. */
  readonly file: string | null;
  readonly policy: ResolvedPolicy;
}

/** What a candidate would be judged by. A folder is not packed for it, and no registry is asked. */
export async function candidatePolicy(
  spec: string,
  request: Omit<PolicyRequest, 'candidates'>,
  sources: Sources,
): Promise<CandidatePolicy> {
  const policies = await readPolicies({ ...request, candidates: [spec] });
  const packageName = await nameOf(spec, sources);
  return {
    packageName,
    file: policies.configOf(spec)?.file ?? null,
    policy: policies.resolved(spec, packageName),
  };
}

async function nameOf(spec: string, sources: Sources): Promise<string | null> {
  const candidate = await parseCandidate(spec, sources.cwd);
  if (candidate.kind === 'registry') return candidate.name;
  if (candidate.kind === 'directory') return await folderName(candidate.path);
  return (await list(spec, sources)).tree.manifest.name;
}
