import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cpu, linear } from '../helpers/growth.ts';
import { inFull, some } from '../helpers/sample.ts';
import { adversaries } from './adversarial.ts';
import { type Expression, expressionsIn } from './expressions.ts';

const expressions = expressionsIn('src');

/** Milliseconds. A quadratic search of so many characters takes three times as long; a linear one, next to nothing. */
const suspicious = 3;
const length = 4_000;
/** Enough for an exponential one, which would not end with more. */
const few = 24;

/** What is not linear, and never sees more characters than this. */
const bounded = new Map([
  ['\\B(?=(\\d{3})+(?!\\d))', 21], // the digits of a number
  ['"(?:[^"\\\\]|\\\\.)*"|[^\\s"]+|[\\s"]', 1_000], // a sentence, which is cut
  ['("(?:[^"\\s]+|[^"]*[<>*\\\\/{}:][^"]*|(?:packgate|npm|chmod) [^"]*)")', 1_000], // an explanation of ours
]);

const search = ({ source, flags }: Expression, text: string): string =>
  text.replace(new RegExp(source, flags), '');

/** The least of some runs, or of as many as it takes to be soon enough: compiling the expression is in the first. */
function least(soon: number, run: () => unknown): number {
  let milliseconds = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && milliseconds > soon; attempt++) {
    const started = cpu();
    run();
    milliseconds = Math.min(milliseconds, cpu() - started);
  }
  return milliseconds;
}

const nth = (texts: Iterable<string>, wanted: number): string => {
  let index = 0;
  for (const text of texts) if (index++ === wanted) return text;
  throw new Error(`there are ${index} texts`);
};

async function faultOf(expression: Expression): Promise<string | null> {
  let short = 0;
  for (const text of adversaries(expression, few)) {
    const index = short++;
    const time = least(suspicious, () => search(expression, text));
    if (time <= suspicious) continue;
    const half = nth(adversaries(expression, few / 2), index);
    if (time > 100 * least(0, () => search(expression, half))) return `more than all time: ${text}`;
  }
  const limit = bounded.get(expression.source) ?? length;
  let index = 0;
  for (const text of adversaries(expression, limit)) {
    const wanted = index++;
    if (least(suspicious, () => search(expression, text)) <= suspicious) continue;
    const grown = (size: number) => {
      const longer = nth(adversaries(expression, size), wanted);
      return () => search(expression, longer);
    };
    const found = await linear(grown, { smallest: limit, largest: 16 * limit });
    if (found !== true) return `${found}: ${text.slice(0, 40)}…${text.slice(-9)}`;
  }
  return null;
}

test('all expressions of the source are found', () => {
  expect(expressions.length).toBeGreaterThan(250);
  const sources = new Set(expressions.map(({ source }) => source));
  for (const source of ['^\\ufeff', '^file:', ...bounded.keys()]) expect(sources).toContain(source);
});

test('those that are put together are known, and looked at elsewhere', () => {
  const files = readdirSync('src', { recursive: true }).map(String);
  const composed = files.filter(
    (file) => file.endsWith('.ts') && /\bRegExp\(/.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(composed.sort()).toEqual([
    'config/allowlist.ts', // two fixed marks
    'read/content/machine-paths.ts', // hostile-text.test.ts, with four megabytes
    'read/content/shapes.ts', // the same: its bodies have bounds
    'read/content/traces.ts', // the same
    'rules/archive.ts', // the name of a package, letter by letter
    'rules/kinds/file-entry.ts', // one of the expressions in a table or the other: as much as all of them, one by one
  ]);
});

inFull('the search for what is not linear finds it', async () => {
  for (const source of ['a+$', '^(a|a)*$', '(?:x+y?)*z', '\\s*,', '.*@', 'one|^two-[0-9a-f]*.*end$'])
    expect([source, await faultOf({ file: '', source, flags: '' })]).toEqual([source, expect.any(String)]);
});

describe.each(some([...new Set(expressions.map(({ file }) => file))], 40))('in %s', (file) => {
  test('four times as long a text takes four times as long', async () => {
    const faults: string[][] = [];
    for (const expression of expressions.filter((each) => each.file === file)) {
      const fault = await faultOf(expression);
      if (fault !== null) faults.push([expression.source, fault]);
    }
    expect(faults).toEqual([]);
  });
});
