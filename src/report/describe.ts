import type { RuleId } from '../model/evidence.ts';
import type { ExistingFinding, Finding, FindingOf } from '../model/finding.ts';
import type { ReportedFinding } from '../model/report.ts';
import { name, someOf } from './names.ts';
import { words } from './words/words.ts';

/** A finding in words: the only place where its sentences are made. */
export function describe(finding: Finding): ReportedFinding {
  const { rule, severity, path, evidence, novelty, waived, fingerprint } = finding;
  return { rule, severity, path, ...sentences(finding), evidence, novelty, waived, fingerprint };
}

/** The rule chooses words and evidence alike; a mapped type says so to the compiler, a switch over all rules would only repeat it. */
function sentences<R extends RuleId>(finding: FindingOf<R>): { message: string; fix: string } {
  if (finding.novelty === 'existing') return told(finding);
  const { message, fix } = words[finding.rule];
  return { message: message(finding.evidence, finding.path), fix: fix(finding.evidence, finding.path) };
}

function told({ rule, evidence: { count, examples } }: ExistingFinding): { message: string; fix: string } {
  const named = someOf(
    examples.map((example) => name(example)),
    count,
    3,
  );
  return {
    message: words[rule].existing(count),
    fix: named === '' ? '' : `It is in ${named}: worth a look, and no reason to stop this release.`,
  };
}
