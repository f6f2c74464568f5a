import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../src/config/parse-config.ts';
import { renderRuleIndex, renderRulePage } from '../src/report/rule-page.ts';
import { ruleIds } from '../src/rules/lookup.ts';
import type { Rule } from '../src/rules/rule.ts';
import { rules } from '../src/rules/table.ts';
import { configJsonSchema } from './helpers/config-schema.ts';
import { madeParts } from './helpers/doc-tables.ts';
import { guides, textOf, withMarkedPart } from './helpers/guides.ts';
import { published, toolSource, withPublishedNames } from './helpers/published.ts';

const table: readonly Rule[] = rules;

// Written anew by `npm run docs`, and by nothing else: a page that is missing is told.
describe('the pages of the rules say what the rules say', () => {
  test.each(table)('$id', async (rule) => {
    await expect(renderRulePage(rule)).toMatchFileSnapshot(`../docs/rules/${rule.id}.md`);
  });

  test('the index', async () => {
    await expect(renderRuleIndex(rules)).toMatchFileSnapshot('../docs/rules/README.md');
  });

  test('and no page is left over', () => {
    const pages = ['README.md', ...ruleIds.map((id) => `${id}.md`)];
    expect(readdirSync('docs/rules').filter((page) => !pages.includes(page))).toEqual([]);
  });
});

test('the JSON Schema of the configuration is that of its parser', async () => {
  await expect(`${JSON.stringify(configJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../packgate.schema.json',
  );
});

test.each(table)('what the page of $id says for the configuration can be written into one', (rule) => {
  const examples = [...renderRulePage(rule).matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => yaml);
  expect(examples.length).toBe(rule.waiver === null ? 1 : 2);
  expect(parseConfig(`version: 1\n${examples.join('')}`, 'packgate.yml')).toHaveProperty('config');
});

describe('the pages that people write', () => {
  test.each(guides)(
    '%s has tables that are made from what they describe, and the published names',
    async (page) => {
      const made = madeParts.filter(([where]) => where === page);
      const text = made.reduce(
        (before, [, mark, make]) => withMarkedPart(before, mark, make()),
        textOf(page),
      );
      await expect(withPublishedNames(text, published)).toMatchFileSnapshot(`../${page}`);
    },
  );

  test('every part that is said to be made is made', () => {
    const marks = guides.flatMap((page) =>
      [...textOf(page).matchAll(/<!-- ([\w ]+): made by npm run docs -->/g)].map(([, mark]) => [page, mark]),
    );
    expect(marks.sort()).toEqual(madeParts.map(([page, mark]) => [page, mark]).sort());
  });

  test('the README has at most 900 words', () => {
    expect(textOf('README.md').split(/\s+/).length).toBeLessThanOrEqual(900);
  });

  test('the README leads to every page', () => {
    const links = linksIn('README.md').map(({ path }) => path);
    expect(guides.filter((page) => page !== 'README.md' && !links.includes(page))).toEqual([]);
  });

  test.each([...guides, 'SECURITY.md', 'CONTRIBUTING.md'])('%s has no link that leads nowhere', (page) => {
    const broken = linksIn(page).filter(
      ({ path, anchor }) => !existsSync(path) || (anchor !== '' && !anchorsOf(path).includes(anchor)),
    );
    expect(broken).toEqual([]);
  });
});

/** Within the repository, each as a path from its root. */
const linksIn = (page: string): { path: string; anchor: string }[] =>
  [
    ...textOf(page)
      .replaceAll(/```[\s\S]*?```/g, '')
      .matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g),
  ].map(([, to = '', anchor = '']) => ({ path: to === '' ? page : join(page, '..', to), anchor }));

/** As GitHub calls headings: `## Variables in .npmrc` → `variables-in-npmrc`. */
const anchorsOf = (page: string): string[] =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );

describe('package.json alone says under what name this is published', () => {
  test('the program has its words from there', async () => {
    await expect(toolSource(published)).toMatchFileSnapshot('../src/text/tool.ts');
  });

  test('another name reaches every place', () => {
    const url = 'git+https://github.com/acme/gate.git';
    const other = { name: '@acme/gate', version: '2.0.0-rc.1', repository: { url } };
    const before = guides.map(textOf).join('\n');
    const text = withPublishedNames(before, other);
    const uses = [...text.matchAll(/uses: ([^\s}]+)/g)].map(([, used]) => used);
    const expected = [
      'acme/gate/comment@v2.0.0-rc.1',
      'acme/gate/merge@v2.0.0-rc.1',
      'acme/gate/verify@v2.0.0-rc.1',
      'acme/gate@v2.0.0-rc.1',
    ];
    expect([...new Set(uses.filter((used) => !/^(?:actions|googleapis)\//.test(used ?? '')))].sort()).toEqual(
      expected,
    );
    expect(text).toContain("from '@acme/gate';");
    expect(text).toContain('npx @acme/gate check');
    expect(text).toContain('$schema=./node_modules/@acme/gate/packgate.schema.json');
    expect(withPublishedNames(text, published)).toBe(withPublishedNames(before, published));
  });

  test('and no file writes it by hand', () => {
    const files = ['src', 'docs/rules', 'comment', 'verify'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name)),
    );
    const texts = [...files, 'action.yml', 'SECURITY.md', 'CONTRIBUTING.md'].filter(
      (file) => file !== join('src', 'text', 'tool.ts'),
    );
    const naming = texts.filter((file) =>
      /packgate\/packgate(?!\.schema)|OWNER\/|npx packgate|node_modules\/packgate|from 'packgate'/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(naming).toEqual([]);
  });
});
