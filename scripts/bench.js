// Ratios against named other programs, measured in one run on this machine: gzip for time, npm diff for time and memory,
// an empty node for the start, seconds for the action's way to a verdict. Figures are medians; the packages are public ones, fetched once.
import { join } from 'node:path';
import { benchAction } from './bench/action.js';
import { fetched, made } from './bench/packages.js';
import { benchParts } from './bench/parts.js';
import { peakMemory, root, row, timeRatio } from './bench/timing.js';

const cli = join(root, 'dist/cli.js');
const pairs = [
  ['lodash', '4.17.20', '4.17.21'],
  ['typescript', '5.4.4', '5.4.5'],
  ['monaco-editor', '0.51.0', '0.52.0'],
];

for (const [name, from, to] of pairs) {
  await compare(`${name} ${from} → ${to}`, fetched(name, from), fetched(name, to));
  await benchParts(fetched(name, to));
}
const mapped = await made('mapped', 60e6);
await compare('made: a source map of 60 MB slips in', await made('plain', 0), mapped);
await benchParts(mapped);

async function compare(title, a, b) {
  const check = [process.execPath, cli, 'check', b, '--baseline', a, '--quiet'];
  const gzip = ['sh', '-c', `gzip -dc '${a}' >/dev/null & gzip -dc '${b}' >/dev/null; wait`];
  const npmDiff = ['npm', 'diff', `--diff=${a}`, `--diff=${b}`, '--diff-name-only'];
  process.stdout.write(`${title}\n`);
  row(
    'check / two gzip -dc',
    `${(await timeRatio(check, gzip)).toFixed(2)} × the time`,
    'at most 1.60 from 20 MB unpacked',
  );
  row(
    'npm diff / check',
    `${(await timeRatio(npmDiff, check, 1)).toFixed(1)} × the time`,
    'at least 8.0 from 20 MB unpacked',
  );
  const peak = await peakMemory(check);
  row('check / npm diff', `${(peak / (await peakMemory(npmDiff))).toFixed(2)} × the memory`, 'at most 0.25');
  row('check', `${Math.round(peak / 1e6)} MB at its peak`, 'at most 300');
}

const start = await timeRatio([process.execPath, cli, '--version'], [process.execPath, '-e', '0'], 15);
process.stdout.write('start\n');
row('--version / node -e 0', `${start.toFixed(2)} × the time`, 'at most 2.50');
await benchAction();
