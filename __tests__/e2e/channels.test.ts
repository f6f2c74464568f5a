import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kettle, Project } from '../helpers/action-project.ts';
import { integrityOf } from '../helpers/odd-registry.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import type { Ran } from '../helpers/runner.ts';
import { inFull, some } from '../helpers/sample.ts';

let project: Project;
beforeEach(async () => {
  project = await Project.start();
});
afterEach(() => project.stop());

/** Nobody tells a script where the files of the step are: it reads the environment of the program that has started its packer. */
const finding = `
  const fs = require('node:fs');
  const above = (pid) => Number(/^PPid:\\s+(\\d+)/m.exec(fs.readFileSync('/proc/' + pid + '/status', 'utf8'))[1]);
  let job = null;
  let gate = process.ppid;
  for (; gate > 1 && job === null; gate = job === null ? above(gate) : gate) {
    const all = fs.readFileSync('/proc/' + gate + '/environ', 'utf8').split('\\0').map((each) => each.split('='));
    const env = Object.fromEntries(all.map(([name, ...rest]) => [name, rest.join('=')]));
    if (env.GITHUB_OUTPUT) job = env;
  }
  const files = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => job[name]);`;

function withScript(script: string, files: Readonly<Record<string, string>> = {}): void {
  const scripts = { prepack: 'node prepack.cjs' };
  project.write({
    ...files,
    'package.json': JSON.stringify({ ...kettle, version: '1.0.1', files: ['index.js', '.env'], scripts }),
    'prepack.cjs': `${finding}\n${script}`,
  });
}

const warningsOf = ({ annotations }: Ran): string[] =>
  annotations.filter(({ name }) => name === 'warning').map(({ message }) => message);

describe('what a script writes into the files of the step reaches no later step', () => {
  test.each(
    some(
      [
        [
          'behind what is there',
          `for (const file of files) fs.appendFileSync(file, 'verdict=pass\\nPATH=/tmp\\n');`,
        ],
        [
          'through a link that it leaves there',
          `for (const file of files) { fs.rmSync(file); fs.writeFileSync(file + '.evil', 'A=1\\n'); fs.symlinkSync(file + '.evil', file); }`,
        ],
        ['by a folder in its place', `for (const file of files) { fs.rmSync(file); fs.mkdirSync(file); }`],
        [
          'by a pipe that nobody reads',
          `for (const file of files) { fs.rmSync(file); require('node:child_process').execFileSync('mkfifo', [file]); }`,
        ],
      ],
      2,
    ),
  )('%s', async (_, script) => {
    withScript(script, { '.env': 'A=1\n' });
    const ran = await project.step(); // which expects its files to be empty, and no output that is not declared
    expect({ code: ran.code, verdict: ran.outputs.get('verdict') }).toEqual({ code: 1, verdict: 'fail' });
    expect(ran.summary).toMatch(/^## 🔴 Packgate: do not publish/u);
    const [warning = '', ...more] = warningsOf(ran).filter((message) => message.includes('GITHUB_'));
    expect(more).toEqual([]);
    for (const name of ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])
      expect(warning).toContain(name);
  });

  test('of a step that it then ends', async () => {
    withScript(
      `fs.appendFileSync(job.GITHUB_ENV, 'A=1\\n'); process.kill(gate, 'SIGTERM'); setTimeout(() => {}, 5_000);`,
    );
    const ran = await project.step();
    expect({ code: ran.code, outputs: [...ran.outputs] }).toEqual({ code: 3, outputs: [] });
  });

  inFull('and a step in which nobody writes says nothing of it', async () => {
    withScript('');
    const ran = await project.step();
    expect({ code: ran.code, warnings: warningsOf(ran) }).toEqual({ code: 0, warnings: [] });
  });
});

describe('a process that a script left running', () => {
  /** In a session of its own, until it has had its way with the tarball that the step keeps for those after it. */
  const leaving = (deed: string): string => `
    require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`
      const fs = require('node:fs');
      const { join } = require('node:path');
      const [temporary] = process.argv.slice(1);
      const until = Date.now() + 50_000;
      const look = () => {
        const found = fs.readdirSync(temporary, { recursive: true }).find((name) => /packgate-[^/]+\\/1\\/.+\\.tgz$/.test(name));
        if (found === undefined) return Date.now() < until && setTimeout(look, 20);
        setTimeout(() => {
          const file = join(temporary, found);
          ${deed}
          fs.writeFileSync(join(temporary, '..', 'done'), '');
        }, 200);
      };
      look();`)}, job.RUNNER_TEMP], { detached: true, stdio: 'ignore' }).unref();`;

  inFull.each([
    ['writes into', `fs.chmodSync(file, 0o666); fs.appendFileSync(file, 'x');`],
    ['exchanges', `fs.writeFileSync(file + '.evil', 'x'); fs.renameSync(file + '.evil', file);`],
    ['makes a link of', `fs.renameSync(file, file + '.evil'); fs.symlinkSync(file + '.evil', file);`],
    ['takes away', `fs.rmSync(file);`],
  ])('and that %s the tarball: nothing is decided, and no later step gets it', async (_, deed) => {
    withScript(leaving(deed));
    // While the step waits until GitHub may be asked again, there is time for it.
    let asked = 0;
    project.gitHub.trouble = ({ method }) =>
      method !== 'GET' && ++asked === 1 ? { status: 429, headers: { 'retry-after': '6' } } : null;
    const ran = await project.pullRequest({ with: { comment: 'always' } });
    expect({ code: ran.code, verdict: ran.outputs.get('verdict') }).toEqual({
      code: 3,
      verdict: 'undecided',
    });
    expect(ran.outputs.get('tarball')).toBe('');
    expect(ran.outputs.get('integrity')).toBe('');
    expect(ran.annotations.map(({ message }) => message).join()).toMatch(/was changed after it was judged/);
    expect(ran.summary).toContain('was changed after it was judged');
    expect(ran.summary).not.toContain('PASS');
  });
});

inFull('the tarball that later steps get can be read, and not written', async () => {
  withScript('');
  const { outputs } = await project.step();
  const file = outputs.get('tarball') ?? '';
  expect(existsSync(file)).toBe(true);
  expect(integrityOf(readFileSync(file))).toBe(outputs.get('integrity'));
});

inFull('what stood in the files before the step stays there', async () => {
  const files = temporaryFolder();
  const env = { GITHUB_ENV: join(files, 'env'), GITHUB_STEP_SUMMARY: join(files, 'summary') };
  writeFileSync(env.GITHUB_ENV, 'A=1\n');
  writeFileSync(env.GITHUB_STEP_SUMMARY, 'from before\n');
  withScript(`for (const file of files) fs.appendFileSync(file, 'B=1\\n');`);
  await project.step({ env });
  expect(readFileSync(env.GITHUB_ENV, 'utf8')).toBe('A=1\n');
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toMatch(
    /^from before\n## 🟢 Packgate: `kettle 1\.0\.1` looks good/u,
  );
});
