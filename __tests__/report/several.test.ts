import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/model/comparison.ts';
import { undecided } from '../../src/model/errors.ts';
import type { PackageReport } from '../../src/model/report.ts';
import { sizeRows } from '../../src/report/changes.ts';
import { renderHtml } from '../../src/report/html/html.ts';
import { renderSummary } from '../../src/report/markdown/summary.ts';
import { undecidedPackage } from '../../src/report/package-report.ts';
import { fileLook } from '../../src/report/terminal/lines.ts';
import { renderTerminal } from '../../src/report/terminal/terminal.ts';
import { viewOf } from '../../src/report/view.ts';
import { somePackages } from '../../src/text/names.ts';
import { evidenceWith, newFinding } from './findings.ts';
import { findings, packageReport, reportOf } from './reports.ts';

const same = (text: string): string => text;

describe('packages for several platforms', () => {
  test('are one, and counted as many', () => {
    const family = ['darwin-arm64', 'darwin-x64', 'linux-x64-musl', 'win32-x64'].map(
      (platform) => `@acme/cli-${platform} 1.0.0`,
    );
    expect(somePackages(['@acme/core 1.0.0', ...family, '@acme/z 1.0.0', '@acme/y 1.0.0'], same, 2)).toBe(
      '@acme/core 1.0.0, @acme/cli-* 1.0.0 (4 packages) and 2 more',
    );
    expect(somePackages(['a', ...family], same, 1)).toBe('a and 4 more');
  });

  test('are named one by one where there are two, or where their versions differ', () => {
    const names = [
      'cli-linux-x64 1.0.0',
      'cli-win32-x64 1.0.0',
      'cli-darwin-x64 1.0.1',
      'linux',
      'for-linux-users',
    ];
    expect(somePackages(names, same)).toBe(
      'cli-linux-x64 1.0.0, cli-win32-x64 1.0.0, cli-darwin-x64 1.0.1, linux and for-linux-users',
    );
  });
});

describe('packages for several platforms that passed', () => {
  const platforms = ['darwin-arm64', 'linux-x64-musl', 'win32-x64'];
  const family = (fields: (at: number) => Partial<PackageReport> = () => ({})) =>
    platforms.map((platform, at) => packageReport({ name: `@acme/cli-${platform}`, ...fields(at) }));
  const rowsOf = (...packages: PackageReport[]): string[] =>
    renderSummary(reportOf(...packages))
      .split('\n')
      .filter((line) => line.startsWith('<tr>'));

  test('have one row, with their sizes in all', () => {
    const changes: Change[] = [
      {
        kind: 'added',
        path: 'a',
        from: null,
        sizeBefore: null,
        sizeAfter: 1,
        modeBefore: null,
        modeAfter: 0o644,
      },
    ];
    expect(
      rowsOf(packageReport({ name: 'core' }), ...family((at) => ({ changes: at === 0 ? changes : [] }))),
    ).toEqual([
      expect.stringContaining('<code>core 2.1.88</code> looks good'),
      '<tr><td>🟢 <code>&#64;acme/cli-&#42; 2.1.88</code> (3 packages) look good</td><td>unpacked 12.0 MB (unchanged) in all</td><td>changes in 1 of 3</td></tr>',
    ]);
    const [row] = rowsOf(...family(() => ({ changes })));
    expect(row).toContain('<td>1 file added in each</td>');
  });

  test('have a row each where what is to be said of them differs', () => {
    const candidate = packageReport().candidate as NonNullable<PackageReport['candidate']>;
    expect(rowsOf(...family((at) => ({ candidate: { ...candidate, version: `2.1.${at}` } })))).toHaveLength(
      3,
    );
    expect(rowsOf(...family().slice(0, 2))).toHaveLength(2);
  });
});

test('two sizes that read the same are told once', () => {
  const candidate = packageReport().candidate as NonNullable<PackageReport['candidate']>;
  const grown = packageReport({ candidate: { ...candidate, unpackedSize: 4_000_100 } });
  const text = renderTerminal(reportOf(grown), { ...fileLook, quiet: false });
  expect(text).toContain('unpacked 4.0 MB');
  expect(text).not.toContain('4.0 MB → 4.0 MB');
});

test('a pull request that changes no size is not told to', () => {
  const sizes = { packedSize: 100, unpackedSize: 200, fileCount: 3 };
  const { baseline } = packageReport();
  for (const was of [null, baseline && { ...baseline, ...sizes }])
    expect(sizeRows(was, sizes, sizes).map(({ shares }) => shares)).toEqual(['', '', '']);
  expect(sizeRows(null, sizes, { ...sizes, unpackedSize: 150 })[1]?.shares).toBe(
    '+50 bytes by this pull request',
  );
});

describe('new and gone', () => {
  const first = { reason: 'first-publish', version: null, explanation: 'It is new.' } as const;
  const isNew = (name: string): Partial<PackageReport> => ({
    name,
    baseline: { ...(packageReport().baseline as NonNullable<PackageReport['baseline']>), ...first },
  });
  const report = {
    ...reportOf(
      ...Array.from({ length: 20 }, (_, at) => packageReport({ name: `old-${at}` })),
      packageReport(isNew('@acme/new')),
    ),
    skipped: [{ name: '@acme/<b>', source: 'main', reason: 'gone' }],
  };

  test('are named beside others, in every format as it takes names', () => {
    const text = renderTerminal(report, { ...fileLook, quiet: false });
    expect(text).toContain(
      'Never published before: @acme/new. Gone, and still in the report of main: @acme/<b>.',
    );
    expect(renderSummary(report)).toContain(
      'still in the report of main: <code>&#64;acme/&#60;b&#62;</code>.',
    );
  });

  test('are not named where all are new', () => {
    expect(viewOf(reportOf(packageReport(isNew('a')), packageReport(isNew('b')))).remark()).toBeNull();
  });
});

test('a cause that packages share is told once, with their names, whatever else each of them has', () => {
  const env = newFinding('sensitive-file', '.env', evidenceWith('')['sensitive-file']);
  const map = newFinding('exec-bit', 'bin/tool', evidenceWith('')['exec-bit'], 'warning');
  const leaking = (name: string, ...found: ReturnType<typeof newFinding>[]) =>
    packageReport({ name, verdict: 'fail', findings: findings(found) });
  const report = reportOf(leaking('one', env), leaking('two', env, map), leaking('three', env));
  const [title = ''] = viewOf(report).packages[0]?.causes.map((cause) => cause.title) ?? [];
  const text = renderTerminal(report, { ...fileLook, quiet: false });
  const [first = '', second = ''] = text.split(/^FAIL two/m);
  expect(first).toMatch(new RegExp(`error: ${title} \\[.*\n│ {3}Also in two\\.\n│ {3}\\.env\n`));
  expect(first).toContain('The same in three 2.1.88.');
  expect(second).toMatch(new RegExp(`error: ${title} \\[.*\n│ {3}As in one\\.\n│ {3}accept: `));
});

test('packages with versions of their own have the same cause', () => {
  const leaking = (name: string, version: string, before: string): PackageReport => {
    const { candidate, baseline } = packageReport();
    return packageReport({
      name,
      verdict: 'fail',
      candidate: candidate && { ...candidate, version },
      baseline: baseline && { ...baseline, version: before },
      findings: findings([
        newFinding('agent-file', '.claude/x', { ...evidenceWith('')['agent-file'], since: before }),
        newFinding('version-taken', '', {
          version,
          integrity: `sha512-${name}${'A'.repeat(80)}`,
          published: `sha512-${name}${'B'.repeat(80)}`,
        }),
      ]),
    });
  };
  const report = reportOf(leaking('one', '1.1.0', '1.0.0'), leaking('two', '4.2.0', '4.1.9'));
  expect(viewOf(report).alike).toHaveLength(1);
  expect(renderTerminal(report, { ...fileLook, quiet: false })).toContain('The same in two 4.2.0.');
});

describe('packages that passed, on a terminal', () => {
  const lines = (packages: readonly PackageReport[]): string[] =>
    renderTerminal(reportOf(...packages), { ...fileLook, quiet: false }).split('\n');
  const passed = (amount: number) =>
    Array.from({ length: amount }, (_, at) => packageReport({ name: `old-${at}` }));
  const { baseline } = packageReport();

  test('have a line each, and those for several platforms one', () => {
    const family = ['darwin-arm64', 'linux-x64', 'win32-x64'].map((platform) =>
      packageReport({ name: `cli-${platform}` }),
    );
    const told = lines([...passed(19), ...family]);
    expect(told.filter((line) => line.startsWith('PASS old-'))).toHaveLength(19);
    expect(told).toContain('PASS cli-* 2.1.88 (3 packages): no changes; unpacked 12.0 MB (unchanged) in all');
  });

  test('are counted where there are many, but for those of which there is more to say', () => {
    expect(lines(passed(21))).toEqual(['PASS 21 packages: 21 passed', '--verbose lists them.', '']);
    const odd = packageReport({
      name: 'odd',
      baseline: baseline && { ...baseline, remarks: ['It is not signed.'] },
    });
    expect(lines([...passed(21), odd]).slice(1)).toEqual([
      expect.stringContaining('PASS odd 2.1.88'),
      '│ baseline: It is not signed.',
      'PASS 21 more packages; --verbose lists them.',
      '',
    ]);
  });
});

test('a build that fails for all packages of a workspace is told once', () => {
  const failed = (name: string, version: string, log: string): PackageReport => {
    const message = [
      `npm pack in packages/${name} failed with exit code 2. Its last words:`,
      `> @acme/${name}@${version} prepack`,
      'src/a.ts:1: error TS2304',
      `npm error path /builds/kettle/packages/${name}`,
      `npm error A complete log of this run can be found in: /home/runner/.npm/_logs/${log}-debug-0.log`,
    ].join('\n');
    const known = { name: `@acme/${name}`, version: null, source: `packages/${name}` };
    return undecidedPackage(known, undecided('pack-failed', message));
  };
  const report = reportOf(
    failed('cup', '1.0.0', '2026-11-26T12_58_46_445Z'),
    failed('lid', '2.0.0-rc.1', '2026-11-26T12_58_50_751Z'),
    packageReport(),
  );
  // The table of the page says why, not by which code.
  expect(renderHtml(report)).toContain(
    '<td>npm pack in packages/cup failed with exit code 2. Its last words&#58;</td>',
  );
  const text = renderTerminal(report, { ...fileLook, quiet: false });
  expect(text.split('error TS2304')).toHaveLength(2);
  expect(text).toContain('UNDECIDED @acme/cup');
  expect(text).toContain('The same in @acme/lid.');
});

test('two folders of one name: what npm says of both is told once, and each is told apart', () => {
  const failed = (name: string, folder: string): PackageReport => {
    const message = [
      `npm pack in packages/${folder} failed with exit code 1. Its last words:`,
      'must not have multiple workspaces with the same name',
      "package '@acme/pot' has conflicts in the following paths:",
      '    /builds/kettle/packages/a',
      '    /builds/kettle/packages/b',
    ].join('\n');
    const known = { name: `@acme/${name}`, version: null, source: `packages/${folder}` };
    return undecidedPackage(known, undecided('pack-failed', message));
  };
  const report = reportOf(failed('pot', 'a'), failed('pot', 'b'), failed('lid', 'lid'));
  const text = renderTerminal(report, { ...fileLook, quiet: false });
  expect(text.split('must not have')).toHaveLength(2);
  expect(text).toContain('UNDECIDED @acme/pot in packages/a\n');
  expect(text).toContain('The same in @acme/pot in packages/b and @acme/lid.');
  expect(renderSummary(report)).toContain('<br><code>/builds/kettle/packages/b</code><br>');
  const packed = (folder: string): Partial<PackageReport> => {
    const { candidate } = packageReport();
    const from = { kind: 'directory', folder: `packages/${folder}`, packer: 'pnpm' } as const;
    return { candidate: candidate && { ...candidate, from, source: `packages/${folder} (pnpm)` } };
  };
  expect(
    viewOf(reportOf(packageReport(packed('a')), packageReport(packed('b')))).packages.map(
      ({ subject }) => subject,
    ),
  ).toEqual(['@acme/cli 2.1.88 in packages/a', '@acme/cli 2.1.88 in packages/b']);
});

test('what most packages share comes first of what fails, so that no short report leaves it out', () => {
  const env = newFinding('sensitive-file', '.env', evidenceWith('')['sensitive-file']);
  const mode = newFinding('exec-bit', 'bin/tool', evidenceWith('')['exec-bit'], 'warning');
  const leaking = (name: string, verdict: 'fail' | 'warn', ...found: ReturnType<typeof newFinding>[]) =>
    packageReport({ name, verdict, findings: findings(found) });
  const report = reportOf(
    leaking('one', 'fail', env, mode),
    leaking('two', 'fail', env),
    leaking('three', 'fail', env),
    ...['four', 'five', 'six'].map((name) => leaking(name, 'warn', mode)),
  );
  expect(viewOf(report).alike.map((group) => group.map(({ name }) => name))).toEqual([
    ['two', 'three'],
    ['one'],
    ['four', 'five', 'six'],
  ]);
});
