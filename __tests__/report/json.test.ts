import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { jsonPieces, jsonText, pasteable } from '../../src/text/json-text.ts';
import { hostileNames, hostileText, unseen } from '../helpers/payloads.ts';
import { inFull, some } from '../helpers/sample.ts';
import { everyFinding } from './findings.ts';
import { accident, change, findings, hostileReport, packageReport, reportOf } from './reports.ts';

describe('the JSON report', () => {
  test('reads back as what it was', () => {
    const report = reportOf(accident, packageReport({ findings: findings(everyFinding('plain')) }));
    expect(JSON.parse(renderJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
    expect(renderJson(report)).toMatch(/^\{\n[\s\S]*\}\n$/);
  });

  test('has its fields in one order, however the objects were made, and no others', () => {
    const backwards = (value: object): object =>
      Object.fromEntries(Object.entries({ ...value, extra: 1 }).reverse());
    const { candidate, baseline, findings: found, ...rest } = accident;
    const report = reportOf(
      backwards({
        ...rest,
        candidate: candidate && backwards(candidate),
        baseline: baseline && backwards(baseline),
        findings: found.map(backwards),
        changes: accident.changes.map(backwards),
        manifest: accident.manifest.map(backwards),
        problem: backwards({ code: 'a', message: 'b' }),
      }) as typeof accident,
    );
    const expected = renderJson(reportOf({ ...accident, problem: { code: 'a', message: 'b' } }));
    expect(renderJson(report)).toBe(expected);
  });

  test('says null where nothing is known', () => {
    const nothing = packageReport({ name: null, candidate: null, baseline: null, publish: null });
    expect(JSON.parse(renderJson(reportOf(nothing))).packages[0]).toEqual({
      name: null,
      verdict: 'pass',
      candidate: null,
      baseline: null,
      changes: [],
      manifest: [],
      findings: [],
      causes: [],
      publish: null,
      problem: null,
    });
  });

  test.each(some(hostileNames, 20))(
    'hostile text %# is harmless where it is printed, and comes back as it was',
    (text) => {
      const json = renderJson(hostileReport(text));
      expect(json.replaceAll('\n', '')).not.toMatch(unseen);
      expect(json).not.toContain('##[');
      expect(json.split('\n').every((line) => /^ *([{}[\]"]|[\d-]|null|true|false|$)/.test(line))).toBe(true);
      const [first] = JSON.parse(json).packages;
      expect(first.name).toBe(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
      expect(first.changes[0].path).toBe(first.name);
    },
  );

  inFull('a hundred thousand changes are no trouble', () => {
    const changes = Array.from({ length: 100_000 }, (_, index) => change('added', `f${index}`, null, index));
    expect(JSON.parse(renderJson(reportOf(packageReport({ changes })))).packages[0].changes).toHaveLength(
      100_000,
    );
  });
});

describe('JSON text', () => {
  test('means what it meant, surrogates without a partner left out', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (key, text) => {
        const json = jsonText({ [key]: [text] });
        const wellFormed = (each: string): string => each.replaceAll(/\p{Surrogate}/gu, '\ufffd');
        expect(JSON.parse(json)).toEqual(
          JSON.parse(JSON.stringify({ [wellFormed(key)]: [wellFormed(text)] })),
        );
        expect(json.replaceAll('\n', '')).not.toMatch(unseen);
      }),
      { numRuns: 1_000 },
    );
  });

  test('in pieces is the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect([...jsonPieces(value)].join('')).toBe(jsonText(value));
      }),
    );
  });

  test('a line to paste is visible and means the very name', () => {
    expect(pasteable('!dist/a.map')).toBe('"!dist/a.map"');
    expect(pasteable('a\u202eb\n##[x')).toBe('"a\\u202eb\\n##\\u005bx"');
  });
});
