import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { writeBomb } from '../helpers/bomb.ts';
import { type Outcome, packgate, reportOf, temporaryFolder } from '../helpers/packgate.ts';
import { everything, inFull, some } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';
import { end, header, manifest, padded, pax, record } from '../read/archive.ts';

const mebibyte = 1024 ** 2;
const tenGibibytes = 10 * 1024;
const file = (size: number, name = 'package/a.bin') => header({ size, name });
const empty = (amount: number) =>
  Buffer.concat(Array.from({ length: amount }, (_, index) => file(0, `package/${index}`)));
const body = (text: string) => Buffer.alloc(mebibyte, text);
const heading = (size: number) => header({ name: 'package/PaxHeader', type: 'x', size });
const tiny = Buffer.concat(Array.from({ length: 60_000 }, (_, index) => record(`k${index}`, 'v')));
const long = record('comment', 'x'.repeat(mebibyte - 100));
const map = Buffer.from('{"version":3,"sources":["a"],"sourcesContent":["');

const all: readonly [name: string, code: string, lead: Buffer, repeated: Buffer, times: number][] = [
  [
    'texts that are held',
    'unpacked-too-large',
    manifest,
    Buffer.concat([file(mebibyte, 'package/a.js'), body('let a = 1;\n')]),
    tenGibibytes,
  ],
  [
    'zeros in files that state too much',
    'unpacked-too-large',
    manifest,
    Buffer.concat([file(mebibyte), body('\0')]),
    tenGibibytes,
  ],
  [
    'one file of zeros',
    'unpacked-too-large',
    Buffer.concat([manifest, file(8 * 1024 ** 3 - 1)]),
    body('\0'),
    tenGibibytes,
  ],
  [
    'zeros that no header speaks of',
    'unpacked-too-large',
    Buffer.concat([manifest, end]),
    body('\0'),
    tenGibibytes,
  ],
  [
    'one line of code',
    'bad-number',
    Buffer.concat([manifest, file(256 * mebibyte, 'package/a.js')]),
    body('a'),
    tenGibibytes,
  ],
  [
    'one text in a source map',
    'bad-number',
    Buffer.concat([manifest, file(256 * mebibyte, 'package/a.js.map'), map]),
    body('x'),
    tenGibibytes,
  ],
  ['headers and nothing else', 'too-many-entries', manifest, empty(2_048), tenGibibytes],
  ['a million empty files', 'too-many-entries', manifest, empty(1_000), 1_000],
  [
    'an extended header in another',
    'bad-pax',
    manifest,
    Buffer.concat([heading(mebibyte), body('1')]),
    tenGibibytes,
  ],
  ['one extended header after another', 'meta-repeated', manifest, pax(record('path', 'package/x')), 10_000],
  [
    'extended headers of a mebibyte each',
    'metas-too-large',
    manifest,
    Buffer.concat([heading(long.length), padded(long), file(0)]),
    tenGibibytes,
  ],
  [
    'extended headers of many records',
    'metas-too-large',
    manifest,
    Buffer.concat([heading(tiny.length), padded(tiny), file(0)]),
    100,
  ],
  ['a manifest', 'manifest-too-large', file(512 * mebibyte, 'package/package.json'), body(' '), tenGibibytes],
];

/** One of each kind, or all of them. */
const bombs = everything ? all : [...new Map(all.map((bomb) => [bomb[1], bomb])).values()];

/** What was said, and the most memory that it took to say it, in mebibytes. */
async function checked(
  file: string,
  folder: string,
  words: readonly string[] = ['--json'],
): Promise<{ outcome: Outcome; peak: number }> {
  const peak = join(folder, 'peak');
  const outcome = await packgate(['check', file, '--baseline', 'none', ...words], {
    cwd: folder,
    env: {
      PEAK_MEMORY_FILE: peak,
      NODE_OPTIONS: `--import=${pathToFileURL(resolve('scripts/peak-memory.js')).href}`,
    },
  });
  return { outcome, peak: Number(readFileSync(peak, 'utf8')) / mebibyte };
}

let harmless: number;
test('a package of one file is read', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'harmless.tgz');
  writeFileSync(file, await tarball({ 'index.js': '1;\n' }));
  const { outcome, peak } = await checked(file, folder);
  expect(outcome.code).toBe(0);
  harmless = peak;
});

/** The caps are those of the command line. What is held until one of them is reached is a fortieth of what most of the bombs unpack to. */
test.each(some(bombs, 4))('a bomb of %s ends as %s', async (_, code, lead, repeated, times) => {
  const folder = temporaryFolder();
  const bomb = join(folder, 'bomb.tgz');
  writeBomb(bomb, lead, repeated, times);
  const { outcome, peak } = await checked(bomb, folder);
  expect(outcome.code).toBe(3);
  expect(JSON.parse(outcome.stdout).packages[0].problem.code).toBe(code);
  expect(peak - harmless).toBeLessThan(256);
});

inFull('a source map of sixty megabytes is read to its end, and most of it is never in memory', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'large.tgz');
  const text = 'let a = \\"b\\"; '.repeat(60 * 65_536);
  const large = `{"version":3,"sourcesContent":["${text}"],"sources":["src/a.ts"],"mappings":""}`;
  writeFileSync(file, await tarball({ 'index.js': '1;\n', 'index.js.map': large }));
  const { outcome, peak } = await checked(file, folder);
  expect(outcome.code).toBe(1);
  expect(reportOf(outcome).packages[0]?.findings.map(({ rule }) => rule)).toContain('embedded-sources');
  expect(peak - harmless).toBeLessThan(100);
});

inFull('index maps in index maps, each with as many sources, are in memory no more than one is', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'nested.tgz');
  const names = '"",'.repeat(1_000_000);
  const level = `{"version":3,"sources":[${names}""],"sections":[{"map":`;
  writeFileSync(file, await tarball({ 'a.js.map': `${level.repeat(80)}{}${'}]}'.repeat(80)}` }));
  const { outcome, peak } = await checked(file, folder);
  expect(reportOf(outcome).packages[0]?.findings.map(({ rule }) => rule)).toContain('source-map');
  expect(peak - harmless).toBeLessThan(160);
});

inFull('tens of thousands of maps are told in every format, and none of it is in memory twice', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'maps.tgz');
  const map = '{"version":3,"sources":["a"],"sourcesContent":["b"],"mappings":""}';
  const amount = 90_000;
  const maps = Array.from({ length: amount }, (_, index) => [`lib/${index % 300}/${index}.js.map`, map]);
  writeFileSync(file, await tarball(Object.fromEntries(maps)));
  const { outcome, peak } = await checked(file, folder, ['--report-dir', 'reports']);
  expect(outcome.code).toBe(1);
  const report = JSON.parse(readFileSync(join(folder, 'reports', 'report.json'), 'utf8')) as Report;
  expect(report.packages[0]?.findings.length).toBeGreaterThan(amount);
  expect(peak - harmless).toBeLessThan(768);
});
