import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CheckOptions, check } from '../../src/app/check.ts';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import type { Policy } from '../../src/model/policy.ts';
import { renderJson } from '../../src/report/json.ts';
import { parseReport } from '../../src/report/parse-report.ts';
import { Workplace } from '../helpers/acquire-context.ts';
import { OddRegistry } from '../helpers/odd-registry.ts';
import { tarball } from '../helpers/tarball.ts';

let place: Workplace;
let registry: OddRegistry;
beforeEach(async () => {
  place = new Workplace();
  registry = await OddRegistry.start();
  registry.publish('kettle', { '1.0.0': { bytes: await kettle('1.0.0') } });
});
afterEach(() => {
  registry.stop();
  place.remove();
});

const kettle = (version: string, files: Record<string, string> = {}): Promise<Buffer> =>
  tarball({ 'index.js': 'module.exports = 1;\n', ...files }, { name: 'kettle', version, main: 'index.js' });

async function checked(
  bytes: Uint8Array | string,
  more: Partial<CheckOptions> = {},
  policy: Partial<Policy> = {},
) {
  const spec = typeof bytes === 'string' ? bytes : './kettle.tgz';
  if (typeof bytes !== 'string') place.write('kettle.tgz', bytes);
  const report = await check({
    cwd: place.cwd,
    env: place.env(),
    candidates: [spec],
    mode: 'publish',
    baseline: 'auto',
    registry: registry.url,
    packer: null,
    ignoreScripts: false,
    onProgress: () => {},
    signal: null,
    policyOf: () => ({ ...defaultPolicy, ...policy }),
    today: '2026-11-20',
    ...more,
  });
  const readBack = parseReport(renderJson(report));
  const [first] = readBack.packages;
  return { verdict: first?.verdict, publish: first?.publish };
}

const leak = { '.env': 'A=1\n' };
const edit = { 'index.js': 'module.exports = 2;\n' };

test.each([
  ['a version that is new', '1.0.1', {}, {}, { verdict: 'pass', publish: true }],
  ['a new one with a leak', '1.0.1', leak, {}, { verdict: 'fail', publish: false }],
  ['the same bytes again', '1.0.0', {}, {}, { verdict: 'pass', publish: false }],
  ['other bytes under a version', '1.0.0', edit, {}, { verdict: 'fail', publish: false }],
  ['the same bytes in a pull request', '1.0.0', {}, { mode: 'pr' }, { verdict: 'pass', publish: false }],
  ['other bytes in a pull request', '1.0.0', edit, { mode: 'pr' }, { verdict: 'pass', publish: false }],
  ['a raised version there', '1.0.1', edit, { mode: 'pr' }, { verdict: 'pass', publish: true }],
  ['no registry asked', '1.0.1', {}, { mode: 'pr', baseline: 'none' }, { verdict: 'pass', publish: null }],
  ['no baseline, a release', '1.0.1', {}, { baseline: 'none' }, { verdict: 'pass', publish: true }],
  ['the same bytes, no baseline', '1.0.0', {}, { baseline: 'none' }, { verdict: 'pass', publish: false }],
  ['other bytes, no baseline', '1.0.0', edit, { baseline: 'none' }, { verdict: 'fail', publish: false }],
] as const)('%s', async (_, version, files, more, expected) => {
  expect(await checked(await kettle(version, files), more)).toEqual(expected);
});

test('what blocks nothing is published all the same, save for what a registry refuses', async () => {
  const never = { failOn: 'never' } as const;
  const leaking = await checked(await kettle('1.0.1', leak), {}, never);
  expect(leaking).toEqual({ verdict: 'fail', publish: true });
  const taken = await checked(await kettle('1.0.0', edit), {}, never);
  expect(taken).toEqual({ verdict: 'fail', publish: false });
});

test('what is undecided is not published, and what the registry has needs no publishing', async () => {
  expect(await checked(Buffer.from('no gzip'))).toEqual({ verdict: 'undecided', publish: false });
  expect(await checked('kettle@1.0.0')).toEqual({ verdict: 'pass', publish: false });
});
