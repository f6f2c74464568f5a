import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Project } from '../helpers/action-project.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { runStep } from '../helpers/runner.ts';
import { inFull, some } from '../helpers/sample.ts';

let project: Project;
beforeEach(async () => {
  project = await Project.start();
});
afterEach(() => project.stop());

describe('inputs that cannot be: exit 2, one sentence, nothing passed', () => {
  test.each(
    some<[string, Record<string, string>, RegExp]>(
      [
        [
          'an unknown level',
          { 'fail-on': 'warn' },
          /fail-on is error, warning or never, not "warn". Did you mean warning\?/,
        ],
        ['an unknown mode', { mode: 'publsh' }, /mode is auto, pr or publish.*Did you mean publish/],
        ['an unknown packer', { packer: 'npn' }, /Did you mean npm/],
        ['an unknown wish for comments', { comment: 'on_failure' }, /Did you mean on-failure/],
        ['no boolean', { 'ignore-scripts': 'yes' }, /true or false, not "yes"/],
        ['no address', { registry: 'ftp://user:secret@registry.example' }, /web address/],
        ['packages of separators alone', { packages: ' , \n ,' }, /packages names nothing/],
        [
          'a configuration file that is not there',
          { config: 'gone.yml' },
          /^The input config is gone\.yml, but there is no such file: correct it, or leave it out\.$/,
        ],
        [
          'a folder that is not there',
          { 'working-directory': 'nowhere' },
          /working-directory is a folder of the workspace, not "nowhere"/,
        ],
        [
          'a private package alone',
          { packages: 'inside' },
          /inside is private, and npm publishes no private package\. Name the folder .* input packages\)\.$/,
        ],
        ['a package that is not there', { packages: './nowhere' }, /nowhere/],
        ['a baseline that is not there', { baseline: '7.7.7' }, /7\.7\.7/],
      ],
      6,
    ),
  )('%s', async (_, inputs, sentence) => {
    project.write({ 'inside/package.json': '{"name":"a","version":"1.0.0","private":true}' });
    const { code, outputs, summary, annotations, stdout } = await project.step({ with: inputs });
    expect(code).toBe(2);
    expect(annotations).toEqual([
      expect.objectContaining({ name: 'error', message: expect.stringMatching(sentence) }),
    ]);
    expect(outputs.get('verdict')).toBe('undecided');
    expect(outputs.get('tarball')).toBe('');
    expect(summary).toMatch(/^## ⚪ Packgate: could not check /u);
    expect(stdout + summary).not.toContain('secret');
  });

  inFull('empty inputs are not set', async () => {
    const inputs = {
      packages: '',
      baseline: ' ',
      packer: '',
      mode: '',
      comment: '',
      config: '\n',
      'fail-on': '',
    };
    project.raise();
    expect((await project.step({ with: inputs })).code).toBe(0);
  });
});

describe('what could not be decided is a failure with its own words: exit 3', () => {
  test.each(
    some<[string, Record<string, string>, RegExp]>(
      [
        ['a glob that matches nothing', { packages: 'packages/*' }, /packages\/\* matches no package/],
        [
          'a glob of private packages',
          { packages: 'inside/*' },
          /matches no package that could be published/,
        ],
        [
          'a glob beside a package that passes',
          { packages: '., dist/*.tgz' },
          /dist\/\*\.tgz matches no package/,
        ],
        ['a registry that is down', { registry: 'http://127.0.0.1:9/' }, /127\.0\.0\.1/],
      ],
      3,
    ),
  )(
    '%s',
    async (_, inputs, sentence) => {
      project.raise();
      project.write({
        '.npmignore': 'inside\n',
        'inside/a/package.json': '{"name":"a","version":"1.0.0","private":true}',
      });
      const { code, outputs, annotations, summary } = await project.step({
        with: inputs,
        env: { npm_config_fetch_retries: '0' },
      });
      expect({ code, verdict: outputs.get('verdict') }).toEqual({ code: 3, verdict: 'undecided' });
      const told = annotations.filter(({ name }) => name !== 'notice');
      expect(told.map(({ name, message }) => `${name}: ${message}`)).toEqual([
        expect.stringMatching(/^error: Could not check the package\. Undecided counts as a failure\. /),
      ]);
      expect(told[0]?.message).toMatch(sentence);
      expect(summary).toMatch(/^## ⚪ Packgate: could not check /u);
    },
    120_000,
  );

  inFull('a failure beside it is a failure', async () => {
    project.write({ '.env': 'A=1\n' });
    expect((await project.step({ with: { packages: './,nothing/*' } })).code).toBe(1);
  });

  test('a job that was cancelled', async () => {
    project.write({
      'package.json': '{"name":"kettle","version":"1.0.0","scripts":{"prepack":"sleep 30"}}',
    });
    const { code, outputs, stderr } = await project.step({
      whileRunning: (child) => child.stdout?.once('data', () => child.kill('SIGINT')),
    });
    expect({ code, outputs: outputs.size }).toEqual({ code: 3, outputs: 0 });
    expect(stderr).toContain('interrupted by SIGINT');
  });
});

inFull('outside a job it says what is missing, and still answers', async () => {
  project.raise();
  const ran = await runStep({
    workspace: project.folder,
    with: { registry: project.registry.url },
    env: {
      GITHUB_OUTPUT: undefined,
      GITHUB_STEP_SUMMARY: undefined,
      GITHUB_WORKSPACE: undefined,
      RUNNER_TEMP: undefined,
      TMPDIR: temporaryFolder(),
    },
  });
  expect(ran.code).toBe(0);
  expect(ran.annotations.map(({ name }) => name)).toEqual(['warning', 'warning']);
});

inFull('warnings fail where they are to fail, and the step says so in red', async () => {
  project.write({ 'test/index.test.js': 'test(1);\n' });
  project.raise();
  expect((await project.step()).code).toBe(0);
  const { code, annotations } = await project.step({ with: { 'fail-on': 'warning' } });
  expect(code).toBe(1);
  expect(annotations.filter(({ name }) => name === 'error')).toHaveLength(1);
});
