import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { Workplace } from './helpers/acquire-context.ts';
import { OddRegistry, type Reply } from './helpers/odd-registry.ts';
import { some } from './helpers/sample.ts';
import { screen } from './helpers/screen.ts';
import { tarball } from './helpers/tarball.ts';
import { base64, leaked, vault } from './helpers/vault.ts';

/** Everything that a scenario may set up. */
interface Scene {
  readonly place: Workplace;
  readonly registry: OddRegistry;
  readonly elsewhere: OddRegistry;
  /** Lines of the user's `.npmrc`, and variables; scenarios add to them. */
  readonly npmrc: string[];
  readonly env: Record<string, string>;
}

interface Scenario {
  readonly about: string;
  /** The words of the command line. */
  readonly prepare: (scene: Scene) => readonly string[] | Promise<readonly string[]>;
  /** A word that only a run which got this far says: the scenario is what it says it is. */
  readonly says: string;
  readonly exit: 0 | 1 | 2 | 3;
}

const at = (url: string): string => url.replace(/^https?:/, '');
const publish = async ({ registry }: Scene, dist: object = {}): Promise<Buffer> => {
  const bytes = await tarball({ 'index.js': '1\n' }, { name: 'kettle', version: '1.0.0' });
  registry.publish('kettle', { '1.0.0': { bytes, dist } });
  return bytes;
};
const packed = async ({ place }: Scene): Promise<string> => {
  place.write('kettle.tgz', await tarball({ 'index.js': '2\n' }, { name: 'kettle', version: '1.0.1' }));
  return 'kettle.tgz';
};

/** All that it was sent, as a helpful proxy quotes it. */
const echo =
  (status: number, type = 'application/json') =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const sent = request.headers.authorization ?? '';
    const body = {
      error: `Unauthorized: ${sent}`,
      base64: base64(`authorization: ${sent}`),
      url: encodeURIComponent(sent),
      json: JSON.stringify(JSON.stringify(sent)),
      cut: sent.slice(0, -3),
    };
    response
      .writeHead(status, { 'content-type': type === 'echo' ? `text/${encodeURIComponent(sent)}` : type })
      .end(type === 'application/json' ? JSON.stringify(body) : Object.values(body).join('\n'));
  };

const asks = (about: string, reply: Reply, says: string, exit: Scenario['exit'] = 3): Scenario => ({
  about,
  prepare: async (scene) => {
    for (const path of ['/kettle', '/kettle/1.0.0']) scene.registry.replies.set(path, reply);
    return [await packed(scene)];
  },
  says,
  exit,
});

function folder(place: Workplace, script: string): string {
  const scripts = { prepack: 'node prepack.cjs' };
  place.write('kettle/package.json', { name: 'kettle', version: '1.0.1', scripts });
  place.write('kettle/prepack.cjs', script);
  return 'kettle';
}

const packs = (about: string, script: string, says: string): Scenario => ({
  about,
  prepare: (scene) => [folder(scene.place, script), '--baseline', 'none', '--packer', 'npm'],
  says,
  exit: 3,
});

/** A wrapper of the registry's answers that no header, no name and no address leaves without something of ours in it. */
const scenarios: readonly Scenario[] = [
  {
    about: 'all is well',
    prepare: async (scene) => {
      await publish(scene);
      return [await packed(scene)];
    },
    says: 'compared with 1.0.0',
    exit: 0,
  },
  ...[401, 403, 429, 500].map((status) =>
    asks(`the registry says ${status} and echoes`, echo(status), String(status)),
  ),
  asks('the registry sends a page instead, named after the token', echo(200, 'echo'), 'no JSON'),
  asks('the registry breaks off', (_request, response) => void response.destroy(), 'broke off'),
  asks(
    'the registry redirects into nowhere, the token in the address',
    (request, response) =>
      void response
        .writeHead(302, { location: `ftp://${request.headers.authorization?.slice(7)}@a.example/` })
        .end(),
    'a redirect to nowhere',
  ),
  {
    about: 'the registry names versions and tags after the token',
    prepare: async (scene) => {
      const { uuid } = vault;
      scene.registry.replies.set('/kettle', {
        name: 'kettle',
        'dist-tags': { [uuid]: '1.0.0' },
        versions: { '1.0.0': {}, [`1.0.0-${uuid}`]: {} },
      });
      return [await packed(scene), '--baseline', '9.9.9'];
    },
    says: 'does not exist',
    exit: 2,
  },
  {
    about: 'the tarball has a signed address and is refused',
    prepare: async (scene) => {
      const signed = `${scene.elsewhere.url}k.tgz?X-Amz-Credential=${vault.identity}&X-Amz-Signature=${vault.signature}&token=${vault.runtime}`;
      await publish(scene, { tarball: signed });
      scene.elsewhere.replies.set(new URL(signed).pathname + new URL(signed).search, 403);
      return [await packed(scene)];
    },
    says: '403',
    exit: 3,
  },
  {
    about: 'the tarball is elsewhere, behind a redirect, and is another one',
    prepare: async (scene) => {
      await publish(scene);
      scene.elsewhere.replies.set('/there', Buffer.from('not this'));
      scene.registry.replies.set('/kettle/-/kettle-1.0.0.tgz', (_request, response) => {
        response.writeHead(302, { location: `${scene.elsewhere.url}there` }).end();
      });
      return [await packed(scene)];
    },
    says: 'kettle@1.0.0',
    exit: 3,
  },
  {
    about: 'nothing answers where the password stands in the address',
    prepare: async (scene) => {
      scene.npmrc.push(`registry=http://me:${encodeURIComponent(vault.password)}@127.0.0.1:9/`);
      return [await packed(scene)];
    },
    says: 'ECONNREFUSED',
    exit: 3,
  },
  ...['/', '@', '#', '?', ''].map(
    (character): Scenario => ({
      about: `the address of the registry is none, for a "${character}" in its password`,
      prepare: async (scene) => {
        scene.npmrc.push(
          `registry=ssh://me:${vault.proxy}${character}${vault.artifactory}@registry.example/`,
        );
        return [await packed(scene)];
      },
      says: 'no http or https address',
      exit: 2,
    }),
  ),
  {
    about: 'the proxy is none',
    prepare: async (scene) => {
      scene.npmrc.push(
        `proxy=me:${vault.proxy}@proxy:x`,
        `https-proxy=http://me:${vault.proxy}@127.0.0.1:9`,
        'noproxy=a.example',
      );
      scene.env.npm_config_noproxy = 'a.example';
      return [await packed(scene)];
    },
    says: 'UNDECIDED',
    exit: 3,
  },
  {
    about: 'a token that no header can carry',
    prepare: async (scene) => {
      scene.npmrc.push(`${at(scene.registry.url)}:_authToken="${vault.nexus}\\u00e9\u00e9"`);
      return [await packed(scene)];
    },
    says: 'no request can carry',
    exit: 2,
  },
  {
    about: 'a token typed where a folder belongs',
    prepare: () => [vault.uuid],
    says: 'There is no folder',
    exit: 2,
  },
  {
    about: 'a token typed as an argument too many',
    prepare: () => ['list', '.', vault.nexus],
    says: 'Unexpected argument',
    exit: 2,
  },
  {
    about: 'a token typed as an option',
    prepare: () => ['check', `--${vault.uuid}`],
    says: 'There is no option',
    exit: 2,
  },
  {
    about: 'a password in --registry',
    prepare: async (scene) => [await packed(scene), '--registry', `http://me:${vault.classic}@127.0.0.1:9/`],
    says: 'ECONNREFUSED',
    exit: 3,
  },
  packs(
    'a script prints its environment',
    'console.log(process.env); console.error(JSON.stringify(process.env)); process.exit(7);',
    'exit code 7',
  ),
  ...some(
    Object.entries({
      'as they are': 'word',
      'in addresses': 'encodeURIComponent(word)',
      'in base64': "Buffer.from(word).toString('base64')",
      'in base64, one character on': "Buffer.from('x' + word).toString('base64')",
      'in base64, two characters on': "Buffer.from('xy' + word).toString('base64')",
      'in JSON in JSON': 'JSON.stringify(JSON.stringify(word))',
    }),
    3,
  ).map(([about, spelled]) =>
    packs(
      `a script prints the settings it can read, ${about}`,
      `const text = require('fs').readFileSync(process.env.npm_config_userconfig, 'utf8');
       require('fs').writeFileSync(process.env.npm_config_userconfig, '');
       const words = text.split(/\\s+|[\\w/:.]+=(?=.)/).filter((word) => word.length > 20);
       for (const word of words) console.log(${spelled});
       process.exit(7);`,
      'exit code 7',
    ),
  ),
  packs(
    'a script prints the settings so that the cut goes through a token',
    `const text = require('fs').readFileSync(process.env.npm_config_userconfig, 'utf8');
     const token = /_authToken=(\\S+)/.exec(text)[1];
     const words = ("w".repeat(229) + "\\n").repeat(17) + 'end of the words';
     process.stdout.write(token + ' '.repeat(4096 - 15 - words.length) + words); process.exit(7);`,
    'end of the words',
  ),
  {
    about: 'a package with secrets in its manifest, its names and its texts',
    prepare: async (scene) => {
      await publish(scene);
      const scripts = {
        install: `${'x'.repeat(60)} https://me:${vault.password}@a.example/ ${vault.npm}`,
        postinstall: vault.job,
      };
      const manifest = {
        name: 'kettle',
        version: '1.0.1',
        scripts,
        dependencies: {
          a: `git+https://${vault.gitlab}@a.example/a.git`,
          b: `https://a.example/b.tgz?sig=${vault.signature}`,
        },
        publishConfig: {
          registry: scene.registry.url,
          [`${at(scene.registry.url)}:_authToken`]: vault.identity,
          _password: vault.key,
        },
        engines: { node: vault.classic },
        main: `./${vault.npm}.js`,
        bin: { x: `./${vault.fine}` },
      };
      const files = {
        [`dist/${vault.npm}.map`]: '{"version":3,"sources":[],"mappings":""}',
        '.npmrc': `_auth=${vault.artifactory}`,
      };
      scene.place.write('k.tgz', await tarball(files, manifest));
      return ['k.tgz'];
    },
    says: 'FAIL',
    exit: 1,
  },
  {
    about: 'a diff of texts with secrets in them',
    prepare: async (scene) => {
      const text = (key: string): string =>
        [
          `const token = '${vault.npm}${''}'; // ${'x'.repeat(300)} ${vault.job} ${key}`,
          `${'y'.repeat(200)}//registry.example/:_authToken=${vault.uuid} ${key}`,
          `-----BEGIN PRIVATE KEY-----\n${key.repeat(4).slice(0, 64)}\n${vault.key}\n${vault.key}\n-----END PRIVATE KEY-----`,
          `postgres://me:${vault.proxy}@db.example/x ${vault.gitlab}`,
        ].join('\n');
      const manifest = (version: string) => ({
        name: 'kettle',
        version,
        publishConfig: { '//a/:_auth': vault.artifactory + version },
      });
      scene.place.write('a.tgz', await tarball({ 'a.js': text('a') }, manifest('1.0.0')));
      scene.place.write('b.tgz', await tarball({ 'a.js': text('b') }, manifest('1.0.1')));
      return ['diff', 'a.tgz', 'b.tgz', 'a.js', 'package.json'];
    },
    says: 'a.js',
    exit: 0,
  },
  {
    about: 'a list of names with secrets in them',
    prepare: async ({ place }) => {
      place.write('a.tgz', await tarball({ [`${vault.npm}.js`]: '1', [`${vault.uuid}.js`]: '1' }));
      return ['list', 'a.tgz', '--json'];
    },
    says: 'entries',
    exit: 0,
  },
];

const destinations = [
  'stdout',
  'stderr',
  'report.txt',
  'report.json',
  'report.md',
  'report.sarif',
  'report.html',
];

describe.each(some(scenarios, Math.ceil(scenarios.length / 2)))('$about', ({ prepare, says, exit }) => {
  const told = new Map<string, string>();
  let scene: Scene;
  let code: number;

  beforeAll(async () => {
    const place = new Workplace();
    const [registry, elsewhere] = [await OddRegistry.start(), await OddRegistry.start()];
    const npmrc = [
      `registry=${registry.url}`,
      'fetch-retries=0',
      `${at(registry.url)}:_authToken=${vault.uuid}`,
      `//nexus.example/:_authToken=${vault.nexus}`,
      `//artifactory.example/:_auth=${base64(`me:${vault.artifactory}`)}`,
      '//old.example/:username=me',
      `//old.example/:_password=${base64(vault.password)}`,
      `//mutual.example/:key="-----BEGIN PRIVATE KEY-----\\n${vault.key}\\n-----END PRIVATE KEY-----"`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: npm's own syntax
      '//other.example/:_authToken=${NODE_AUTH_TOKEN}',
    ];
    const env = place.env({
      NODE_AUTH_TOKEN: vault.npm,
      NPM_TOKEN: vault.fine,
      GITHUB_TOKEN: vault.job,
      GH_TOKEN: vault.classic,
      CI_JOB_TOKEN: vault.gitlab,
      ACTIONS_RUNTIME_TOKEN: vault.runtime,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: vault.identity,
      HTTPS_PROXY: `http://me:${vault.proxy}@127.0.0.1:9/`,
      npm_config_registry: '',
      'npm_config_//third.example/:_authToken': vault.nexus,
      npm_config_loglevel: 'silly',
      ACTIONS_STEP_DEBUG: 'true',
      RUNNER_DEBUG: '1',
    });
    delete (env as Record<string, string | undefined>).npm_config_registry;
    scene = { place, registry, elsewhere, npmrc, env };
    const words = await prepare(scene);
    place.npmrc(...npmrc);
    const [stdout, stderr] = [screen(), screen()];
    const reports = words[0] === 'diff' || words[0] === 'list' ? [] : ['--report-dir', 'reports'];
    const { signal } = new AbortController();
    code = await run([...words, ...reports], {
      cwd: place.cwd,
      env,
      stdout,
      stderr,
      signal,
      now: new Date(),
    });
    told.set('stdout', stdout.written()).set('stderr', stderr.written());
    const written = join(place.cwd, 'reports');
    mkdirSync(written, { recursive: true });
    for (const file of readdirSync(written)) told.set(file, readFileSync(join(written, file), 'utf8'));
  });
  afterAll(() => {
    scene.registry.stop();
    scene.elsewhere.stop();
    scene.place.remove();
  });

  test('is what it says it is', () => {
    expect(told.get('stdout') + (told.get('stderr') ?? '')).toContain(says);
    expect(code).toBe(exit);
  });

  test.each(destinations)('and nothing secret is in %s', (destination) => {
    expect(leaked(told.get(destination) ?? '')).toEqual([]);
  });

  test('nor sent anywhere but to the registry', () => {
    const sent = scene.elsewhere.requests.map(({ headers }) => JSON.stringify(headers)).join('\n');
    expect(leaked(sent)).toEqual([]);
  });
});
