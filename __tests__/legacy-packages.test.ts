import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../src/index.ts';
import { Workplace } from './helpers/acquire-context.ts';
import { OddRegistry } from './helpers/odd-registry.ts';
import { tarball } from './helpers/tarball.ts';

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

/** As a registry has had them since before it cleaned what it was sent: listed as 1.0.0, with another spelling in the tarball. */
const files = { 'index.js': '1;\n', LICENSE: 'MIT\n' };
const legacy = { name: 'JSONStream', version: '1.0.0beta', main: 'index.js' };

const judged = async (candidate: string, baseline: string) =>
  (
    await check({
      candidates: [candidate],
      baseline,
      cwd: place.cwd,
      env: place.env(),
      registry: registry.url,
    })
  ).packages[0];

test.each(['auto', 'none', '0.9.0'])(
  'what is published is judged, whatever it is called, with %s',
  async (baseline) => {
    registry.publish('JSONStream', {
      '0.9.0': { bytes: await tarball(files, { ...legacy, version: '0.9' }) },
      '1.0.0': { bytes: await tarball(files, legacy) },
    });
    const report = await judged('JSONStream@1.0.0', baseline);
    expect(report).toMatchObject({ name: 'JSONStream', verdict: 'pass', problem: null });
    if (baseline !== 'none') expect(report?.baseline?.version).toBe('0.9');
  },
);

test('a baseline is held against, whatever it is called', async () => {
  place.write('before.tgz', await tarball(files, { ...legacy, name: 'a b', version: '0.9' }));
  place.write('after.tgz', await tarball(files, { ...legacy, version: '1.0.0' }));
  expect(await judged('after.tgz', 'before.tgz')).toMatchObject({ problem: null });
});
