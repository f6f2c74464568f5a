// Ratios against named other programs, measured in one run on this machine: gzip for time, npm diff for time and memory,
// an empty node for the start, seconds for the action's way to a verdict. Figures are medians; the packages are public ones, fetched once.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
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
await action();

/** The action: to its first word, and to its verdict on a small package that is held against a registry on loopback. */
async function action() {
  const folder = mkdtempSync(join(store, 'action-'));
  const bytes = readFileSync(await made('small', 0, 1_000));
  const { server, registry } = await registryOf(bytes);
  const file = (name) => join(folder, name);
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  writeFileSync(file('package.json'), JSON.stringify({ name: 'made', version: '1.0.1', main: 'bundle.js' }));
  writeFileSync(file('bundle.js'), '1;\n');
  const env = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: folder,
    INPUT_REGISTRY: registry,
  };
  const bundle = [process.execPath, join(root, 'dist/action.js')];
  const [words, bare, whole] = [[], [], []];
  for (let run = 0; run < 15; run++) {
    bare.push(await seconds([process.execPath, '-e', '0']));
    words.push(await firstWord(bundle, { ...env, 'INPUT_GITHUB-TOKEN': 'none', INPUT_UNKNOWN: 'x' }));
  }
  for (let run = 0; run < 5; run++) whole.push(await seconds(bundle, env));
  const verdict = /^verdict<<.*\n(.*)$/m.exec(readFileSync(file('output'), 'utf8'))?.[1];
  server.close();
  rmSync(folder, { recursive: true });
  const ratio = median(words.map((word, run) => word / bare[run]));
  row('action / node -e 0', `${ratio.toFixed(2)} × the time`, 'at most 3.00, to its first word');
  row('action', `${median(whole).toFixed(2)} s to "${verdict}"`, 'at most 1.50, packed by npm');
}

/** Has the one version 1.0.0 of `made`. */
async function registryOf(bytes) {
  const server = createServer((request, response) => {
    if (request.url.endsWith('.tgz')) {
      response.end(bytes);
      return;
    }
    const tarball = `${registry}made/-/made-1.0.0.tgz`;
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    const version = { name: 'made', version: '1.0.0', dist: { tarball, integrity } };
    const one = request.url === '/made/1.0.0';
    const all = { name: 'made', 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': version } };
    response.end(JSON.stringify(one ? version : all));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const registry = `http://127.0.0.1:${server.address().port}/`;
  return { server, registry };
}

function firstWord([command, ...words], env) {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...env },
    }).on('error', reject);
    child.stdout.once('data', () => resolve((performance.now() - began) / 1000));
  });
}

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

/** A package with a bundle in one line, and a map with that much source text. */
async function made(name, mapBytes, bundleBytes = 20e6) {
  const file = join(store, `${name}.tgz`);
  const statement = Array.from({ length: 997 }, (_, at) => `const v${at}=f(${at * at},"${at}");`).join('');
  const bundle = statement.repeat(Math.ceil(bundleBytes / statement.length));
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

async function seconds(command, env) {
  const began = performance.now();
  await finished(command, env);
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
