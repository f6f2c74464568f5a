import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PackgateError } from '../../../src/model/errors.ts';
import type { Report } from '../../../src/model/report.ts';
import { renderJson } from '../../../src/report/json.ts';
import { renderComment } from '../../../src/report/markdown/comment.ts';
import { parseReport } from '../../../src/report/parse-report.ts';
import { hostileText } from '../../helpers/payloads.ts';
import { accident, hostileReport, packageReport, reportOf } from '../reports.ts';

const comment = (report: Report): string => renderComment(report, { marker: '<!-- m -->', runUrl: null });

function refusal(text: string): string {
  try {
    parseReport(text);
  } catch (error) {
    const { code, exit, message } = error as PackgateError;
    expect({ code, exit }).toEqual({ code: 'malformed-report', exit: 2 });
    return message;
  }
  throw new Error('it was taken');
}

/** The accident's report with one place changed. */
function withChange(path: string, value: unknown): string {
  const document = JSON.parse(renderJson(reportOf(accident)));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce((inner, key) => inner[key], document);
  if (value === undefined) delete place[last];
  else Object.defineProperty(place, last, { value, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(document);
}

describe('what packgate writes is read back as it was', () => {
  test.each<[string, Report]>([
    ['a failure', reportOf(accident)],
    ['a pass', reportOf(packageReport())],
    [
      'undecided',
      reportOf(
        packageReport({
          name: null,
          verdict: 'undecided',
          baseline: null,
          problem: { code: 'registry-down', message: 'one\ntwo' },
        }),
      ),
    ],
  ])('%s', (_, report) => expect(parseReport(renderJson(report))).toEqual(report));

  test('whatever its texts are', () => {
    fc.assert(
      fc.property(
        hostileText.filter(({ length }) => length < 10_000),
        (text) => {
          const written = renderJson(hostileReport(text));
          expect(renderJson(parseReport(written))).toBe(written);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('anything else is refused with one sentence, and not one word of it is repeated', () => {
  test.each<[string, string, RegExp]>([
    ['nothing', '', /no JSON/],
    ['half of it', renderJson(reportOf(accident)).slice(0, -20), /no JSON/],
    ['a list', '[]', /it is no object/],
    ['null', 'null', /it is no object/],
    ['another version', withChange('schemaVersion', 2), /schemaVersion is no schema version/],
    ['the version as text', withChange('schemaVersion', '1'), /schemaVersion/],
    ['no packages', withChange('packages', []), /has no packages/],
    ['an object for a list', withChange('packages', { length: 1 }), /packages is no list/],
    ['a missing field', withChange('packages.0.problem', undefined), /packages\[0\] has no field problem/],
    ['one missing at the top', withChange('stats', undefined), /packgate: it has no field stats/],
    [
      'one more field',
      withChange('packages.0.markdown', '# hello'),
      /packages\[0\] has a field that is unknown/,
    ],
    ['a key of the prototype', withChange('__proto__', { verdict: 'pass' }), /a field that is unknown/],
    ['one that is inherited', withChange('packages.0.constructor', 'x'), /a field that is unknown/],
    ['a verdict of its own', withChange('verdict', 'great'), /verdict is no verdict/],
    [
      'a rule that is not',
      withChange('packages.0.findings.0.rule', '__proto__'),
      /findings\[0\]\.rule is no rule/,
    ],
    ['a rule of the prototype', withChange('packages.0.findings.0.rule', 'toString'), /is no rule/],
    ['a reason that is not', withChange('packages.0.baseline.reason', 'hasOwnProperty'), /is no reason/],
    ['a size as text', withChange('packages.0.candidate.packedSize', '1'), /packedSize is no whole number/],
    ['a negative size', withChange('packages.0.candidate.packedSize', -1), /no whole number/],
    ['half a byte', withChange('packages.0.changes.0.sizeAfter', 0.5), /no whole number/],
    ['a name as a list', withChange('packages.0.name', ['a']), /packages\[0\]\.name is no string/],
    ['a long name', withChange('packages.0.name', 'x'.repeat(20_000)), /more than 16384 characters/],
    ['a long sentence', withChange('packages.0.findings.0.fix', 'x'.repeat(300_000)), /more than 262144/],
    ['evidence as text', withChange('packages.0.findings.0.evidence', 'x'), /evidence is no object/],
    ['evidence as a list', withChange('packages.0.findings.0.evidence', []), /evidence is no object/],
    ['evidence by odd names', withChange('packages.0.findings.0.evidence', { '<b>': 1 }), /no word/],
    ['evidence of the prototype', withChange('packages.0.findings.0.evidence.__proto__', {}), /no word/],
    ['a fingerprint in Markdown', withChange('packages.0.findings.0.fingerprint', '[x](y)'), /fingerprint/],
    [
      'a fingerprint on two lines',
      withChange('packages.0.findings.0.fingerprint', `${'a'.repeat(16)}\n`),
      /finger/,
    ],
    ['an integrity in HTML', withChange('packages.0.candidate.integrity', '<img>'), /integrity/],
  ])('%s', (_, text, why) => {
    const message = refusal(text);
    expect(message).toMatch(why);
    for (const word of ['great', '# hello', '<b>', '[x]', '<img>', 'toString']) {
      expect(message).not.toContain(word);
    }
  });

  test('a number beyond all bounds', () => {
    const text = withChange('stats.durationMs', 42).replace('"durationMs":42', '"durationMs":1e999');
    expect(refusal(text)).toMatch(/durationMs is no whole number/);
    const evidence = withChange('packages.0.findings.0.evidence', { size: 7_777 }).replace('7777', '-1e999');
    expect(refusal(evidence)).toMatch(/number too large/);
  });

  test('depth: refused before it is built, wherever it is', () => {
    const deep = '['.repeat(5_000_000);
    expect(refusal(deep)).toMatch(/nested too deeply/);
    expect(refusal(`${'{"a":'.repeat(300)}1${'}'.repeat(300)}`)).toMatch(/nested too deeply/);
    // Brackets in strings are none.
    expect(() => parseReport(withChange('packages.0.name', '\\"[{'.repeat(500)))).not.toThrow();
  });

  test('nothing of it is quadratic', () => {
    expect(refusal(`"${'\\"'.repeat(4_000_000)}`)).toMatch(/is no JSON/);
    expect(refusal(`{"a":"${'"'.repeat(4_000_000)}`)).toMatch(/is no JSON/);
  });

  test('whatever bytes are there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), hostileText), (text) => {
        refusal(text);
      }),
    );
  });
});

test('what was taken can be rendered, lone surrogates and a file called __proto__ included', () => {
  const half = '\ud83d';
  const text = withChange('packages.0.findings.0.path', half)
    .replace('"cli.js.map","from"', '"__proto__","from"')
    .replaceAll('utils', half);
  const body = comment(parseReport(text));
  expect(body).toContain('u&#123;d83d&#125;');
  expect(body).toContain('&#95;&#95;proto&#95;&#95;');
});

test('the objects that go on are new ones, in the order of the report', () => {
  const report = parseReport(withChange('packages.0.findings.0.evidence', { zeta: 1, alpha: 2 }));
  expect(Object.keys(report)).toEqual(['schemaVersion', 'tool', 'verdict', 'packages', 'skipped', 'stats']);
});
