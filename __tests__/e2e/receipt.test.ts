import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Project } from '../helpers/action-project.ts';
import { packgate, temporaryFolder } from '../helpers/packgate.ts';
import { inFull } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';

let project: Project;
beforeEach(async () => {
  project = await Project.start();
  project.raise();
  project.write({
    '.npmignore': 'packgate.yml\n.github/\n',
    'index.js.map': '{"version":3,"sources":["a.ts"],"mappings":""}',
    '.github/packgate.yml': `version: 1\nwaivers:\n  - rule: source-map\n    path: index.js.map\n    reason: for the devtools panel\n    expires: 2099-01-31\n`,
  });
});
afterEach(() => project.stop());

function git(...words: string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@host.test', '-c', 'commit.gpgsign=false'];
  const env = { ...process.env, GIT_COMMITTER_DATE: '2026-05-01T12:00:00Z', GIT_CONFIG_GLOBAL: '/dev/null' };
  return execFileSync('git', [...identity, ...words], { cwd: project.folder, env, encoding: 'utf8' }).trim();
}

function commit(): string {
  git('init', '--quiet');
  git('add', '.github');
  git('commit', '--quiet', '--message', 'accepted');
  return git('rev-parse', 'HEAD');
}

const release = (inputs = {}) =>
  project.step({ eventName: 'release', event: { action: 'published' }, with: inputs });

/** https://in-toto.io/attestation/test-result/v0.1, and the resource descriptor of in-toto v1: none without a place or a hash. */
const digest = {
  type: 'object',
  minProperties: 1,
  additionalProperties: { type: 'string', pattern: '^[0-9a-f]{64,}$' },
};
const tests = { type: 'array', uniqueItems: true, items: { type: 'string', minLength: 1 } };
const isTestResult = new Ajv({ strict: false }).compile({
  type: 'object',
  required: ['result', 'configuration'],
  additionalProperties: false,
  properties: {
    result: { enum: ['PASSED', 'WARNED', 'FAILED'] },
    configuration: {
      type: 'array',
      items: {
        type: 'object',
        anyOf: [{ required: ['uri'] }, { required: ['digest'] }, { required: ['content'] }],
        additionalProperties: false,
        properties: {
          name: { type: 'string' },
          uri: { type: 'string', pattern: '^[a-z]+:' },
          digest,
          content: { type: 'string' },
          downloadLocation: { type: 'string' },
          mediaType: { type: 'string' },
          annotations: { type: 'object' },
        },
      },
    },
    url: { type: 'string', pattern: '^https://' },
    passedTests: tests,
    warnedTests: tests,
    failedTests: tests,
  },
});

inFull(
  'a release keeps a receipt and a predicate; who accepted what is in the summary; verify compares the registry with either',
  async () => {
    const sha = commit();
    const { code, outputs, summary } = await release();
    expect(code).toBe(0);
    expect(summary).toContain(`commit <code>${sha.slice(0, 8)}</code> of <code>2026-05-01</code>`);
    const receipt = outputs.get('receipt') ?? '';
    expect(JSON.parse(readFileSync(receipt, 'utf8'))).toMatchObject({
      verdict: 'pass',
      run: expect.stringMatching(/^https:\/\/github\.example\/Codertocat\/Hello-World\/actions\/runs\/\d+$/),
      packages: [
        {
          name: 'kettle',
          version: '1.0.1',
          publish: true,
          integrity: outputs.get('integrity'),
          sha256: outputs.get('sha256'),
          packer: expect.stringMatching(/^npm/),
          baseline: { version: '1.0.0', reason: 'highest-lower-stable' },
          findings: { errors: 0, waived: 1 },
          waivers: [
            {
              rules: ['source-map'],
              reason: 'for the devtools panel',
              expires: '2099-01-31',
              commit: sha,
              date: '2026-05-01',
            },
          ],
        },
      ],
    });
    const predicate = JSON.parse(readFileSync(outputs.get('test-result') ?? '', 'utf8'));
    expect(isTestResult(predicate), JSON.stringify(isTestResult.errors)).toBe(true);
    expect(predicate).toMatchObject({ result: 'PASSED', failedTests: [] });
    expect(predicate.passedTests).toContain('secret');
    expect(predicate.configuration).toContainEqual(expect.objectContaining({ uri: 'pkg:npm/kettle@1.0.0' }));

    const asked = (file = receipt) =>
      packgate(['verify', file, '--registry', project.registry.url, '--timeout', '0']);
    expect((await asked()).code).toBe(3);
    const judged = readFileSync(outputs.get('tarball') ?? '');
    project.registry.publish('kettle', { '1.0.1': { bytes: judged } });
    for (const file of [receipt, outputs.get('test-result')])
      expect(await asked(file)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('SAME kettle 1.0.1'),
      });
    const bytes = await tarball({ 'index.js': '2;\n' }, { name: 'kettle', version: '1.0.1' });
    project.registry.publish('kettle', { '1.0.1': { bytes } });
    expect((await asked()).code).toBe(1);
  },
);

inFull('a leak is a failed test of the predicate, and what could not be decided has none', async () => {
  project.write({ '.env': 'A=1\n' });
  const leaking = await release();
  expect(leaking.code).toBe(1);
  const predicate = JSON.parse(readFileSync(leaking.outputs.get('test-result') ?? '', 'utf8'));
  expect(isTestResult(predicate)).toBe(true);
  expect(predicate).toMatchObject({ result: 'FAILED', failedTests: ['sensitive-file'] });
  expect(predicate.passedTests).not.toContain('sensitive-file');

  project.registry.replies.set('/kettle', (_, response) => void response.writeHead(500).end());
  project.registry.replies.set('/kettle/1.0.0', (_, response) => void response.writeHead(500).end());
  const undecided = await release();
  expect([undecided.code, undecided.outputs.get('test-result')]).toEqual([3, '']);
  expect(JSON.parse(readFileSync(undecided.outputs.get('receipt') ?? '', 'utf8')).verdict).toBe('undecided');
});

inFull('no commit is named where no history tells: cut off, changed since, or no repository', async () => {
  const waivers = async (): Promise<unknown> => {
    const { outputs } = await release();
    const [{ waivers }] = JSON.parse(readFileSync(outputs.get('receipt') ?? '', 'utf8')).packages;
    return waivers.map(({ commit }: { commit: string | null }) => commit);
  };
  expect(await waivers()).toEqual([null]);
  const sha = commit();
  expect(await waivers()).toEqual([sha]);
  const configuration = join(project.folder, '.github/packgate.yml');
  const text = readFileSync(configuration, 'utf8');
  writeFileSync(
    configuration,
    text.replace('  - rule: source-map', '  - rule: [source-map]').replace('rule:', 'rules:'),
  );
  expect(await waivers()).toEqual([null]);
  writeFileSync(configuration, text);
  writeFileSync(join(project.folder, '.git/shallow'), `${sha}\n`);
  expect(await waivers()).toEqual([null]);
});

test.each([
  ['no JSON', '{'],
  ['no receipt', '{"schemaVersion":1,"packages":[]}'],
  ['a test result of another tool', '{"result":"PASSED","configuration":[{"name":"a"}]}'],
  [
    'a name that is a path',
    '{"schemaVersion":1,"packages":[{"name":"../a","version":"1.0.0","integrity":"sha512-a"}]}',
  ],
])('verify refuses %s in one sentence', async (_, text) => {
  const file = join(temporaryFolder(), 'receipt.json');
  writeFileSync(file, text);
  const { code, stderr, stdout } = await packgate(['verify', file, '--registry', project.registry.url]);
  expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
});
