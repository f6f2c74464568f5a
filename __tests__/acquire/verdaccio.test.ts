import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acquireBaseline } from '../../src/acquire/baseline.ts';
import { acquireCandidate } from '../../src/acquire/candidate.ts';
import type { AcquireContext } from '../../src/acquire/context.ts';
import { failure, Workplace } from '../helpers/acquire-context.ts';
import { membersOf } from '../helpers/members.ts';
import { inFull } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';
import { Verdaccio } from '../helpers/verdaccio.ts';

/** A whole registry: what it says and sends is not of our making. */
let place: Workplace;
let registry: Verdaccio;
let token: string;
const bytes = new Map<string, Buffer>();

beforeAll(async () => {
  place = new Workplace();
  registry = await Verdaccio.start(place.root);
  token = await registry.user('gardener');
  for (const version of ['1.0.0', '1.0.1', '1.1.0-rc.1', '1.1.0', '2.0.0']) {
    for (const name of ['teapot', '@closed/pot']) {
      const packed = await tarball({ 'index.js': `// ${version}\n` }, { name, version });
      bytes.set(`${name}@${version}`, packed);
      const manifest = { name, version, ...(version === '1.0.1' ? { deprecated: 'leaks' } : {}) };
      await registry.publish(manifest, packed, { tag: version.includes('-') ? 'next' : 'latest', token });
    }
  }
});
afterAll(() => {
  registry.stop();
  place.remove();
});

const baseline = (name: string, version: string, wanted = 'auto', more: Partial<AcquireContext> = {}) =>
  acquireBaseline(
    { folder: place.cwd, tarball: null },
    async () => ({ name, version }),
    { baseline: wanted, mode: 'publish' },
    place.context({ registry: registry.url, ...more }),
  );

describe('a baseline', () => {
  test.each([
    ['2.0.1', '2.0.0', 'highest-lower-stable'],
    ['1.0.2', '1.0.0', 'highest-lower-stable-not-deprecated'],
    ['1.1.0', '1.1.0', 'already-published'],
    ['1.1.0-rc.2', '1.1.0-rc.1', 'same-channel'],
    ['0.0.0-development', '2.0.0', 'placeholder-latest'],
  ])('of %s', async (version, chosen, reason) => {
    const { choice, tarball, warnings } = await baseline('teapot', version);
    expect(choice).toMatchObject({ version: chosen, reason });
    expect(readFileSync(tarball?.path ?? '')).toEqual(bytes.get(`teapot@${chosen}`));
    expect(warnings).toEqual([]);
  });

  test('of a package that nobody has published', async () => {
    expect((await baseline('kettle', '1.0.0')).choice.reason).toBe('first-publish');
  });

  test.each([
    ['next', '1.1.0-rc.1'],
    ['~1.0', '1.0.0'],
    ['teapot@1.1.0', '1.1.0'],
  ])('by the user’s word: %s', async (wanted, chosen) => {
    expect((await baseline('teapot', '3.0.0', wanted)).choice).toMatchObject({
      version: chosen,
      reason: 'override',
    });
  });
});

describe('a package that is closed to others', () => {
  test('is not taken for a new one', async () => {
    expect(await failure(baseline('@closed/pot', '2.0.1'))).toMatchObject({
      code: expect.stringMatching(/^registry-(unauthorized|forbidden)$/),
      exit: 3,
    });
  });

  test('opens with the token in .npmrc', async () => {
    place.npmrc(
      `@closed:registry=${registry.url}`,
      `${registry.url.replace('http:', '')}:_authToken=${token}`,
    );
    const { choice, tarball } = await baseline('@closed/pot', '2.1.0', 'auto', { registry: null });
    expect(choice.version).toBe('2.0.0');
    expect(readFileSync(tarball?.path ?? '')).toEqual(bytes.get('@closed/pot@2.0.0'));
    place.npmrc('');
  });
});

describe('a candidate', () => {
  const candidate = (spec: string) => acquireCandidate(spec, place.context({ registry: registry.url }));

  test.each([
    ['teapot@1.1.0', '1.1.0'],
    ['teapot@latest', '2.0.0'],
    ['teapot@next', '1.1.0-rc.1'],
    ['teapot@^1', '1.1.0'],
    ['npm:teapot@v1.0.0', '1.0.0'],
  ])('%s', async (spec, version) => {
    const found = await candidate(spec);
    expect(found).toMatchObject({
      from: { kind: 'registry', name: 'teapot', version },
      source: `teapot@${version}`,
    });
    expect(readFileSync(found.tarball.path)).toEqual(bytes.get(`teapot@${version}`));
  });

  test.each(['teapot@9.9.9', 'teapot@beta', 'teapot@>9'])(
    '%s does not exist, but others do',
    async (spec) => {
      const error = await failure(candidate(spec));
      expect(error).toMatchObject({ code: 'version-not-found', exit: 2 });
      expect(error.message).toContain('2.0.0');
    },
  );

  test('of no such package', async () => {
    expect(await failure(candidate('kettle@1.0.0'))).toMatchObject({ code: 'package-not-found', exit: 2 });
  });
});

inFull('what npm publishes is what npm packed', async () => {
  place.write('package.json', { name: 'saucer', version: '1.0.0', files: ['lib'] });
  place.write('lib/index.js', 'export {};\n');
  const env = place.env({ npm_config_registry: registry.url });
  place.npmrc(`${registry.url.replace('http:', '')}:_authToken=${token}`);
  await promisify(execFile)('npm', ['publish'], { cwd: place.cwd, env, timeout: 30_000 });
  const context = place.context({ env, packer: 'npm' });
  const packed = await acquireCandidate('.', context);
  const identity = async () => ({ name: 'saucer', version: '1.0.0' });
  const published = await acquireBaseline(
    { folder: place.cwd, tarball: null },
    identity,
    { baseline: 'auto', mode: 'pr' },
    context,
  );
  expect(published.choice.reason).toBe('same-version');
  expect(readFileSync(published.tarball?.path ?? '')).toEqual(readFileSync(packed.tarball.path));
  expect(await membersOf(packed.tarball.path)).toContain('package/lib/index.js');
  place.npmrc('');
});
