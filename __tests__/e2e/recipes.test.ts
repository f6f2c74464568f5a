import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actionReference } from '../../src/text/tool.ts';
import { node, temporaryFolder } from '../helpers/packgate.ts';
import { recipe, recipes } from '../helpers/recipes.ts';
import { runStep } from '../helpers/runner.ts';
import { everything, inFull, some } from '../helpers/sample.ts';
import { Verdaccio } from '../helpers/verdaccio.ts';

const run = promisify(execFile);
let registry: Verdaccio;
let folder: string;
let bin: string;

beforeEach(async () => {
  registry = await Verdaccio.start(temporaryFolder());
  folder = temporaryFolder();
  bin = temporaryFolder();
  // A script that gives other bytes each time: only the judged file can have the judged hash.
  const scripts = {
    build: 'exit 0',
    prepack: 'node -e "fs.writeFileSync(\'stamp.txt\', String(process.hrtime.bigint()))"',
  };
  const manifest = {
    name: '@acme/kettle',
    version: '1.0.0',
    main: 'index.js',
    files: ['index.js*', 'stamp.txt'],
    scripts,
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'index.js'), 'module.exports = 1;\n');
});
afterEach(() => registry.stop());

/** A program of that name for the recipe's shell. */
function program(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

interface Shell {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly url?: string;
  /** In npm's settings; null for a job without one. */
  readonly token?: string | null;
}

async function shell(line: string, { cwd = folder, env, url = registry.url, token = 'anybody' }: Shell = {}) {
  const npmrc = join(temporaryFolder(), '.npmrc');
  const credential = token === null ? '' : `${url.replace(/^http:/, '')}:_authToken=${token}\n`;
  writeFileSync(npmrc, `registry=${url}\n${credential}`);
  const path = [bin, resolve('node_modules/.bin'), dirname(node), process.env.PATH].join(delimiter);
  await run('bash', ['-e', '-c', line], {
    cwd,
    env: { ...process.env, npm_config_userconfig: npmrc, npm_config_registry: url, PATH: path, ...env },
  });
}

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Record<string, string>;
  readonly run?: string;
  readonly env?: Record<string, string>;
}

/** `a.b` is true, or `a.b != 'c'`: what the recipes need of expressions. */
function holds(condition: string, said: ReadonlyMap<string, string>): boolean {
  const [, key = '', other] = /^([\w.-]+)(?: != '([\w-]+)')?$/.exec(condition) ?? [];
  expect([...said.keys()]).toContain(key);
  return other === undefined ? said.get(key) === 'true' : said.get(key) !== other;
}

interface Following {
  readonly url?: string;
  /** Happens to what the gate has kept, before a later step gets it. */
  readonly afterGate?: (tarball: string) => void;
  /** Where the files of the action are. */
  readonly checkout?: string;
  readonly whenJudged?: (integrity: string) => void;
}

interface Job extends Shell {
  readonly steps: readonly Step[];
  readonly workspace: string;
}

/** A job as the runner does it, until a step fails. Returns what its last gate put out. */
async function follow(
  { steps, workspace, ...surroundings }: Job,
  artifacts: Map<string, string>,
  { afterGate, checkout, whenJudged }: Following = {},
): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>([['steps.release.outputs.release_created', 'true']]);
  let outputs: ReadonlyMap<string, string> = new Map();
  const filledIn = (written: string): string =>
    written.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, key) => said.get(key) ?? '');
  for (const step of steps) {
    const { uses = '', with: inputs = {} } = step;
    if (step.if !== undefined && !holds(step.if, said)) continue;
    if (step.run !== undefined) {
      const env = Object.entries(step.env ?? {}).map(([key, value]) => [key, filledIn(value)]);
      await shell(step.run, { ...surroundings, cwd: workspace, env: Object.fromEntries(env) });
    } else if (uses.startsWith('actions/checkout@')) cpSync(folder, workspace, { recursive: true });
    else if (uses.startsWith('actions/upload-artifact@')) {
      const [, below = ''] = /^(\w+)\/\*\.tgz$/.exec(inputs.path ?? '') ?? [];
      artifacts.set(inputs.name ?? '', join(workspace, below));
    } else if (uses.startsWith('actions/download-artifact@')) {
      cpSync(artifacts.get(inputs.name ?? '') ?? '', join(workspace, inputs.path ?? ''), { recursive: true });
    } else if (!uses.startsWith('actions/setup-node@')) {
      expect(uses).toBe(actionReference);
      const ran = await runStep({
        workspace,
        eventName: 'push',
        with: inputs,
        ...(checkout !== undefined && { checkout }),
        env: { npm_config_registry: registry.url },
      });
      if (ran.code !== 0) throw new Error(`the gate failed: ${ran.code} ${ran.outputs.get('verdict')}`);
      outputs = ran.outputs;
      for (const [key, value] of outputs) said.set(`steps.${step.id}.outputs.${key}`, value);
      whenJudged?.(outputs.get('integrity') ?? '');
      afterGate?.(outputs.get('tarball') ?? '');
    }
  }
  return outputs;
}

const page = 'docs/releases.md';

/** The steps of a recipe as it stands on the page. */
async function followSteps(name: string, following: Following = {}): Promise<ReadonlyMap<string, string>> {
  const { text } = recipe(page, name);
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(6);
  const steps = parse(text) as readonly Step[];
  return await follow({ steps, workspace: folder, ...following }, new Map(), following);
}

interface JobText {
  readonly steps: readonly Step[];
  readonly permissions: object;
  readonly needs?: string;
}

/** The two jobs of the first recipe, each in a workspace of its own. */
async function followJobs(following: Following = {}): Promise<ReadonlyMap<string, string>> {
  const { jobs, permissions } = parse(recipe(page, 'In two jobs').text) as {
    readonly permissions: object;
    readonly jobs: Record<'pack' | 'publish', JobText>;
  };
  const { pack, publish, ...more } = jobs;
  expect({ permissions, more, needs: publish.needs }).toEqual({ permissions: {}, more: {}, needs: 'pack' });
  expect(pack.permissions).toEqual({ contents: 'read' });
  expect(JSON.stringify(publish.steps)).not.toMatch(/npm (?:ci|run|install|pack)|npx/);
  const artifacts = new Map<string, string>();
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  await follow({ steps: pack.steps, workspace: first, token: null, ...following }, artifacts, following);
  return await follow({ steps: publish.steps, workspace: second, ...following }, artifacts, following);
}

const tarballsIn = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.tgz'))
        .map((name) => join(path, name))
    : [];

const digest = (bytes: Buffer): string => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

async function published(): Promise<string | null> {
  const response = await fetch(`${registry.url}@acme/kettle/-/kettle-1.0.0.tgz`);
  return response.ok ? digest(Buffer.from(await response.arrayBuffer())) : null;
}

const leakingFile = 'index.js.map';
const leak = (): void =>
  writeFileSync(
    join(folder, leakingFile),
    '{"version":3,"sources":["a.ts"],"sourcesContent":["b"],"mappings":""}',
  );

/** What changesets does with one package: it packs into `packages`, and publishes what is there. */
const changesets = `case "$2" in
  pack) mkdir -p "$4/packages" && npm pack --pack-destination "$4/packages" ;;
  publish) npm publish "$4"/packages/*.tgz --access public ;;
esac`;

const ways: [string, (following?: Following) => Promise<ReadonlyMap<string, string>>][] = [
  ['two jobs', followJobs],
  ...['npm:', 'pnpm:', 'changesets,', 'release-please,'].map((name): [string, typeof followJobs] => [
    name,
    (following) => followSteps(name, following),
  ]),
];
beforeEach(() => {
  program('npx', changesets);
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const lock = { name, version, lockfileVersion: 3, requires: true, packages: { '': { name, version } } };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
});

test('the two jobs come first, and the README has the recipe for npm', () => {
  expect(recipes.find((each) => each.page === page)).toBe(recipe(page, 'In two jobs'));
  expect(recipe('README.md', 'Put the same step between').text).toBe(recipe(page, 'npm:').text);
});

test.each(some(ways, 1))(
  '%s what is published are the bytes that were judged, and a leak is not published',
  async (_, follow) => {
    leak();
    await expect(follow()).rejects.toThrow('the gate failed: 1 fail');
    expect(await published()).toBeNull();
    writeFileSync(join(folder, 'index.js.map'), '{"version":3,"sources":[],"mappings":""}');
    const outputs = await follow();
    expect(outputs.get('integrity')).toMatch(/^sha512-/);
    expect(await published()).toBe(outputs.get('integrity'));
  },
);

inFull.each(ways)('%s what is changed after it was judged is not published', async (_, follow) => {
  const afterGate = (tarball: string): void => {
    // Whichever file the recipe publishes: the one that was kept, or the one that was packed before.
    for (const file of [tarball, ...tarballsIn(join(folder, 'out/packages'))]) {
      chmodSync(file, 0o644);
      writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)), { level: 1 }));
    }
  };
  await expect(follow({ afterGate })).rejects.toThrow('Command failed');
  expect(await published()).toBeNull();
});

inFull('two jobs: a script that looks for tokens finds none, and none of it runs beside one', async () => {
  const found = join(temporaryFolder(), 'found');
  const scripts = Object.fromEntries(
    ['preinstall', 'prepack', 'build', 'prepare', 'postpack', 'prepublishOnly', 'publish'].map((name) => [
      name,
      `node -e "fs.appendFileSync('${found}', '${name} ' + fs.readFileSync(process.env.npm_config_userconfig, 'utf8').includes('_authToken') + ' ')"`,
    ]),
  );
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, scripts }));
  const outputs = await followJobs();
  expect(await published()).toBe(outputs.get('integrity'));
  expect(readFileSync(found, 'utf8')).toContain('prepack false');
  expect(readFileSync(found, 'utf8')).not.toContain('true');
});

test.each(
  some(
    ways.filter(([name]) => /^(?:two|p?npm)/.test(name)),
    1,
  ),
)(
  '%s run again after it has published, the same bytes pass, other bytes fail, and nothing is sent',
  { timeout: 240_000 }, // four releases, each of some ten programs
  async (_, follow) => {
    const first = await follow();
    await expect(follow()).rejects.toThrow('the gate failed: 1 fail');
    expect(await published()).toBe(first.get('integrity'));
    const { scripts, ...manifest } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const { prepack, ...others } = scripts;
    const stable = { ...manifest, version: '1.0.1', scripts: others };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(stable));
    await follow();
    expect((await follow()).get('baseline-reason')).toBe('already-published');
  },
);

/** Looks for the step that packs, where it is one that does, and turns what it finds. */
const inStep = (deed: string): string => `
  const above = (pid) => Number(/^PPid:\\s+(\\d+)/m.exec(fs.readFileSync('/proc/' + pid + '/status', 'utf8'))[1]);
  for (let gate = process.ppid; gate > 1; gate = above(gate)) {
    const all = fs.readFileSync('/proc/' + gate + '/environ', 'utf8').split('\\0').map((each) => each.split('='));
    const job = Object.fromEntries(all.map(([name, ...rest]) => [name, rest.join('=')]));
    if (job.INPUT_PACKAGES === undefined) continue;
    ${deed}
    break;
  }`;

const hostileScripts: Readonly<Record<string, (dist: string) => string>> = {
  'writes the outputs of the step': () =>
    inStep(`fs.appendFileSync(job.GITHUB_OUTPUT, 'verdict=pass\\nsha256=' + '0'.repeat(64) + '\\ntarball=/tmp/evil.tgz\\n');
    for (const file of [job.GITHUB_ENV, job.GITHUB_PATH]) fs.appendFileSync(file, 'PATH=/tmp\\n');`),
  'writes npm settings and a configuration': () => `
  fs.writeFileSync('.npmrc', 'registry=http://127.0.0.1:9/\\n');
  fs.mkdirSync('.github', { recursive: true });
  fs.writeFileSync('.github/packgate.yml', 'version: 1\\nfail-on: never\\n');`,
  'writes into the program that judges': (dist) => `
  for (const file of fs.readdirSync(${JSON.stringify(dist)}, { recursive: true }).filter((name) => name.endsWith('.js')))
    fs.appendFileSync(${JSON.stringify(dist)} + '/' + file, '\\nprocess.exit(0);\\n');`,
  'ends the program that judges': () => inStep(`process.kill(gate, 'SIGKILL');`),
  'leaves a process that exchanges the tarball': () =>
    inStep(
      `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`
      const fs = require('node:fs');
      const [temporary] = process.argv.slice(1);
      const until = Date.now() + 20_000;
      const look = () => {
        const found = fs.existsSync(temporary) ? fs.readdirSync(temporary, { recursive: true }).find((name) => /[/]1[/].+[.]tgz$/.test(name)) : '';
        if (!found) return Date.now() < until && setTimeout(look, 5);
        fs.chmodSync(temporary + '/' + found, 0o666);
        fs.writeFileSync(temporary + '/' + found, 'x');
      };
      look();`)}, job.RUNNER_TEMP], { detached: true, stdio: 'ignore' }).unref();`,
    ),
};

describe.each(some(ways, 1))('%s a script of the package that is hostile', (way, follow) => {
  test.each(
    some(
      ['', leakingFile].flatMap((file) => Object.keys(hostileScripts).map((name) => ({ name, file }))),
      everything ? 10 : 1,
    ),
  )('and $name: the judged bytes are published, or none ($file)', async ({ name, file }) => {
    const checkout = temporaryFolder();
    for (const part of ['dist', 'package.json', 'action.yml'])
      cpSync(part, join(checkout, part), { recursive: true });
    const script = hostileScripts[name]?.(join(checkout, 'dist')) ?? '';
    const { scripts, ...manifest } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const hostile = { ...scripts, prepack: `${scripts.prepack} && node prepack.cjs` };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, scripts: hostile }));
    const ran = join(temporaryFolder(), 'ran');
    const mark = `fs.writeFileSync(${JSON.stringify(ran)}, '');`;
    writeFileSync(join(folder, 'prepack.cjs'), `const fs = require('node:fs');\n${script}\n${mark}\n`);
    if (file !== '') leak();
    const judged: string[] = [];
    const outcome = await follow({ checkout, whenJudged: (integrity) => void judged.push(integrity) }).then(
      () => 'published',
      () => 'stopped',
    );
    expect(existsSync(ran)).toBe(true);
    const sent = await published();
    // What packs before the step can change what the step is configured by: SECURITY.md says so.
    const configures = way === 'changesets,' && name.includes('a configuration');
    if (file !== '' && !configures) expect(sent).toBeNull();
    else if (sent === null) expect(outcome).toBe('stopped');
    else expect(judged).toEqual([sent]);
  });
});

inFull('semantic-release: the check stands between the tarball and its publication', async () => {
  const { text } = recipe(page, 'semantic-release,');
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(6);
  const plugins = new Map<string, Record<string, string>>(
    (JSON.parse(text) as unknown[]).filter(Array.isArray) as [string, Record<string, string>][],
  );
  const { tarballDir = '', npmPublish } = plugins.get('@semantic-release/npm') ?? {};
  const { prepareCmd = '', publishCmd = '' } = plugins.get('@semantic-release/exec') ?? {};
  expect(npmPublish).toBe(false);
  program('npx', `shift\nexec "${node}" "${resolve('dist/cli.js')}" "$@"`);
  mkdirSync(join(folder, tarballDir));
  const pack = `npm pack --pack-destination ${tarballDir}`; // what @semantic-release/npm does to prepare
  leak();
  await shell(pack);
  await expect(shell(prepareCmd)).rejects.toThrow();
  rmSync(join(folder, 'index.js.map'));
  await shell(pack);
  await shell(prepareCmd);
  const env = { npm_config_access: 'public' };
  const [file = ''] = tarballsIn(join(folder, tarballDir));
  const judged = readFileSync(file);
  leak();
  await shell(pack); // by something that was left running
  await expect(shell(publishCmd, { env })).rejects.toThrow();
  expect(await published()).toBeNull();
  writeFileSync(file, judged);
  await shell(publishCmd, { env });
  expect(await published()).toMatch(/^sha512-/);
});

inFull('staged publishing: npm stages the bytes that were judged', async () => {
  const bodies: string[] = [];
  const stage = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      if (request.method !== 'GET') bodies.push(`${request.url} ${body}`);
      const status = request.method === 'GET' ? 404 : 201;
      response.writeHead(status, { 'content-type': 'application/json' }).end('{"ok":true,"id":"1"}');
    });
  });
  await new Promise<void>((done) => stage.listen(0, '127.0.0.1', done));
  try {
    const url = `http://127.0.0.1:${(stage.address() as AddressInfo).port}/`;
    const outputs = await followSteps('Staged publishing', { url });
    const sent = bodies.find((body) => body.includes('_attachments')) ?? '';
    const [, data = ''] = /"data":"([^"]+)"/.exec(sent) ?? [];
    expect(sent.slice(0, 40)).toContain('stage');
    expect(digest(Buffer.from(data, 'base64'))).toBe(outputs.get('integrity'));
  } finally {
    stage.close();
    stage.closeAllConnections();
  }
});
