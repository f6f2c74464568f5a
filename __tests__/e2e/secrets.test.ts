import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kettle, Project } from '../helpers/action-project.ts';
import { packgate, temporaryFolder } from '../helpers/packgate.ts';
import { inFull, some } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';
import { base64, leaked, vault } from '../helpers/vault.ts';

let project: Project;
beforeEach(async () => {
  project = await Project.start();
});
afterEach(() => project.stop());

/** A home with a token for the registry, as actions/setup-node leaves it, and a job's environment. */
function surroundings(url: string): Record<string, string> {
  const home = temporaryFolder();
  const host = url.replace(/^https?:/, '');
  writeFileSync(
    join(home, '.npmrc'),
    `${host}:_authToken=${vault.uuid}\n//a.example/:_auth=${base64(`me:${vault.password}`)}\n`,
  );
  return {
    HOME: home,
    NPM_CONFIG_USERCONFIG: join(home, '.npmrc'),
    NODE_AUTH_TOKEN: vault.npm,
    NPM_TOKEN: vault.nexus,
    ACTIONS_RUNTIME_TOKEN: vault.runtime,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: vault.identity,
    ACTIONS_STEP_DEBUG: 'true',
    RUNNER_DEBUG: '1',
  };
}

describe('a job whose environment is full of tokens', () => {
  test.each<[string, () => Promise<Record<string, string>> | Record<string, string>, number]>(
    some(
      [
        ['that passes', async () => ({ packages: await project.pack({}) }), 0],
        [
          'whose script prints its environment and the settings',
          () => {
            const scripts = { prepack: 'node prepack.js' };
            const read =
              "require('fs').readFileSync(process.env.NPM_CONFIG_USERCONFIG ?? process.env.npm_config_userconfig, 'utf8')";
            project.write({
              'package.json': JSON.stringify({ ...kettle, scripts }),
              'prepack.js': `console.log(process.env); console.error(${read}.split('=')); process.exit(7);`,
            });
            return {};
          },
          3,
        ],
        [
          'whose script puts its environment into the package',
          () => {
            const scripts = { prepack: 'node prepack.js' };
            const write = "require('fs').writeFileSync('index.js', JSON.stringify(process.env))";
            project.write({
              'package.json': JSON.stringify({ ...kettle, version: '1.0.1', scripts }),
              'prepack.js': write,
            });
            return {};
          },
          0,
        ],
        [
          'whose package holds the tokens of the job',
          async () => {
            const manifest = {
              ...kettle,
              version: '1.0.1',
              scripts: { install: vault.nexus },
              main: `./${vault.uuid}.js`,
            };
            const files = {
              [`${vault.uuid}.map`]: `{"version":3,"sources":["${vault.npm}"],"mappings":""}`,
              '.env': vault.npm,
            };
            project.write({ 'k.tgz': await tarball(files, manifest) });
            return { packages: 'k.tgz' };
          },
          1,
        ],
        ['with a wrong input', () => ({ registry: `ftp://me:${vault.proxy}@registry.example/` }), 2],
        [
          'with a token as the baseline',
          async () => ({ packages: await project.pack({}), baseline: vault.nexus }),
          2,
        ],
        [
          'with a token as the folder of reports',
          async () => ({ packages: await project.pack({}), 'report-dir': `/dev/null/${vault.npm}` }),
          0,
        ],
      ],
      3,
    ),
  )('%s', async (_, prepare, code) => {
    const inputs = await prepare();
    const step = await project.pullRequest({
      with: { comment: 'always', ...inputs },
      env: surroundings(project.registry.url),
    });
    expect(step.code, step.stdout).toBe(code);
    const { outputs, summary, stdout, stderr } = step;
    const reports = ['json', 'markdown', 'sarif', 'html'].map((name) => outputs.get(`report-${name}`) ?? '');
    const kept = JSON.parse(outputs.get('tarballs') ?? '[]').flatMap(
      ({ tarball: file }: { tarball: string | null }) => file ?? [],
    );
    const told = {
      stdout: stdout.replaceAll(/^::add-mask::.*$/gm, ''), // which a runner prints for nobody
      stderr,
      summary,
      outputs: [...outputs.values()].join('\n'),
      comments: project.gitHub.comments.map(({ body }) => body).join('\n'),
      asked: project.gitHub.exchanges
        .map(({ request }) => JSON.stringify([request.path, request.body]))
        .join('\n'),
      reports: reports.map((file) => (file === '' ? '' : readFileSync(file, 'utf8'))).join('\n'),
      names: kept.join('\n'),
    };
    for (const [destination, text] of Object.entries(told)) expect(leaked(text), destination).toEqual([]);
    if (code === 0 && !('report-dir' in inputs))
      expect(leaked(readFileSync(join(project.folder, 'index.js'), 'utf8'))).toEqual([]);
  });

  inFull('and whose GitHub echoes the token in its refusal', async () => {
    // Of an App or a server of one's own: no shape that anybody knows.
    project.token = vault.artifactory;
    project.gitHub.trouble = ({ headers }) => ({
      status: 403,
      body: { message: `${'Not with this token: '.repeat(8)}${headers.authorization}` },
    });
    const { code, stdout, stderr, summary, annotations } = await project.pullRequest({
      with: { packages: await project.pack({}), comment: 'always' },
      env: surroundings(project.registry.url),
    });
    expect(code).toBe(0);
    expect(annotations.map(({ message }) => message).join()).toContain('Not with this token');
    for (const text of [stdout.replace(/^::add-mask::.*\n/gm, ''), stderr, summary])
      expect(leaked(text)).toEqual([]);
  });
});

test.each(some(['http', '*'], 1))('NODE_DEBUG=%s shows no token', async (debug) => {
  const env = surroundings(project.registry.url);
  project.write({ 'k.tgz': await tarball({ 'index.js': '1\n' }, { ...kettle, version: '1.0.1' }) });
  const { code, stdout, stderr } = await packgate(['k.tgz', '--registry', project.registry.url], {
    cwd: project.folder,
    env: { ...env, NODE_DEBUG: debug, npm_config_loglevel: 'silly' },
  });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^HTTP \d+: /m);
  expect(leaked(stdout + stderr)).toEqual([]);
  const logs = join(env.HOME ?? '', '.npm', '_logs');
  const files = readdirSync(env.HOME ?? '', { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file !== '.npmrc' && !file.startsWith(logs))).toEqual([]);
});
