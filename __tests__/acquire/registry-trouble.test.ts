import { createServer as createTlsServer } from 'node:https';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireBaseline } from '../../src/acquire/baseline.ts';
import type { AcquireContext, Limits } from '../../src/acquire/context.ts';
import { connectionProblem, Transient } from '../../src/acquire/registry/problem.ts';
import { failure, Workplace } from '../helpers/acquire-context.ts';
import { certificate } from '../helpers/certificate.ts';
import { OddRegistry } from '../helpers/odd-registry.ts';
import { tarball } from '../helpers/tarball.ts';

let place: Workplace;
let registry: OddRegistry;
beforeEach(async () => {
  place = new Workplace();
  registry = await OddRegistry.start();
});
afterEach(() => {
  registry.stop();
  place.remove();
});

const ask = (more: Partial<AcquireContext> & { quick?: Partial<Limits> } = {}, name = 'teapot') =>
  acquireBaseline(
    { folder: place.cwd, tarball: null },
    async () => ({ name, version: '1.1.0' }),
    { baseline: 'auto', mode: 'pr' },
    place.context({ registry: registry.url, ...more }),
  );

const package_ = async () => tarball({}, { name: 'teapot', version: '1.0.0' });

describe('answers that are no answer', () => {
  test.each([
    [401, 'registry-unauthorized', 1],
    [403, 'registry-forbidden', 1],
    [429, 'registry-rate-limited', 3],
    [408, 'registry-unavailable', 3],
    [425, 'registry-unavailable', 3],
    [500, 'registry-unavailable', 3],
    [503, 'registry-unavailable', 3],
    [418, 'registry-refused', 1],
    [304, 'registry-refused', 1],
  ])('status %i is undecided, as %s, after %i attempts', async (status, code, attempts) => {
    registry.replies.set('/teapot', status);
    const error = await failure(ask());
    expect(error).toMatchObject({ code, exit: 3, detail: { status } });
    expect(error.message).toContain(registry.url);
    expect(registry.asked('/teapot')).toBe(attempts);
  });

  test.each([
    ['a page', 'text/html', '<html>Please log in</html>'],
    ['nothing', 'application/json', ''],
    ['half an answer', 'application/json', '{"name":"teapot","versions":{'],
  ])('%s is no JSON', async (_, type, text) => {
    registry.replies.set('/teapot', (_request, response) => {
      response.writeHead(200, { 'content-type': type }).end(text);
    });
    expect(await failure(ask())).toMatchObject({ code: 'registry-not-json', exit: 3 });
  });

  test.each([
    ['an array', []],
    ['an error in a friendly status', { error: 'internal' }],
    ['another package', { name: 'kettle', versions: {} }],
  ])('%s is no packument', async (_, document) => {
    registry.replies.set('/teapot', document);
    expect(await failure(ask())).toMatchObject({ code: 'registry-malformed', exit: 3 });
  });

  test('more metadata than anybody has', async () => {
    registry.replies.set('/teapot', { name: 'teapot', versions: {}, readme: 'x'.repeat(2000) });
    expect(await failure(ask({ quick: { metadataBytes: 1000 } }))).toMatchObject({
      code: 'registry-malformed',
      exit: 3,
    });
  });
});

describe('asking again', () => {
  test('a page that says 429, and an answer', async () => {
    const bytes = await package_();
    registry.publish('teapot', { '1.0.0': { bytes } });
    const packument = registry.replies.get('/teapot') ?? 404;
    registry.replies.set('/teapot', (_request, response, count) => {
      if (count > 2) return packument;
      response
        .writeHead(429, { 'content-type': 'text/html', 'retry-after': '0' })
        .end('<html>slow down</html>');
      return undefined;
    });
    expect((await ask()).choice.version).toBe('1.0.0');
  });

  test('not before the registry wants to be asked, and not at all when that takes too long', async () => {
    registry.replies.set('/teapot', (_request, response) => {
      response.writeHead(429, { 'retry-after': '3600' }).end();
    });
    expect(await failure(ask())).toMatchObject({ code: 'registry-rate-limited', exit: 3 });
    expect(registry.asked('/teapot')).toBe(1);
  });

  test('as often as the user’s npm would', async () => {
    place.npmrc('fetch-retries=0');
    registry.replies.set('/teapot', 503);
    await failure(ask());
    expect(registry.asked('/teapot')).toBe(1);
  });

  test('a connection that broke off', async () => {
    const bytes = await package_();
    registry.publish('teapot', { '1.0.0': { bytes } });
    const packument = registry.replies.get('/teapot') ?? 404;
    registry.replies.set('/teapot', (request, _response, count) =>
      count > 1 ? packument : void request.socket.destroy(),
    );
    expect((await ask()).choice.version).toBe('1.0.0');
  });
});

describe('no answer', () => {
  test('nobody listens', async () => {
    registry.stop();
    expect(await failure(ask())).toMatchObject({ code: 'registry-refused-connection', exit: 3 });
  });

  test('silence', async () => {
    registry.replies.set('/teapot', () => undefined);
    place.npmrc('fetch-retries=1');
    expect(await failure(ask({ quick: { idle: 100 } }))).toMatchObject({ code: 'registry-timeout', exit: 3 });
    expect(registry.asked('/teapot')).toBe(2);
  });

  test('a body that never ends', async () => {
    registry.replies.set('/teapot', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
    });
    place.npmrc('fetch-retries=0');
    expect(await failure(ask({ quick: { idle: 100 } }))).toMatchObject({ exit: 3, code: 'registry-timeout' });
  });

  test('a body that trickles', async () => {
    let drip: NodeJS.Timeout | undefined;
    registry.replies.set('/teapot', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      drip = setInterval(() => response.write(' '), 20);
    });
    expect(await failure(ask({ quick: { metadata: 300 } }))).toMatchObject({
      code: 'registry-timeout',
      exit: 3,
    });
    clearInterval(drip);
  });

  test('a certificate that nobody knows, and one that the user does', async () => {
    const { key, cert } = certificate();
    const server = createTlsServer({ key, cert }, (_request, response) => response.writeHead(404).end('{}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    try {
      const url = `https://127.0.0.1:${port}/`;
      expect(await failure(ask({ registry: url }))).toMatchObject({ code: 'registry-tls', exit: 3 });
      place.npmrc(`cafile=${place.write('ca.pem', cert)}`);
      expect((await ask({ registry: url, env: place.env() })).choice.reason).toBe('first-publish');
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  test('something that speaks no HTTP', async () => {
    const server = createServer((socket) => socket.end('SSH-2.0-hello\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    expect(await failure(ask({ registry: `http://127.0.0.1:${port}/` }))).toMatchObject({
      code: 'registry-connection',
      exit: 3,
    });
    server.close();
  });

  test('the user has pressed Ctrl-C', async () => {
    const controller = new AbortController();
    registry.replies.set('/teapot', () => controller.abort());
    expect(await failure(ask({ signal: controller.signal }))).toMatchObject({ code: 'interrupted', exit: 3 });
  });
});

describe('what the network says', () => {
  const url = 'https://registry.example/';
  const credentials = { header: null, cert: null, key: null, withheld: false };
  const problem = (code: string) => {
    const found = connectionProblem(
      Object.assign(new Error(`at ${url}`), { code }),
      { url, credentials },
      new AbortController().signal,
    );
    return found instanceof Transient ? [found.problem, 'again'] : [found, 'final'];
  };
  test.each([
    ['ENOTFOUND', 'registry-dns', 'final'],
    ['EAI_AGAIN', 'registry-dns', 'again'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'registry-tls', 'final'],
    ['CERT_HAS_EXPIRED', 'registry-tls', 'final'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'registry-tls', 'final'],
    ['ECONNREFUSED', 'registry-refused-connection', 'again'],
    ['ETIMEDOUT', 'registry-timeout', 'again'],
    ['EIDLETIMEOUT', 'registry-timeout', 'again'],
    ['ECONNRESET', 'registry-connection', 'again'],
    ['EINVALIDPROXY', 'registry-proxy', 'final'],
    ['ENOSPC', 'disk-full', 'final'],
    ['EFBIG', 'disk-full', 'final'],
    ['EACCES', 'temporary-folder', 'final'],
  ])('%s is %s, %s', (code, named, when) => {
    expect(problem(code)).toMatchObject([{ code: named, exit: 3 }, when]);
  });
});

describe('what an unknown package may mean', () => {
  test('nothing else, on the default registry without credentials', async () => {
    const env = place.env({ npm_config_registry: registry.url });
    expect((await ask({ registry: null, env })).choice.explanation).toBe(
      'The registry shows no release under this name.',
    );
  });

  test('no rights, with credentials', async () => {
    const secret = ['npm', 'b'.repeat(36)].join('_');
    place.npmrc(`registry=${registry.url}`, `${registry.url.replace('http:', '')}:_authToken=${secret}`);
    const { explanation } = (await ask({ registry: null })).choice;
    expect(explanation).toContain('your token may not read it');
    expect(explanation).not.toContain(secret);
  });

  test('no rights, on a scope’s own registry', async () => {
    place.npmrc(`@tea:registry=${registry.url}`);
    const { warnings } = await ask({ registry: null }, '@tea/pot');
    expect(warnings).toEqual([expect.stringMatching(/without a token, so it cannot see private packages/)]);
  });
});

test.each(['nonsense', 'ftp://registry.example/', 'file:///etc/', ''])(
  'the registry %j is none',
  async (url) => {
    expect(await failure(ask({ registry: url }))).toMatchObject({ code: 'invalid-registry', exit: 2 });
  },
);
