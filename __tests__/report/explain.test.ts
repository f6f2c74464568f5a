import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import type { RuleOption } from '../../src/report/explanations/explanation.ts';
import { explanations, ruleIds } from '../../src/report/explanations/explanations.ts';
import { renderExplanation, renderRules } from '../../src/report/terminal/explain.ts';
import { plain } from '../../src/report/terminal/lines.ts';
import { everyRule } from './findings.ts';

describe('explanations', () => {
  test('there is one for every rule', () => {
    expect([...ruleIds].sort()).toEqual([...everyRule].sort());
    const lines = renderRules(plain).trimEnd().split('\n');
    expect(lines).toHaveLength(ruleIds.length);
  });

  test.each(everyRule)(
    '%s tells what, why, an example, what it ignores, how to fix and how to accept',
    (rule) => {
      const text = renderExplanation(rule, plain, 80);
      expect(text.split('\n')[0]).toMatch(new RegExp(`^│ ${rule}: `));
      for (const label of ['looks for', 'why', 'how it gets in', 'for example', 'ignores', 'fix', 'accept']) {
        expect(text).toMatch(new RegExp(`│ {3}${label}: \\S`));
      }
      expect(
        text
          .trimEnd()
          .split('\n')
          .every((line) => line.startsWith('│ ') && line.length <= 80),
      ).toBe(true);
    },
  );

  test.each(everyRule)('%s names the numbers that are in force', (rule) => {
    const named: Record<string, RuleOption> = explanations[rule].options;
    const numbers = Object.fromEntries(
      Object.entries(named).map(([option, about]) => [option, about.default]),
    );
    const { level, ...inForce } = defaultPolicy.rules[rule];
    expect(level).toBe('default');
    expect(numbers).toEqual(inForce);
  });
});
