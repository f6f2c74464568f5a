// Ratios against named other programs, measured in one run on this machine: gzip for time, npm diff for time and memory,
// an empty node for the start, seconds for the action's way to a verdict. Figures are medians; the packages are public ones, fetched once.
import { join } from 'node:path';
import { benchAction } from './bench/action.js';
import { benchMany } from './bench/many.js';
import { fetched, made, small } from './bench/packages.js';
import { benchParts } from './bench/parts.js';
import { root, row, timed, timeRatio, usage } from './bench/timing.js';

const cli = join(root, 'dist/cli.js');
/** Behind the versions, what is wanted: the time over gzip, how many times faster than npm diff, and MB. */
const pairs = [
  ['lodash', '4.17.20', '4.17.21', 'a small package'],
  ['typescript', '5.4.4', '5.4.5', '23 MB, mostly unchanged', 3, 4, 150],
  ['next', '15.5.5', '15.5.6', '143 MB, mostly unchanged', 1.6, 9, 220],
  ['monaco-editor', '0.51.0', '0.52.0', '98 MB, wholly changed', 2.5, 5, 220],
  ['@babel/standalone', '7.26.3', '7.26.4', 'source maps of 9 and 7 MB'],
  ['@mui/icons-material', '5.16.6', '5.16.7', '31,843 small files'],
];

const [part, packedByNpm] = process.argv.slice(2);
if (part === 'many') {
  await benchMany(Number(packedByNpm) || undefined);
  process.exit();
}

for (const [name, from, to, what, ...wanted] of pairs) {
  const [before, after] = [fetched(name, from), fetched(name, to)];
  await compare(`${name} ${from} → ${to}: ${what}`, before, after, wanted);
  await benchParts(before, after);
}
const [plain, mapped] = [await made('plain', 0), await made('mapped', 60e6)];
await compare('made: a source map of 60 MB slips in', plain, mapped);
await benchParts(plain, mapped);
process.stdout.write('growth: the processor time of a check\n');
for (const files of [1_000, 10_000, 100_000 - 1]) await grown(`${files} unchanged files`, await small(files));
for (const bytes of [1e6, 10e6, 100e6])
  await grown(
    `${bytes / 1e6} MB of new bundle`,
    await made('grown', 0, bytes),
    await made('empty', 0, 1_000),
  );

async function grown(title, after, before = after) {
  const { processor } = await usage([process.execPath, cli, 'check', after, '--baseline', before, '--quiet']);
  row(title, `${processor.toFixed(2)} s`, '');
}

async function compare(title, a, b, [time, faster, memory] = []) {
  const check = [process.execPath, cli, 'check', b, '--baseline', a, '--quiet'];
  const gzip = ['sh', '-c', `gzip -dc '${a}' >/dev/null & gzip -dc '${b}' >/dev/null; wait`];
  const npmDiff = ['npm', 'diff', `--diff=${a}`, `--diff=${b}`, '--diff-name-only'];
  process.stdout.write(`${title}\n`);
  row(
    'check / two gzip -dc',
    `${(await timeRatio(check, gzip)).toFixed(2)} × the time`,
    time === undefined ? '' : `at most ${time.toFixed(2)}`,
  );
  row(
    'npm diff / check',
    `${(await timeRatio(npmDiff, check, 1)).toFixed(1)} × the time`,
    faster === undefined ? '' : `at least ${faster.toFixed(1)}`,
  );
  const { peak, processor } = await usage(check);
  const other = await usage(npmDiff);
  row('check / npm diff', `${(peak / other.peak).toFixed(2)} × the memory`, 'at most 0.25');
  row('check', `${Math.round(peak / 1e6)} MB at its peak`, memory === undefined ? '' : `at most ${memory}`);
  const unpacking = await timed(`gzip -dc '${a}' '${b}' >/dev/null`);
  row(
    'check',
    `${processor.toFixed(2)} s of processor`,
    `gzip: ${unpacking.processor.toFixed(2)} s, npm diff: ${other.processor.toFixed(2)} s`,
  );
}

const start = await timeRatio([process.execPath, cli, '--version'], [process.execPath, '-e', '0'], 15);
process.stdout.write('start\n');
row('--version / node -e 0', `${start.toFixed(2)} × the time`, 'at most 1.40');
const tiny = await made('tiny', 0, 10_000);
const check = [process.execPath, cli, 'check', tiny, '--baseline', tiny, '--quiet'];
const whole = await timeRatio(check, [process.execPath, '-e', '0'], 15);
row('check of 10 kB / node -e 0', `${whole.toFixed(2)} × the time`, 'at most 2.20');
await benchAction();
await benchMany();
