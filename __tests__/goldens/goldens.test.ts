import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  readonly findings: readonly { readonly rule: string; readonly novelty: string }[];
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

test.each(cases)('$name', async (one) => {
  const golden = stored(one, await pipeline.run(one));
  for (const [file, text] of golden) await expect.soft(text).toMatchFileSnapshot(join(here, one.name, file));
  const folder = join(here, one.name);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  expect(files.filter((file) => !golden.has(file))).toEqual([]);
});
