// Ratios against named other programs, measured in one run on this machine: gzip for time, npm diff for time and memory,
// an empty node for the start. Figures are medians; the packages are public ones, fetched once.
import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const store = join(tmpdir(), 'packgate-bench');
mkdirSync(store, { recursive: true });

const pairs = [
  ['lodash', '4.17.20', '4.17.21'],
  ['typescript', '5.4.4', '5.4.5'],
  ['monaco-editor', '0.51.0', '0.52.0'],
];

for (const [name, from, to] of pairs)
  await compare(`${name} ${from} → ${to}`, fetched(name, from), fetched(name, to));
await compare('made: a source map of 60 MB slips in', await made('plain', 0), await made('mapped', 60e6));

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

function row(what, measured, limit) {
  process.stdout.write(`  ${what.padEnd(24)}${measured.padEnd(24)}${limit}\n`);
}

/** The tarball of a public package, fetched with npm unless an earlier run did. */
function fetched(name, version) {
  const file = join(store, `${name}-${version}.tgz`);
  if (!existsSync(file)) {
    execFileSync('npm', ['pack', `${name}@${version}`, '--pack-destination', store], { stdio: 'pipe' });
  }
  return file;
}

/** A package with a bundle of 20 MB in one line, and a map with that much source text. */
async function made(name, mapBytes) {
  const file = join(store, `${name}.tgz`);
  const statement = Array.from({ length: 997 }, (_, at) => `const v${at}=f(${at * at},"${at}");`).join('');
  const bundle = statement.repeat(Math.ceil(20e6 / statement.length));
  const source = JSON.stringify(`${statement}\n`.repeat(20));
  const sources = Math.ceil(mapBytes / source.length);
  const members = {
    'package.json': JSON.stringify({ name: 'made', version: '1.0.0', main: 'bundle.js' }),
    'bundle.js': bundle,
    ...(sources > 0 && {
      'bundle.js.map': `{"version":3,"sources":[${Array(sources).fill('"../src/a.ts"')}],"sourcesContent":[${Array(sources).fill(source)}],"mappings":"AAAA"}`,
    }),
  };
  const archive = pack();
  for (const [path, text] of Object.entries(members)) archive.entry({ name: `package/${path}` }, text);
  archive.finalize();
  await pipeline(archive, createGzip(), createWriteStream(file));
  return file;
}

/** Two commands in turn, after one warm-up each: the median of the ratios of their times, pair by pair. */
async function timeRatio(first, second, runs = 5) {
  await seconds(first);
  await seconds(second);
  const found = [];
  for (let run = 0; run < runs; run++) found.push((await seconds(first)) / (await seconds(second)));
  return median(found);
}

async function seconds(command) {
  const began = performance.now();
  await finished(command);
  return (performance.now() - began) / 1000;
}

/** Peak memory of a node program in bytes: it writes the figure itself as it ends. */
async function peakMemory(command) {
  const note = join(store, `peak-${process.pid}`);
  const preload = pathToFileURL(join(root, 'scripts/peak-memory.js')).href;
  await finished(command, { NODE_OPTIONS: `--import=${preload}`, PEAK_MEMORY_FILE: note });
  const peak = Number(readFileSync(note, 'utf8'));
  rmSync(note);
  return peak;
}

function finished([command, ...words], env = {}) {
  return new Promise((resolve, reject) => {
    spawn(command, words, { stdio: 'ignore', env: { ...process.env, ...env } })
      .on('error', reject)
      .on('exit', resolve);
  });
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
