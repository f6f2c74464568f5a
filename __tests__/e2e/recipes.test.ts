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
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FaultProxy } from '../helpers/fault-proxy.ts';
import { type PackageManager, runPackageManager } from '../helpers/package-managers.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { recipe, recipes } from '../helpers/recipes.ts';
import { inFull } from '../helpers/sample.ts';
import { Verdaccio } from '../helpers/verdaccio.ts';
import {
  changed,
  runWorkflow,
  type Step,
  type Surroundings,
  sha256,
  type WorkflowRun,
  type WorkflowText,
} from '../helpers/workflow.ts';

let registry: Verdaccio;
let folder: string;
let bin: string;

const name = '@acme/kettle';
// A script that gives other bytes each time: only the judged file can have the judged hash.
const build = 'exit 0';
const scripts = {
  build,
  prepack: 'node -e "fs.writeFileSync(\'stamp.txt\', String(process.hrtime.bigint()))"',
};
const manifest = {
  name,
  version: '1.0.0',
  main: 'index.js',
  files: ['index.js*', 'stamp.txt'],
  scripts: { build },
  repository: { type: 'git', url: 'git+https://github.com/acme/kettle.git' },
};

beforeEach(async () => {
  registry = await Verdaccio.start(temporaryFolder());
  folder = temporaryFolder();
  bin = temporaryFolder();
  write({ scripts });
  writeFileSync(join(folder, 'index.js'), 'module.exports = 1;\n');
  program('corepack', 'exit 0'); // the package managers are there
});
afterEach(() => registry.stop());

function write(more: { readonly version?: string; readonly [field: string]: unknown }): void {
  const written = { ...manifest, ...more };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(written));
  const { version } = written;
  const lock = { name, version, lockfileVersion: 3, requires: true, packages: { '': { name, version } } };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
}

/** A program of that name for the recipe's shell. */
function program(called: string, script: string): void {
  writeFileSync(join(bin, called), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, called), 0o755);
}

const page = 'docs/releases.md';
const twoJobs = parse(recipe(page, 'In two jobs').text) as WorkflowText;
const releasePlease = changed(twoJobs, recipe(page, 'Its job comes first').text);
const verified = changed(twoJobs, recipe(page, 'In a workflow, this is').text);
const oneJob: WorkflowText = {
  on: { push: { tags: ['v*'] } },
  permissions: {},
  jobs: {
    release: {
      permissions: { 'id-token': 'write' },
      steps: [{ uses: 'actions/checkout@v5' }, ...(parse(recipe(page, 'After your build').text) as Step[])],
    },
  },
};

/** With the line that builds with this package manager, as the table has it. */
const built = (manager: string): WorkflowText => {
  const [, line = ''] = new RegExp(`\\| ${manager} \\| \`(.+?)\` \\|`).exec(readFileSync(page, 'utf8')) ?? [];
  const { check } = twoJobs.jobs;
  const steps = check?.steps.map((step) => (step.run === 'npm ci && npm run build' ? { run: line } : step));
  return { ...twoJobs, jobs: { ...twoJobs.jobs, check: { ...check, steps: steps ?? [] } } };
};

const release = (workflow: WorkflowText, more: Partial<Surroundings> = {}): Promise<WorkflowRun> =>
  runWorkflow(workflow, {
    repository: folder,
    bin,
    registry: registry.url,
    actions: { 'googleapis/release-please-action@': () => ({ paths_released: '["."]' }) },
    ...more,
  });

/** `check success, publish success` */
const results = ({ jobs }: WorkflowRun): string =>
  [...jobs].flatMap(([job, legs]) => legs.map(({ result }) => `${job} ${result}`)).join(', ');

const errorsIn = ({ jobs }: WorkflowRun): string =>
  [...jobs.values()]
    .flat()
    .map(({ error }) => error)
    .join('');

const judged = ({ jobs }: WorkflowRun): string =>
  [...jobs.values()].flat().find(({ steps }) => steps.gate)?.steps.gate?.sha256 ?? '';

async function served(of = name, version = '1.0.0'): Promise<string | null> {
  const response = await fetch(`${registry.url}${of}/-/${of.split('/').at(-1)}-${version}.tgz`);
  if (!response.ok) return null;
  const file = join(temporaryFolder(), 'served.tgz');
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  return sha256(file);
}

const tags = async (of = name) => await (await fetch(`${registry.url}-/package/${of}/dist-tags`)).json();

const leakingFile = 'index.js.map';
const leak = (): void =>
  writeFileSync(
    join(folder, leakingFile),
    '{"version":3,"sources":["a.ts"],"sourcesContent":["b"],"mappings":""}',
  );

/** Packs it once more. */
function otherBytes(file: string): void {
  chmodSync(file, 0o644);
  writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)), { level: 1 }));
}
const tarballsIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tgz'))
    .map((file) => join(path, file));

const ways: [string, WorkflowText][] = [
  ['two jobs', twoJobs],
  ['one job', oneJob],
  ['release-please', releasePlease],
];

describe('the recipes', () => {
  test('two jobs come first, and the README has the recipe for one', () => {
    expect(recipes.find((each) => each.page === page)).toBe(recipe(page, 'In two jobs'));
    expect(recipe('README.md', 'Put the same step between').text).toBe(recipe(page, 'After your build').text);
  });

  test('the job with the token runs nothing of the repository, and no other job has a token of the registry', () => {
    const all = [twoJobs, verified, ...recipes.filter((each) => each.page === page).flatMap(asChange)];
    for (const { jobs, permissions } of all) {
      expect(permissions).toEqual({});
      const { publish, ...others } = jobs;
      expect(JSON.stringify(publish?.steps)).not.toMatch(/checkout|npm (?:ci|run|install|pack)|npx/);
      expect(publish).toMatchObject({ environment: 'release', permissions: { 'id-token': 'write' } });
      for (const job of Object.values(others)) expect(job.permissions ?? {}).not.toHaveProperty('id-token');
    }
  });
});

const asChange = ({ text }: { readonly text: string }): WorkflowText[] =>
  /^(?:on|jobs):/.test(text) ? [changed(twoJobs, text)] : [];

inFull.each(ways)(
  '%s: what is published are the bytes that were judged, and a leak is not published',
  async (_, workflow) => {
    leak();
    const red = await release(workflow);
    expect(results(red)).toContain('failure');
    expect(errorsIn(red)).toContain('original source');
    expect(await served()).toBeNull();
    rmSync(join(folder, leakingFile));
    const green = await release(workflow);
    expect(results(green)).toMatch(/^(?:[\w-]+ success(?:, |$))+$/);
    expect(judged(green)).toMatch(/^[0-9a-f]{64}$/);
    expect(await served()).toBe(judged(green));
    expect(await tags()).toEqual({ latest: '1.0.0' });
  },
);

inFull.each(['pnpm', 'Yarn', 'Bun'])('%s packs, and npm publishes the file', async (manager) => {
  const own = manager.toLowerCase() as PackageManager;
  write({ packageManager: own === 'bun' ? 'bun@1.4.5' : undefined });
  rmSync(join(folder, 'package-lock.json'));
  if (own === 'yarn') writeFileSync(join(folder, 'yarn.lock'), '');
  const install = own === 'yarn' ? ['install', '--no-immutable'] : ['install'];
  await runPackageManager(own, install, { cwd: folder, home: temporaryFolder() });
  const npm = resolve('node_modules/.bin/npm');
  if (own === 'bun') program('npm', `test "$2" = --global || exec ${npm} "$@"`); // it is there
  leak();
  expect(results(await release(built(manager)))).toBe('check failure, publish skipped');
  rmSync(join(folder, leakingFile));
  const run = await release(built(manager));
  expect(errorsIn(run)).toBe('');
  const receipt = readFileSync(join(run.artifacts.get('packgate') ?? '', 'receipt.json'), 'utf8');
  expect(JSON.parse(receipt).packages).toMatchObject([{ packer: expect.stringMatching(`^${own} \\d`) }]);
  expect(await served()).toBe(judged(run));
});

inFull('a prerelease gets the dist-tag next, and latest stays', async () => {
  await release(twoJobs);
  write({ scripts, version: '2.0.0-beta.1' });
  expect(results(await release(twoJobs))).toBe('check success, publish success');
  expect(await tags()).toEqual({ latest: '1.0.0', next: '2.0.0-beta.1' });
});

test('release-please: nothing is checked where nothing is released', async () => {
  const actions = { 'googleapis/release-please-action@': () => ({ paths_released: '[]' }) };
  expect(results(await release(releasePlease, { actions }))).toBe(
    'release-please success, check skipped, publish skipped',
  );
});

inFull.each(ways)('%s: what is changed after it was judged is not published', async (way, workflow) => {
  const run = await release(workflow, {
    beforeJob: (job, artifacts) => {
      if (job === 'publish') for (const file of tarballsIn(artifacts.get('packgate') ?? '')) otherBytes(file);
    },
    afterStep: ({ id }, { tarball = '' }) => {
      if (id === 'gate' && way === 'one job') otherBytes(tarball);
    },
  });
  expect(errorsIn(run)).toContain('sha256sum');
  expect(results(run)).toMatch(/(?:publish|release) failure$/);
  expect(await served()).toBeNull();
});

inFull(
  'a check that may fail without stopping the job publishes nothing: its output publish is empty',
  async () => {
    const tolerant = (workflow: WorkflowText): WorkflowText =>
      JSON.parse(JSON.stringify(workflow).replace('"id":"gate",', '"id":"gate","continue-on-error":true,'));
    leak();
    const run = await release(tolerant(twoJobs));
    expect(results(run)).toBe('check success, publish skipped');
    expect(run.jobs.get('check')?.[0]?.steps.gate).toMatchObject({ verdict: 'fail', publish: '' });
    expect(results(await release(tolerant(oneJob)))).toBe('release success');
    expect(await served()).toBeNull();
  },
);

inFull('two jobs: what the registry refuses for provenance is red before anything is published', async () => {
  write({ scripts, repository: { type: 'git', url: 'git+https://github.com/acme/Kettle.git' } });
  const run = await release(twoJobs);
  expect(results(run)).toBe('check failure, publish skipped');
  expect(errorsIn(run)).toContain('spells the repository with other capital letters');
});

inFull('two jobs: a script that looks for tokens finds none, and none of it runs beside one', async () => {
  const found = join(temporaryFolder(), 'found');
  const curious = Object.fromEntries(
    ['preinstall', 'prepack', 'build', 'prepare', 'postpack', 'prepublishOnly', 'publish'].map((each) => [
      each,
      `node -e "const npmrc = process.env.npm_config_userconfig; fs.appendFileSync('${found}', '${each} ' + (fs.existsSync(npmrc) && fs.readFileSync(npmrc, 'utf8').includes('_authToken')) + ' ')"`,
    ]),
  );
  write({ scripts: curious });
  const run = await release(twoJobs);
  expect(errorsIn(run)).toBe('');
  expect(await served()).toBe(judged(run));
  expect(readFileSync(found, 'utf8')).toContain('prepack false');
  expect(readFileSync(found, 'utf8')).not.toContain('true');
});

inFull.each(ways.slice(0, 2))(
  '%s run again after it has published: the same bytes pass, other bytes fail, and nothing is sent',
  async (_, workflow) => {
    const first = await release(workflow);
    const again = await release(workflow);
    expect(errorsIn(again)).toContain('is already published, with other bytes');
    expect(await served()).toBe(judged(first));
    write({ version: '1.0.1' });
    expect(results(await release(workflow))).not.toContain('failure');
    const stable = await release(workflow);
    expect(results(stable)).toMatch(/^(?:check success, publish skipped|release success)$/);
    expect([...stable.jobs.values()][0]?.[0]?.steps.gate).toMatchObject({
      'baseline-reason': 'already-published',
      publish: '',
    });
  },
);

async function workspace(versions: Readonly<Record<string, string>>): Promise<void> {
  write({ private: true, workspaces: ['packages/*'] });
  for (const [each, version] of Object.entries(versions)) {
    mkdirSync(join(folder, 'packages', each), { recursive: true });
    const own = { ...manifest, name: `@acme/${each}`, version };
    writeFileSync(join(folder, 'packages', each, 'package.json'), JSON.stringify(own));
    writeFileSync(join(folder, 'packages', each, 'index.js'), 'module.exports = 1;\n');
  }
  rmSync(join(folder, 'package-lock.json'));
  await runPackageManager('npm', ['install'], { cwd: folder, home: temporaryFolder() });
}

inFull(
  'one job for all packages: none goes out if one has other bytes, and all others if npm refuses one',
  async () => {
    const loop = changed(twoJobs, recipe(page, 'GitHub makes at most 256 jobs').text);
    await workspace({ pot: '1.0.0', cup: '1.0.0', lid: '1.0.0-beta.1' });
    const out = async () =>
      [await served('@acme/pot'), await served('@acme/cup'), await served('@acme/lid', '1.0.0-beta.1')].map(
        (each) => each !== null,
      );
    const changedBytes = await release(loop, {
      beforeJob: (job, artifacts) => {
        if (job !== 'publish') return;
        const files = tarballsIn(artifacts.get('packgate') ?? '');
        otherBytes(files.find((path) => path.includes('lid')) ?? '');
      },
    });
    expect(errorsIn(changedBytes)).toContain('acme-lid-1.0.0-beta.1.tgz: FAILED');
    expect(await out()).toEqual([false, false, false]);
    program(
      'npm',
      `case "$*" in publish*cup*) exit 1 ;; esac; exec '${resolve('node_modules/.bin/npm')}' "$@"`,
    );
    expect(results(await release(loop))).toBe('check success, publish failure');
    expect(await out()).toEqual([true, false, true]);
    rmSync(join(bin, 'npm'));
    const rest = await release(loop);
    expect(results(rest)).toBe('check success, publish success');
    const [only] = JSON.parse(rest.jobs.get('check')?.[0]?.outputs.publish ?? '');
    expect(await served('@acme/cup')).toBe(only.sha256);
    expect(await tags('@acme/lid')).toMatchObject({ next: '1.0.0-beta.1' });
    expect(results(await release(loop))).toBe('check success, publish skipped');
  },
);

inFull(
  'two packages, of which one reaches the second job with other bytes: the rest follows in a second run',
  async () => {
    await workspace({ pot: '1.0.0', cup: '1.0.0' });
    let kept = Buffer.alloc(0);
    let file = '';
    const half = await release(twoJobs, {
      beforeJob: (job, artifacts) => {
        if (job !== 'publish' || file !== '') return;
        file = tarballsIn(artifacts.get('packgate') ?? '').find((path) => path.includes('pot')) ?? '';
        kept = readFileSync(file);
        otherBytes(file);
      },
    });
    expect([...results(half).matchAll(/publish (\w+)/g)].map(([, each]) => each).sort()).toEqual([
      'failure',
      'success',
    ]);
    expect([await served('@acme/cup'), await served('@acme/pot')]).toEqual([expect.any(String), null]);
    // All jobs once more: what is out is not in the list.
    const all = await release(twoJobs);
    expect(JSON.parse(all.jobs.get('check')?.[0]?.outputs.publish ?? '')).toMatchObject([
      { name: '@acme/pot' },
    ]);
    expect(results(all)).toBe('check success, publish success');
    // The failed jobs alone: those that have published do not run again.
    writeFileSync(file, kept);
    const rest = await release(twoJobs, { again: half });
    expect(rest.jobs.get('publish')?.filter((leg) => half.jobs.get('publish')?.includes(leg))).toHaveLength(
      1,
    );
  },
);

inFull(
  'a version that the registry hides: publishing it again is refused, and verify waits for it alone',
  async () => {
    const proxy = await FaultProxy.start(registry.url);
    let hidden = false;
    proxy.fault = (upstream, response, { path, message }) => {
      const refused = message.method === 'PUT' && upstream.status >= 400;
      if (message.method === 'PUT' && !refused) hidden = true;
      if (refused || (hidden && message.method === 'GET' && path.includes('kettle'))) {
        const error = refused ? 'Cannot publish over previously staged version' : 'not found';
        response.writeHead(refused ? 409 : 404, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error }));
        return true;
      }
      return null;
    };
    try {
      write({}); // the same bytes each time
      const impatient: WorkflowText = JSON.parse(
        JSON.stringify(verified).replace('"folder":"packed"', '"folder":"packed","timeout":"0"'),
      );
      const around = { registry: proxy.url };
      const first = await release(impatient, around);
      expect(results(first)).toBe('check success, publish success, verify failure');
      expect(errorsIn(first)).toMatch(/ended with 3: NOT VISIBLE YET .* Do not publish it again/);
      const everythingAgain = await release(impatient, around);
      expect(results(everythingAgain)).toBe('check success, publish failure, verify skipped');
      expect(errorsIn(everythingAgain)).toContain('E409');
      hidden = false;
      const rest = await release(impatient, { ...around, again: first });
      expect(results(rest)).toBe('check success, publish success, verify success');
      expect(rest.jobs.get('publish')).toEqual(first.jobs.get('publish'));
      expect(results(await release(impatient, around))).toBe(
        'check success, publish skipped, verify skipped',
      );
    } finally {
      proxy.stop();
    }
  },
);

/** Looks for the step that packs, where it is one that does, and turns what it finds. */
const inStep = (deed: string): string => `
  const above = (pid) => Number(/^PPid:\\s+(\\d+)/m.exec(fs.readFileSync('/proc/' + pid + '/status', 'utf8'))[1]);
  for (let gate = process.ppid; gate > 1; gate = above(gate)) {
    const all = fs.readFileSync('/proc/' + gate + '/environ', 'utf8').split('\\0').map((each) => each.split('='));
    const job = Object.fromEntries(all.map(([name, ...rest]) => [name, rest.join('=')]));
    if (job.INPUT_MODE === undefined) continue;
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

describe.each(ways.slice(0, 2))('%s: a script of the package that is hostile', (_, workflow) => {
  inFull.each(
    ['', leakingFile].flatMap((file) => Object.keys(hostileScripts).map((deed) => ({ deed, file }))),
  )('and $deed: the judged bytes are published, or none ($file)', async ({ deed, file }) => {
    const checkout = temporaryFolder();
    for (const part of ['dist', 'package.json', 'action.yml'])
      cpSync(part, join(checkout, part), { recursive: true });
    const script = hostileScripts[deed]?.(join(checkout, 'dist')) ?? '';
    write({ scripts: { ...scripts, prepack: `${scripts.prepack} && node prepack.cjs` } });
    const ran = join(temporaryFolder(), 'ran');
    const mark = `fs.writeFileSync(${JSON.stringify(ran)}, '');`;
    writeFileSync(join(folder, 'prepack.cjs'), `const fs = require('node:fs');\n${script}\n${mark}\n`);
    if (file !== '') leak();
    const run = await release(workflow, { checkout });
    expect(existsSync(ran)).toBe(true);
    const sent = await served();
    if (file !== '') expect(sent).toBeNull();
    else if (sent === null) expect(results(run)).toContain('failure');
    else expect(judged(run)).toBe(sent);
  });
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
    const [{ run: line = '' } = {}] = parse(recipe(page, 'With npm 11.15').text) as Step[];
    const { publish } = twoJobs.jobs;
    const steps = [...(publish?.steps.slice(0, -1) ?? []), { run: line }];
    const staging = { ...twoJobs, jobs: { ...twoJobs.jobs, publish: { ...publish, steps } } };
    leak();
    expect(results(await release(staging, { registry: url }))).toBe('check failure, publish skipped');
    expect(bodies).toEqual([]);
    rmSync(join(folder, leakingFile));
    const run = await release(staging, { registry: url });
    expect(errorsIn(run)).toBe('');
    const sent = bodies.find((body) => body.includes('_attachments')) ?? '';
    const [, data = ''] = /"data":"([^"]+)"/.exec(sent) ?? [];
    expect(sent.slice(0, 40)).toContain('stage');
    const file = join(temporaryFolder(), 'staged.tgz');
    writeFileSync(file, Buffer.from(data, 'base64'));
    expect(sha256(file)).toBe(judged(run));
  } finally {
    stage.close();
    stage.closeAllConnections();
  }
});
