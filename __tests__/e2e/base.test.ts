import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { baseSha, kettle, map, Project, pullRequestEvent } from '../helpers/action-project.ts';
import { CacheService } from '../helpers/github/cache.ts';
import { examples } from '../helpers/github/events.ts';
import { MovedClock } from '../helpers/moved-clock.ts';
import type { Ran, Step } from '../helpers/runner.ts';
import { inFull, some } from '../helpers/sample.ts';
import { vault } from '../helpers/vault.ts';

let project: Project;
let cache: CacheService;
beforeEach(async () => {
  [project, cache] = await Promise.all([Project.start(), CacheService.start()]);
  project.repository({});
});
afterEach(() => {
  project.stop();
  cache.stop();
});

type Files = Readonly<Record<string, string>>;
const { ref: main } = (pullRequestEvent.pull_request as unknown as { base: { ref: string } }).base;
const leak: Files = { 'index.js.map': map };
const other: Files = { '.env': 'A=1\n' };

/** A run on a push to a branch. */
async function push(files: Files, { sha = baseSha, branch = main } = {}): Promise<Ran> {
  const packages = await project.pack(files);
  const env = { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: branch, GITHUB_SHA: sha };
  return await project.step({
    eventName: 'push',
    with: { packages },
    env: { ...env, ...cache.job(`refs/heads/${branch}`) },
  });
}

/** A run of a pull request, from a fork too: it reads what its base branch has. */
async function pullRequest(files: Files, step: Partial<Step> = {}): Promise<Ran> {
  const packages = await project.pack(files);
  const job = cache.job('refs/pull/2/merge', `refs/heads/${main}`);
  return await project.pullRequest({
    ...step,
    with: { packages, ...step.with },
    env: { ...job, ...step.env },
  });
}

const shown = ({ annotations }: Ran): string[] =>
  annotations.map(({ name, message }) => `${name}: ${message.split('\n')[0]}`);
const comment = (): string => project.gitHub.comments[0]?.body ?? '';
const everythingCounts = 'so everything since the last release counts';
const short = baseSha.slice(0, 7);

describe('a pull request answers for itself', () => {
  test('a clean branch and a leaking pull request: it fails for its own', async () => {
    expect((await push({})).code).toBe(0);
    const ran = await pullRequest(leak);
    expect([ran.code, ran.outputs.get('verdict'), ran.outputs.get('errors')]).toEqual([1, 'fail', '2']);
    expect(comment()).toContain('do not publish');
    expect(comment()).toContain(`What ${main} has already (at ${short}) does not count here.`);
    expect(shown(ran)).toHaveLength(1);
  });

  test('a leaking branch and an innocent pull request: nothing fails, nobody is told, and the summary has it folded', async () => {
    expect((await push(leak)).code).toBe(1);
    project.gitHub.forget();
    cache.asked.length = 0;
    const ran = await pullRequest({ ...leak, 'new.js': '1;\n' });
    expect([ran.code, ran.outputs.get('verdict'), ran.outputs.get('findings')]).toEqual([0, 'pass', '0']);
    expect(project.gitHub.comments).toEqual([]);
    expect(shown(ran)).toEqual([]);
    expect(ran.summary).toContain(`<summary>Already on ${main}: 1 error</summary>`);
    expect(ran.summary).toContain('by this pull request');
    expect(ran.stdout).toContain(`already on ${main}: 1 error`);
    const requests = [...project.gitHub.exchanges, ...cache.asked];
    expect(requests.length).toBeLessThanOrEqual(6);
    expect(cache.asked).toEqual(['GetCacheEntryDownloadURL', 'GET']);
  });

  inFull('both: the comment counts what the pull request brings, and folds the rest', async () => {
    await push(leak);
    const ran = await pullRequest({ ...leak, ...other });
    expect([ran.code, ran.outputs.get('errors')]).toEqual([1, '1']);
    expect(comment()).toContain(`<p>1 error; already on ${main}: 1 error;`);
    expect(shown(ran)).toEqual([expect.stringContaining('error: Environment file')]);
  });

  inFull('one that makes it worse owns it', async () => {
    await push(leak);
    const two = { ...JSON.parse(map), sources: ['a.ts', 'b.ts'], sourcesContent: ['1', '2'] };
    const ran = await pullRequest({ 'index.js.map': JSON.stringify(two) });
    expect([ran.code, ran.outputs.get('verdict')]).toEqual([1, 'fail']);
  });

  inFull('a release counts all of it', async () => {
    await push(leak);
    const ran = await pullRequest(leak, { with: { mode: 'publish' } });
    expect([ran.code, ran.outputs.get('errors')]).not.toEqual([0, '0']);
    expect(cache.asked.filter((each) => each === 'GetCacheEntryDownloadURL')).toEqual([]);
  });

  inFull('the newest report of the branch, where the commit has none', async () => {
    await push({}, { sha: 'a'.repeat(40) });
    await push(leak, { sha: 'b'.repeat(40) });
    const ran = await pullRequest(leak);
    expect(ran.code).toBe(0);
    expect(ran.summary).toContain(
      `What ${main} has already (at bbbbbbb) does not count here; it has no report of ${short}, so what came since counts.`,
    );
  });

  inFull('what another branch has counts', async () => {
    await push(leak, { branch: 'next' });
    const ran = await pullRequest(leak);
    expect(ran.code).toBe(1);
    expect(comment()).toContain(`There is no report of ${main} yet`);
    expect(comment()).toContain(everythingCounts);
  });

  inFull('a fork reads it too, with a token that may only read', async () => {
    await push(leak);
    project.token = project.gitHub.jobToken('read');
    const ran = await pullRequest(leak);
    expect(ran.code).toBe(0);
  });

  inFull('a merge queue stands on the commit that it names', async () => {
    const [event] = examples('merge_group') as [{ merge_group: { base_sha: string; base_ref: string } }];
    const { base_sha: sha, base_ref: ref } = event.merge_group;
    const branch = ref.replace('refs/heads/', '');
    await push(leak, { sha, branch });
    const packages = await project.pack(leak);
    const env = cache.job('refs/heads/gh-readonly-queue/main/pr-2', `refs/heads/${branch}`);
    const ran = await project.step({ eventName: 'merge_group', event, with: { packages }, env });
    expect(ran.code).toBe(0);
    expect(ran.summary).toContain(`(at ${sha.slice(0, 7)}) does not count here.`);
  });
});

describe('what is stored', () => {
  test('facts and fingerprints, packed, and nothing that could be read in them', async () => {
    await push({ ...leak, 'keys.js': `export const key = '${vault.npm}';\n` });
    expect(cache.entries).toHaveLength(1);
    expect(cache.asked).toEqual(['CreateCacheEntry', 'PUT', 'FinalizeCacheEntryUpload']);
    const [{ bytes, key, scope } = { bytes: Buffer.alloc(0), key: '', scope: '' }] = cache.entries;
    expect([key.endsWith(`-${baseSha}`), scope]).toEqual([true, `refs/heads/${main}`]);
    const text = gunzipSync(bytes).toString('utf8');
    for (const word of [vault.npm, 'index.js', 'keys.js', 'src/a', 'index']) expect(text).not.toContain(word);
    expect(JSON.parse(text).packages[0].findings.length).toBeGreaterThan(2);
  });

  inFull('with a token that the runner masks, and nobody else reads', async () => {
    const job = cache.job('refs/pull/2/merge', `refs/heads/${main}`);
    const { stdout, stderr, summary } = await pullRequest(leak, { env: job });
    const token = job.ACTIONS_RUNTIME_TOKEN ?? '';
    expect(stdout).toContain(`::add-mask::${token}\n`);
    const told = [stdout.replaceAll(`::add-mask::${token}\n`, ''), stderr, summary, comment()];
    for (const text of told) expect(text).not.toContain(token);
  });

  inFull('once: a second run of the same commit leaves it', async () => {
    await push(leak);
    expect((await push({})).code).toBe(0);
    expect((await pullRequest(leak)).code).toBe(0);
  });

  inFull('not by a pull request, nor by a tag', async () => {
    const packages = await project.pack({});
    const env = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1', GITHUB_SHA: baseSha };
    await project.step({
      eventName: 'push',
      with: { packages },
      env: { ...env, ...cache.job('refs/tags/v1') },
    });
    await pullRequest({});
    expect(cache.entries).toEqual([]);
  });

  inFull('where it can not be, the run says so and stands', async () => {
    cache.trouble = () => 500;
    const ran = await push({});
    expect(ran.code).toBe(0);
    expect(shown(ran)).toEqual([
      expect.stringContaining('was not stored for its pull requests (status 500)'),
    ]);
  });
});

describe('where it is not to be had, everything counts and one line says so', () => {
  const counts = async (why: string, step: Partial<Step> = {}): Promise<void> => {
    const ran = await pullRequest(leak, step);
    expect([ran.code, ran.outputs.get('verdict'), ran.outputs.get('errors')]).toEqual([1, 'fail', '2']);
    for (const text of [ran.stdout, ran.summary, comment()]) {
      expect(text).toContain(why);
      expect(text.split(everythingCounts)).toHaveLength(2);
    }
    expect(ran.stderr).toBe('');
  };

  inFull('no cache', async () => {
    await push(leak);
    await counts('There is no cache here', { env: { ACTIONS_RESULTS_URL: undefined } });
  });

  test('no report yet', () => counts(`There is no report of ${main} yet`));

  inFull('a service that is down', async () => {
    await push(leak);
    cache.trouble = () => 503;
    await counts(`The report of ${main} is not usable (status 503)`);
  });

  inFull('a service that does not answer', async () => {
    await push(leak);
    const clock = new MovedClock();
    cache.trouble = () => 'silence';
    cache.onSilence = () => clock.move(6_000);
    await counts('no answer', { clock });
  });

  test.each(
    some(
      [
        ['garbage', Buffer.from('garbage'), 'it is damaged'],
        ['packed garbage', gzipSync('garbage'), 'it is no JSON'],
        ['a bomb', gzipSync(Buffer.alloc(70_000_000)), 'it is damaged'],
        ['too much', Buffer.alloc(9 * 1024 ** 2), 'more than 8388608 bytes'],
        ['another document', gzipSync('{"packages":{}}'), 'packages is no list'],
        [
          'forged',
          gzipSync(
            '{"packages":[{"name":"kettle","sha256":null,"packedSize":1,"unpackedSize":1,"fileCount":1,"findings":[{"fingerprint":"::error::","severity":"error","amounts":{},"names":[]}]}]}',
          ),
          'packages[0].findings[0].fingerprint is no fingerprint',
        ],
        [
          'of another package',
          gzipSync(
            '{"packages":[{"name":"pot","sha256":null,"packedSize":1,"unpackedSize":1,"fileCount":1,"findings":[]}]}',
          ),
          `The report of ${main} has none of these packages`,
        ],
      ],
      1,
    ),
  )('%s', async (_, bytes, why) => {
    await push(leak);
    cache.trouble = (method) => (method === 'GET' ? bytes : null);
    await counts(why);
  });

  inFull('an answer that leads elsewhere', async () => {
    await push(leak);
    const answer = { ok: true, signed_download_url: 'file:///etc/passwd', matched_key: 'x' };
    cache.trouble = () => Buffer.from(JSON.stringify(answer));
    await counts('its answer is none');
  });
});

inFull('the report of the branch has been read before a script of the package runs', async () => {
  const [branch, pull] = [
    cache.job(`refs/heads/${main}`),
    cache.job('refs/pull/2/merge', `refs/heads/${main}`),
  ];
  const scripts = { prepack: 'node prepack.cjs' };
  project.write({
    ...leak,
    'prepack.cjs': `fetch(${JSON.stringify(branch.ACTIONS_RESULTS_URL)}, { method: 'OPTIONS' }).catch(() => {})`,
    'package.json': JSON.stringify({ ...kettle, version: '1.0.1', files: ['*.js', '*.map'], scripts }),
  });
  const onBranch = { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: main, GITHUB_SHA: baseSha, ...branch };
  expect((await project.step({ eventName: 'push', env: onBranch })).code).toBe(1);
  cache.asked.length = 0;
  expect((await project.pullRequest({ env: pull })).code).toBe(0);
  const packed = cache.asked.indexOf('OPTIONS');
  expect(cache.asked.slice(0, packed)).toEqual(['GetCacheEntryDownloadURL', 'GET']);
  expect(new Set(cache.asked.slice(packed))).toEqual(new Set(['OPTIONS']));
});

inFull('four jobs of a matrix, one of them red: one comment, and it is red', async () => {
  const env = { GITHUB_RUN_ID: '7000', ACTIONS_RESULTS_URL: undefined };
  for (const files of [{}, leak, {}, other]) await pullRequest(files, { env, with: { comment: 'always' } });
  await pullRequest({}, { env, with: { comment: 'always' } });
  expect(project.gitHub.comments).toHaveLength(1);
  expect(comment()).toContain('do not publish');
  await pullRequest({}, { env: { ...env, GITHUB_RUN_ATTEMPT: '2' } });
  expect(comment()).toContain('looks good');
});

inFull('five checks with other inputs, and one comment', async () => {
  const packages = await project.pack(leak);
  for (const inputs of [
    {},
    { 'working-directory': '.' },
    { packages: `./${packages}` },
    { 'fail-on': 'warning' },
    { 'report-dir': 'out' },
  ])
    await project.pullRequest({ with: { packages, ...inputs } });
  expect(project.gitHub.comments).toHaveLength(1);
  await project.pullRequest({ with: { packages, 'comment-id': 'another' } });
  expect(project.gitHub.comments).toHaveLength(2);
});

inFull('what the JSON report says of it', async () => {
  await push(leak);
  const ran = await pullRequest({ ...leak, ...other }, { with: { 'report-dir': 'out' } });
  const path = ran.outputs.get('report-json') ?? '';
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const found = report.packages[0]?.findings.map(({ rule, onBase }) => `${rule} ${onBase}`).sort();
  expect(found).toEqual(['embedded-sources true', 'sensitive-file false', 'source-map true']);
});
