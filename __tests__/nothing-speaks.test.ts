import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { run } from '../src/cli/run.ts';
import { parseConfig } from '../src/config/parse-config.ts';
import { Workplace } from './helpers/acquire-context.ts';
import { listen } from './helpers/commands.ts';
import { OddRegistry } from './helpers/odd-registry.ts';
import { hostileNames, marks, unseen } from './helpers/payloads.ts';
import { some } from './helpers/sample.ts';
import { screen } from './helpers/screen.ts';
import { type Member, tarball } from './helpers/tarball.ts';
import { expectHarmless } from './report/markdown/read-back.ts';
import { sarifFault } from './report/sarif-schema.ts';

let place: Workplace;
let registry: OddRegistry;
let baseline: Buffer;
beforeAll(async () => {
  registry = await OddRegistry.start();
  baseline = await tarball({ 'index.js': '1\n', 'a.js': '1\n' }, { name: 'kettle', version: '1.0.0' });
});
afterAll(() => registry.stop());
beforeEach(() => {
  place = new Workplace();
  place.write('before.tgz', baseline);
  place.npmrc(`registry=${registry.url}`, 'fetch-retries=0');
});
afterEach(() => {
  registry.replies.clear();
  place.remove();
});

interface Told {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function packgate(...words: string[]): Promise<Told> {
  const [stdout, stderr] = [screen(), screen()];
  const { signal } = new AbortController();
  const around = { cwd: place.cwd, env: place.env(), stdout, stderr, signal, now: new Date() };
  const code = await run(words, around);
  return { code, stdout: stdout.written(), stderr: stderr.written() };
}

/** Every line is one of ours, nobody obeys it, and everything in it can be seen. */
function expectQuiet(text: string): void {
  expect(text.replaceAll('\n', '')).not.toMatch(unseen);
  const { commands, silenced } = listen(text);
  expect([...commands, ...silenced]).toEqual([]);
  for (const line of text.split('\n')) {
    expect(line).toMatch(/^(?:$|│|packgate: | {2}│|(?:PASS|WARN|FAIL|UNDECIDED) )/);
  }
}

function expectQuietDocument(text: string): void {
  expect(text.replaceAll('\n', '')).not.toMatch(unseen);
  expect(listen(text).commands).toEqual([]);
}

/** To a place of the page itself, or to the page of a rule. */
const ourLink =
  /^#[a-z][\w-]*$|^https:\/\/github\.com\/packgate\/packgate\/blob\/v[\d.]+\/docs\/rules\/[a-z-]+\.md$/;

/** No element that a page could load, run, send or lead away with, and no attribute of one; links are ours alone. */
function expectHarmlessPage(html: string): void {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const isOurs =
        node.tagName === 'a' && node.attrs.every(({ name, value }) => name !== 'href' || ourLink.test(value));
      if (
        !isOurs &&
        /^(?:a|img|script|iframe|object|embed|form|input|link|base|video|audio|image|use|foreignobject)$/i.test(
          node.tagName,
        )
      )
        found.push(node.tagName);
      found.push(
        ...node.attrs
          .map(({ name }) => name)
          .filter(
            (name) => !(isOurs && name === 'href') && /^on|^(?:src|href|style|srcdoc|action)$/.test(name),
          ),
      );
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parseHtml(html));
  expect(found).toEqual([]);
}

const expectQuietJson = (text: string): void => {
  expectQuietDocument(text);
  JSON.parse(text);
};

const readers: { readonly [file: string]: (text: string) => void } = {
  'receipt.json': expectQuietJson,
  'report.txt': expectQuiet,
  'report.json': expectQuietJson,
  'test-result.json': expectQuietJson, // of an undecided check there is none
  'report.md': (text) => {
    expectQuietDocument(text);
    expectHarmless(text);
  },
  'report.sarif': (text) => {
    expectQuietDocument(text);
    expect(sarifFault(JSON.parse(text))).toBeNull();
  },
  'report.html': (text) => {
    expectQuietDocument(text);
    expectHarmlessPage(text);
  },
};

/** A check in every format, each read by a reader of its own. */
async function check(...words: string[]): Promise<Told> {
  const told = await packgate(...words, '--report-dir', 'reports');
  expectQuiet(told.stdout);
  expectQuiet(told.stderr);
  const folder = join(place.cwd, 'reports');
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder);
  for (const file of files) readers[file]?.(readFileSync(join(folder, file), 'utf8'));
  if (files.length > 0)
    expect([...new Set([...files, 'test-result.json'])].toSorted()).toEqual(Object.keys(readers).toSorted());
  return told;
}

/** In every place of a package where a word can stand. */
function members(texts: readonly string[]): Record<string, Member> {
  const each = <T>(make: (text: string, name: string) => T): T[] =>
    texts.map((text) =>
      make(text, wellFormed(text).slice(0, 60).replaceAll('\u0000', '').replaceAll('/', '∕')),
    );
  const map = {
    version: 3,
    sources: each((text) => [`https://${text}/a.ts`, `../${text}/b.ts`]).flat(),
    sourcesContent: [...texts, ...texts],
    mappings: '',
  };
  const code = (text: string): string =>
    `#!/usr/bin/env ${text}\r\n// ${text}\n/home/${text}/x\n//# sourceMappingURL=https://${text}/a.js.map\n`;
  return Object.fromEntries([
    ...each((text, name): [string, Member] => [`dist/${name}.js`, code(text)]),
    ...each((_text, name): [string, Member] => [`${name}/.env`, 'A=1\n']),
    ['index.js.map', JSON.stringify(map)],
    [
      'link.js',
      { type: 'symlink', linkname: `${wellFormed(texts[0] ?? '').slice(0, 60)}/..`.replaceAll('\u0000', '') },
    ],
  ]);
}

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

function manifest(texts: readonly string[]): Record<string, unknown> {
  const [first = ''] = texts;
  const all = <T>(make: (text: string) => T): Record<string, T> =>
    Object.fromEntries(texts.map((text) => [text, make(text)]));
  const words = all((text) => text);
  return {
    name: first,
    version: first,
    main: `./${first}`,
    types: first,
    bin: { ...all((text) => `./${text}`), b: `dist/${first}.js` },
    exports: {
      '.': all((text) => `./${text}`),
      ...Object.fromEntries(texts.map((text) => [`./${text}`, text])),
    },
    scripts: { ...words, install: first, postinstall: texts.at(-1) },
    dependencies: {
      ...words,
      ...Object.fromEntries(
        texts.flatMap((text, at) => [
          [`b${at}`, `file:${text}`],
          [`c${at}`, `https://${text}/`],
        ]),
      ),
    },
    peerDependencies: words,
    publishConfig: { ...words, access: first },
    engines: words,
    os: texts,
  };
}

/** In all groups together every payload is once the first, which names the package; in a third of them, every payload is somewhere. */
const groups = hostileNames.map((_, index) =>
  [0, 1, 2].map((step) => hostileNames[(index + step * 17) % hostileNames.length] ?? ''),
);
const handfuls = Array.from({ length: Math.ceil(hostileNames.length / 9) }, (_, at) =>
  hostileNames.slice(at * 9, at * 9 + 9),
);

test.each(
  some(
    groups.map((texts, index) => ({ texts, index })),
    2,
  ),
)('payload $index in every word of a package is in no voice of ours', async ({ texts }) => {
  const bytes = await tarball(members(texts), manifest(texts));
  place.write('after.tgz', bytes);
  const refused = await check('after.tgz', '--baseline', 'before.tgz');
  expect([2, 3]).toContain(refused.code);
  registry.publish('kettle', { '1.0.1': { bytes } }); // then it is judged, whatever it calls itself
  const { code } = await check('kettle@1.0.1', '--baseline', 'before.tgz');
  expect([1, 3]).toContain(code);
});

test.each(
  some(
    handfuls.map((texts, index) => ({ texts, index })),
    1,
  ),
)('payloads of group $index in texts and lists are in no voice of ours', async ({ texts }) => {
  const [name = ''] = texts;
  const changed = texts.map((text) => `${text}\n${'y'.repeat(200)}${text}\n`).join('\n');
  const quiet = { 'a.js': changed, ...members(['plain']) };
  place.write('changed.tgz', await tarball(quiet, { ...manifest(texts), version: '1.0.1' }));
  place.write('odd.tgz', await tarball(members(texts), { name: 'kettle', version: '1.0.1' }));
  for (const command of [
    ['diff', 'before.tgz', 'changed.tgz', 'a.js', 'package.json'],
    ['diff', 'changed.tgz', 'odd.tgz', 'a.js', ...texts],
    ['list', 'changed.tgz'],
    ['list', 'odd.tgz'],
  ]) {
    const { stdout, stderr } = await packgate(...command);
    expectQuiet(stdout);
    expectQuiet(stderr);
  }
  const { stdout, code } = await packgate('list', 'changed.tgz', '--json');
  expectQuietDocument(stdout);
  if (code === 0 || stdout !== '') expect(JSON.parse(stdout).name).toBe(wellFormed(name));
});

test.each(
  some(
    handfuls.map((texts, index) => ({ texts, index })),
    1,
  ),
)('payloads of group $index in a configuration are in no voice of ours', async ({ texts }) => {
  place.write(
    'after.tgz',
    await tarball({ 'index.js.map': '{"version":3}' }, { name: 'kettle', version: '1.0.1' }),
  );
  const rules = texts.map((text) => ({ rule: 'source-map', path: text, reason: text }));
  const all = (value: unknown): object => Object.fromEntries(texts.map((text) => [text, value]));
  const odd = texts.flatMap((text) => [
    { rule: text, path: text, reason: text },
    {
      rule: 'media',
      path: text,
      reason: text,
      expires: text,
      'max-size': text,
      sha256: text,
      [text]: text,
    },
  ]);
  const documents = [
    { version: 1, waivers: rules },
    { version: 1, waivers: odd },
    { version: 1, files: { allow: texts } },
    { version: 1, packages: all({ mode: texts[0] }) },
    {
      version: texts[0],
      mode: texts[0],
      'fail-on': texts[0],
      rules: { ...all('off'), 'package-growth': { error: texts[0], ...all(1) } },
      ...all(1),
    },
  ].map((document) => JSON.stringify(document));
  for (const [index, config] of [...documents, ...texts.map((text) => `version: 1\n${text}`)].entries()) {
    place.write(`c${index}.yml`, config);
    await check('after.tgz', '--baseline', 'before.tgz', '--config', `c${index}.yml`);
    const told = await packgate('config', 'after.tgz', '--config', `c${index}.yml`);
    expectQuiet(told.stdout);
    expectQuiet(told.stderr);
    const { code, stdout } = await packgate('config', 'after.tgz', '--config', `c${index}.yml`, '--json');
    expectQuietDocument(stdout);
    if (code === 0) JSON.parse(stdout);
  }
});

test('payloads that a user types are in no voice of ours', async () => {
  place.write('after.tgz', await tarball({}, { name: 'kettle', version: '1.0.1' }));
  const typed = hostileNames.filter((each) => !each.startsWith('-'));
  for (const text of some(typed, 10)) {
    const written = text.replaceAll('\u0000', '');
    for (const words of [
      [written],
      ['explain', written],
      [`--${written}`],
      ['list', '.', '--format', written],
      ['diff', 'before.tgz', 'before.tgz', written],
      ['after.tgz', '--baseline', written || 'x'],
      ['after.tgz', '--config', written],
      ['after.tgz', '--registry', written],
      ['list', 'after.tgz', '--output', `after.tgz/${written}`],
    ]) {
      const { stdout, stderr } = await packgate(...words);
      expectQuiet(stdout);
      expectQuiet(stderr);
    }
  }
});

/** As far as a file system takes it. */
const fileName = (text: string): string =>
  wellFormed(text).slice(0, 60).replaceAll('\u0000', '').replaceAll('/', '∕').trim();

describe('what init writes', () => {
  const written = (folder: string): string[] =>
    ['packgate.yml', 'workflows/packgate.yml'].map((file) =>
      readFileSync(join(folder, '.github', file), 'utf8'),
    );

  test('of a package with payloads as names holds names alone', async () => {
    const files = hostileNames
      .map(fileName)
      .filter((name) => name !== '' && !unseen.test(name) && !/^[.-]|^_+proto|\\|^constructor/.test(name));
    place.write('package.json', { name: 'kettle', version: '1.0.0' });
    for (const name of files) place.write(`./${name}.js`, '1\n');
    for (const name of files) place.write(`./${name}/a.js`, '1\n');
    const { code, stdout, stderr } = await packgate('init');
    expectQuiet(stdout);
    expectQuiet(stderr);
    expect(code, stdout + stderr).toBe(0);
    const [policy = '', workflow = ''] = written(place.cwd);
    for (const text of [policy, workflow]) expectQuietDocument(text);
    expect(
      Object.keys(parseYaml(policy)).filter((key) => !['version', 'files', 'mode'].includes(key)),
    ).toEqual([]);
    expect('config' in parseConfig(policy, 'packgate.yml')).toBe(true);
  });

  test.each(
    some(
      marks.map((text, index) => ({ text, index })),
      1,
    ),
  )('in a folder called payload $index is a workflow of ours', async ({ text }) => {
    const folder = `packages/${fileName(text).replaceAll('\\', '')}`;
    place.write(`./${folder}/package.json`, {
      name: 'kettle',
      version: '1.0.0',
      scripts: { build: 'true' },
    });
    const { code, stdout, stderr } = await packgate('init', `./${folder}`);
    expectQuiet(stdout);
    expectQuiet(stderr);
    if (code !== 0) return;
    const [policy = '', workflow = ''] = written(place.cwd);
    for (const written of [policy, workflow]) expectQuietDocument(written);
    const { jobs } = parseYaml(workflow);
    for (const { steps } of Object.values(jobs) as { steps: { run?: string; uses?: string }[] }[]) {
      for (const { run: script = '', uses = '' } of steps)
        expect(script + uses).not.toContain(fileName(text));
    }
  });
});

test.each(handfuls.map((texts, index) => ({ texts, index })))(
  'payloads of group $index that are waived stand in the configuration as words',
  async ({ texts }) => {
    const maps = Object.fromEntries(
      texts.map((text, at) => [`dist/${at}-${fileName(text)}.map`, '{"version":3,"sources":[]}']),
    );
    place.write('after.tgz', await tarball(maps, { name: 'kettle', version: '1.0.1' }));
    const { stdout } = await packgate('after.tgz', '--baseline', 'before.tgz', '--json');
    place.write('report.json', stdout);
    const [{ findings }] = JSON.parse(stdout).packages;
    for (const [index, { fingerprint }] of findings.entries()) {
      const reason = `meant ${texts[index % texts.length]}`.slice(0, 900);
      const told = await packgate(
        'waive',
        fingerprint,
        '--report',
        'report.json',
        '--reason',
        reason,
        '--config',
        'w.yml',
      );
      expectQuiet(told.stdout);
      expectQuiet(told.stderr);
    }
    const path = join(place.cwd, 'w.yml');
    if (!existsSync(path)) return;
    const text = readFileSync(path, 'utf8');
    expectQuietDocument(text);
    expect(
      Object.keys(parseYaml(text)).filter((key) => !['version', 'waivers', 'packages'].includes(key)),
    ).toEqual([]);
    expect('config' in parseConfig(text, 'w.yml')).toBe(true);
    await check('after.tgz', '--baseline', 'before.tgz', '--config', 'w.yml');
  },
);

test('payloads as names in what fix says are in no voice of ours', async () => {
  const files = hostileNames
    .map(fileName)
    .filter((name) => name !== '' && !unseen.test(name) && !/^[.-]|^_+proto|\\/.test(name));
  place.write('package.json', { name: 'kettle', version: '1.0.1' });
  for (const name of files) place.write(`./dist/${name}.map`, '{"version":3,"sources":[]}');
  const { code, stdout, stderr } = await packgate('fix', '.', '--baseline', 'before.tgz');
  expectQuiet(stdout);
  expectQuiet(stderr);
  expect(code, stderr).toBe(1);
});

describe('what others say', () => {
  const lines = hostileNames.filter((text) => text.length < 1_000);

  test('a script of the package, on both streams', async () => {
    place.write('words.json', JSON.stringify(lines.map(wellFormed)));
    for (const half of some([0, 1, 2, 3, 4, 5], 1)) {
      place.write('kettle/package.json', {
        name: 'kettle',
        version: '1.0.1',
        scripts: { prepack: `node ../say.cjs ${half}` },
      });
      place.write(
        'say.cjs',
        `const half = Number(process.argv[2]); const words = require('./words.json').slice(half * 15, half * 15 + 15);
         for (const word of words) { process.stdout.write(word + '\\n'); process.stderr.write(word + '\\r\\n'); } process.exit(7);`,
      );
      const { code, stdout } = await check('kettle', '--baseline', 'none', '--packer', 'npm');
      expect(code).toBe(3);
      expect(stdout).toContain('exit code 7');
    }
  });

  test.each(
    some(
      lines.map((text, index) => ({ text, index })).filter(({ index }) => index % 2 === 0),
      3,
    ),
  )('a registry, payload $index', async ({ text: first, index }) => {
    place.write('after.tgz', await tarball({ 'index.js': '2\n' }, { name: 'kettle', version: '1.0.1' }));
    const text = `${first} ${lines[index + 1] ?? ''}`;
    const header = text.replace(/[^\x20-\x7e]/g, '?');
    const version = { name: 'kettle', version: '1.0.0', deprecated: text };
    const signatures = [{ keyid: text, sig: text }];
    const dist = { tarball: `${registry.url}k.tgz`, integrity: text, shasum: text, signatures };
    const tags = { [text]: text, latest: '1.0.0' };
    const one = (record: object): object => ({
      name: 'kettle',
      'dist-tags': {},
      versions: { '1.0.0': record },
    });
    registry.replies.set('/k.tgz', baseline);
    const answers = [
      { name: text, versions: {} },
      one({ ...version, dist: { ...dist, tarball: text } }),
      one({ ...version, version: text, dist }),
    ];
    const tagged = {
      name: 'kettle',
      'dist-tags': tags,
      versions: { [text]: {}, '1.0.0': { ...version, dist } },
    };
    registry.replies.set('/kettle', tagged);
    await check('after.tgz');
    await check('after.tgz', '--baseline', 'nowhere');
    registry.replies.set('/kettle', answers[(index / 2) % 3] as object);
    await check('after.tgz');
    const status = [200, 403, 500][(index / 2) % 3] as number;
    registry.replies.set('/kettle', (_request, response) => {
      response.writeHead(status, header, { 'content-type': header }).end(text);
    });
    expect((await check('after.tgz')).code).toBe(3);
    registry.replies.set('/kettle', (_request, response) => {
      response.writeHead(302, { location: header }).end();
    });
    await check('after.tgz');
  });
});
