import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireBaseline } from '../../src/acquire/baseline.ts';
import type { AcquireContext, BaselineWish } from '../../src/acquire/context.ts';
import { failure, Workplace } from '../helpers/acquire-context.ts';
import { integrityOf, OddRegistry } from '../helpers/odd-registry.ts';
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

const bytes = (version: string) => tarball({ 'index.js': `// ${version}\n` }, { name: 'teapot', version });

async function publish(...versions: string[]): Promise<void> {
  const entries = await Promise.all(
    versions.map(async (version) => [version, { bytes: await bytes(version) }] as const),
  );
  registry.publish('teapot', Object.fromEntries(entries));
}

type Given = Partial<BaselineWish> & {
  readonly fromRegistry?: boolean;
  readonly folder?: string;
  readonly name?: string;
  readonly version?: string;
  readonly publishConfig?: unknown;
};

const baseline = (
  {
    name = 'teapot',
    version = '1.1.0',
    folder = place.cwd,
    baseline: wanted = 'auto',
    mode = 'pr',
    ...identity
  }: Given = {},
  more: Partial<AcquireContext> = {},
) =>
  acquireBaseline(
    { folder, tarball: null },
    async () => ({ name, version, ...identity }),
    { baseline: wanted, mode },
    place.context({ registry: registry.url, ...more }),
  );

describe('the baseline of the registry', () => {
  test('is downloaded, and the bytes are the published ones', async () => {
    await publish('1.0.0', '0.9.0');
    const { choice, tarball, source, warnings, name } = await baseline();
    expect(choice).toMatchObject({ version: '1.0.0', reason: 'highest-lower-stable' });
    expect(readFileSync(tarball?.path ?? '')).toEqual(await bytes('1.0.0'));
    expect(tarball?.size).toBe((await bytes('1.0.0')).length);
    expect([name, source, warnings]).toEqual(['teapot', 'teapot@1.0.0', []]);
    expect(place.progress.at(-1)).toMatchObject({
      step: 'download',
      subject: 'teapot@1.0.0',
      done: tarball?.size,
      total: tarball?.size,
    });
  });

  test('is none where the registry does not know the package', async () => {
    const { choice, tarball } = await baseline();
    expect(choice).toMatchObject({ version: null, reason: 'first-publish' });
    expect(tarball).toBeNull();
  });

  test('is the version itself where it is published', async () => {
    await publish('1.1.0', '1.0.0');
    expect((await baseline({ mode: 'publish' })).choice).toMatchObject({
      version: '1.1.0',
      reason: 'already-published',
    });
    expect((await baseline()).choice).toMatchObject({ version: '1.1.0', reason: 'same-version' });
  });

  test('of a registry candidate is what was there before it', async () => {
    await publish('1.0.0', '1.1.0', '1.2.0', '2.0.0');
    expect((await baseline({ fromRegistry: true })).choice).toMatchObject({
      version: '1.0.0',
      reason: 'highest-lower-stable',
    });
    expect((await baseline({ fromRegistry: true, version: '1.0.0' })).choice.reason).toBe('first-publish');
  });

  test('of a scoped package is asked for by its escaped name', async () => {
    registry.publish('@tea/pot', { '1.0.0': { bytes: await bytes('1.0.0') } });
    expect((await baseline({ name: '@tea/pot' })).choice.version).toBe('1.0.0');
    expect(registry.requests[0]?.path).toBe('/@tea%2fpot');
  });

  test('is none where all versions were unpublished', async () => {
    registry.replies.set('/teapot', { name: 'teapot', time: { unpublished: { time: '2026-01-01' } } });
    const { choice } = await baseline();
    expect(choice).toMatchObject({ version: null, reason: 'first-publish' });
    expect(choice.explanation).toContain('unpublished');
  });

  test('is nothing that takes a name over for safety', async () => {
    await publish('0.0.1-security');
    expect((await baseline()).choice.reason).toBe('first-publish');
  });
});

describe('the way without a packument', () => {
  test('asks for two manifests', async () => {
    await publish('1.0.3', '1.0.4');
    expect((await baseline({ version: '1.0.5' })).choice).toMatchObject({
      version: '1.0.4',
      reason: 'highest-lower-stable',
    });
    expect(registry.requests.map(({ path }) => path).sort()).toEqual([
      '/teapot/-/teapot-1.0.4.tgz',
      '/teapot/1.0.4',
      '/teapot/1.0.5',
    ]);
  });

  test('does not ask for the candidate, where that came from the registry', async () => {
    await publish('1.0.4', '1.0.5', '1.0.6');
    expect((await baseline({ version: '1.0.5', fromRegistry: true })).choice.version).toBe('1.0.4');
    expect(registry.requests.map(({ path }) => path)).toEqual([
      '/teapot/1.0.4',
      '/teapot/-/teapot-1.0.4.tgz',
    ]);
  });

  test('finds a version that is published already', async () => {
    await publish('1.0.4', '1.0.5');
    expect((await baseline({ version: '1.0.5' })).choice).toMatchObject({
      version: '1.0.5',
      reason: 'same-version',
    });
    expect(registry.asked('/teapot')).toBe(0);
  });

  test.each([
    ['is not there', () => {}],
    ['is refused', () => registry.replies.set('/teapot/1.0.4', 403)],
    [
      'is another package',
      () => registry.replies.set('/teapot/1.0.4', { name: 'kettle', version: '1.0.4', dist: {} }),
    ],
    ['is no object', () => registry.replies.set('/teapot/1.0.4', [])],
    ['has no tarball', () => registry.replies.set('/teapot/1.0.4', { name: 'teapot', version: '1.0.4' })],
    ['fails', () => registry.replies.set('/teapot/1.0.5', 500)],
    [
      'is deprecated',
      () =>
        registry.replies.set('/teapot/1.0.4', {
          ...(registry.replies.get('/teapot/1.0.3') as object),
          version: '1.0.4',
          deprecated: 'bad',
        }),
    ],
  ])('is left where the previous patch %s', async (_, spoil) => {
    await publish('1.0.3');
    spoil();
    expect((await baseline({ version: '1.0.5' })).choice.version).toBe('1.0.3');
    expect(registry.asked('/teapot')).toBe(1);
  });

  test('is left where the previous patch has no tarball yet', async () => {
    await publish('1.0.3', '1.0.4');
    registry.replies.set('/teapot/-/teapot-1.0.4.tgz', 404);
    const { choice, warnings } = await baseline({ version: '1.0.5' });
    expect(choice).toMatchObject({ version: '1.0.3', reason: 'highest-lower-stable-skipped-processing' });
    expect(warnings).toEqual(['teapot@1.0.4 is listed but has no tarball yet, so it was passed over.']);
  });

  test.each(['1.1.0', '1.0.1-beta.1', '2.0.0'])('is not taken for %s', async (version) => {
    await publish('1.0.0');
    await baseline({ version });
    expect(registry.requests[0]?.path).toBe('/teapot');
  });
});

describe('tarballs that are not there yet', () => {
  test('come while one waits', async () => {
    await publish('1.0.0');
    const there = await bytes('1.0.0');
    registry.replies.set('/teapot/-/teapot-1.0.0.tgz', (_request, _response, count) =>
      count < 3 ? 404 : there,
    );
    expect((await baseline()).choice.version).toBe('1.0.0');
  });

  test('are undecided where there is nothing else', async () => {
    await publish('1.0.0');
    registry.replies.set('/teapot/-/teapot-1.0.0.tgz', 404);
    expect(await failure(baseline())).toMatchObject({ code: 'tarball-missing', exit: 3 });
  });

  test('are undecided where they were asked for', async () => {
    await publish('1.0.0', '0.9.0');
    registry.replies.set('/teapot/-/teapot-1.0.0.tgz', 404);
    expect(await failure(baseline({ baseline: '1.0.0' }))).toMatchObject({
      code: 'tarball-missing',
      exit: 3,
    });
  });

  test('of one version after the other are a registry in trouble', async () => {
    const versions = ['1.0.0', '0.9.0', '0.8.0', '0.7.0', '0.6.0'];
    await publish(...versions);
    for (const version of versions) registry.replies.set(`/teapot/-/teapot-${version}.tgz`, 404);
    expect(await failure(baseline())).toMatchObject({ code: 'tarball-missing', exit: 3 });
  });

  test('that the registry does not even name are passed over', async () => {
    registry.publish('teapot', {
      '0.9.0': { bytes: await bytes('0.9.0') },
      '1.0.0': { bytes: await bytes('1.0.0'), dist: { tarball: undefined } },
    });
    expect((await baseline()).choice).toMatchObject({
      version: '0.9.0',
      reason: 'highest-lower-stable-skipped-processing',
    });
  });
});

describe('an explicit baseline', () => {
  test('none needs neither registry nor candidate', async () => {
    const candidate = { folder: place.cwd, tarball: null };
    const never = () => new Promise<never>(() => {});
    const wish = { baseline: 'none', mode: 'pr' } as const;
    const { choice, tarball } = await acquireBaseline(candidate, never, wish, place.context());
    expect([choice.version, choice.reason, tarball]).toEqual([null, 'override', null]);
  });

  test('is a file', async () => {
    place.write('old/teapot.tgz', await bytes('0.1.0'));
    const { choice, tarball, source } = await baseline({ baseline: 'old/teapot.tgz' });
    expect(choice).toMatchObject({ version: null, reason: 'override' });
    expect(readFileSync(tarball?.path ?? '')).toEqual(await bytes('0.1.0'));
    expect(source).toBe('old/teapot.tgz');
    expect(registry.requests).toEqual([]);
  });

  test.each([
    ['latest', '1.2.0'],
    ['1.0.0', '1.0.0'],
    ['<1.2', '1.1.0'],
    ['teapot@1.0.0', '1.0.0'],
    ['teapot@latest', '1.2.0'],
  ])('is %s', async (spec, version) => {
    await publish('1.0.0', '1.1.0', '1.2.0');
    expect((await baseline({ baseline: spec })).choice).toMatchObject({ version, reason: 'override' });
  });

  test('names another package', async () => {
    registry.publish('kettle', { '3.0.0': { bytes: await bytes('3.0.0') } });
    const { choice, name, source } = await baseline({ baseline: 'kettle@^3' });
    expect([choice.version, name, source]).toEqual(['3.0.0', 'kettle', 'kettle@3.0.0']);
  });

  test.each(['missing.tgz', './nowhere', '../../nothing.tar.gz'])('%s does not exist', async (spec) => {
    expect(await failure(baseline({ baseline: spec }))).toMatchObject({
      code: 'baseline-not-found',
      exit: 2,
    });
  });

  test('is a folder', async () => {
    place.write('old/package.json', {});
    const { code, exit, message } = await failure(baseline({ baseline: './old' }));
    expect([code, exit]).toEqual(['baseline-not-found', 2]);
    expect(message).toContain('pack it');
  });

  test.each(['0.5.0', 'beta', '>3', 'teapot@7.0.0'])(
    '%s is not published, and the message says what is',
    async (spec) => {
      await publish('1.0.0', '1.1.0');
      const { code, exit, message } = await failure(baseline({ baseline: spec }));
      expect([code, exit]).toEqual(['baseline-not-found', 2]);
      expect(message).toContain('1.0.0');
      expect(message).toContain('latest');
    },
  );

  test.each(['1.0.0', 'kettle@1.0.0'])('%s is of a package that is not there', async (spec) => {
    expect(await failure(baseline({ baseline: spec }))).toMatchObject({ code: 'package-not-found', exit: 2 });
  });
});

test('a version that is none is a usage error', async () => {
  expect(await failure(baseline({ version: '1.2' }))).toMatchObject({
    code: 'invalid-candidate-version',
    exit: 2,
  });
});

test.each(['../../secrets', 'a/b', '@tea/../pot', '@/x', '.hidden', 'a?b', 'a#b', '_x', 'a b'])(
  'a package called %j is not asked for',
  async (name) => {
    expect(await failure(baseline({ name }))).toMatchObject({ code: 'invalid-name', exit: 2 });
    expect(registry.requests).toEqual([]);
  },
);

describe('what is published under the version of the candidate', () => {
  const release = (given: Given = {}) => baseline({ mode: 'publish', ...given });
  const published = async (version: string) => ({ version, integrity: integrityOf(await bytes(version)) });

  test.each<[string, Given]>([
    ['the same patch', { version: '1.0.1' }],
    ['the same minor', { version: '1.1.0' }],
    ['another baseline by version', { version: '1.0.1', baseline: '1.0.0' }],
    ['another package', { version: '1.0.1', baseline: 'kettle@1.0.0' }],
    ['a file', { version: '1.0.1', baseline: 'old.tgz' }],
    ['no baseline', { version: '1.0.1', baseline: 'none' }],
    ['with build metadata', { version: '1.0.1+build.7' }],
  ])('is known for %s', async (_, given) => {
    place.write('old.tgz', await bytes('0.1.0'));
    registry.publish('kettle', { '1.0.0': { bytes: await bytes('1.0.0') } });
    await publish('1.0.0', '1.0.1', '1.1.0');
    const version = given.version?.replace(/\+.*/, '') ?? '';
    expect((await release(given)).published).toEqual(await published(version));
  });

  test.each<[string, Given]>([
    ['a patch', { version: '1.0.1' }],
    ['a minor', { version: '1.1.0' }],
    ['a first publish', { name: 'samovar' }],
    ['no baseline', { baseline: 'none' }],
  ])('is nothing for %s that is new', async (_, given) => {
    await publish('1.0.0');
    expect((await release(given)).published).toBeNull();
  });

  test('is told by its bytes where the registry names no SHA-512', async () => {
    const [one, two] = [await bytes('1.0.0'), await bytes('1.1.0')];
    const shasum = createHash('sha1').update(two).digest('hex');
    registry.publish('teapot', {
      '1.0.0': { bytes: one },
      '1.1.0': { bytes: two, dist: { integrity: undefined, shasum } },
    });
    expect((await release({ baseline: '1.0.0' })).published).toEqual(await published('1.1.0'));
  });

  test('is known where its tarball is not served yet', async () => {
    await publish('1.0.0', '1.0.1');
    registry.replies.delete('/teapot/-/teapot-1.0.1.tgz');
    const got = await release({ version: '1.0.1' });
    expect([got.choice.version, got.published]).toEqual(['1.0.0', await published('1.0.1')]);
  });

  test('is not asked for in a pull request, nor for what the registry has itself', async () => {
    await publish('1.0.0');
    expect((await baseline({ baseline: 'none' })).published).toBeUndefined();
    expect((await release({ version: '1.0.0', fromRegistry: true })).published).toBeUndefined();
  });

  test('is undecided where the registry does not answer', async () => {
    registry.replies.set('/teapot', 403);
    expect(await failure(release({ baseline: 'none' }))).toMatchObject({
      code: 'registry-forbidden',
      exit: 3,
    });
  });
});
