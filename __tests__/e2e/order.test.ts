import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { baseSha, kettle, map, Project } from '../helpers/action-project.ts';
import { CacheService } from '../helpers/github/cache.ts';
import { OddRegistry } from '../helpers/odd-registry.ts';
import { packgate, reportOf, temporaryFolder } from '../helpers/packgate.ts';
import { inFull, some } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';
import { vault } from '../helpers/vault.ts';

let project: Project;
let cache: CacheService;
beforeEach(async () => {
  [project, cache] = await Promise.all([Project.start(), CacheService.start()]);
});
afterEach(() => {
  project.stop();
  cache.stop();
});

const leaking = { 'index.js.map': map, 'keys.js': `export const key = '${vault.npm}';\n` };

/** A package whose script is this one. */
function withScript(script: string, files: Readonly<Record<string, string>> = {}): void {
  const scripts = { prepack: 'node prepack.cjs' };
  project.write({
    ...files,
    'package.json': JSON.stringify({ ...kettle, version: '1.0.1', files: ['*.js', '*.map'], scripts }),
    'prepack.cjs': script,
  });
}

/** The same packages by every way that packs a folder, as far as each loads something of its own. */
const ways: readonly (readonly [
  string,
  (run: Run) => Promise<number | null>,
  Readonly<Record<string, string>>,
  number,
])[] = [
  ['a check that passes', ({ cli }) => cli(['.', '--report-dir', 'out/reports', '--json']), {}, 0],
  ['a check that fails', ({ cli }) => cli(['.', '--format', 'sarif']), leaking, 1],
  ['a check that is undecided', ({ cli, elsewhere }) => cli(['.', '--registry', elsewhere]), {}, 3],
  ['a comparison', ({ cli }) => cli(['diff', 'kettle@1.0.0', '.', 'index.js']), leaking, 0],
  ['a list', ({ cli }) => cli(['list', '.']), leaking, 0],
  ['a first configuration', ({ cli }) => cli(['init']), {}, 0],
  ['changes that leave files out', ({ cli }) => cli(['fix', '--write']), leaking, 1],
  ['a waiver', ({ cli }) => cli(['waive', 'source-map', 'index.js.map', '--reason', 'meant']), leaking, 0],
  ['a step on a push', ({ step }) => step('push'), leaking, 1],
  ['a step on a pull request', ({ step }) => step('pull_request'), leaking, 1],
];

interface Run {
  readonly cli: (words: readonly string[]) => Promise<number | null>;
  readonly step: (event: 'push' | 'pull_request') => Promise<number | null>;
  readonly elsewhere: string;
}

/** By the programs in this folder. */
function runOf(checkout: string, more: Readonly<Record<string, string>> = {}): Run {
  return {
    elsewhere: 'http://127.0.0.1:9/',
    cli: async (words) => {
      const registry = words.includes('--registry') ? [] : ['--registry', project.registry.url];
      const env = { npm_config_fetch_retries: '0', ...more };
      const cli = join(checkout, 'dist/cli.js');
      return (await packgate([...words, ...registry], { cwd: project.folder, env, cli })).code;
    },
    step: async (event) => {
      const pushed = { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main', GITHUB_SHA: baseSha };
      const env = { ...(event === 'push' && pushed), ...cache.job('refs/heads/main'), ...more };
      const step = { checkout, env };
      return (event === 'push' ? await project.step(step) : await project.pullRequest(step)).code;
    },
  };
}

const scripts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.c?js$/.test(file));

beforeEach(() => project.repository({ '.github/packgate.yml': 'version: 1\nfail-on: warning\n' }));

describe('what a script of the package changes in the files of the program itself', () => {
  test.each(some(ways, 1))('changes nothing of %s', async (name, run, files, code) => {
    const checkout = temporaryFolder();
    cpSync('dist', join(checkout, 'dist'), { recursive: true });
    cpSync('package.json', join(checkout, 'package.json'));
    const marker = join(temporaryFolder(), 'marker');
    const hostile = `process.getBuiltinModule('node:fs').appendFileSync(${JSON.stringify(marker)}, 'run ');\nprocess.exit(0);`;
    // Another file behind a link has another address, under which nothing was loaded yet.
    const append = `
      const fs = require('node:fs');
      for (const file of ${JSON.stringify(scripts('dist').map((file) => join(checkout, 'dist', file)))}) {
        if (fs.existsSync(file.replace(/\\.(c?js)$/, '.evil.$1'))) continue; // packed once more
        fs.appendFileSync(file, ${JSON.stringify(`\n${hostile}\n`)});
        fs.renameSync(file, file.replace(/\\.(c?js)$/, '.evil.$1'));
        fs.symlinkSync(file.replace(/\\.(c?js)$/, '.evil.$1'), file);
      }
      fs.appendFileSync(${JSON.stringify(marker)}, 'packed ');`;
    withScript(append, files);
    expect(await run(runOf(checkout))).toBe(code);
    expect(cache.asked.length > 0).toBe(name.startsWith('a step'));
    expect(readFileSync(marker, 'utf8').trim()).toMatch(/^packed(?: packed)?$/);
    expect(await packgate(['--version'], { cli: join(checkout, 'dist/cli.js') })).toMatchObject({ code: 0 });
    expect(readFileSync(marker, 'utf8')).toMatch(/run $/); // what was appended would have run
  });
});

describe('after the first script has run', () => {
  test.each(some(ways, 1))(
    'nothing is loaded by %s, nor is there anything that it could load',
    async (_, run, files, code) => {
      const log = join(temporaryFolder(), 'loads');
      writeFileSync(log, '');
      withScript(`require('node:fs').appendFileSync(${JSON.stringify(log)}, 'packed\\n');`, files);
      const trace = pathToFileURL(resolve('__tests__/helpers/traced-loads.js')).href;
      const env = { NODE_OPTIONS: `--import=${trace}`, LOADS: log };
      expect(await run(runOf(process.cwd(), env))).toBe(code);
      const [before = [], ...after] = readFileSync(log, 'utf8')
        .split('packed\n')
        .map((part) => part.trim().split('\n').filter(Boolean));
      expect(after.length).toBeGreaterThan(0);
      expect(after.flat().filter((line) => !line.startsWith('node:'))).toEqual([]);

      const loaded = before.filter((line) => line.startsWith('file:'));
      expect(loaded.length).toBeGreaterThan(5);
      const there = new Set(loaded.map((address) => posix.relative(pathToFileURL('dist').href, address)));
      const open = [...there].flatMap((file) => laterOf(file).filter((other) => !there.has(other)));
      expect(open).toEqual([]);
    },
  );
});

/** What the command line loads for the one command that was given, and the help, are no longer asked for once it runs. */
const commands = /^chunks\/(?:check|diff|list|config|explain|waive|init|fix|demo|help|verify|merge)\.cjs$/;

/** What a file of dist loads when it is needed. */
function laterOf(file: string): string[] {
  if (!existsSync(join('dist', file))) return [];
  return [
    ...readFileSync(join('dist', file), 'utf8').matchAll(/\b(?:import|require)\(\s*["'](\.[^"']+)["']/g),
  ]
    .map(([, path = '']) => posix.join(posix.dirname(file), path))
    .filter((path) => !(file === 'chunks/start.cjs' && commands.test(path)));
}

describe('what a script of the package writes into npm settings', () => {
  const empty = async (): Promise<string> => {
    const other = await OddRegistry.start();
    return other.url;
  };

  test('decides no registry: the last release is the one of the registry that was set before', async () => {
    const url = await empty();
    withScript(`require('node:fs').writeFileSync('.npmrc', 'registry=${url}')`, leaking);
    const env = { npm_config_userconfig: join(project.folder, 'user-npmrc') };
    project.write({ 'user-npmrc': `registry=${project.registry.url}\n` });
    const outcome = await packgate(['--json'], { cwd: project.folder, env });
    expect(outcome.code).toBe(1);
    expect(reportOf(outcome).packages[0]?.baseline).toMatchObject({ version: '1.0.0' });
  });

  inFull("nor does that of one package decide another's", async () => {
    const url = await empty();
    const names = Array.from({ length: 3 }, (_, index) => `packages/${index}`);
    for (const [index, name] of names.entries()) {
      const bytes = await tarball({ 'index.js': '1\n' }, { name: `pot-${index}`, version: '1.0.0' });
      project.registry.publish(`pot-${index}`, { '1.0.0': { bytes } });
      const scripts = { prepack: 'node ../../prepack.cjs' };
      project.write({
        [`${name}/package.json`]: JSON.stringify({ name: `pot-${index}`, version: '1.0.1', scripts }),
        [`${name}/index.js`]: '1\n',
        [`${name}/.npmrc`]: `registry=${project.registry.url}\n`,
      });
    }
    project.write({
      'prepack.cjs': `for (const name of ${JSON.stringify(names)}) require('node:fs').writeFileSync(require('node:path').join(${JSON.stringify(project.folder)}, name, '.npmrc'), 'registry=${url}\\n')`,
    });
    const outcome = await packgate([...names, '--json'], { cwd: project.folder });
    expect(reportOf(outcome).packages.map(({ baseline }) => baseline?.version)).toEqual(
      names.map(() => '1.0.0'),
    );
  });
});

inFull('a script that asks Node for a debugger of the program gets none', async () => {
  const seen = join(temporaryFolder(), 'seen');
  withScript(
    `
    const fs = require('node:fs');
    const above = (pid) => Number(/^PPid:\\s+(\\d+)/m.exec(fs.readFileSync('/proc/' + pid + '/status', 'utf8'))[1]);
    const told = [];
    for (let pid = process.ppid; pid > 1; pid = above(pid)) {
      if (!/dist\\/cli\\.js/.test(fs.readFileSync('/proc/' + pid + '/cmdline', 'utf8'))) continue;
      process.kill(pid, 'SIGUSR1');
      told.push(pid);
      break;
    }
    const found = () => fetch('http://127.0.0.1:9229/json').then((answer) => answer.text(), () => 'nobody');
    setTimeout(async () => fs.writeFileSync(${JSON.stringify(seen)}, told.length + ' told, and there is ' + await found()), 1_000);`,
    leaking,
  );
  const outcome = await packgate(['--registry', project.registry.url], { cwd: project.folder });
  expect(readFileSync(seen, 'utf8')).toBe('1 told, and there is nobody');
  expect(outcome.stderr).not.toContain('Debugger');
  expect(outcome.code).toBe(1);
});

test('a tarball, which runs no script, loads no more than it needs', async () => {
  const log = join(temporaryFolder(), 'loads');
  writeFileSync(log, '');
  project.write({
    'kettle.tgz': await tarball({ 'index.js': 'module.exports = 1;\n', LICENSE: 'MIT\n' }, kettle),
  });
  const trace = pathToFileURL(resolve('__tests__/helpers/traced-loads.js')).href;
  const env = { NODE_OPTIONS: `--import=${trace}`, LOADS: log };
  const { code } = await packgate(['kettle.tgz', '--baseline', 'none'], { cwd: project.folder, env });
  expect(code).toBe(0);
  const loaded = readFileSync(log, 'utf8');
  expect(loaded).toContain('dist/chunks/check.cjs');
  expect(loaded).not.toMatch(/registry-client|npm-config|secretlint|origins|octokit|configuration|reports/);
});
