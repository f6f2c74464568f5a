import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireBaseline } from '../../src/acquire/baseline.ts';
import { openRegistry } from '../../src/acquire/registry/address.ts';
import { failure, Workplace } from '../helpers/acquire-context.ts';
import { OddRegistry } from '../helpers/odd-registry.ts';
import { tarball } from '../helpers/tarball.ts';

let place: Workplace;
let registry: OddRegistry;
let elsewhere: OddRegistry;
beforeEach(async () => {
  place = new Workplace();
  [registry, elsewhere] = [await OddRegistry.start(), await OddRegistry.start()];
});
afterEach(() => {
  registry.stop();
  elsewhere.stop();
  place.remove();
});

/** Assembled, so that no scanner takes it for one. */
const token = ['npm', 'a1B2'.repeat(9)].join('_');
const at = (url: string, line: string): string => `${url.replace(/^https?:/, '')}:${line}`;

const ask = (env = place.env()) =>
  acquireBaseline(
    { folder: place.cwd, tarball: null },
    async () => ({ name: 'teapot', version: '1.1.0' }),
    { baseline: 'auto', mode: 'pr' },
    place.context({ env }),
  );

const sent = (server: OddRegistry) => server.requests.map(({ headers }) => headers.authorization ?? null);

async function published(dist: object = {}): Promise<Uint8Array> {
  const bytes = await tarball({}, { name: 'teapot', version: '1.0.0' });
  registry.publish('teapot', { '1.0.0': { bytes, dist } });
  return bytes;
}

describe('a token', () => {
  beforeEach(() => place.npmrc(`registry=${registry.url}`, at(registry.url, `_authToken=${token}`)));

  test('goes to the registry, for metadata and tarball', async () => {
    await published();
    expect((await ask()).choice.version).toBe('1.0.0');
    expect(sent(registry)).toEqual([`Bearer ${token}`, `Bearer ${token}`]);
  });

  test('does not go to another host that has the tarballs', async () => {
    const bytes = await published({ tarball: `${elsewhere.url}teapot.tgz` });
    elsewhere.replies.set('/teapot.tgz', bytes);
    place.npmrc(
      `registry=${registry.url}`,
      at(registry.url, `_authToken=${token}`),
      at(elsewhere.url, `_authToken=${token}`),
    );
    expect((await ask()).choice.version).toBe('1.0.0');
    expect(sent(elsewhere)).toEqual([null]);
  });

  test.each([301, 302, 307, 308])(
    'is dropped on redirect %i, even if the other server differs by its port alone',
    async (status) => {
      const bytes = await published();
      elsewhere.replies.set('/there.tgz', bytes);
      registry.replies.set(
        '/teapot/-/teapot-1.0.0.tgz',
        (_request, response) =>
          void response.writeHead(status, { location: `${elsewhere.url}there.tgz` }).end(),
      );
      expect((await ask()).choice.version).toBe('1.0.0');
      expect(sent(elsewhere)).toEqual([null]);
    },
  );

  test('is not sent again when a redirect leads back', async () => {
    const bytes = await published();
    const back: [string, string] = ['/back', `${registry.url}there.tgz`];
    elsewhere.replies.set(
      back[0],
      (_request, response) => void response.writeHead(302, { location: back[1] }).end(),
    );
    registry.replies.set('/there.tgz', bytes);
    registry.replies.set(
      '/teapot/-/teapot-1.0.0.tgz',
      (_request, response) => void response.writeHead(302, { location: `${elsewhere.url}back` }).end(),
    );
    expect((await ask()).choice.version).toBe('1.0.0');
    expect(sent(registry)).toEqual([`Bearer ${token}`, `Bearer ${token}`, null]);
  });

  test('stays on a redirect within the registry', async () => {
    const bytes = await published();
    registry.replies.set('/there.tgz', bytes);
    registry.replies.set(
      '/teapot/-/teapot-1.0.0.tgz',
      (_request, response) => void response.writeHead(302, { location: '/there.tgz' }).end(),
    );
    expect((await ask()).choice.version).toBe('1.0.0');
    expect(sent(registry)).toEqual([`Bearer ${token}`, `Bearer ${token}`, `Bearer ${token}`]);
  });

  test.each([401, 403, 404, 500])('is in no message about status %i', async (status) => {
    registry.replies.set('/teapot', status);
    const told = await ask().then(
      (found) => JSON.stringify(found),
      (error) => `${error.stack}${error.cause?.stack}${JSON.stringify(error)}`,
    );
    expect(told).not.toContain(token);
  });

  test('is not sent in plain http beyond this machine, and the refusal says so', async () => {
    place.npmrc(`registry=http://registry.example/`, at('//registry.example/', `_authToken=${token}`));
    const client = await openRegistry(
      { name: 'teapot', publishConfig: {}, folder: place.cwd },
      place.context(),
    );
    expect(client.credentials).toMatchObject({ header: null, withheld: true });
  });

  test.each(['https://registry.example/', 'http://127.0.0.1:1/', 'http://localhost:1/', 'http://[::1]:1/'])(
    'is sent to %s',
    async (url) => {
      place.npmrc(`registry=${url}`, at(url, `_authToken=${token}`));
      const client = await openRegistry(
        { name: 'teapot', publishConfig: {}, folder: place.cwd },
        place.context(),
      );
      expect(client.credentials).toMatchObject({ header: `Bearer ${token}`, withheld: false });
    },
  );
});

describe('what is no redirect to follow', () => {
  test.each([
    ['a circle', '/teapot'],
    ['another protocol', 'ftp://registry.example/'],
    ['a file', 'file:///etc/hostname'],
    ['no address', 'http://'],
  ])('%s', async (_, location) => {
    registry.replies.set('/teapot', (_request, response) => void response.writeHead(302, { location }).end());
    place.npmrc(`registry=${registry.url}`);
    expect(await failure(ask())).toMatchObject({ code: 'registry-redirect', exit: 3 });
  });
});

describe('what counts as no token', () => {
  test.each([
    ['an empty one', ''],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: npm's own syntax
    ['the name of a variable that is not set', '${NODE_AUTH_TOKEN}'],
    ['what setup-node wrote before version 7', ['XXXXX', 'XXXXX', 'XXXXX', 'XXXXX'].join('-')],
  ])('%s', async (_, value) => {
    place.npmrc(`registry=${registry.url}`, at(registry.url, `_authToken=${value}`));
    await published();
    expect((await ask()).choice.version).toBe('1.0.0');
    expect(sent(registry)).toEqual([null, null]);
  });

  test('a variable that is set is one', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: npm's own syntax
    place.npmrc(`registry=${registry.url}`, at(registry.url, '_authToken=${NODE_AUTH_TOKEN}'));
    await published();
    await ask(place.env({ NODE_AUTH_TOKEN: token }));
    expect(sent(registry)).toEqual([`Bearer ${token}`, `Bearer ${token}`]);
  });
});

test('a token that no request can carry is in no message', async () => {
  place.npmrc(`registry=${registry.url}`, at(registry.url, `_authToken=${token}\u00e9`));
  const error = await failure(ask());
  expect(error).toMatchObject({ code: 'illegible-token', exit: 2 });
  expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(token);
});

test('a proxy is used, and hosts that go without it are not', async () => {
  const proxied = ['http:', '', 'registry.example', 'teapot'].join('/');
  elsewhere.replies.set(proxied, 404);
  const env = { ...place.env(), npm_config_noproxy: '' };
  place.npmrc('registry=http://registry.example/', `proxy=${elsewhere.url}`);
  expect((await ask(env)).choice.reason).toBe('first-publish');
  expect(elsewhere.requests.map(({ path }) => path)).toEqual([proxied]);
  place.npmrc(`registry=${registry.url}`, `proxy=${elsewhere.url}`);
  expect((await ask({ ...place.env() })).choice.reason).toBe('first-publish');
  expect(elsewhere.requests).toHaveLength(1);
});

describe('where credentials may stand', () => {
  const pair = Buffer.from('user:pass-word').toString('base64');

  test('user name and password', async () => {
    const password = Buffer.from('pass-word').toString('base64');
    place.npmrc(
      `registry=${registry.url}`,
      at(registry.url, 'username=user'),
      at(registry.url, `_password=${password}`),
    );
    await published();
    await ask();
    expect(sent(registry)[0]).toBe(`Basic ${pair}`);
  });

  test('_auth', async () => {
    place.npmrc(`registry=${registry.url}`, at(registry.url, `_auth=${pair}`));
    await published();
    await ask();
    expect(sent(registry)[0]).toBe(`Basic ${pair}`);
  });

  test('the address itself, which no message repeats', async () => {
    place.npmrc(`registry=${registry.url.replace('//', '//user:pass-word@')}`);
    registry.replies.set('/teapot', 403);
    const error = await failure(ask());
    expect(sent(registry)[0]).toBe(`Basic ${pair}`);
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('pass-word');
  });

  test('a longer path before a shorter one', async () => {
    place.npmrc(
      `registry=${registry.url}deep/`,
      at(registry.url, '_authToken=short'),
      at(`${registry.url}deep/`, '_authToken=long'),
    );
    await ask();
    expect(sent(registry)[0]).toBe('Bearer long');
  });
});

describe('which registry', () => {
  const opened = async (
    name: string,
    publishConfig: Record<string, string> = {},
    wanted: string | null = null,
  ) =>
    (await openRegistry({ name, publishConfig, folder: place.cwd }, place.context({ registry: wanted }))).url;

  beforeEach(() => place.npmrc('registry=https://mirror.example', '@tea:registry=https://tea.example/npm'));

  test('the default', async () => expect(await opened('teapot')).toBe('https://mirror.example/'));
  test('the scope’s', async () => expect(await opened('@tea/pot')).toBe('https://tea.example/npm/'));
  test('the one that the package is published to', async () =>
    expect(await opened('teapot', { registry: 'https://public.example' })).toBe('https://public.example/'));
  test('the one that its scope is published to', async () =>
    expect(
      await opened('@tea/pot', { registry: 'https://a.example', '@tea:registry': 'https://b.example' }),
    ).toBe('https://b.example/'));
  test('what --registry says', async () =>
    expect(await opened('@tea/pot', { registry: 'https://a.example' }, 'https://word.example')).toBe(
      'https://word.example/',
    ));
  test('the project’s .npmrc before the user’s', async () => {
    place.write('.npmrc', 'registry=https://project.example/');
    place.write('package.json', {});
    expect(await opened('teapot')).toBe('https://project.example/');
  });
  test('npm’s own, where nobody says anything', async () => {
    place.npmrc('');
    const { default: npm } = await import('@npmcli/config/lib/definitions/index.js');
    expect(await opened('teapot')).toBe(npm.definitions.registry?.default);
  });
});
