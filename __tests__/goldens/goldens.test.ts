import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Case } from './case.ts';
import { cases } from './cases.ts';
import { type Golden, Pipeline } from './pipeline.ts';
import { everyRule } from './rule-cases.ts';

const here = import.meta.dirname;

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await Pipeline.start();
});
afterAll(() => pipeline.stop());

/** By these a change of what is found, and of its words, is seen. */
const few = ['report.txt', 'comment.md', 'annotations.txt', 'findings.json', 'outcome.txt'];

/** What is stored of a case. What says the same as another file is not, so that a reader sees a change once. */
function stored({ name, formats }: Case, golden: Golden): Golden {
  const all = new Map(golden);
  const [report, sarif] = [golden.get('report.json'), golden.get('report.sarif')];
  if (report !== undefined) all.set('findings.json', findingsIn(report));
  if (sarif !== undefined && name !== everyRule.name) all.set('report.sarif', withoutRules(sarif));
  if (golden.get('report.md') === golden.get('summary.md')) all.delete('report.md');
  if (formats === 'all') all.delete('findings.json');
  const wanted = formats === 'all' ? [...all.keys()] : formats === 'few' ? few : formats;
  return new Map([...all].filter(([file]) => wanted.includes(file)));
}

interface Told {
  readonly name: string | null;
  readonly verdict: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly novelty: string;
    readonly waived: object | null;
  }[];
  readonly problem: object | null;
}

function findingsIn(report: string): string {
  const { packages } = JSON.parse(report) as { readonly packages: readonly Told[] };
  const told = packages.map(({ name, verdict, findings, problem }) => ({ name, verdict, findings, problem }));
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** What SARIF says of each rule is the same in every report: 90 kB. */
function withoutRules(sarif: string): string {
  const log = JSON.parse(sarif);
  for (const { tool } of log.runs)
    tool.driver.rules = `${tool.driver.rules.length} rules, as in ${everyRule.name}`;
  return `${JSON.stringify(log, null, 2)}\n`;
}

const goldens = new Map<string, Golden>();

/** Each case runs once, whichever test asks first. */
async function goldenOf(one: Case): Promise<Golden> {
  const golden = goldens.get(one.name) ?? stored(one, await pipeline.run(one));
  goldens.set(one.name, golden);
  return golden;
}

// Written anew by `npm run goldens`; one that is missing fails, and so does one that no case has any more.
test.each(cases)('$name', async (one) => {
  const folder = join(here, one.name);
  const golden = await goldenOf(one);
  for (const [file, text] of golden) await expect.soft(text).toMatchFileSnapshot(join(folder, file));
  const files = existsSync(folder) ? readdirSync(folder) : [];
  expect(files.filter((file) => !golden.has(file))).toEqual([]);
});

test('no folder is left over', () => {
  const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = cases.map(({ name }) => name);
  expect(folders.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
});

/** As users find them, so that nothing but the pipeline knows where the source has them. */
const rules = readdirSync('docs/rules')
  .map((page) => page.replace(/\.md$/, ''))
  .filter((page) => page !== 'README');
/** A file of the case of this name. */
async function told(name: string, file: string): Promise<string> {
  const one = cases.find((each) => each.name === name);
  return (one && (await goldenOf(one)).get(file)) ?? '';
}

describe.each(rules)('%s', (rule) => {
  test('is new in one package, and not in the next', async () => {
    const packages = JSON.parse(await told(`rule-${rule}`, 'findings.json')) as readonly Told[];
    const found = packages.map(({ name, findings }) => {
      const news = findings.filter(({ novelty, waived }) => novelty === 'new' && waived === null);
      return [name, news.some((one) => one.rule === rule)];
    });
    expect(found.slice(0, 2)).toEqual([
      ['kettle-fires', true],
      ['kettle-quiet', false],
    ]);
    expect(found.slice(2).map(([name]) => name)).toEqual(['kettle-first']);
  });

  test.each([
    ['report.txt', new RegExp(`\\[(?:[a-z-]+, )*${rule}[\\],]`)],
    ['report.html', `<code>${rule}</code>`],
    ['report.sarif', `"ruleId": "${rule}"`],
    ['report.json', `"rule": "${rule}"`],
    ['summary.md', `>${rule}</a>`],
  ])('is told in %s', async (file, name) => {
    expect(await told(everyRule.name, file)).toMatch(name);
  });

  test('is told in a comment, and in an annotation', async () => {
    expect(await told(`rule-${rule}`, 'comment.md')).toContain(`>${rule}</a>`);
    expect(await told(`rule-${rule}`, 'annotations.txt')).toMatch(
      new RegExp(`packgate: (?:[a-z-]+, )*${rule}(?:, [a-z-]+)* in kettle-fires`),
    );
  });
});
