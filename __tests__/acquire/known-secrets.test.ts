import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsOf, hideFor } from '../../src/acquire/secrets/known-secrets.ts';
import { temporaryFolder } from '../helpers/packgate.ts';

/** No pattern knows this one. */
const opaque = ['7c1e4a90', 'b5d2', '4f6e', '9a31', 'd0e8f7c6b5a4'].join('-');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const pem = ['-----BEGIN PRIVATE KEY-----', base64(`${opaque}${opaque}`), '-----END PRIVATE KEY-----'];

function hidden(text: string, env: Record<string, string>, files: Record<string, string> = {}): string {
  const home = temporaryFolder();
  const folder = join(home, 'work', 'packages', 'a');
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(home, path, '..'), { recursive: true });
    writeFileSync(join(home, path), content);
  }
  return hideFor([folder], { HOME: home, ...env })(text);
}

describe('a value of the environment is known', () => {
  test.each([
    'NPM_TOKEN',
    'NODE_AUTH_TOKEN',
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'INPUT_GITHUB-TOKEN',
    'NEXUS_PASSWORD',
    'ARTIFACTORY_API_KEY',
    'npm_config_//registry.example/:_authToken',
    'NPM_CONFIG__AUTH',
    'DEPLOY_PAT',
    'AWS_SECRET_ACCESS_KEY',
  ])('by the name %s', (name) => {
    expect(hidden(`it said ${opaque}!`, { [name]: opaque })).toBe('it said …!');
  });

  test.each(['npm_config_registry', 'HTTPS_PROXY', 'DATABASE_URL'])('inside of the address in %s', (name) => {
    expect(hidden(`it said ${opaque}!`, { [name]: `https://me:${opaque}@host.example/` })).toBe('it said …!');
  });

  test.each([
    ['PWD', '/home/somebody/project'],
    ['GIT_AUTHOR_NAME', 'Somebody Else'],
    ['npm_config_auth_type', 'legacy'],
    ['MAX_TOKENS', '1000000'],
    ['NPM_TOKEN', 'a'],
  ])('and not what %s=%s holds', (name, value) => {
    expect(hidden(value, { [name]: value })).toBe(value);
  });
});

describe('a setting is known', () => {
  test.each<[string, Record<string, string>, Record<string, string>?]>([
    ['of the user', { '.npmrc': `//registry.example/:_authToken=${opaque}` }],
    ['in quotes', { '.npmrc': `//registry.example/:_authToken = "${opaque}"\n` }],
    ['of the project', { 'work/packages/a/.npmrc': `//r.example/:_authToken=${opaque}` }],
    ['of the workspace around it', { 'work/.npmrc': `//r.example/:_authToken=${opaque}` }],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: npm's own syntax
    ['behind a variable', { '.npmrc': '//r.example/:_authToken=${DEPLOY}' }, { DEPLOY: opaque }],
    ['as the fallback of a variable', { '.npmrc': `//r.example/:_authToken=\${DEPLOY-${opaque}}` }],
    ['as a password', { '.npmrc': `//r.example/:_password=${base64(opaque)}` }],
    ['as user and password', { '.npmrc': `//r.example/:_auth=${base64(`me:${opaque}`)}` }],
    ['in the address', { '.npmrc': `registry=https://me:${opaque}@r.example/` }],
    ['in the address, as the user', { '.npmrc': `registry=https://${opaque}@r.example/` }],
    [
      'where the environment says',
      { 'else/rc': `//r.example/:_authToken=${opaque}` },
      { npm_config_userconfig: 'else/rc' },
    ],
    ['of Yarn', { '.yarnrc.yml': `npmRegistries:\n  //r.example:\n    npmAuthToken: "${opaque}"\n` }],
    ['of Yarn 1', { 'work/.yarnrc': `"//r.example/:_authToken" "${opaque}"` }],
    ['of pnpm', { '.config/pnpm/rc': `//r.example/:_authToken=${opaque}` }],
    [
      'of Bun',
      { 'work/bunfig.toml': `[install.scopes]\n"@a" = { token = "${opaque}", url = "https://r.example/" }` },
    ],
  ])('%s', (_, files, env = {}) => {
    const home = temporaryFolder();
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(home, path, '..'), { recursive: true });
      writeFileSync(join(home, path), content);
    }
    const folder = join(home, 'work', 'packages', 'a');
    const { npm_config_userconfig: config, ...rest } = env as Record<string, string>;
    const hide = hideFor([folder], {
      HOME: home,
      ...rest,
      ...(config && { npm_config_userconfig: join(home, config) }),
    });
    expect(hide(`it said ${opaque}!`)).toBe('it said …!');
  });

  test('as a client certificate, line by line', () => {
    const files = { '.npmrc': `//r.example/:key="${pem.join('\\n')}"\n` };
    expect(hidden(`a ${pem[1]} b`, {}, files)).toBe('a … b');
    expect(hidden(pem.join('\n'), {}, files)).not.toContain(pem[1]);
  });

  test('as the pair that goes over the line', () => {
    const files = { '.npmrc': `//r.example/:username=somebody\n//r.example/:_password=${base64(opaque)}\n` };
    expect(hidden(`sent ${base64(`somebody:${opaque}`)}`, {}, files)).toBe('sent …');
  });
});

describe('every form of a secret', () => {
  const printable = fc.string({ minLength: 8, maxLength: 60, unit: 'grapheme' });
  const spellings: readonly [string, (text: string) => string][] = [
    ['as it is', (text) => text],
    ['in an address', (text) => encodeURIComponent(text)],
    ['in JSON', (text) => JSON.stringify(text).slice(1, -1)],
    ['in base64', base64],
    ['in base64 for addresses', (text) => Buffer.from(text).toString('base64url')],
    ['in base64, in an address', (text) => encodeURIComponent(base64(text))],
  ];

  test.each(spellings)('%s', (_, spell) => {
    const property = fc.property(printable, (secret) => {
      expect(formsOf(secret)).toContain(spell(secret));
    });
    fc.assert(property, { numRuns: 200 });
  });

  test('inside of a longer text in base64, wherever it begins there', () => {
    const token = fc.string({ minLength: 12, maxLength: 60, unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 9 }),
        token,
        fc.string({ maxLength: 9 }),
        (before, secret, after) => {
          const echoed = base64(`authorization: ${before}${secret}${after}`);
          const found = formsOf(secret).filter((form) => echoed.includes(form));
          expect(found.length).toBeGreaterThan(0);
          // At most the two characters at the ends, which hold bits of what stands around.
          const longest = Math.max(...found.map(({ length }) => length));
          expect(longest).toBeGreaterThanOrEqual(Math.floor((secret.length * 4) / 3) - 2);
        },
      ),
      { numRuns: 300 },
    );
  });
});
