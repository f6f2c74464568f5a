// The step of a pull request with nothing to say, against `npm pack` and an action that does nothing.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { store } from './packages.js';
import { median, root, row, seconds } from './timing.js';

const pairs = 9;
const [baseSha, headSha, mergeSha] = ['b', 'c', 'd'].map((digit) => digit.repeat(40));

/** In turn, in one run. Every answer comes from loopback: GitHub, its cache with the report of the base branch, and the registry. */
export async function benchPullRequest({ package: folder, registry }) {
  const outside = mkdtempSync(join(store, 'pull-'));
  const { GitHub, CacheService } = await standIns();
  const [gitHub, cache] = [await GitHub.start(), await CacheService.start()];
  const file = (name) => join(outside, name);
  for (const name of ['temp', 'packed']) mkdirSync(file(name));
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/topic\n');
  writeFileSync(file('empty.js'), '');
  const [base, head] = [baseSha, headSha].map((sha) => ({ sha, ref: 'main', repo: { id: 1 } }));
  const pull = { pull_request: { number: 2, base, head, user: { login: 'octocat' } } };
  writeFileSync(file('event.json'), JSON.stringify(pull));
  gitHub.commit(baseSha, {});
  gitHub.commit(mergeSha, {}, [baseSha, headSha]);
  const step = async (name, env) => {
    for (const each of ['output', 'summary']) writeFileSync(file(each), '');
    return await seconds([process.execPath, join(root, 'dist/github/action.js')], {
      'INPUT_GITHUB-TOKEN': token,
      INPUT_REGISTRY: registry,
      GITHUB_API_URL: gitHub.url,
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_JOB: 'gate',
      GITHUB_OUTPUT: file('output'),
      GITHUB_REPOSITORY: gitHub.repository,
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: file('temp'),
      ...env,
    });
  };
  const token = gitHub.jobToken();
  const branch = { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main', GITHUB_SHA: baseSha };
  await step('push', { ...branch, ...cache.job('refs/heads/main') });
  gitHub.forget();
  const [action, pack, empty] = [[], [], []];
  for (let pair = 0; pair <= pairs; pair++) {
    action.push(
      await step('pull_request', {
        GITHUB_SHA: mergeSha,
        ...cache.job('refs/pull/2/merge', 'refs/heads/main'),
      }),
    );
    pack.push(await seconds(['npm', 'pack', folder, '--pack-destination', file('packed')]));
    empty.push(await seconds([process.execPath, file('empty.js')]));
  }
  const verdict = /^verdict<<.*\n(.*)$/m.exec(readFileSync(file('output'), 'utf8'))?.[1];
  const requests = gitHub.exchanges.length / (pairs + 1) + 2;
  gitHub.stop();
  cache.stop();
  rmSync(outside, { recursive: true });
  const [own, packing, nothing] = [action, pack, empty].map((times) => median(times.slice(1)));
  const ratio = own / (packing + nothing);
  row('pull request / npm pack + empty', `${ratio.toFixed(2)} × the time`, 'at most 1.30');
  row(
    'pull request',
    `${own.toFixed(2)} s to "${verdict}"`,
    `${requests} requests; npm pack: ${packing.toFixed(2)} s`,
  );
}

/** Of the tests. */
async function standIns() {
  const outfile = join(root, 'node_modules/.cache/packgate-bench/stand-ins.mjs');
  const helpers = './__tests__/helpers/github';
  const contents = `export * from '${helpers}/github.ts'; export * from '${helpers}/cache.ts';`;
  await build({
    ...{ stdin: { contents, resolveDir: root }, outfile, bundle: true },
    ...{ format: 'esm', platform: 'node', packages: 'external' },
  });
  return await import(pathToFileURL(outfile).href);
}
