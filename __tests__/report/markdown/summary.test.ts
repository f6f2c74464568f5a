import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Waived } from '../../../src/model/finding.ts';
import { utf8Length } from '../../../src/report/budget.ts';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { awkward, hostileText, marks } from '../../helpers/payloads.ts';
import { inFull, some } from '../../helpers/sample.ts';
import { evidenceWith, existingFinding, newFinding } from '../findings.ts';
import { accident, change, findings, hostileReport, packageReport, reportOf } from '../reports.ts';
import { large, packages } from './large.ts';
import { expectHarmless } from './read-back.ts';

describe('the summary', () => {
  test('of the accident', () => {
    const text = renderSummary(reportOf(accident));
    expectHarmless(text);
    expect(text).toMatchSnapshot();
  });

  test('has the limit that growth passed beside the size, though another rule names the problem', () => {
    const evidence = { ...evidenceWith('cli.js.map')['package-growth'], limit: 40 };
    const grown = newFinding('package-growth', null, evidence);
    const told = (waived: Waived | null): string =>
      renderSummary(
        reportOf({
          ...accident,
          findings: [...accident.findings, ...findings([grown]).map((each) => ({ ...each, waived }))],
        }),
      );
    expect(told(null)).toMatch(/packed [^;(]+\([^,)]+\), unpacked [^(]+\([^,]+, limit \+40%\), files/);
    expect(told({ reason: 'meant', expires: null, source: 'packgate.yml:9' })).not.toContain('limit');
  });

  test('names the commit before the table, with a link below the repository of the run', () => {
    const commit = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';
    const runUrl = 'https://github.example/acme/cli/actions/runs/7';
    const one =
      /, files [^;<]+; commit <a href="[^"]+\/acme\/cli\/commit\/ec26c3e[0-9a-f]{33}">ec26c3e<\/a>\.<\/p>\n\n<table>/;
    expect(renderSummary(reportOf(accident), { commit, runUrl })).toMatch(one);
    const several = reportOf(accident, packageReport());
    expect(renderSummary(several, { commit })).toContain('1 passed; commit ec26c3e.</p>');
    expect(renderSummary(several, { commit: '<b>', runUrl })).not.toContain('commit');
  });

  test('of a package that passes has sizes and the baseline, and no table of findings', () => {
    const old = findings([existingFinding('source-map', 3, ['a.map'])]);
    const text = renderSummary(reportOf(packageReport({ findings: old })));
    expectHarmless(text);
    expect(text).toMatch(
      /^## 🟢 Packgate: `@acme\/cli 2\.1\.88` looks good\n\n<p>compared with <code>2\.1\.87<\/code>; /,
    );
    expect(text).toContain('<th align="left">packed</th><td>1.1 MB (unchanged)</td>');
    expect(text).toContain('<th align="left">known</th><td>3 source maps were in the last release too.</td>');
    expect(text).not.toMatch(/mermaid|what to do|Largest/);
  });

  test('of what is undecided says so, and why, and is never green', () => {
    const problem = {
      code: 'registry-unreachable',
      message: 'No answer from @x.\n::error::boo\n\n\nTry later.',
    };
    const text = renderSummary(
      reportOf(packageReport({ verdict: 'undecided', baseline: null, findings: [], problem })),
    );
    expectHarmless(text);
    expect(text).toMatch(/^## ⚪ Packgate: could not check `@acme\/cli 2\.1\.88`\n/);
    expect(text).toContain('<b>Undecided counts as a failure</b> (<code>registry-unreachable</code>)');
    expect(text).not.toContain('🟢');
  });

  test('shows what is waived with its reason, its last day and where that is written', () => {
    const waived = { reason: 'meant', expires: '2027-01-31', source: 'packgate.yml:9' };
    const text = renderSummary(
      reportOf(packageReport({ findings: accident.findings.map((finding) => ({ ...finding, waived })) })),
    );
    expect(text).toContain(
      '<th align="left">waived</th><td>error source-map <code>cli.js.map</code>: <code>&#34;meant&#34;</code> (until <code>2027-01-31</code>, <code>packgate.yml&#58;9</code>)<br>error embedded-sources',
    );
    expect(text).not.toContain('how to accept');
  });

  test('without a baseline nothing has changed: the largest files are named', () => {
    const none = {
      version: null,
      integrity: null,
      sha256: null,
      packedSize: null,
      unpackedSize: null,
      fileCount: null,
    };
    const baseline = { ...none, reason: 'first-publish', explanation: 'Nothing is published yet.' } as const;
    const text = renderSummary(reportOf({ ...accident, baseline }));
    expectHarmless(text);
    expect(text).toContain('; first release, nothing to compare with; ');
    expect(text).toContain('#### Largest files\n');
    expect(text).not.toContain('mermaid');
  });

  test('of several packages: the worst first, those that pass folded away', () => {
    const text = renderSummary(
      reportOf(
        accident,
        packageReport({ name: 'good-one' }),
        packageReport({ name: 'late', verdict: 'undecided', problem: { code: 'x', message: 'y' } }),
      ),
    );
    expectHarmless(text);
    expect(text).toMatch(/^## 🔴 Packgate: do not publish 1 of 3 packages\n/);
    const order = [
      '### 🔴 Packgate: do not publish `@acme/cli',
      '### ⚪ Packgate: could not check `late',
      '1 package passed</summary>',
      'good-one',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });
});

describe('the size chart', () => {
  const grown = (before: number, after: number, ...sizes: number[]) =>
    renderSummary(
      reportOf({
        ...accident,
        baseline: accident.baseline && { ...accident.baseline, unpackedSize: before },
        candidate: accident.candidate && { ...accident.candidate, unpackedSize: after },
        changes: sizes.map((size, index) => change('added', `"${index}`, null, size)),
      }),
    );

  test('names no file', () => {
    expect(grown(1_000_000, 2_000_000, 600_000, 300_000, 40_000, 30_000, 30_000)).toContain(
      '```mermaid\npie title Unpacked size\n  "as before: 1.0 MB" : 1000000\n' +
        '  "change 1: 600 kB" : 600000\n  "change 2: 300 kB" : 300000\n  "change 3: 40.0 kB" : 40000\n  "other growth: 60.0 kB" : 60000\n```\n',
    );
  });

  test('is left out where it says nothing', () => {
    expect(grown(1_000_000, 1_150_000, 150_000)).not.toContain('mermaid');
    expect(grown(1_000, 60_000, 59_000)).not.toContain('mermaid');
    expect(grown(2_000_000, 1_000_000)).not.toContain('mermaid');
  });
});

describe('hostile text', () => {
  test.each(some([...marks, ...awkward], 12))('%# changes nothing but text', (name) => {
    expectHarmless(renderSummary(hostileReport(name)));
  });

  test('of any kind changes nothing but text', () => {
    const check = (text: string): void => {
      expectHarmless(renderSummary(hostileReport(text)));
    };
    fc.assert(fc.property(hostileText, check), { numRuns: 40 });
  });
});

describe('a summary that would be too long', () => {
  inFull.each([10_000, 20_000])('tells what fits, the worst first: %i findings', (count) => {
    const text = renderSummary(reportOf(large(count)));
    expect(utf8Length(text)).toBeLessThanOrEqual(1_000_000);
    expect(utf8Length(text)).toBeGreaterThan(100_000);
    expect(text).toContain('the JSON report has all');
    expectHarmless(text);
  });

  test.each([
    [400_000, /How to accept/],
    [50_000, /and \d+ more; the JSON report has all/],
    [6_000, /How to fix each: the JSON report has all\./],
    [2_000, /<td>\d+ errors, \d+ warnings, \d+ notes<\/td><\/tr>\n<\/table>/],
    [100, /There are too many packages/],
  ])('comes down to %i bytes', (budget, form) => {
    const text = renderSummary(reportOf(...packages(3, (name) => large(300, name))), { budget });
    expect(utf8Length(text)).toBeLessThanOrEqual(Math.max(budget, 200));
    expect(text).toMatch(form);
    expectHarmless(text);
  });

  inFull('5,000 packages', () => {
    const text = renderSummary(reportOf(...packages(5_000, (name) => large(1, name))));
    expect(utf8Length(text)).toBeLessThanOrEqual(1_000_000);
    expect(text).toContain('do not publish 5,000 packages');
  });
});
