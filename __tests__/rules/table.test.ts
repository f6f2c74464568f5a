import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messageOf, ruleIds } from '../../src/rules/lookup.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/table.ts';
import { evidenceWith } from '../report/findings.ts';

const table: readonly Rule[] = rules;
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

test('every rule has a file and a table of tests of its name', () => {
  expect(namesIn('src/rules', '.ts')).toEqual(expect.arrayContaining(ruleIds));
  expect(namesIn('__tests__/rules', '.test.ts')).toEqual(expect.arrayContaining(ruleIds));
});

test.each(table)('$id has a way to choose among its messages', ({ id, messages, reason }) => {
  const seen: object = evidenceWith('')[id as keyof ReturnType<typeof evidenceWith>];
  if (Object.keys(messages).length > 1) {
    const chosen = reason?.(seen) ?? ('reason' in seen ? seen.reason : null);
    expect(Object.keys(messages)).toContain(chosen);
  }
  // As a report may have it that somebody else wrote.
  for (const evidence of [{}, { reason: '__proto__' }, { reason: 7 }])
    expect(Object.values(messages)).toContain(messageOf({ rule: id, evidence }));
});
