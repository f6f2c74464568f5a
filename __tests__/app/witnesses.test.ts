import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import { check } from '../../src/index.ts';
import { type FormatName, formats } from '../../src/report/formats.ts';
import { fileLook } from '../../src/report/terminal/lines.ts';
import { Workplace } from '../helpers/acquire-context.ts';
import { OddRegistry } from '../helpers/odd-registry.ts';
import { tarball } from '../helpers/tarball.ts';

let place: Workplace;
let own: OddRegistry;
let other: OddRegistry;
beforeEach(async () => {
  place = new Workplace();
  [own, other] = await Promise.all([OddRegistry.start(), OddRegistry.start()]);
  place.write(join(place.home, '.npmrc'), `registry=${own.url}\n`);
});
afterEach(() => {
  for (const registry of [own, other]) registry.stop();
  place.remove();
});

const packed = (manifest: Record<string, unknown>) =>
  tarball({ 'index.js': '1;\n' }, { name: 'teapot', ...manifest });

async function checked(manifests: readonly Record<string, unknown>[], more: object = {}) {
  const candidates = await Promise.all(
    manifests.map(async (manifest, index) => {
      writeFileSync(join(place.cwd, `${index}.tgz`), await packed(manifest));
      return `${index}.tgz`;
    }),
  );
  return await check({ candidates, cwd: place.cwd, env: place.env(), policy: defaultPolicy, ...more });
}

const codes = ({ packages }: Awaited<ReturnType<typeof check>>) =>
  packages.map(({ problem }) => problem?.code ?? null);
const allFormats = Object.keys(formats) as FormatName[];

describe('a registry that the tarball names itself', () => {
  const sent = (more: object = {}) => ({ version: '1.0.1', publishConfig: { registry: other.url }, ...more });

  test('is a finding, and is not asked', async () => {
    own.publish('teapot', { '1.0.0': { bytes: await packed({ version: '1.0.0' }) } });
    const { verdict, packages } = await checked([sent()]);
    expect(verdict).toBe('fail');
    expect(packages[0]?.baseline?.version).toBe('1.0.0');
    expect(packages[0]?.findings).toMatchObject([
      {
        rule: 'publish-config',
        severity: 'error',
        evidence: { field: 'publishConfig.registry', asked: own.url },
      },
    ]);
    expect(other.requests).toEqual([]);
  });

  test('for one scope, too', async () => {
    const name = '@acme/teapot';
    own.publish(name, { '1.0.0': { bytes: await packed({ name, version: '1.0.0' }) } });
    const { packages } = await checked([
      { name, version: '1.0.1', publishConfig: { '@acme:registry': other.url } },
    ]);
    expect(packages[0]?.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error publish-config',
    ]);
    expect(other.requests).toEqual([]);
  });

  test('even where nothing was ever published, or nothing is compared', async () => {
    for (const more of [{}, { baseline: 'none' }])
      expect((await checked([sent({ version: '0.1.0' })], more)).packages[0]?.findings).toMatchObject([
        { rule: 'publish-config', severity: 'error' },
      ]);
    expect(other.requests).toEqual([]);
  });

  test('is none where the last release named it, or where the user does', async () => {
    own.publish('teapot', { '1.0.0': { bytes: await packed(sent({ version: '1.0.0' })) } });
    const known = await checked([sent()]);
    expect(known.packages[0]?.findings).toMatchObject([{ rule: 'publish-config', novelty: 'existing' }]);
    other.publish('teapot', { '1.0.0': { bytes: await packed({ version: '1.0.0' }) } });
    const wanted = await checked([sent()], { registry: other.url });
    expect(wanted.packages[0]?.findings.map(({ severity }) => severity)).toEqual(['warning']); // a change since the last release
  });

  test('is asked where the folder had it before a script ran, and not where a script wrote it', async () => {
    const manifest = { name: 'teapot', version: '1.0.1', publishConfig: { registry: other.url } };
    other.publish('teapot', { '1.0.0': { bytes: await packed({ ...manifest, version: '1.0.0' }) } });
    place.write('kept/package.json', manifest);
    place.write('kept/index.js', '1;\n');
    const kept = await check({
      candidates: ['kept'],
      cwd: place.cwd,
      env: place.env(),
      policy: defaultPolicy,
    });
    expect(kept.packages[0]?.findings).toEqual([]);
    expect(kept.packages[0]?.baseline?.version).toBe('1.0.0');
    const asked = other.requests.length;
    place.write('moved/package.json', {
      name: 'teapot',
      version: '0.0.1',
      scripts: {
        prepack: `node -e "const p = require('./package.json'); p.publishConfig = { registry: '${other.url}' }; require('fs').writeFileSync('package.json', JSON.stringify(p))"`,
      },
    });
    const moved = await check({
      candidates: ['moved'],
      cwd: place.cwd,
      env: place.env(),
      policy: defaultPolicy,
    });
    expect(moved.packages[0]?.findings).toMatchObject([{ rule: 'publish-config', severity: 'error' }]);
    expect(other.requests.length).toBe(asked);
  });
});

describe('a 404 without credentials', () => {
  test.each(['0.0.1', '0.7.3', '0.1.0-beta.1', '1.0.0', '1.0.0-rc.1', '1.0.0+build.7'])(
    '%s may be a first release, and every format says what it may be instead',
    async (version) => {
      const report = await checked([{ version }]);
      expect(report.packages[0]?.baseline).toMatchObject({ version: null, reason: 'first-publish' });
      const another = { ...report, packages: [...report.packages, ...report.packages] };
      for (const name of allFormats)
        for (const each of [report, another])
          expect([name, formats[name].render(each, { ...fileLook, quiet: false, verbose: false })]).toEqual([
            name,
            expect.stringMatching(/without a token, so it cannot see private packages/),
          ]);
    },
  );

  test.each(['7.4.2', '1.0.1', '1.1.0-beta.1', '2.0.0'])(
    '%s is undecided, with what to do',
    async (version) => {
      const report = await checked([{ version }]);
      expect(codes(report)).toEqual(['perhaps-private']);
      expect(report.verdict).toBe('undecided');
      expect(report.packages[0]?.problem?.message).toMatch(
        /token that may read it\. If it was never published, add --baseline none/,
      );
      const { packages } = await checked([{ version }], { baseline: 'none' });
      expect(packages[0]?.problem).toBeNull();
    },
  );

  test('with credentials, it is a first release', async () => {
    const { host } = new URL(own.url);
    place.write(join(place.home, '.npmrc'), `registry=${own.url}\n//${host}/:_authToken=\${NPM_TOKEN}\n`);
    const env = place.env({ NPM_TOKEN: 'x'.repeat(20) });
    expect(codes(await checked([{ version: '7.4.2' }], { env }))).toEqual([null]);
  });

  test('a version that another package of the run has may be the first of a new one', async () => {
    own.publish('kettle', { '7.4.1': { bytes: await packed({ name: 'kettle', version: '7.4.1' }) } });
    const kettle = { name: 'kettle', version: '7.4.2' };
    expect(codes(await checked([{ version: '7.4.2' }, kettle]))).toEqual([null, null]);
    expect(codes(await checked([{ version: '7.4.3' }, kettle]))).toEqual(['perhaps-private', null]);
    const alsoNew = { name: 'cup', version: '7.4.2' };
    expect(codes(await checked([{ version: '7.4.2' }, alsoNew]))).toEqual([
      'perhaps-private',
      'perhaps-private',
    ]);
  });
});

test('a baseline without any hash is said in every format', async () => {
  const bytes = await packed({ version: '1.0.0' });
  own.publish('teapot', { '1.0.0': { bytes, dist: { integrity: undefined } } });
  const report = await checked([{ version: '1.0.1' }]);
  expect(report.verdict).toBe('pass');
  const another = { ...report, packages: [...report.packages, ...report.packages] };
  for (const name of allFormats)
    for (const each of [report, another])
      expect([name, formats[name].render(each, { ...fileLook, quiet: false, verbose: false })]).toEqual([
        name,
        expect.stringMatching(/names no hash for /),
      ]);
});
