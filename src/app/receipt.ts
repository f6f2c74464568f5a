import { createHash } from 'node:crypto';
import type { Policy } from '../model/policy.ts';
import type { PackageReport, Report } from '../model/report.ts';
import { type PackageReceipt, policyText, type Receipt } from '../report/receipt.ts';
import { isActionable } from '../rules/verdict.ts';
import { groupBy } from '../text/group-by.ts';

/** The record of a check. Of the surroundings it has the commit and the run, where there are any. */
export const receiptOf = (
  { tool, verdict, packages }: Report,
  policies: readonly (Policy | null)[],
  env: Readonly<Record<string, string | undefined>>,
  now: Date,
): Receipt => ({
  schemaVersion: 1,
  tool,
  verdict,
  created: now.toISOString(),
  commit: env.GITHUB_SHA || null,
  run:
    env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY && env.GITHUB_RUN_ID
      ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`
      : null,
  packages: packages.map((each, index) => packageReceipt(each, policies[index] ?? null)),
});

function packerOf(candidate: PackageReport['candidate']): string | null {
  if (candidate?.from?.kind !== 'directory') return null;
  const { packer, version = null } = candidate.from;
  return version === null ? packer : `${packer} ${version}`;
}

function packageReceipt(
  { name, verdict, publish, candidate, baseline, findings, problem }: PackageReport,
  policy: Policy | null,
): PackageReceipt {
  const open = findings.filter(isActionable);
  const rulesOf = (severity: string): string[] => [
    ...new Set(open.filter((each) => each.severity === severity).map(({ rule }) => rule)),
  ];
  const waived = findings.flatMap((finding) => (finding.waived === null ? [] : [finding]));
  return {
    name,
    version: candidate?.version ?? null,
    verdict,
    publish,
    integrity: candidate?.integrity ?? null,
    sha256: candidate?.sha256 ?? null,
    packer: packerOf(candidate),
    baseline: baseline?.version
      ? {
          version: baseline.version,
          reason: baseline.reason,
          integrity: baseline.integrity,
          sha256: baseline.sha256,
        }
      : null,
    policy: policy && {
      sha256: createHash('sha256').update(policyText(policy)).digest('hex'),
      rules: Object.keys(policy.rules).filter((rule) => policy.rules[rule]?.level !== 'off'),
    },
    findings: {
      errors: open.filter(({ severity }) => severity === 'error').length,
      warnings: open.filter(({ severity }) => severity === 'warning').length,
      waived: waived.length,
    },
    failed: rulesOf('error'),
    warned: rulesOf('warning'),
    waivers: [...groupBy(waived, ({ waived: by }) => by?.source ?? '').values()].map(([first, ...rest]) => ({
      rules: [...new Set([first, ...rest].map(({ rule }) => rule))],
      findings: 1 + rest.length,
      reason: first.waived?.reason ?? '',
      expires: first.waived?.expires ?? null,
      source: first.waived?.source ?? '',
      commit: first.waived?.approval?.commit ?? null,
      date: first.waived?.approval?.date ?? null,
    })),
    problem: problem?.code ?? null,
  };
}
