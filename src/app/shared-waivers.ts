import type { Policy } from '../model/policy.ts';
import type { PackageReport, ReportedFinding } from '../model/report.ts';
import { verdictOf } from '../rules/verdict.ts';

/** A waiver that several packages have in common is idle only where no package of the run has a use for it. */
export function withSharedWaivers(
  packages: readonly PackageReport[],
  policies: readonly (Policy | null)[],
): PackageReport[] {
  const used = new Set<string>();
  for (const [index, { findings }] of packages.entries()) {
    const policy = policies[index];
    if (!policy || policy.rules.waiver.level === 'off') continue;
    const idle = new Set(findings.map(idleSource));
    for (const { source } of policy.waivers) if (!idle.has(source)) used.add(source);
  }
  return packages.map((each, index) => {
    const policy = policies[index];
    const findings = each.findings.filter((finding) => !used.has(idleSource(finding) ?? ''));
    if (!policy || findings.length === each.findings.length) return each;
    return { ...each, findings, verdict: verdictOf(findings, policy.failOn) };
  });
}

/** Where the waiver is written that a finding calls unused. */
function idleSource({ rule, novelty, evidence }: ReportedFinding): string | null {
  if (rule !== 'waiver' || novelty === 'existing') return null;
  const { reason, source }: { readonly reason?: unknown; readonly source?: unknown } = evidence;
  return reason === 'unused' && typeof source === 'string' ? source : null;
}
