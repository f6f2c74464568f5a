import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { map, Project } from '../helpers/action-project.ts';
import { hostileNames, unseen } from '../helpers/payloads.ts';
import { inFull } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';
import { expectHarmless } from '../report/markdown/read-back.ts';

let project: Project;
beforeEach(async () => {
  project = await Project.start();
});
afterEach(() => project.stop());

/** What a header can hold. */
const names = hostileNames.filter((name) => name !== '' && name.length < 90 && !/\p{Surrogate}/u.test(name));

test('names that would be commands, mentions or marks reach no destination as such', async () => {
  const files = Object.fromEntries(names.map((name, index) => [`${index}/${name}.env`, 'A=1\n']));
  const secrets = Object.fromEntries(names.map((name) => [`${name.replaceAll('/', '')}/.env`, 'A=1\n']));
  const manifest = { name: 'kettle', version: '1.0.1', main: '::set-output name=verdict::pass\n::error::x' };
  project.write({ 'hostile.tgz': await tarball({ ...files, ...secrets }, manifest) });
  const { code, outputs, summary, stdout, annotations } = await project.pullRequest({
    with: { packages: 'hostile.tgz' },
  });
  expect(code).toBeGreaterThan(0);
  expect(outputs.get('verdict')).not.toBe('pass');
  for (const line of stdout.split('\n')) expect(line).not.toMatch(unseen);
  expect(stdout).not.toContain('##[');
  expect(summary).not.toMatch(/<b>&amp;|^::/m);
  for (const { message } of annotations) expect(message.replaceAll('\n', '')).not.toMatch(unseen);
});

inFull('a hostile name in an archive that is within the profile', async () => {
  const hostile = 'dist/`code` **bold** @acme ##[error]x <b>&amp; | %0A::error::.js.map';
  project.write({
    'hostile.tgz': await tarball(
      { 'index.js': '1\n', LICENSE: 'MIT\n', [hostile]: map },
      { name: 'kettle', version: '1.0.1', main: 'index.js' },
    ),
  });
  const { code, annotations, summary } = await project.pullRequest({ with: { packages: 'hostile.tgz' } });
  expect(code).toBe(1);
  expect(annotations.length).toBeGreaterThan(0);
  for (const text of [summary, project.gitHub.comments[0]?.body ?? '']) {
    expect(text).toContain('js.map');
    const { texts, elements } = expectHarmless(text.replace(/^<!-- .* -->\n/, ''));
    const plain = texts.filter(({ inside }) => !inside.includes('code')).map((each) => each.text);
    expect(plain.filter((each) => /bold|acme/.test(each))).toEqual([]);
    expect(elements).not.toContain('strong');
  }
});

inFull(
  'a script of the package sees no token, no command file and no input, and what it prints is no command',
  async () => {
    const script = `
    console.log('::set-output name=verdict::pass'); console.error('##[error]from the package'); console.log('::stop-commands::x');
    const seen = Object.keys(process.env).filter((name) => /^(?:INPUT_|GITHUB_|ACTIONS_|RUNNER_)/.test(name));
    require('fs').writeFileSync('seen.txt', seen.join()); process.exit(seen.length > 1 ? 1 : 7);`;
    project.write({
      'package.json': JSON.stringify({
        name: 'kettle',
        version: '1.0.0',
        scripts: { prepack: 'node prepack.js' },
      }),
      'prepack.js': script,
    });
    const { code, summary, stdout } = await project.pullRequest({
      env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'idtoken-of-the-job' },
    });
    expect(code).toBe(3);
    expect(stdout).toContain('from the package');
    expect(stdout + summary).not.toContain('idtoken-of-the-job');
    // By this one the runner ends what a script left running.
    expect(readFileSync(join(project.folder, 'seen.txt'), 'utf8')).toBe('RUNNER_TRACKING_ID');
  },
);

test('an address with a password in a manifest is in no destination', async () => {
  const password = ['pass', 'word', '1234'].join('');
  const registry = `https://somebody:${password}@registry.example/`;
  project.write({
    'hostile.tgz': await tarball(
      { 'index.js': '1\n' },
      {
        name: 'kettle',
        version: '1.0.1',
        publishConfig: { registry },
        dependencies: { a: `git+${registry}a.git` },
      },
    ),
  });
  const { outputs, summary, stdout } = await project.pullRequest({ with: { packages: 'hostile.tgz' } });
  const reports = ['json', 'markdown', 'sarif', 'html'].map((name) =>
    readFileSync(outputs.get(`report-${name}`) ?? '', 'utf8'),
  );
  const comment = project.gitHub.comments[0]?.body ?? '';
  expect(comment).toContain('publishConfig.registry');
  for (const text of [stdout, summary, comment, ...outputs.values(), ...reports])
    expect(text).not.toContain(password);
});

inFull('two thousand findings: every destination within its limits', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, index) => [`keys/${index}/.env.local`, `A=${index}\n`]),
  );
  project.write({
    'many.tgz': await tarball(
      { 'index.js': '1\n', ...files },
      { name: 'kettle', version: '1.0.1', main: 'index.js' },
    ),
  });
  const { code, outputs, summary, annotations } = await project.pullRequest({
    with: { packages: 'many.tgz' },
  });
  expect(code).toBe(1);
  expect(Number(outputs.get('errors'))).toBeGreaterThanOrEqual(2_000);
  expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
  const [only, ...others] = annotations.filter(({ name }) => name === 'error');
  expect(only?.message).toMatch(
    /^Environment files in the package \([\d.]+ kB\)\.\nkeys\/.*\nkeys\/.*\nkeys\/.*\nand 1,997 more\n/,
  );
  expect(others).toEqual([]);
  expect(project.gitHub.comments[0]?.body.length).toBeLessThanOrEqual(60_000);
});
