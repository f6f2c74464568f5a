import { describe, expect, test } from 'vitest';
import { outputsOf } from '../../src/action/publish-results.ts';
import type { ExitCode } from '../../src/model/errors.ts';
import type { PackageReport } from '../../src/model/report.ts';
import { packageReport, reportOf } from '../report/reports.ts';

const folder = '/runner/temp/packgate-a1b2c3';
const fileOf = (at: number): string => `${folder}/${at + 1}/acme-part-${at}-1.0.0.tgz`;

function outputs(exit: ExitCode, ...packages: Partial<PackageReport>[]): ReadonlyMap<string, string> {
  const reports = packages.map((each, at) => packageReport({ name: `@acme/part-${at}`, ...each }));
  const tarballs = packages.map((each, at) => (each.candidate === null ? null : fileOf(at)));
  return outputsOf({ report: reportOf(...reports), tarballs, exit }, new Map(), folder);
}

const namesIn = (text = ''): string[] =>
  text === '' ? [] : JSON.parse(text).map(({ name }: { name: string }) => name);

test('each package has its baseline, its verdict, and its path inside the artifact', () => {
  const [first, second] = JSON.parse(
    outputs(0, {}, { publish: false, baseline: null }).get('tarballs') ?? '',
  );
  expect(first).toEqual({
    name: '@acme/part-0',
    version: '2.1.88',
    baseline: '2.1.87',
    reason: 'highest-lower-stable',
    verdict: 'pass',
    publish: true,
    tarball: fileOf(0),
    path: '1/acme-part-0-1.0.0.tgz',
    integrity: 'sha512-AAAA',
    sha256: 'ab'.repeat(32),
  });
  expect(second).toMatchObject({ baseline: null, reason: null, publish: false });
  expect(outputs(0, {}).get('folder')).toBe(folder);
});

describe('what is to be published', () => {
  test('are the packages that are new, with what it takes to publish them', () => {
    const told = outputs(0, {}, { publish: false }, { publish: null }, { verdict: 'warn' });
    expect(namesIn(told.get('publish'))).toEqual(['@acme/part-0', '@acme/part-3']);
    expect(namesIn(told.get('tarballs'))).toHaveLength(4);
    const [{ baseline, reason, verdict, publish, ...rest }] = JSON.parse(told.get('tarballs') ?? '');
    expect(JSON.parse(told.get('publish') ?? '')[0]).toEqual(rest);
  });

  test.each([1, 2, 3] as const)('is nothing where the step ends with %i', (exit) => {
    const told = outputs(exit, {}, { verdict: 'fail', publish: false });
    expect(told.get('publish')).toBe('');
  });

  test('is nothing where all of it is published, or no file was kept', () => {
    expect(outputs(0, { publish: false }).get('publish')).toBe('');
    expect(outputs(0, { candidate: null }).get('publish')).toBe('');
  });
});

test('the outputs for one package are empty where there are several', () => {
  const single = ['tarball', 'integrity', 'sha256', 'baseline', 'baseline-reason'];
  const [one, two] = [outputs(0, {}), outputs(0, {}, {})];
  for (const name of single) {
    expect(one.get(name)).not.toBe('');
    expect(two.get(name)).toBe('');
  }
});

describe('of many packages with long names, the outputs stay below what takes them', () => {
  const candidate = packageReport().candidate as NonNullable<PackageReport['candidate']>;
  const temporary = '/home/runner/work/_temp/packgate-a1b2c3';
  const long = (amount: number, exit: ExitCode) => {
    const called = (at: number) => `${'interoperable-'.repeat(3)}plugin-${at}`;
    const packages = Array.from({ length: amount }, (_, at) =>
      packageReport({
        name: `@acme/${called(at)}`,
        candidate: { ...candidate, version: '10.20.30-next.4', integrity: `sha512-${'A'.repeat(86)}==` },
      }),
    );
    const files = packages.map((_, at) => `${temporary}/${at + 1}/acme-${called(at)}-10.20.30-next.4.tgz`);
    return outputsOf({ report: reportOf(...packages), tarballs: files, exit }, new Map(), temporary);
  };

  /** Linux takes 128 KiB for one variable, with its name and an end; an input of a step is one. */
  test('an input takes the list to publish of as many packages as a matrix has jobs', () => {
    const list = `INPUT_TARBALLS=${long(256, 0).get('publish')}\0`;
    expect(Buffer.byteLength(list)).toBeLessThan(128 * 1024);
  });

  /** GitHub counts two bytes for each character, and lets the outputs of a job have 1 MiB. */
  test.each([0, 1] as const)('a job can pass all of them on: 430 packages, exit code %i', (exit) => {
    const length = [...long(430, exit)].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    expect(2 * length).toBeLessThan(1024 * 1024);
  });
});
