import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { baseSha, kettle, map, Project, pullRequestEvent } from '../helpers/action-project.ts';
import { CacheService } from '../helpers/github/cache.ts';
import { examples } from '../helpers/github/events.ts';
import { meetings } from '../helpers/in-turn.ts';
import { MovedClock } from '../helpers/moved-clock.ts';
import type { Ran, Step } from '../helpers/runner.ts';
import { inFull, some } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';
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
const { ref: main } = pullRequestEvent.pull_request.base;
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

/** What was asked of GitHub and of the cache since the last look, each with how often. */
function requests(): Record<string, number> {
  const asked = project.gitHub.exchanges.map(
    ({ request: { method, path } }) => `${method} ${/(?<=Hello-World\/)[a-z]+|graphql/.exec(path)?.[0]}`,
  );
  const counts: Record<string, number> = {};
  for (const each of [...asked, ...cache.asked]) counts[each] = (counts[each] ?? 0) + 1;
  project.gitHub.forget();
  cache.asked.length = 0;
  return counts;
}

/** All that anybody sees of a run: of texts, the lines about the package and about the base branch. */
const seen = (ran: Ran) => ({
  exit: ran.code,
  outputs: ['verdict', 'errors', 'warnings'].map((name) => ran.outputs.get(name)).join(' '),
  comments: project.gitHub.comments.map(({ body }) => told(body)),
  summary: told(ran.summary),
  annotations: shown(ran),
  requests: requests(),
});
const told = (text: string): string[] =>
  text.match(
    /Packgate: [^\n<]+|(?<=<summary>)Already on [^\n<]+|(?<=<p>)(?:What|There|The report)[^\n<]+/g,
  ) ?? [];

const stop = 'Packgate: do not publish `kettle 1.0.0`';
const nothingNew = (branch: string) =>
  `Packgate: nothing new in \`kettle 1.0.0\` (already on ${branch}: 1 error)`;
const known = (branch: string, at: string) => `What ${branch} has already (at ${at}) does not count here.`;
const [folded, ofMain] = [`Already on ${main}: 1 error`, known(main, short)];
const [ownMap, ownFile] = [
  'error: New source map with 1 original source (98 bytes).',
  'error: Environment file in the package (4 bytes).',
];
const reading = { 'GET git': 1, 'GET contents': 2, 'GET issues': 1 };
const writing = { ...reading, 'GET issues': 2, 'POST issues': 1 };
const fromCache = { GetCacheEntryDownloadURL: 1, GET: 1 };

const jobOfMatrix = { env: { GITHUB_RUN_ID: '7000' }, with: { comment: 'always' } };

interface Scene {
  readonly name: string;
  readonly before: () => Promise<unknown>;
  readonly run: () => Promise<Ran>;
  readonly sees: ReturnType<typeof seen>;
}

const pull = pullRequestEvent.pull_request as unknown as { readonly head: object };
const fork = { ...pullRequestEvent, pull_request: { ...pull, head: { ...pull.head, repo: { id: 7 } } } };
const [queued] = examples('merge_group') as [
  { merge_group: { base_sha: string; base_ref: string; head_sha: string } },
];
const { base_sha: queueBase, base_ref: queueRef, head_sha: queueHead } = queued.merge_group;
const queueBranch = queueRef.replace('refs/heads/', '');

const scenes: readonly Scene[] = [
  {
    name: 'leaking main and innocent pull request: at most six requests',
    before: () => push(leak),
    run: () => pullRequest({ ...leak, 'new.js': '1;\n' }),
    sees: {
      ...{ exit: 0, outputs: 'pass 0 0', comments: [], annotations: [] },
      summary: [nothingNew(main), folded, ofMain],
      requests: { ...reading, ...fromCache },
    },
  },
  {
    name: 'both',
    before: () => push(leak),
    run: () => pullRequest({ ...leak, ...other }),
    sees: {
      ...{ exit: 1, outputs: 'fail 1 0', annotations: [ownFile] },
      ...{ comments: [[stop, folded, ofMain]], summary: [stop, folded, ofMain] },
      requests: { ...writing, ...fromCache },
    },
  },
  {
    name: 'base unknown: another branch has one',
    before: () => push(leak, { branch: 'next' }),
    run: () => pullRequest(leak),
    sees: everythingOf(
      `There is no report of ${main} yet: this check stores one when it runs on a push to it, ${everythingCounts}, also what master has already.`,
      { GetCacheEntryDownloadURL: 1 },
    ),
  },
  {
    name: 'worse: it owns what it makes worse',
    before: () => push(leak),
    run: () => {
      const two = { ...JSON.parse(map), sources: ['a.ts', 'b.ts'], sourcesContent: ['1', '2'] };
      return pullRequest({ 'index.js.map': JSON.stringify(two) });
    },
    sees: {
      ...everythingOf(ofMain, fromCache),
      annotations: ['error: New source map with 2 original sources (84 bytes).'],
    },
  },
  {
    name: 'base older: the newest report of the branch',
    before: async () => {
      await push({}, { sha: 'a'.repeat(40) });
      await push(leak, { sha: 'b'.repeat(40) });
    },
    run: () => pullRequest(leak),
    sees: {
      ...{ exit: 0, outputs: 'pass 0 0', comments: [], annotations: [] },
      summary: [
        nothingNew(main),
        folded,
        known(main, 'bbbbbbb').replace('.', `; it has no report of ${short}, so what came since counts.`),
      ],
      requests: { ...reading, ...fromCache },
    },
  },
  {
    name: 'fork: it reads what the branch has, with a token that may only read',
    before: async () => {
      await push(leak);
      project.token = project.gitHub.jobToken('read');
    },
    run: () => pullRequest({ ...leak, ...other }, { event: fork }),
    sees: {
      ...{ exit: 1, outputs: 'fail 1 0', comments: [], summary: [stop, folded, ofMain] },
      annotations: [ownFile, expect.stringContaining('a pull request from a fork can only read (403)')],
      requests: { ...reading, 'POST issues': 1, ...fromCache },
    },
  },
  {
    name: 'clean main and leaking pull request',
    before: () => push({}),
    run: () => pullRequest(leak),
    sees: everythingOf(ofMain, fromCache),
  },
  {
    name: 'merge queue: it stands on the commit that it names',
    before: () => push(leak, { sha: queueBase, branch: queueBranch }),
    run: async () => {
      project.gitHub.commit(queueBase, {});
      project.gitHub.commit(queueHead, {}, [queueBase]);
      const packages = await project.pack(leak);
      const job = cache.job('refs/heads/gh-readonly-queue/main/pr-2', `refs/heads/${queueBranch}`);
      const env = { GITHUB_SHA: queueHead, ...job };
      return await project.step({ eventName: 'merge_group', event: queued, with: { packages }, env });
    },
    sees: {
      ...{ exit: 0, outputs: 'pass 0 0', comments: [], annotations: [] },
      summary: [
        nothingNew(queueBranch),
        `Already on ${queueBranch}: 1 error`,
        known(queueBranch, queueBase.slice(0, 7)),
      ],
      requests: { 'GET git': 1, 'GET contents': 2, ...fromCache },
    },
  },
  {
    name: 'a release counts all of it',
    before: () => push(leak),
    run: () => pullRequest(leak, { with: { mode: 'publish' } }),
    sees: {
      ...{ exit: 1, outputs: 'fail 3 0', comments: [[stop]], summary: [stop] },
      annotations: ['error: 1.0.0 is already published, with other bytes.', ownMap],
      requests: writing,
    },
  },
  {
    name: 'two runs that end in the wrong order: the older one takes nothing back',
    before: async () => {
      await push({});
      await pullRequest(leak, { env: { GITHUB_RUN_ID: '5000' } });
    },
    run: () => pullRequest({}, { env: { GITHUB_RUN_ID: '4000' } }),
    sees: {
      ...{ exit: 0, outputs: 'pass 0 0', comments: [[stop, ofMain]], annotations: [] },
      summary: ['Packgate: `kettle 1.0.0` looks good', ofMain],
      requests: { ...reading, 'POST graphql': 1, ...fromCache },
    },
  },
  {
    name: 'a matrix of four with one red: one comment, and it is red',
    before: async () => {
      await push({});
      for (const files of [{}, leak, {}]) await pullRequest(files, jobOfMatrix);
    },
    run: () => pullRequest({}, jobOfMatrix),
    sees: {
      ...{ exit: 0, outputs: 'pass 0 0', comments: [[stop, ofMain]], annotations: [] },
      summary: ['Packgate: `kettle 1.0.0` looks good', ofMain],
      requests: { ...reading, 'POST graphql': 1, ...fromCache },
    },
  },
  {
    name: 'five renames of inputs and one comment',
    before: async () => {
      const packages = await project.pack(leak);
      const paths = [packages, `./${packages}`, `../${basename(project.folder)}/${packages}`];
      for (const path of paths) await pullRequest(leak, { with: { packages: path } });
      await pullRequest(leak, { with: { 'working-directory': '.', 'fail-on': 'warning' } });
    },
    run: () => pullRequest(leak, { with: { 'report-dir': 'out' } }),
    sees: {
      ...everythingOf(
        `There is no report of ${main} yet: this check stores one when it runs on a push to it, ${everythingCounts}, also what master has already.`,
        { GetCacheEntryDownloadURL: 1 },
      ),
      requests: {
        ...reading,
        ...{ 'GET issues': 2, 'POST graphql': 1, 'PATCH issues': 1, GetCacheEntryDownloadURL: 1 },
      },
    },
  },
];

/** The leak counts, and somebody is told for the first time. */
function everythingOf(why: string, asked: Record<string, number>): ReturnType<typeof seen> {
  return {
    ...{ exit: 1, outputs: 'fail 2 0', comments: [[stop, why]], summary: [stop, why] },
    annotations: [ownMap],
    requests: { ...writing, ...asked },
  };
}

describe('a pull request answers for itself', () => {
  test.each(some(scenes, 2))('$name', async ({ before, run, sees }) => {
    await before();
    requests();
    const ran = await run();
    expect(seen(ran)).toEqual(sees);
    expect(ran.stdout).not.toMatch(/WARN.* error/);
    expect(ran.stderr).toBe('');
  });

  inFull('sizes are told against both, and what is on main is folded', async () => {
    await push(leak);
    const ran = await pullRequest({ ...leak, 'new.js': '1;\n' });
    expect(ran.summary).toContain('by this pull request');
    expect(ran.stdout).toContain(`already on ${main}: 1 error`);
  });

  inFull('with a name of its own, a check has a comment of its own', async () => {
    for (const inputs of [{}, { 'comment-id': 'another' }]) await pullRequest(leak, { with: inputs });
    expect(project.gitHub.comments).toHaveLength(2);
  });

  inFull.each([['one of an earlier run'], ['none yet']])(
    'two jobs that both look for the comment before either writes (%s): one comment, and it is red',
    async (there) => {
      if (there !== 'none yet') await pullRequest({}, { with: { comment: 'always' } });
      const meet = meetings(2);
      project.gitHub.hold = async ({ method, path }) => {
        if (!path.includes('/issues/')) return;
        await meet(method === 'GET' ? 'read' : 'write', null);
      };
      const jobs = [leak, {}].map(async (files, at) => {
        project.write({ [`${at}.tgz`]: await tarball({ 'index.js': '1;\n', ...files }, kettle) });
        const inputs = { ...jobOfMatrix.with, packages: `${at}.tgz` };
        return (await project.pullRequest({ ...jobOfMatrix, with: inputs })).code;
      });
      expect(await Promise.all(jobs)).toEqual([1, 0]);
      expect(project.gitHub.comments.map(({ body }) => told(body)[0])).toEqual([stop]);
    },
  );
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
    requests();
    const ran = await pullRequest(leak, step);
    const { summary, comments, requests: asked, ...rest } = seen(ran);
    expect(rest).toEqual({ exit: 1, outputs: 'fail 2 0', annotations: [ownMap] });
    expect(asked).toMatchObject(writing);
    expect(Object.keys(asked).length).toBeLessThanOrEqual(Object.keys({ ...writing, ...fromCache }).length);
    expect([summary[0], comments.length]).toEqual([stop, 1]);
    for (const text of [ran.stdout, ran.summary, comment()]) {
      expect(text).toContain(why);
      expect(text.split(everythingCounts)).toHaveLength(2);
    }
    expect(ran.stderr).toBe('');
  };

  inFull('no cache', async () => {
    await push(leak);
    await counts('This runner has no cache', { env: { ACTIONS_RESULTS_URL: undefined } });
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

  inFull.each([
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
  ] as const)('%s', async (_, bytes, why) => {
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

inFull('what the JSON report says of it', async () => {
  await push(leak);
  const ran = await pullRequest({ ...leak, ...other }, { with: { 'report-dir': 'out' } });
  const path = ran.outputs.get('report-json') ?? '';
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const found = report.packages[0]?.findings.map(({ rule, onBase }) => `${rule} ${onBase}`).sort();
  expect(found).toEqual(['embedded-sources true', 'sensitive-file false', 'source-map true']);
});
