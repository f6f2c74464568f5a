import { describe, expect, test } from 'vitest';
import type { CandidateOrigin, ReportedFinding } from '../../src/model/report.ts';
import { painter } from '../../src/output/colour.ts';
import { plain } from '../../src/report/terminal/lines.ts';
import { renderTerminal } from '../../src/report/terminal/terminal.ts';
import { hostileNames, unseen } from '../helpers/payloads.ts';
import { inFull, some } from '../helpers/sample.ts';
import { everyRule, evidenceWith, existingFinding, newFinding } from './findings.ts';
import { accident, change, findings, hostileReport, measures, packageReport, reportOf } from './reports.ts';

const look = { paint: plain, columns: null, quiet: false };
const shown = (...packages: Parameters<typeof reportOf>): string =>
  renderTerminal(reportOf(...packages), look);
const verbose = (...packages: Parameters<typeof reportOf>): string =>
  renderTerminal(reportOf(...packages), { ...look, verbose: true });

describe('one package', () => {
  test('that passes is one line', () => {
    expect(shown(packageReport({ changes: [change('changed', 'a.js', 10, 20)] }))).toBe(
      'PASS @acme/cli 2.1.88, compared with 2.1.87: 1 file changed; packed 1.1 MB (unchanged), unpacked 4.0 MB (unchanged)\n',
    );
  });

  test('that passes with old findings counts them in that line; their sentences are for who asks', () => {
    const old = findings([
      existingFinding('source-map', 3, ['a.map']),
      existingFinding('archive', 1, ['a.zip']),
    ]);
    expect(shown(packageReport({ findings: old }))).toMatch(
      /^PASS @acme\/cli 2\.1\.88, .*; 4 findings in earlier releases too\n$/,
    );
    expect(verbose(packageReport({ findings: old }))).toContain(
      '\n│ note: 3 source maps were in the last release too.\n│ note: 1 archive was in the last release too.\n',
    );
  });

  test('that fails says everything, the verdict first', () => {
    expect(shown(accident)).toMatchSnapshot();
  });

  test('each rule is a link to its page where the terminal has links, and nothing else changes', () => {
    for (const columns of [null, 80, 40]) {
      const linked = renderTerminal(reportOf(accident), {
        ...look,
        columns,
        link: (text, url) => `<${url}|${text}>`,
      });
      const pages = [...linked.matchAll(/<https:\/\/[^|]+\/docs\/rules\/([a-z-]+)\.md\|([a-z-]+)>/g)];
      expect(pages.length).toBeGreaterThan(2);
      for (const [, page, rule] of pages) expect(page).toBe(rule);
      expect(linked.replaceAll(/<[^|<]+\|([a-z-]+)>/g, '$1')).toBe(
        renderTerminal(reportOf(accident), { ...look, columns }),
      );
    }
  });

  test('says why, and what has changed, where somebody asks', () => {
    const [short, long] = [shown(accident), verbose(accident)];
    expect(short).not.toMatch(/ why:|largest changes|differs/);
    expect(short).toMatch(/\n│ Why: packgate explain RULE, or --verbose\.\n$/);
    expect(long.match(/│ {3}why: /g)).toHaveLength(2);
    expect(long).toContain('│ package.json: version differs\n');
    expect(long).not.toContain('--verbose');
  });

  test('of more than a screen ends with the verdict', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      newFinding('large-file', `${index}.bin`, { size: 2_000_000 + index, sizeBefore: null, limit: 1 }),
    );
    const lines = shown(packageReport({ verdict: 'fail', findings: findings(many) }))
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeGreaterThan(24);
    expect(lines[0]).toBe('FAIL @acme/cli 2.1.88, compared with 2.1.87: 9 errors');
    expect(lines.at(-1)).toBe(lines[0]);
    expect(shown(accident).match(/^FAIL /gm)).toHaveLength(1);
  });

  test('names packgate fix where it can help, as it works where that is read', () => {
    const removal = {
      change: 'add',
      file: 'package.json',
      text: '!*.map',
      files: 1,
      line: 5,
      replaced: 0,
    } as const;
    const origin = {
      packer: 'npm',
      inclusion: { by: 'nothing', what: null, file: null, line: null },
      removal: { ...removal, lines: ['"!*.map"'] },
      unproved: null,
      neededBy: null,
      setting: null,
    } as const;
    const [map] = findings([newFinding('source-map', 'cli.js.map', evidenceWith('')['source-map'])]);
    const from = { kind: 'directory', folder: 'packages/a', packer: 'npm' } as const;
    const told = (asked: string) =>
      shown(
        packageReport({
          verdict: 'fail',
          candidate: { version: '1.0.0', source: 'packages/a', from, asked, ...measures },
          findings: [{ ...(map as ReportedFinding), origin }],
        }),
      );
    expect(told(' packages/a')).toContain(
      '│ fix it: packgate fix packages/a shows the change; --write makes it.\n',
    );
    expect(told(' packages/a')).toMatch(
      /│ {3}accept: packgate waive source-map-[0-9a-f]{6} packages\/a --reason "…"\n/,
    );
    expect(told('')).toContain('│ fix it: packgate fix shows');
    expect(shown(accident)).not.toContain('packgate fix');
  });

  test('that fails is wrapped to the terminal, and still begins every line', () => {
    const text = renderTerminal(reportOf(accident), { ...look, columns: 60 });
    const lines = text.trimEnd().split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(64);
    expect(lines.slice(1, -1).every((line) => line.startsWith('│'))).toBe(true);
    expect([lines[0], lines.at(-1)].every((line) => line?.startsWith('FAIL @acme/cli'))).toBe(true);
  });

  test('with nothing to compare says so, and why', () => {
    const first = packageReport({
      baseline: {
        ...(packageReport().baseline as NonNullable<ReturnType<typeof packageReport>['baseline']>),
        version: null,
        reason: 'first-publish',
        explanation: 'Nothing is published under this name yet.',
        packedSize: null,
        unpackedSize: null,
        fileCount: null,
      },
    });
    expect(shown(first)).toMatch(
      /^PASS @acme\/cli 2\.1\.88, first release, nothing to compare with: packed /,
    );
    expect(shown({ ...first, verdict: 'warn' })).toContain(
      'baseline: Nothing is published under this name yet. (first-publish)',
    );
  });

  test('that is undecided says the problem, line by line, and that it is no pass', () => {
    const text = shown(
      packageReport({
        name: null,
        verdict: 'undecided',
        baseline: null,
        candidate: {
          version: null,
          source: './app',
          integrity: null,
          sha256: null,
          packedSize: null,
          unpackedSize: null,
          fileCount: null,
        },
        problem: {
          code: 'registry-unreachable',
          message: 'The registry did not answer.\n::error::boo\nTry again later.',
        },
      }),
    );
    expect(text).toContain(
      'UNDECIDED ./app\n│ The registry did not answer.\n│ ::error::boo\n│ Try again later.\n',
    );
    expect(text).toContain('│ Undecided counts as a failure (registry-unreachable).\n');
  });

  test('that could not be read says so once', () => {
    const code = 'gzip-truncated';
    const [finding] = findings([
      newFinding('hazardous-entry', null, { code, offset: 3, detail: 'Cut off.' }),
    ]);
    const text = shown(
      packageReport({
        verdict: 'undecided',
        findings: finding === undefined ? [] : [finding],
        problem: { code, message: 'Cut off.' },
      }),
    );
    expect(text.match(/Cut off/g)).toHaveLength(1);
    expect(text).not.toContain('1 error');
  });

  test('that fails says what was packed, and with what; a published one has its name for that', () => {
    const candidate = accident.candidate as NonNullable<typeof accident.candidate>;
    const told = (source: string, from: CandidateOrigin): string =>
      shown({ ...accident, candidate: { ...candidate, source, from } });
    expect(told('. (packed with pnpm)', { kind: 'directory', folder: '.', packer: 'pnpm' })).toContain(
      '│ candidate: . (packed with pnpm)\n',
    );
    const [name, version] = [String(accident.name), String(candidate.version)];
    expect(told('x', { kind: 'registry', name, version })).not.toContain('candidate:');
    expect(told('x@1.0.0', { kind: 'registry', name: 'x', version: '1.0.0' })).toContain(
      'candidate: x@1.0.0',
    );
  });

  test('with a hundred findings of one cause shows three and counts the rest', () => {
    const many = Array.from({ length: 91 }, (_, index) =>
      newFinding('sensitive-file', `keys/${index}.pem`, evidenceWith('')['sensitive-file']),
    );
    const text = shown(packageReport({ verdict: 'fail', findings: findings(many) }));
    expect(text).toContain('error: Environment files in the package [sensitive-file]');
    expect(text).toContain('│   and 88 more\n');
    expect(text.match(/keys\/\d+\.pem/g)).toHaveLength(3);
  });

  test('names the five largest changes', () => {
    const sizes = [5, -70, 30, 400_000, -2, 0, 9];
    const changes = sizes.map((by, index) => change('changed', `f${index}.js`, 1_000, 1_000 + by));
    const text = verbose(packageReport({ verdict: 'warn', changes }));
    const named = [...text.matchAll(/changed\s+(f\d)/g)].map(([, name]) => name);
    expect(named).toEqual(['f3', 'f1', 'f2', 'f6', 'f0']);
  });

  test('shows what is waived with its reason, its last day and where that is written, one waiver a line', () => {
    const [finding] = findings([newFinding('archive', 'a.zip', evidenceWith('').archive)]);
    const waived = { reason: 'meant\n', expires: '2027-01-31', source: 'packgate.yml:9' };
    const all = finding === undefined ? [] : [finding, { ...finding, path: 'b.zip' }];
    const text = shown(packageReport({ findings: all.map((one) => ({ ...one, waived })) }));
    expect(text).toContain(
      '│ waived: error archive a.zip and 1 other: "meant\\n" (until 2027-01-31, packgate.yml:9)\n',
    );
  });

  test('counts what many waivers cover beyond the first', () => {
    const found = findings([newFinding('archive', 'a.zip', evidenceWith('').archive)]);
    const many = Array.from({ length: 25 }, (_, at) => ({
      ...(found[0] as ReportedFinding),
      waived: { reason: 'meant', expires: null, source: `packgate.yml:${at}` },
    }));
    const text = shown(packageReport({ findings: many }));
    expect(text.match(/waived: error/g)).toHaveLength(20);
    expect(text).toContain('│ waived: 5 more findings\n');
  });
});

describe('several packages', () => {
  const passing = packageReport({ name: 'ok' });
  const text = renderTerminal(
    reportOf(
      accident,
      passing,
      packageReport({ name: 'late', verdict: 'undecided', problem: { code: 'x', message: 'y' } }),
    ),
    look,
  );

  test('are summed up first, then the worst first', () => {
    expect(text.split('\n')[0]).toBe('FAIL 3 packages: 1 failed, 1 undecided, 1 passed');
    const order = ['FAIL @acme/cli', 'UNDECIDED late', 'PASS ok'].map((word) => text.indexOf(word));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  test('that pass are a count when quiet, and never nothing at all', () => {
    const quiet = { ...look, quiet: true };
    expect(renderTerminal(reportOf(passing, passing), quiet)).toBe('PASS 2 packages: 2 passed\n');
    expect(renderTerminal(reportOf(passing), quiet)).toBe('PASS 1 package: 1 passed\n');
    expect(renderTerminal(reportOf(accident, passing), quiet)).not.toContain('PASS');
  });
});

describe('hostile text', () => {
  test.each(some(hostileNames, 20))('%# in every field starts no line and hides nothing', (text) => {
    for (const columns of [null, 50]) {
      const plainText = renderTerminal(hostileReport(text), { ...look, columns });
      for (const line of plainText.trimEnd().split('\n')) {
        expect(line).toMatch(/^(│|FAIL |PASS |UNDECIDED )/);
        expect(line).not.toMatch(unseen);
        expect(line).not.toContain('##[');
      }
    }
  });

  test.each(some(hostileNames, 20))('%# leaves no escapes but our colours', (text) => {
    const coloured = renderTerminal(hostileReport(text), { ...look, paint: painter(true) });
    const bare = coloured.replaceAll(/\u001b\[\d+m/g, '');
    expect(coloured).not.toBe(bare);
    expect(bare).toBe(renderTerminal(hostileReport(text), look));
  });
});

describe('a report that is far too long', () => {
  const rules = everyRule.filter((rule) => rule !== 'waiver');
  const evidence = evidenceWith('x'.repeat(300));
  const many = findings(
    Array.from({ length: 2_000 }, (_, index) => {
      const rule = rules[index % rules.length] as (typeof rules)[number];
      return newFinding(rule, `${'long/'.repeat(40)}${index}.js`, evidence[rule]);
    }),
  );

  test('is told by causes: 2,000 findings of every rule', () => {
    const text = shown(packageReport({ verdict: 'fail', findings: many }));
    expect(text.length).toBeLessThan(200_000);
    for (const rule of rules) expect(text).toMatch(new RegExp(`[\\[ ]${rule}[,\\]]`));
    const [, counted] = /: (\d+) errors\n/.exec(text) ?? [];
    expect(text.match(/^│ error: /gm)).toHaveLength(Number(counted));
  });

  test('is folded and stays readable: 2,000 causes', () => {
    const own = many.map(({ path }, index) =>
      newFinding('secret', path, { ...evidence.secret, digest: `${index}` }),
    );
    const text = shown(packageReport({ verdict: 'fail', findings: findings(own) }));
    expect(text.length).toBeLessThan(200_000);
    expect(text).toMatch(/^FAIL @acme\/cli 2\.1\.88, compared with 2\.1\.87: 2,000 errors\n/);
    expect(text).toContain('│ and 1,900 more; the JSON report has them all\n');
  });

  inFull('comes down to a verdict for each package: 500 packages', () => {
    const each = (index: number) => {
      const own = newFinding('secret', `${index}.js`, { ...evidence.secret, digest: `${index}` });
      return packageReport({
        name: `@acme/${index}`,
        verdict: 'fail',
        findings: [...many.slice(0, 50), ...findings([own])],
      });
    };
    const text = shown(...Array.from({ length: 500 }, (_, index) => each(index)));
    expect(text.length).toBeLessThan(200_000);
    expect(text.match(/^FAIL @acme/gm)).toHaveLength(500);
  });

  test('says once what is the same in many packages', () => {
    const text = shown(...['a', 'b', 'c'].map((name) => ({ ...accident, name })));
    expect(text).toContain('FAIL 3 packages: 3 failed\n');
    expect(text.match(/^FAIL [abc]/gm)).toEqual(['FAIL a']);
    expect(text).toContain('The same in b 2.1.88 and c 2.1.88.');
  });
});

test('without a baseline nothing has changed: the largest files are named', () => {
  const none = {
    ...accident.candidate,
    version: null,
    reason: 'first-publish',
    explanation: 'Never published.',
  };
  const baseline = {
    ...none,
    packedSize: null,
    unpackedSize: null,
    fileCount: null,
  } as typeof accident.baseline;
  const text = verbose({ ...accident, baseline });
  expect(text).toMatch(/│ largest files\n│ +\+59.8 MB {2}added/);
  expect(text).not.toMatch(/largest changes|differ/);
});
