import { describe, expect, test } from 'vitest';
import { renderExplanation, renderRules } from '../../src/report/terminal/explain.ts';
import { plain } from '../../src/report/terminal/lines.ts';
import { ruleIds } from '../../src/rules/lookup.ts';
import { rules } from '../../src/rules/table.ts';

describe('explanations', () => {
  test('there is one for every rule', () => {
    const lines = renderRules(plain).trimEnd().split('\n');
    expect(lines).toHaveLength(ruleIds.length);
  });

  test.each(rules)(
    '$id tells what, why, an example, what it ignores, how to fix and how to accept',
    (rule) => {
      const text = renderExplanation(rule, plain, 80);
      expect(text.split('\n')[0]).toMatch(new RegExp(`^│ ${rule.id}: `));
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
});
