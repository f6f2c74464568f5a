import type { RuleId } from '../model/evidence.ts';
import type { ExistingFinding, Finding, FindingOf } from '../model/finding.ts';
import type { Origin } from '../model/inclusion.ts';
import type { ReportedFinding } from '../model/report.ts';
import { name, someOf } from '../text/names.ts';
import { admissionTold } from './words/admission.ts';
import { words } from './words/words.ts';

/** A finding in words: the only place where its sentences are made. */
export function describe(finding: Finding, origin: Origin | null = null): ReportedFinding {
  const { rule, severity, path, novelty, waived, fingerprint } = finding;
  const { message, fix } = sentences(finding, origin);
  const evidence = origin === null ? finding.evidence : { ...finding.evidence, ...origin };
  return { rule, severity, path, message, evidence, fix, novelty, waived, fingerprint };
}

/** The rule chooses words and evidence alike; a mapped type says so to the compiler, a switch over all rules would only repeat it. */
function sentences<R extends RuleId>(
  finding: FindingOf<R>,
  origin: Origin | null,
): { message: string; fix: string } {
  if (finding.novelty === 'existing') return told(finding);
  const { message, fix } = words[finding.rule];
  const seen = message(finding.evidence, finding.path);
  return {
    message: origin === null ? seen : `${seen} ${admissionTold(origin.admission)}`,
    fix: fix(finding.evidence, finding.path, origin),
  };
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
