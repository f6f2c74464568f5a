import type { PackageReport } from '../../../src/model/report.ts';
import { everyRule, evidenceWith, newFinding } from '../findings.ts';
import { change, findings, packageReport } from '../reports.ts';

const rules = ['secret', ...everyRule.filter((rule) => rule !== 'waiver' && rule !== 'secret')] as const;
const severities = ['error', 'warning', 'note'] as const;

/** A failed package with that many findings of all rules, under long names. Of each secret, large file and such there is a cause. */
export function large(count: number, name = '@acme/cli'): PackageReport {
  const evidence = evidenceWith('`x` <b>&| @team #1 '.repeat(20));
  const list = Array.from({ length: count }, (_, index) => {
    const rule = rules[index % rules.length] as (typeof rules)[number];
    const path = `${'long & odd/'.repeat(12)}${name}/${index}.js`;
    const seen = rule === 'secret' ? { ...evidence.secret, digest: `${index}` } : evidence[rule];
    return newFinding(rule, path, seen, severities[index % 3] ?? 'note');
  });
  const changes = list.map(({ path }, index) => change('added', path ?? '', null, index));
  return packageReport({ name, verdict: 'fail', findings: findings(list), changes });
}

export const packages = (count: number, make: (name: string) => PackageReport): PackageReport[] =>
  Array.from({ length: count }, (_, index) => make(`@acme/package-${index}`));
