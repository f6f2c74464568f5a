import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../src/config/parse-config.ts';
import { renderRuleIndex, renderRulePage } from '../src/report/rule-page.ts';
import { ruleTable } from '../src/rules/table.ts';
import { configJsonSchema } from './helpers/config-schema.ts';

const rules = ruleTable.map(({ id }) => id);

// Written anew by `npm run docs`.
describe('the pages of the rules say what the rules say', () => {
  test.each(rules)('%s', async (rule) => {
    await expect(renderRulePage(rule)).toMatchFileSnapshot(`../docs/rules/${rule}.md`);
  });

  test('the index', async () => {
    await expect(renderRuleIndex(rules)).toMatchFileSnapshot('../docs/rules/README.md');
  });

  test('and no page is left over', () => {
    expect(readdirSync('docs/rules').sort()).toEqual(
      ['README.md', ...rules.map((rule) => `${rule}.md`)].sort(),
    );
  });
});

test('the JSON Schema of the configuration is that of its parser', async () => {
  await expect(`${JSON.stringify(configJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../packgate.schema.json',
  );
});

test.each(rules)('what the page of %s says for the configuration can be written into one', (rule) => {
  const examples = [...renderRulePage(rule).matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => yaml);
  expect(examples.length).toBe(rule === 'waiver' ? 1 : 2);
  expect(parseConfig(`version: 1\n${examples.join('')}`, 'packgate.yml')).toHaveProperty('config');
});
