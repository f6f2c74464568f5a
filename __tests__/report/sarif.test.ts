import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CandidateOrigin, PackageReport, ReportedFinding } from '../../src/model/report.ts';
import { renderSarif, type SarifOptions } from '../../src/report/sarif.ts';
import { ruleIds } from '../../src/rules/lookup.ts';
import { hostileNames, hostileText, unseen } from '../helpers/payloads.ts';
import { everything, inFull, some } from '../helpers/sample.ts';
import { everyRule, evidenceWith, existingFinding, newFinding } from './findings.ts';
import { large, packages } from './markdown/large.ts';
import { accident, findings, hostileReport, packageReport, reportOf } from './reports.ts';
import { type SarifLog, type SarifResult, sarifFault } from './sarif-schema.ts';

const atTop: SarifOptions = { root: '' };

function parsed(text: string): SarifLog['runs'][0] {
  const log: SarifLog = JSON.parse(text);
  expect(sarifFault(log)).toBe(null);
  return log.runs[0];
}

const run = (all: readonly PackageReport[], options = atTop): SarifLog['runs'][0] =>
  parsed(renderSarif(reportOf(...all), options));
const results = (all: readonly PackageReport[], options = atTop): readonly SarifResult[] =>
  run(all, options).results;
const uris = (all: readonly PackageReport[], options = atTop): string[] =>
  results(all, options).map(({ locations: [{ physicalLocation }] }) => physicalLocation.artifactLocation.uri);

const packed = (folder: string): CandidateOrigin => ({ kind: 'directory', folder, packer: 'npm' });
const file = (name: string): CandidateOrigin => ({ kind: 'file', file: name });
const release: CandidateOrigin = { kind: 'registry', name: '@acme/cli', version: '1.0.0' };

const failing = (from: string | CandidateOrigin, changes: Partial<PackageReport> = {}): PackageReport => ({
  ...accident,
  candidate: accident.candidate && {
    ...accident.candidate,
    ...(typeof from === 'string' ? { source: from } : { from }),
  },
  findings: accident.findings.slice(0, 1),
  ...changes,
});

describe('a run', () => {
  test('has all rules, each with its help, in one order', () => {
    const { tool } = run([packageReport()]);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(ruleIds);
    expect(run([accident]).tool).toEqual(tool);
  });

  test('of the accident', () => {
    const { results: found, invocations } = run([accident]);
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(found.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['source-map', 'error'],
      ['embedded-sources', 'error'],
      ['exec-bit', 'warning'],
    ]);
    expect(accident.causes.map(({ rules }) => rules)).toEqual([
      ['embedded-sources', 'source-map'],
      ['exec-bit'],
    ]);
    const [leak, mode] = accident.causes.map(({ id }) => id);
    expect(found.map(({ properties }) => properties)).toEqual(
      [leak, leak, mode].map((cause) => ({ novelty: 'new', cause })),
    );
    expect(found[0]?.message.text).toMatch(
      /^cli\.js\.map: A source map of 59,766,257 bytes .* add "!\*\*\/\*\.map"/i,
    );
    expect(found[0]?.locations[0].logicalLocations).toEqual([
      { fullyQualifiedName: 'cli.js.map', kind: 'resource' },
    ]);
  });

  test('points each result to its rule', () => {
    const evidence = evidenceWith('x');
    const all = everyRule.map((rule) => newFinding(rule, 'a.js', evidence[rule]));
    const { tool, results: found } = run([packageReport({ verdict: 'fail', findings: findings(all) })]);
    expect(found.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
      found.map(({ ruleId }) => ruleId),
    );
    expect(found).toHaveLength(everyRule.length);
  });

  test('of a package that passes has no results, and is a success', () => {
    expect(run([packageReport()])).toMatchObject({
      results: [],
      invocations: [{ executionSuccessful: true }],
    });
  });

  test('in which something is undecided is no success, and says what and why', () => {
    const problem = { code: 'registry-unreachable', message: 'No answer.\n[here](0) {0}' };
    const [invocation] = run([
      accident,
      packageReport({ name: 'late', verdict: 'undecided', problem }),
    ]).invocations;
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: {
            text: 'Could not check late 2.1.88. No answer.\\n\\[here\\](0) {{0}} (registry-unreachable)',
          },
        },
      ],
    });
  });

  test('shows what is waived as suppressed, with the reason, and after all else', () => {
    const [first, ...others] = accident.findings;
    const waived = { reason: 'meant [so]', expires: '2027-01-31', source: 'packgate.yml:9' };
    const found = results([
      { ...accident, findings: [{ ...(first as ReportedFinding), waived }, ...others] },
    ]);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['embedded-sources', 'exec-bit', 'source-map']);
    expect(found.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [],
      [{ kind: 'external', justification: 'meant \\[so\\]; until 2027-01-31; packgate.yml:9' }],
    ]);
  });

  test('has what the last release had already as notes', () => {
    const old = findings([existingFinding('archive', 2, ['a.zip'])]);
    expect(results([packageReport({ findings: old })])).toMatchObject([{ level: 'note', ruleId: 'archive' }]);
  });
});

describe('the location', () => {
  test.each([
    ['', packed('./packages/a'), 'packages/a/package.json'],
    ['', packed('.'), 'package.json'],
    ['', packed('packages\\a'), 'packages/a/package.json'],
    ['work dir', packed('../other/#1'), 'other/%231/package.json'],
    ['a/b', packed('../../..'), 'a/b/package.json'],
    ['', packed('/home/me/x'), 'package.json'],
    ['', packed('C:\\x'), 'package.json'],
    ['./a//b/', file('acme-cli-1.0.0.tgz'), 'a/b/package.json'],
    ['', file('x (packed with npm)'), 'package.json'],
    ['', release, 'package.json'],
    ['..', packed('.'), 'package.json'],
  ])('root %j, %j: %s', (root, from, uri) => {
    expect(uris([failing(from)], { root })).toEqual([uri]);
  });

  test('is what the caller knows it to be', () => {
    const manifests = ['packages/a b/package.json', null];
    expect(uris([failing('a.tgz'), failing('b.tgz')], { root: 'x', manifests })).toEqual([
      'packages/a%20b/package.json',
      'x/package.json',
    ]);
  });

  test('is a relative path whatever the source is', () => {
    const source = fc.oneof(
      hostileText,
      fc.array(fc.constantFrom('..', '/', 'a', '\\', 'C:', '.', '//')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(source, source, (folder, root) => {
        uris([failing(packed(folder))], { root }); // the schema holds the form
      }),
      { numRuns: everything ? 300 : 40 },
    );
  });
});

describe('fingerprints', () => {
  const prints = (all: readonly PackageReport[]): string[] =>
    results(all).map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

  test('are the same in every run, wherever the package stands in it', () => {
    expect(prints([failing('a')])).toEqual([`@acme/cli/${accident.findings[0]?.fingerprint}:1`]);
    const other = failing('b', { name: '@acme/other' });
    expect(new Set(prints([failing('a'), other]))).toEqual(new Set(prints([other, failing('a')])));
  });

  test('tell packages and equal findings apart', () => {
    const twice = [accident.findings[0], accident.findings[0]].filter((finding) => finding !== undefined);
    expect(new Set(prints([failing('a', { findings: twice }), failing('b', { name: 'b' })])).size).toBe(3);
  });
});

describe('hostile text', () => {
  const check = (text: string): void => {
    const sarif = renderSarif(hostileReport(text), atTop);
    const { results: found, invocations } = parsed(sarif);
    expect(sarif.replaceAll('\n', '')).not.toMatch(unseen);
    expect(sarif).not.toContain('##[');
    const notes = invocations[0].toolExecutionNotifications;
    for (const { message } of [...found, ...notes]) {
      expect(message.text).not.toMatch(unseen);
      expect(message.text.replaceAll(/\\[[\]]|\{\{|\}\}/g, '')).not.toMatch(/[[\]{}]/);
    }
  };

  test.each(some(hostileNames, 20))('%# is text', check);

  test('of any kind is text', () => {
    fc.assert(
      fc.property(hostileText, (text) => check(text)),
      { numRuns: everything ? 40 : 10 },
    );
  });
});

describe('limits', () => {
  inFull.each([10_000, 2_000])(
    'the worst 5,000 of %i findings, below 10 MB, and the rest is told',
    (count) => {
      const text = renderSarif(reportOf(large(count)), atTop);
      const { results: found, invocations } = parsed(text);
      const levels = found.map(({ level }) => ['error', 'warning', 'note'].indexOf(level));
      expect(levels).toEqual([...levels].sort());
      expect(gzipSync(text).length).toBeLessThan(10_000_000);
      const omitted = count - found.length;
      expect(found.length).toBeGreaterThan(1_500);
      expect(invocations[0].toolExecutionNotifications.length).toBe(omitted > 0 ? 1 : 0);
      if (omitted > 0) {
        const told = `${omitted.toLocaleString('en-US')} more findings`;
        expect(invocations[0].toolExecutionNotifications[0]?.message.text).toContain(told);
      }
    },
  );

  inFull('text that no compression makes smaller', () => {
    let state = 1;
    const noise = (length: number): string => {
      let text = '';
      for (let at = 0; at < length; at++) {
        state = (state * 48_271) % 2_147_483_647;
        text += String.fromCodePoint(0x4e00 + (state % 20_000));
      }
      return text;
    };
    const [first] = accident.findings;
    const findings = Array.from({ length: 2_500 }, () => ({
      ...(first as ReportedFinding),
      path: noise(160),
      message: noise(900),
      fix: noise(900),
    }));
    const text = renderSarif(reportOf({ ...accident, findings }), atTop);
    expect(parsed(text).results.length).toBeGreaterThan(1_000);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
  });

  inFull('5,000 undecided packages', () => {
    const undecided = packages(5_000, (name) =>
      packageReport({ name, verdict: 'undecided', problem: { code: 'x', message: 'y'.repeat(5_000) } }),
    );
    const text = renderSarif(reportOf(...undecided), atTop);
    expect(parsed(text).invocations[0].toolExecutionNotifications.at(-1)?.message.text).toMatch(
      /^4,500 more/,
    );
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
  });
});

test('the schema refuses what is not SARIF', () => {
  const log = JSON.parse(renderSarif(reportOf(accident), atTop));
  const broken = (change: (run: { [key: string]: never }) => void): unknown => {
    const copy = structuredClone(log);
    change(copy.runs[0]);
    return copy;
  };
  expect(sarifFault(log)).toBe(null);
  expect(sarifFault({ ...log, version: '2.0.0' })).toContain('version');
  expect(sarifFault({ ...log, runs: [] })).toContain('runs');
  const results = 'results';
  expect(sarifFault(broken((each) => Object.assign(each[results]?.[0] ?? {}, { level: 'fatal' })))).toContain(
    'level',
  );
  expect(sarifFault(broken((each) => Object.assign(each[results]?.[0] ?? {}, { locations: [] })))).toContain(
    'locations',
  );
  expect(sarifFault(broken((each) => Object.assign(each[results]?.[0] ?? {}, { extra: 1 })))).toContain(
    'results/0',
  );
  expect(sarifFault(broken((each) => Object.assign(each, { invocations: [{}] })))).toContain('invocations');
});
