// How long the action takes to its first word, and to a verdict.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { made, store } from './packages.js';
import { benchPullRequest } from './pull-request.js';
import { median, root, row, seconds } from './timing.js';

/** The action: to its first word, and to its verdict on a small package that is held against a registry on loopback. */
export async function benchAction() {
  const outside = mkdtempSync(join(store, 'action-'));
  const folder = join(outside, 'package'); // what the runner writes is not in it
  mkdirSync(folder);
  const bytes = readFileSync(await made('small', 0, 1_000));
  const { server, registry } = await registryOf(bytes);
  const file = (name) => join(outside, name);
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  const manifest = { name: 'made', version: '1.0.1', main: 'bundle.js' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'bundle.js'), '1;\n');
  const env = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: outside,
    INPUT_REGISTRY: registry,
  };
  const bundle = [process.execPath, join(root, 'dist/github/action.js')];
  const [words, bare, whole] = [[], [], []];
  for (let run = 0; run < 15; run++) {
    bare.push(await seconds([process.execPath, '-e', '0']));
    words.push(await firstWord(bundle, { ...env, 'INPUT_GITHUB-TOKEN': 'none', INPUT_UNKNOWN: 'x' }));
  }
  for (let run = 0; run < 5; run++) whole.push(await seconds(bundle, env));
  const verdict = /^verdict<<.*\n(.*)$/m.exec(readFileSync(file('output'), 'utf8'))?.[1];
  await benchPullRequest({ package: folder, registry });
  server.close();
  rmSync(outside, { recursive: true });
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
    let first = 0;
    child.stdout.once('data', () => {
      first = (performance.now() - began) / 1000;
      child.kill(); // what comes after it would slow down what is measured next
    });
    child.once('close', () => resolve(first));
  });
}
