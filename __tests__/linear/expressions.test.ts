import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linear } from '../helpers/growth.ts';
import { adversaries } from './adversarial.ts';
import { type Expression, expressionsIn } from './expressions.ts';

const expressions = expressionsIn('src');

/** A quadratic search of so many characters takes ten milliseconds; a linear one, next to none. */
const length = 4_000;
const suspicious = 3;
/** Enough for an exponential one, which would not end with more. */
const few = 26;

/** What is not linear, and never sees more characters than this. */
const bounded = new Map([
  ['\\B(?=(\\d{3})+(?!\\d))', 21], // the digits of a number
  ['"(?:[^"\\\\]|\\\\.)*"|[^\\s"]+|[\\s"]', 1_000], // a sentence, which is cut
  ['("(?:[^"\\s]+|[^"]*[<>*\\\\/{}:][^"]*|(?:packgate|npm|chmod) [^"]*)")', 1_000], // an explanation of ours
]);

const search = ({ source, flags }: Expression, text: string): string =>
  text.replace(new RegExp(source, flags), '');

/** The least of ten runs, or of as many as it takes to be soon enough: a machine that is busy elsewhere proves nothing. */
function least(soon: number, run: () => unknown): number {
  let milliseconds = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 10 && milliseconds > soon; attempt++) {
    const started = performance.now();
    run();
    milliseconds = Math.min(milliseconds, performance.now() - started);
  }
  return milliseconds;
}

const nth = (texts: Iterable<string>, wanted: number): string => {
  let index = 0;
  for (const text of texts) if (index++ === wanted) return text;
  throw new Error(`there are ${index} texts`);
};

function faultOf(expression: Expression): string | null {
  for (const text of adversaries(expression, few)) {
    if (least(50, () => search(expression, text)) > 50) return `more than all time: ${text}`;
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
    const found = linear(grown, limit);
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
    'config/allowlist/shipped-file.ts', // two fixed marks
    'rules/archive.ts', // the name of a package, letter by letter
    'read/content/machine-paths.ts', // hostile-text.test.ts, with four megabytes
    'read/content/traces.ts', // the same
  ]);
});

test('the search for what is not linear finds it', () => {
  for (const source of ['a+$', '^(a|a)*$', '(?:x+y?)*z', '\\s*,', '.*@'])
    expect([source, faultOf({ file: '', source, flags: '' })]).toEqual([source, expect.any(String)]);
});

describe.each([...new Set(expressions.map(({ file }) => file))])('in %s', (file) => {
  test('twice as long a text takes twice as long', () => {
    const faults = expressions
      .filter((expression) => expression.file === file)
      .map((expression) => [expression.source, faultOf(expression)]);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
  });
});
