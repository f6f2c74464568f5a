// A real run: the built action packs a made package, holds it against its last release and comments. Registry and GitHub are on loopback.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';

const name = '@acme/widget';
const [before, after] = ['1.4.1', '1.4.2'];
const repository = 'acme/widget';
const action = join(import.meta.dirname, '../../dist/github/action.js');

/** The comment as the action sends it, in Markdown. */
export async function redComment() {
  const folder = mkdtempSync(join(tmpdir(), 'packgate-picture-'));
  const servers = [];
  try {
    const registry = await listening(registryWith(await tarballOf(filesOf(before))), servers);
    const comments = [];
    const gitHub = await listening(gitHubWith(comments), servers);
    for (const [path, content] of Object.entries(filesOf(after))) write(join(folder, 'work', path), content);
    const { code, said } = await runAction(folder, { registry, gitHub });
    const [comment] = comments;
    if (code !== 1 || comment === undefined)
      throw new Error(`The action ended with ${code} and ${comments.length} comments:\n${said}`);
    return comment;
  } finally {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

const bundle = `${Array.from({ length: 4_000 }, (_, at) => `export const part${at} = ${at};`).join('\n')}\n`;

/** 1.4.2 is built with source maps, into the folder that is published as a whole. */
function filesOf(version) {
  const manifest = {
    name,
    version,
    type: 'module',
    exports: './dist/widget.js',
    files: ['dist'],
    license: 'MIT',
  };
  const leaks = version === after;
  return {
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'README.md': '# widget\n',
    LICENSE: 'MIT\n',
    'dist/widget.js': leaks ? `${bundle}//# sourceMappingURL=widget.js.map\n` : bundle,
    ...(leaks && { 'dist/widget.js.map': sourceMap() }),
  };
}

function sourceMap() {
  const folders = ['internal/billing', 'internal/flags', 'components', 'store', 'api'];
  const sources = folders.flatMap((folder, at) =>
    Array.from({ length: 90 - 14 * at }, (_, count) => `../src/${folder}/part-${count + 1}.ts`),
  );
  const sourcesContent = sources.map(
    (source) => `// ${source}\n${'export const value = (input: string) => input.trim();\n'.repeat(120)}`,
  );
  return JSON.stringify({
    version: 3,
    file: 'widget.js',
    sources,
    sourcesContent,
    names: [],
    mappings: 'AAAA',
  });
}

async function tarballOf(files) {
  const archive = pack();
  for (const [path, content] of Object.entries(files)) archive.entry({ name: `package/${path}` }, content);
  archive.finalize();
  const chunks = [];
  for await (const chunk of archive) chunks.push(chunk);
  return gzipSync(Buffer.concat(chunks));
}

const registryWith = (bytes) => (request, response) => {
  if (request.url.endsWith('.tgz')) return response.end(bytes);
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  const tarball = `http://${request.headers.host}/${name}/-/widget-${before}.tgz`;
  const release = { name, version: before, dist: { tarball, integrity } };
  if (request.url.endsWith(`/${before}`)) return json(response, 200, release);
  json(response, 200, { name, 'dist-tags': { latest: before }, versions: { [before]: release } });
};

/** Has no comments and no configuration, and takes what is written to it. */
const gitHubWith = (comments) => async (request, response) => {
  const body = await text(request);
  if (request.method === 'POST' && /\/issues\/\d+\/comments$/.test(request.url)) {
    comments.push(JSON.parse(body).body);
    return json(response, 201, { id: 1, body: comments.at(-1) });
  }
  if (request.method === 'GET' && /\/comments(?:\?|$)/.test(request.url)) return json(response, 200, []);
  json(response, 404, { message: 'Not Found' });
};

function json(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function listening(answer, servers) {
  const server = createServer(answer);
  servers.push(server);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

async function runAction(folder, { registry, gitHub }) {
  const commit = (letter) => ({ sha: letter.repeat(40) });
  const event = { number: 7, pull_request: { number: 7, base: commit('b'), head: commit('c') } };
  const file = (of) => join(folder, of);
  write(file('event.json'), JSON.stringify(event));
  for (const channel of ['output', 'env', 'path', 'state', 'summary']) write(file(channel), '');
  for (const each of ['temp', 'home']) mkdirSync(file(each));
  const env = {
    PATH: process.env.PATH,
    HOME: file('home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: gitHub,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_JOB: 'gate',
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1000',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'd'.repeat(40),
    GITHUB_WORKFLOW: 'package',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/package.yml@refs/pull/7/merge`,
    GITHUB_WORKSPACE: file('work'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: file('temp'),
    'INPUT_GITHUB-TOKEN': 'of-the-job',
    // A release: all since the last one counts, and no cache of a branch is asked.
    INPUT_MODE: 'publish',
    INPUT_REGISTRY: registry,
  };
  const child = spawn(process.execPath, [action], {
    cwd: file('work'),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, said: `${stdout}${stderr}` };
}
