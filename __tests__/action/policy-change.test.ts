import { expect, test } from 'vitest';
import { type PolicySources, policyChangeOf } from '../../src/action/policy-sources.ts';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import type { ConfigurationChange } from '../../src/model/policy.ts';
import { packageReport } from '../report/reports.ts';

const sources = (...files: ConfigurationChange[]): PolicySources => ({
  policyOf: () => defaultPolicy,
  judgedBy: 'head',
  alternative: async () => null,
  changes: async () => files,
});
const plain = (text: string): string => text;
const never = { ...defaultPolicy, failOn: 'never' } as const;

test('the other verdict is joined over packages, and what was not judged is undecided by any policy', async () => {
  const packages = [packageReport(), packageReport()];
  const of = async (...alternatives: Parameters<typeof policyChangeOf>[1]['alternatives']) =>
    (await policyChangeOf(sources(), { packages, alternatives, stops: false }, plain)).alternative;
  const [fail, pass] = [
    { verdict: 'fail', policy: defaultPolicy } as const,
    { verdict: 'pass', policy: defaultPolicy } as const,
  ];
  expect(await of(null, null)).toBeNull();
  expect(await of(pass, pass)).toEqual({ verdict: 'pass', stops: false });
  expect(await of(pass, fail)).toEqual({ verdict: 'fail', stops: true });
  expect(await of(pass, null)).toEqual({ verdict: 'undecided', stops: true });
  expect(await of({ ...fail, policy: never }, pass)).toEqual({ verdict: 'fail', stops: false });
});

test('what a configuration quotes of a secret is told without it', async () => {
  const token = `npm_${'aB3d'.repeat(9)}`;
  const secret = 'tin whistle';
  const change: ConfigurationChange = {
    before: 'packgate.yml',
    after: 'packgate.yml',
    differences: [],
    problem: `line 2: ${token} and ${secret}`,
  };
  const hide = (text: string): string => text.replaceAll(secret, '…');
  const { files } = await policyChangeOf(
    sources(change),
    { packages: [], alternatives: [], stops: false },
    hide,
  );
  expect(files[0]?.problem).toBe('line 2: npm_… and …');
});
