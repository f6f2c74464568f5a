import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { certificate } from '../helpers/certificate.ts';
import { type Fault, FaultProxy, send, type Upstream } from '../helpers/fault-proxy.ts';
import { inTurn } from '../helpers/in-turn.ts';
import { type Outcome, packgate } from '../helpers/packgate.ts';
import { some } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';
import { Verdaccio } from '../helpers/verdaccio.ts';

/** Where it happens: to what is asked about the package, or to its tarball. */
type Place = 'metadata' | 'tarball' | 'everything';
/** Whether the verdict stands all the same, or as what it ends. */
type End = 'stands' | { readonly code: RegExp };

const undecidedAs = (code: string): End => ({ code: new RegExp(`^(?:${code})$`) });
const answer =
  (status: number, headers: Record<string, string> = {}, body = '{}'): Fault =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);
const bytes =
  (change: (body: Buffer) => Buffer): Fault =>
  (upstream, response) =>
    send({ ...upstream, body: change(upstream.body) }, response);
const half = ({ body }: Upstream): Buffer => body.subarray(0, body.length >> 1);
const silence: Fault = () => {};
const reset: Fault = (_, response) => void response.socket?.resetAndDestroy();
const stall: Fault = (upstream, response) =>
  void response.writeHead(200, { 'content-length': upstream.body.length }).write(half(upstream));
const resetHalfway: Fault = (upstream, response) =>
  void response
    .writeHead(200, { 'content-length': upstream.body.length })
    .write(half(upstream), () => response.socket?.resetAndDestroy());
const endHalfway: Fault = (upstream, response) =>
  void response
    .writeHead(200, { 'content-length': upstream.body.length })
    .write(half(upstream), () => response.socket?.end());
const late =
  (milliseconds: number): Fault =>
  (upstream, response) =>
    void setTimeout(send, milliseconds, upstream, response);
const redirect =
  (to: (path: string) => string): Fault =>
  (_, response, { path }) =>
    void response.writeHead(302, { location: to(path) }).end();
const dripping: Fault = ({ body, type }, response) => {
  response.writeHead(200, { 'content-type': type });
  const pieces = 20;
  for (let piece = 0; piece <= pieces; piece++) {
    const cut = (at: number): number => Math.floor((body.length * at) / pieces);
    setTimeout(
      () => (piece < pieces ? response.write(body.subarray(cut(piece), cut(piece + 1))) : response.end()),
      piece * 100,
    );
  }
};
/** So often, and then all is well. */
const times =
  (often: number, fault: Fault): Fault =>
  (upstream, response, request) =>
    request.count > often ? null : fault(upstream, response, request);
/** As a registry of builds has it after some years. */
const filler = Array.from({ length: 4_000 }, (_, index) => {
  const version = `0.0.1-build.${index}`;
  return JSON.stringify({ name: 'kettle', version, dist: {}, readme: 'x'.repeat(10_000) });
});
const more = filler.map((record, index) => `"0.0.1-build.${index}":${record},`).join('');
const grown: Fault = bytes((body) => {
  return Buffer.from(body.toString('utf8').replace('"versions":{', `$&${more}`));
});
/** The registry promises these very bytes, so that nothing but reading them tells. */
const replaced =
  (content: Buffer): Fault =>
  (upstream, response, { path }) => {
    if (path.endsWith('.tgz')) return send({ ...upstream, body: content }, response);
    const promised = `sha512-${createHash('sha512').update(content).digest('base64')}`;
    const document = JSON.parse(upstream.body.toString('utf8'), (key, value) =>
      key === 'integrity' ? promised : key === 'shasum' ? undefined : value,
    );
    send({ ...upstream, body: Buffer.from(JSON.stringify(document)) }, response);
  };
const deep = `{"name":"kettle","versions":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}}`;

const all: readonly [name: string, place: Place, fault: Fault, end: End][] = [
  ['a slow first byte', 'everything', late(400), 'stands'],
  ['a body that drips', 'everything', dripping, 'stands'],
  ['no first byte', 'metadata', silence, undecidedAs('registry-timeout')],
  ['no first byte', 'tarball', silence, undecidedAs('registry-timeout')],
  ['no first byte, once', 'tarball', times(1, silence), 'stands'],
  ['a stall in the middle', 'metadata', stall, undecidedAs('registry-timeout')],
  ['a stall in the middle', 'tarball', stall, undecidedAs('registry-timeout')],
  ['a stall in the middle, once', 'everything', times(1, stall), 'stands'],
  ['a reset', 'metadata', reset, undecidedAs('registry-connection')],
  ['a reset, once', 'everything', times(1, reset), 'stands'],
  ['a reset in the middle', 'metadata', resetHalfway, undecidedAs('registry-connection')],
  ['a reset in the middle', 'tarball', resetHalfway, undecidedAs('registry-connection')],
  ['a reset in the middle, once', 'everything', times(1, resetHalfway), 'stands'],
  ['an end too early', 'metadata', endHalfway, undecidedAs('registry-connection|registry-timeout')],
  ['an end too early', 'tarball', endHalfway, undecidedAs('registry-connection|registry-timeout')],
  ['an end too early, once', 'everything', times(1, endHalfway), 'stands'],
  [
    'a truncated body of its own length',
    'metadata',
    bytes((body) => body.subarray(0, -9)),
    undecidedAs('registry-not-json'),
  ],
  [
    'a truncated body of its own length',
    'tarball',
    bytes((body) => body.subarray(0, -9)),
    undecidedAs('integrity-mismatch'),
  ],
  [
    'a length that is too small',
    'tarball',
    ({ body }, response) =>
      void response.socket?.write(
        `HTTP/1.1 200 OK\r\ncontent-length: ${body.length - 9}\r\nconnection: close\r\n\r\n`,
        () => response.socket?.end(body),
      ),
    undecidedAs('integrity-mismatch|registry-connection'),
  ],
  [
    'other bytes',
    'tarball',
    bytes((body) => Buffer.concat([body, Buffer.from([0])])),
    undecidedAs('integrity-mismatch'),
  ],
  [
    'one bit',
    'tarball',
    bytes((body) => Buffer.from(body.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))),
    undecidedAs('integrity-mismatch'),
  ],
  ['nothing', 'tarball', bytes(() => Buffer.alloc(0)), undecidedAs('integrity-mismatch')],
  [
    'gzip of something else',
    'everything',
    replaced(gzipSync('<html>Please log in</html>'.repeat(99))),
    undecidedAs('bad-number|bad-checksum'),
  ],
  [
    'no gzip at all',
    'everything',
    replaced(Buffer.from('<html>Please log in</html>')),
    undecidedAs('not-gzip'),
  ],
  [
    'a content encoding that is none',
    'everything',
    (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
    undecidedAs('registry-connection|registry-not-json'),
  ],
  [
    'a login page',
    'metadata',
    answer(200, { 'content-type': 'text/html' }, '<html>'),
    undecidedAs('registry-not-json'),
  ],
  [
    'a document without end',
    'metadata',
    answer(200, {}, deep),
    undecidedAs('registry-malformed|tarball-missing'),
  ],
  ['a redirect to itself', 'everything', redirect((path) => path), undecidedAs('registry-redirect')],
  [
    'a circle of redirects',
    'everything',
    redirect((path) => (path.endsWith('/') ? path.slice(0, -1) : `${path}/`)),
    undecidedAs('registry-redirect'),
  ],
  [
    'a redirect to a file',
    'everything',
    redirect(() => 'file:///etc/hostname'),
    undecidedAs('registry-redirect'),
  ],
  ['a redirect to nowhere', 'everything', redirect(() => 'http://'), undecidedAs('registry-redirect')],
  ['429', 'everything', answer(429), undecidedAs('registry-rate-limited')],
  [
    '429 for an hour',
    'everything',
    answer(429, { 'retry-after': '3600' }),
    undecidedAs('registry-rate-limited'),
  ],
  ['429 for a second', 'everything', times(1, answer(429, { 'retry-after': '1' })), 'stands'],
  [
    '429 until a moment that is no date',
    'everything',
    times(1, answer(429, { 'retry-after': 'soon' })),
    'stands',
  ],
  ['500 that heals', 'everything', times(2, answer(500)), 'stands'],
  ['500 that does not', 'metadata', answer(500), undecidedAs('registry-unavailable')],
  ['500 that does not', 'tarball', answer(500), undecidedAs('registry-unavailable')],
  ['401', 'metadata', answer(401), undecidedAs('registry-unauthorized')],
  ['403', 'tarball', answer(403), undecidedAs('registry-forbidden')],
  ['a packument of 40 MB', 'metadata', grown, 'stands'],
  ['a tarball that is live later than what is said of it', 'tarball', times(3, answer(404)), 'stands'],
  ['a tarball that never comes', 'tarball', answer(404), undecidedAs('tarball-missing')],
];

const table = some(all, 9);

let root: string;
let registry: Verdaccio;
let candidate: string;
let usual: Report;
const ended = new Map<string, Ended>();

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'packgate-test-'));
  registry = await Verdaccio.start(join(root, 'verdaccio'));
  const released = { name: 'kettle', version: '1.0.0', main: 'index.js' };
  const files = { 'index.js': 'export default 1;\n'.repeat(200), LICENSE: 'MIT\n' };
  await registry.publish(released, await tarball(files, released));
  candidate = join(root, 'candidate.tgz');
  writeFileSync(candidate, await tarball({ ...files, '.env': 'A=1\n' }, { ...released, version: '1.1.0' }));
  usual = (await run('', '', () => null)).report;
  const outcomes = await inTurn(table, 6, ([name, place, fault]) => run(name, place, fault));
  table.forEach(([name, place], index) => {
    const outcome = outcomes[index];
    if (outcome) ended.set(`${name} ${place}`, outcome);
  });
}, 240_000);

afterAll(() => {
  registry?.stop();
  rmSync(root, { recursive: true, force: true });
});

interface Ended extends Outcome {
  readonly report: Report;
  readonly leftBehind: readonly string[];
}

/** As a user would, with a text for the eye and all formats in a folder. */
async function check(address: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const home = mkdtempSync(join(root, 'home-'));
  const [temporary, reports] = [join(home, 'temporary'), join(home, 'reports')];
  mkdirSync(temporary);
  const outcome = await packgate(['check', candidate, '--registry', address, '--report-dir', reports], {
    cwd: home,
    env: {
      HOME: home,
      TMPDIR: temporary,
      npm_config_fetch_timeout: '1500',
      npm_config_noproxy: '127.0.0.1',
      ...env,
    },
  });
  const report = JSON.parse(readFileSync(join(reports, 'report.json'), 'utf8')) as Report;
  return { ...outcome, report, leftBehind: readdirSync(temporary) };
}

/** Where nothing comes, that is found out soon; where something comes, it has all the time that a busy machine needs. */
const patience = (name: string): string => (/no first byte|stall/.test(name) ? '1500' : '60000');

async function run(name: string, place: string, fault: Fault): Promise<Ended> {
  const proxy = await FaultProxy.start(registry.url);
  proxy.fault = (upstream, response, request) => {
    const here = request.path.endsWith('.tgz') ? 'tarball' : 'metadata';
    return place === here || place === 'everything' ? fault(upstream, response, request) : null;
  };
  try {
    return await check(proxy.url, { npm_config_fetch_timeout: patience(name) });
  } finally {
    proxy.stop();
  }
}

function isUndecided({ code, stdout, stderr, report, leftBehind }: Ended, why: RegExp): void {
  expect({ code, verdict: report.verdict, leftBehind }).toEqual({
    code: 3,
    verdict: 'undecided',
    leftBehind: [],
  });
  const { problem, findings } = report.packages[0] ?? {};
  expect(problem?.code).toMatch(why);
  expect(problem?.message).toMatch(/^[^\n]{20,400}$/);
  expect(findings).toEqual([]);
  expect(stdout).toContain(problem?.message);
  expect(stdout).not.toMatch(/PASS|FAIL/);
  expect(stdout + stderr).not.toMatch(/\n\s+at |bug in packgate/);
}

test('without a fault the check fails because of a file', () => {
  expect(usual.packages[0]?.findings.map(({ rule }) => rule)).toContain('sensitive-file');
});

describe.each(table)('%s, in %s', (name, place, _, end) => {
  test(end === 'stands' ? 'changes nothing' : 'is undecided, and says why', () => {
    const outcome = ended.get(`${name} ${place}`) as Ended;
    if (end !== 'stands') return isUndecided(outcome, end.code);
    expect(outcome).toMatchObject({ code: 1, leftBehind: [] });
    // Each fault has a server of its own, and the printed command names it.
    const told = (report: Report): unknown =>
      JSON.parse(JSON.stringify({ ...report, stats: null }).replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:1'));
    expect(told(outcome.report)).toEqual(told(usual));
  });
});

describe('a registry that cannot be reached', () => {
  test('whose name is none', async () => {
    isUndecided(await check('http://registry.invalid/', { npm_config_fetch_retries: '0' }), /^registry-dns$/);
  });

  test('where nothing listens', async () => {
    isUndecided(await check('http://127.0.0.1:9/'), /^registry-refused-connection$/);
  });

  test('whose certificate nobody has signed', async () => {
    const server = createServer(certificate(), (_, response) => response.end('{}'));
    try {
      isUndecided(await check(`https://127.0.0.1:${await listening(server)}/`), /^registry-tls$/);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  test('that speaks no TLS', async () => {
    isUndecided(await check(registry.url.replace('http:', 'https:')), /^registry-tls$/);
  });
});

const listening = (server: Server): Promise<number> =>
  new Promise((settle) =>
    server.listen(0, '127.0.0.1', () => settle((server.address() as AddressInfo).port)),
  );
