import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireBaseline } from '../../src/acquire/baseline.ts';
import { acquireCandidate } from '../../src/acquire/candidate.ts';
import { npmConfig } from '../../src/acquire/registry/npm-config.ts';
import { failure, Workplace } from '../helpers/acquire-context.ts';
import { linear } from '../helpers/growth.ts';
import { OddRegistry } from '../helpers/odd-registry.ts';
import { inFull } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';

let place: Workplace;
let registry: OddRegistry;
beforeEach(async () => {
  place = new Workplace();
  registry = await OddRegistry.start();
  const bytes = await tarball({}, { name: 'teapot', version: '1.0.0' });
  registry.publish('teapot', { '1.0.0': { bytes } });
});
afterEach(() => {
  registry.stop();
  place.remove();
});

/** Each is set, and none may reach a registry by way of the repository's own settings. */
const forbidden = {
  'INPUT_GITHUB-TOKEN': 'job-token',
  INPUT_TOKEN: 'input-token',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'identity-token',
  ACTIONS_RUNTIME_TOKEN: 'runtime-token',
  GITHUB_TOKEN: 'github-token',
  GITHUB_REPOSITORY: 'acme-kettle-repository',
  RUNNER_TEMP: 'runner-temp-folder',
};
const unnamed = {
  AWS_SECRET_ACCESS_KEY: 'cloud-secret',
  GH_TOKEN: 'personal-token',
  COMPANY: 'company-token',
};
const everything = { ...forbidden, ...unnamed };

const at = (line: string): string => `${registry.url.replace(/^http:/, '')}:${line}`;
const envWith = (more: Record<string, string> = {}): Record<string, string> =>
  place.env({ ...everything, npm_config_registry: registry.url, ...more });

const ask = (env = envWith()) =>
  acquireBaseline(
    { folder: place.cwd, tarball: null },
    async () => ({ name: 'teapot', version: '1.1.0' }),
    { baseline: 'auto', mode: 'pr' },
    place.context({ env }),
  );

const sent = (): string => JSON.stringify(registry.requests);
const sentNothingOf = (values: Readonly<Record<string, string>>): void => {
  for (const value of Object.values(values)) {
    expect(sent()).not.toContain(value);
    expect(sent()).not.toContain(Buffer.from(`me:${value}`).toString('base64'));
  }
};

describe("a variable in the repository's own .npmrc", () => {
  beforeEach(() => place.write('package.json', { name: 'teapot', version: '1.1.0' }));

  test.each(Object.keys(everything))('%s is no token, and the report says so', async (name) => {
    place.write('.npmrc', at(`_authToken=\${${name}}`));
    const { choice, warnings } = await ask();
    expect(choice.version).toBe('1.0.0');
    expect(registry.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
    expect(warnings).toEqual([
      expect.stringMatching(
        new RegExp(
          `^\\.npmrc sets //127\\.0\\.0\\.1:\\d+/:_authToken from the variable ${name}, so that setting is left out: .+ NODE_AUTH_TOKEN`,
        ),
      ),
    ]);
    for (const value of Object.values(everything)) expect(warnings[0]).not.toContain(value);
  });

  test.each([
    ['in a longer text', (name: string) => at(`_authToken=a\${${name}}b`)],
    ['as a variable that may be missing', (name: string) => at(`_authToken=\${${name}?}`)],
    ['twice', (name: string) => at(`_authToken=\${NODE_AUTH_TOKEN}\${${name}}`)],
    ['behind two backslashes', (name: string) => at(`_authToken=\\\\\\\\\${${name}}`)],
    ['as a password', (name: string) => [at('username=me'), at(`_password=\${${name}}`)].join('\n')],
    ['as a user', (name: string) => [at(`username=\${${name}}`), at('_password=bWU=')].join('\n')],
    ['as both in one', (name: string) => at(`_auth=\${${name}}`)],
    ['as what the client calls itself', (name: string) => `user-agent=\${${name}}`],
    ['in quotes', (name: string) => at(`_authToken="\${${name}}"`)],
    ['in a list', (name: string) => `ca[]=\${${name}}`],
  ])('%s reaches nobody', async (_, line) => {
    for (const name of Object.keys(everything)) {
      place.write('.npmrc', line(name));
      const { warnings } = await ask(envWith({ NODE_AUTH_TOKEN: 'fine' }));
      expect(warnings.join()).toContain(name);
    }
    expect(registry.requests).not.toEqual([]);
    sentNothingOf(everything);
  });

  test.each([
    ['the proxy', (name: string) => `proxy=http://\${${name}}@127.0.0.1:9/\nnoproxy=none`],
    ['the proxy for https', (name: string) => `https-proxy=\${${name}}`],
    ['the file of authorities', (name: string) => `cafile=\${${name}}`],
  ])('%s is not made of it', async (_, line) => {
    for (const name of Object.keys(everything)) {
      place.write('.npmrc', line(name));
      const { flat, warnings } = await npmConfig(place.cwd, envWith());
      expect(JSON.stringify(flat)).not.toContain(everything[name as keyof typeof everything]);
      expect(warnings.join()).toContain(name);
    }
  });

  test.each([
    ['the registry', (name: string) => `registry=${registry.url}\${${name}}/`],
    ["the scope's registry", (name: string) => `@acme:registry=${registry.url}\${${name}}/`],
    ['the name of a setting', (name: string) => `//\${${name}}.example/:_authToken=x`],
    ["the user's file", (name: string) => `userconfig=\${${name}}`],
    ['the global file', (name: string) => `globalconfig=\${${name}}`],
    ['the folder of the global file', (name: string) => `prefix=\${${name}}`],
  ])('%s made of it is wrong usage: another registry would be asked', async (_, line) => {
    for (const name of Object.keys(everything)) {
      place.write('.npmrc', line(name));
      const error = await failure(ask());
      expect(error).toMatchObject({ code: 'npmrc-variable', exit: 2 });
      expect(error.message).toContain(`.npmrc sets `);
      expect(error.message).toContain(name);
    }
    expect(registry.requests).toEqual([]);
  });

  test.each([
    ['NODE_AUTH_TOKEN', {}],
    ['NPM_TOKEN', {}],
    ['npm_config_token_for_teapots', {}],
    ['NPM_CONFIG_TOKEN_FOR_TEAPOTS', {}],
    ['COMPANY', { PACKGATE_NPMRC_VARIABLES: 'OTHER, COMPANY' }],
    ['COMPANY', { PACKGATE_NPMRC_VARIABLES: 'COMPANY' }],
  ])('%s is a token', async (name, more) => {
    place.write('.npmrc', at(`_authToken=\${${name}}`));
    const { warnings } = await ask(envWith({ [name]: 'the-token', ...more }));
    expect(warnings).toEqual([]);
    expect(registry.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer the-token',
      'Bearer the-token',
    ]);
  });

  test.each(Object.keys(forbidden))('%s is none, whoever names it', async (name) => {
    place.write('.npmrc', at(`_authToken=\${${name}}`));
    const names = Object.keys(everything).join(',');
    const { warnings } = await ask(envWith({ PACKGATE_NPMRC_VARIABLES: names }));
    expect(warnings).toHaveLength(1);
    sentNothingOf(forbidden);
  });

  test('that is not set, or is a text that npm replaces nothing in, is nothing to tell', async () => {
    place.write('.npmrc', `${at(`_authToken=\${NOBODY_SET_THIS}`)}\ninit-author-name=\\\${COMPANY}`);
    expect((await ask()).warnings).toEqual([]);
  });

  test('is told where the registry then refuses', async () => {
    place.write('.npmrc', at(`_authToken=\${GITHUB_TOKEN}`));
    for (const path of registry.replies.keys()) registry.replies.set(path, 401);
    const error = await failure(ask());
    expect(error).toMatchObject({ code: 'registry-unauthorized', exit: 3 });
    expect(error.message).toContain('.npmrc sets ');
    const other = await failure(acquireCandidate('teapot@1.0.0', place.context({ env: envWith() })));
    expect(other.message).toContain('from the variable GITHUB_TOKEN');
  });

  test('of a package below counts as little', async () => {
    place.write('package.json', { name: 'root', private: true, workspaces: ['packages/*'] });
    place.write('.npmrc', at(`_authToken=\${INPUT_TOKEN}`));
    place.write('packages/pot/package.json', { name: 'teapot', version: '1.1.0' });
    place.write('packages/pot/.npmrc', at(`_authToken=\${GITHUB_TOKEN}`));
    await acquireBaseline(
      { folder: join(place.cwd, 'packages/pot'), tarball: null },
      async () => ({ name: 'teapot', version: '1.1.0' }),
      { baseline: 'auto', mode: 'pr' },
      place.context({ env: envWith() }),
    );
    expect(registry.requests).not.toEqual([]);
    sentNothingOf(everything);
  });
});

describe("a variable in the user's own settings", () => {
  const own = (name: string): void => place.npmrc(at(`_authToken=\${${name}}`));
  beforeEach(() => place.write('package.json', { name: 'teapot', version: '1.1.0' }));

  test.each(Object.keys(unnamed))('%s is a token: the user wrote it there', async (name) => {
    own(name);
    expect((await ask()).warnings).toEqual([]);
    expect(sent()).toContain(`Bearer ${unnamed[name as keyof typeof unnamed]}`);
  });

  test.each(Object.keys(forbidden))('%s of the job is none', async (name) => {
    own(name);
    expect((await ask()).warnings.join()).toContain(name);
    sentNothingOf(everything);
  });

  test.each(Object.keys(forbidden))('%s of the job is none in a variable of npm either', async (name) => {
    await ask(envWith({ [`npm_config_${at('_authToken')}`]: `\${${name}}` }));
    sentNothingOf(everything);
  });

  test.each([
    ['userconfig', 'userconfig', 'evil.npmrc'],
    ['globalconfig', 'globalconfig', 'evil.npmrc'],
    ['prefix', 'prefix', 'etc/npmrc'],
  ])('the repository makes no file its own by %s', async (_, key, file) => {
    const outside = join(place.root, 'elsewhere');
    mkdirSync(outside);
    for (const folder of [place.cwd, outside]) {
      registry.requests.length = 0;
      const value = key === 'prefix' ? folder : join(folder, file);
      place.write('.npmrc', `${key}=${value}\n`);
      place.write(join(folder, file), at(`_authToken=\${COMPANY}`));
      const env = envWith();
      for (const name of ['npm_config_userconfig', 'npm_config_globalconfig']) delete env[name];
      const { warnings } = await ask(env);
      expect(warnings.join()).toContain('from the variable COMPANY');
      expect(registry.requests).not.toEqual([]);
      sentNothingOf(everything);
    }
  });

  test('a file of the workspace is not the own file of anybody', async () => {
    const file = place.write('ci/.npmrc', at(`_authToken=\${COMPANY}`));
    const { warnings } = await ask(envWith({ npm_config_userconfig: file }));
    expect(warnings.join()).toContain('ci/.npmrc sets ');
    const other = place.write(join(place.root, 'workspace/.npmrc'), at(`_authToken=\${COMPANY}`));
    await ask(envWith({ npm_config_userconfig: other, GITHUB_WORKSPACE: join(place.root, 'workspace') }));
    sentNothingOf(everything);
  });
});

inFull('the settings of all packages of a workspace are found in linear time', async () => {
  const workspaceOf = (count: number): (() => Promise<unknown>) => {
    const root = join(place.root, `of-${count}-${randomUUID()}`);
    const folders = Array.from({ length: count }, (_, at) => join(root, `packages/${at}`));
    place.write(join(root, 'package.json'), { private: true, workspaces: ['packages/*'] });
    for (const folder of folders) place.write(join(folder, 'package.json'), { name: basename(folder) });
    return () => {
      const env = { ...envWith() };
      return Promise.all(folders.map((folder) => npmConfig(folder, env)));
    };
  };
  expect(await linear(workspaceOf, { smallest: 256, largest: 256 })).toBe(true);
});
