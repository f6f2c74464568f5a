import type { Kept } from '../app/check.ts';
import { exitCodeOf } from '../app/outcome.ts';
import type { PolicyChange } from '../model/policy-change.ts';
import type { PackageReport } from '../model/report.ts';
import { masked } from '../report/masked.ts';
import { joinVerdicts } from '../rules/verdict.ts';
import type { Hide } from '../text/credentials.ts';
import type { Judges } from './policy-sources.ts';

interface Outcome extends Pick<Kept, 'otherwise'> {
  readonly packages: readonly PackageReport[];
  /** Whether the check fails. */
  readonly stops: boolean;
}

/** What is said of the policy, when everything is judged. */
export const policyChangeOf = async (
  judges: Judges,
  { packages, otherwise, stops }: Outcome,
  hide: Hide,
): Promise<PolicyChange> => ({
  files: masked(await judges.changes(), hide),
  judgedBy: judges.judgedBy,
  stops,
  otherwise: verdictOtherwise(packages, otherwise),
});

/** Null where nothing was judged by it. What could not be compared is undecided by any policy. */
function verdictOtherwise(
  packages: readonly PackageReport[],
  otherwise: Kept['otherwise'],
): PolicyChange['otherwise'] {
  if (otherwise.every((each) => each === null)) return null;
  const verdicts = packages.map(
    (_, index) => ({ verdict: otherwise[index]?.verdict ?? 'undecided' }) as const,
  );
  const policies = packages.map((_, index) => otherwise[index]?.policy ?? null);
  return {
    verdict: joinVerdicts(verdicts.map(({ verdict }) => verdict)),
    stops: exitCodeOf(verdicts, policies) !== 0,
  };
}
