import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actionReference } from '../../src/text/tool.ts';
import { node, temporaryFolder } from '../helpers/packgate.ts';
import { recipe } from '../helpers/recipes.ts';
import { runStep } from '../helpers/runner.ts';
import { some } from '../helpers/sample.ts';
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
  const scripts = { prepack: 'node -e "fs.writeFileSync(\'stamp.txt\', String(process.hrtime.bigint()))"' };
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

async function shell(line: string, env: Record<string, string> = {}, url = registry.url): Promise<void> {
  const npmrc = join(temporaryFolder(), '.npmrc');
  writeFileSync(npmrc, `registry=${url}\n${url.replace(/^http:/, '')}:_authToken=anybody\n`);
  const path = [bin, resolve('node_modules/.bin'), dirname(node), process.env.PATH].join(delimiter);
  await run('bash', ['-e', '-c', line], {
    cwd: folder,
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

/** The steps of a recipe as it stands in the README, until one fails. Returns what its last gate put out. */
async function follow(name: string, url?: string): Promise<ReadonlyMap<string, string>> {
  const { text } = recipe(name);
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(6);
  const said = new Map<string, string>([['steps.release.outputs.release_created', 'true']]);
  let outputs: ReadonlyMap<string, string> = new Map();
  const filledIn = (written: string): string =>
    written.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, key) => said.get(key) ?? '');
  for (const step of parse(text) as readonly Step[]) {
    if (step.if !== undefined && !holds(step.if, said)) continue;
    if (step.run !== undefined) {
      const env = Object.entries(step.env ?? {}).map(([key, value]) => [key, filledIn(value)]);
      await shell(step.run, Object.fromEntries(env), url);
      continue;
    }
    expect(step.uses).toBe(actionReference);
    const ran = await runStep({
      workspace: folder,
      eventName: 'push',
      with: step.with ?? {},
      env: { npm_config_registry: registry.url },
    });
    if (ran.code !== 0) throw new Error(`the gate failed: ${ran.code} ${ran.outputs.get('verdict')}`);
    outputs = ran.outputs;
    for (const [key, value] of outputs) said.set(`steps.${step.id}.outputs.${key}`, value);
  }
  return outputs;
}

const digest = (bytes: Buffer): string => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

async function published(): Promise<string | null> {
  const response = await fetch(`${registry.url}@acme/kettle/-/kettle-1.0.0.tgz`);
  return response.ok ? digest(Buffer.from(await response.arrayBuffer())) : null;
}

const leak = (): void =>
  writeFileSync(
    join(folder, 'index.js.map'),
    '{"version":3,"sources":["a.ts"],"sourcesContent":["b"],"mappings":""}',
  );

/** What changesets does with one package: it packs into `packages`, and publishes what is there. */
const changesets = `case "$2" in
  pack) mkdir -p "$4/packages" && npm pack --pack-destination "$4/packages" ;;
  publish) npm publish "$4"/packages/*.tgz --access public ;;
esac`;

test.each([['npm:'], ['pnpm:'], ['changesets,'], ['release-please,']])(
  '%s what is published are the bytes that were judged, and a leak is not published',
  async (name) => {
    program('npx', changesets);
    leak();
    await expect(follow(name)).rejects.toThrow('the gate failed: 1 fail');
    expect(await published()).toBeNull();
    writeFileSync(join(folder, 'index.js.map'), '{"version":3,"sources":[],"mappings":""}');
    const outputs = await follow(name);
    expect(outputs.get('integrity')).toMatch(/^sha512-/);
    expect(await published()).toBe(outputs.get('integrity'));
  },
);

test.each(some(['npm:', 'pnpm:'], 1))(
  '%s run again after it has published, nothing is sent and nothing fails',
  async (name) => {
    const first = await follow(name);
    const again = await follow(name);
    expect(again.get('baseline-reason')).toBe('already-published');
    expect(again.get('integrity')).not.toBe(first.get('integrity'));
    expect(await published()).toBe(first.get('integrity'));
  },
);

test('semantic-release: the check stands between the tarball and its publication', async () => {
  const { text } = recipe('semantic-release,');
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
  await shell(publishCmd, { npm_config_access: 'public' });
  expect(await published()).toMatch(/^sha512-/);
});

test('staged publishing: npm stages the bytes that were judged', async () => {
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
    const outputs = await follow('Staged publishing', url);
    const sent = bodies.find((body) => body.includes('_attachments')) ?? '';
    const [, data = ''] = /"data":"([^"]+)"/.exec(sent) ?? [];
    expect(sent.slice(0, 40)).toContain('stage');
    expect(digest(Buffer.from(data, 'base64'))).toBe(outputs.get('integrity'));
  } finally {
    stage.close();
    stage.closeAllConnections();
  }
});
