import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Clock, verify } from '../../src/app/verify.ts';
import { fileLook } from '../../src/report/terminal/lines.ts';
import { renderVerified, renderVerifiedJson } from '../../src/report/terminal/verified.ts';
import { failure, Workplace } from '../helpers/acquire-context.ts';
import { integrityOf, OddRegistry, type Reply } from '../helpers/odd-registry.ts';
import { SigningKey } from '../helpers/signing-key.ts';
import { tarball } from '../helpers/tarball.ts';
import { Verdaccio } from '../helpers/verdaccio.ts';

let place: Workplace;
let registry: OddRegistry;
let bytes: Buffer;
let other: Buffer;
beforeEach(async () => {
  place = new Workplace();
  registry = await OddRegistry.start();
  [bytes, other] = await Promise.all(['1', '2'].map((text) => kettle('kettle', text)) as [never, never]);
  place.write('kettle.tgz', bytes);
});
afterEach(() => {
  registry.stop();
  place.remove();
});

const kettle = (name: string, text: string) =>
  tarball({ 'index.js': `module.exports = ${text};\n` }, { name, version: '1.0.0' });

const minutes = 60_000;

/** Time passes while somebody waits, and only then. */
function clock(onWait: (waits: number) => void = () => {}, random = 0.5) {
  let [time, waits] = [0, 0];
  const pauses: number[] = [];
  const fake: Clock = {
    now: () => time,
    wait: async (milliseconds) => {
      pauses.push(milliseconds);
      time += milliseconds;
      onWait(++waits);
    },
    random: () => random,
  };
  return { fake, pauses, elapsed: () => time };
}

const env = (more = {}) => place.env({ npm_config_fetch_retries: '0', ...more });

const verified = (time: Clock, tarballs = ['./kettle.tgz'], more = {}) =>
  verify({
    cwd: place.cwd,
    env: env(),
    registry: registry.url,
    onProgress: (event) => place.progress.push(event),
    signal: null,
    tarballs,
    timeout: 15 * minutes,
    clock: time,
    ...more,
  });

const publish = (what = bytes, name = 'kettle', dist = {}): void => {
  registry.publish(name, { '1.0.0': { bytes: what, dist } });
  registry.replies.set(`/-/package/${name}/dist-tags`, { latest: '1.0.0', next: '2.0.0-rc.1' });
};

describe('a version that was published', () => {
  test('is served with the same bytes: nobody waits', async () => {
    publish();
    const { fake, pauses } = clock();
    const answer = await verified(fake);
    expect(answer.exit).toBe(0);
    expect(answer.packages).toMatchObject([
      { outcome: 'same', served: { integrity: integrityOf(bytes), tags: ['latest'] } },
    ]);
    expect(pauses).toEqual([]);
    expect(renderVerified(answer, fileLook)).toBe(
      'SAME kettle 1.0.0: the registry serves the bytes that were checked, under the dist-tag latest.\n',
    );
  });

  test('is hidden for a while, then served', async () => {
    const { fake, pauses } = clock((waits) => waits === 6 && publish());
    expect((await verified(fake)).exit).toBe(0);
    expect(pauses).toHaveLength(6);
    expect(pauses.map((each) => each / (pauses[0] ?? 0))).toEqual([1, 1.5, 2.25, 3.375, 5.0625, 7.59375]);
    expect(place.progress.find(({ step }) => step === 'wait')).toMatchObject({
      subject: 'kettle@1.0.0',
      done: 0,
      total: 15 * minutes,
    });
  });

  test('is listed before its bytes are there', async () => {
    publish();
    registry.replies.set('/kettle/-/kettle-1.0.0.tgz', 404);
    const { fake } = clock((waits) => waits === 2 && publish());
    expect((await verified(fake)).exit).toBe(0);
  });

  test('is hidden, then served with other bytes', async () => {
    const { fake } = clock((waits) => waits === 2 && publish(other));
    const answer = await verified(fake);
    expect(answer).toMatchObject({
      exit: 1,
      packages: [{ outcome: 'other', served: { integrity: integrityOf(other) } }],
    });
    expect(renderVerified(answer, fileLook)).toContain('OTHER BYTES kettle 1.0.0');
    expect(renderVerified(answer, fileLook)).toContain(`│ served: ${integrityOf(other)}`);
  });

  test('is never served: the time is over, and it says not to publish again', async () => {
    const { fake, elapsed, pauses } = clock();
    const answer = await verified(fake);
    expect(answer).toMatchObject({ exit: 3, packages: [{ outcome: 'waiting', served: null }] });
    expect(elapsed()).toBe(15 * minutes);
    expect(Math.max(...pauses)).toBe(1 * minutes);
    expect(renderVerified(answer, fileLook)).toMatch(/^NOT VISIBLE YET .* Do not publish it again/);
  });

  test.each([
    [0, 0.75],
    [1, 1.25],
  ])('is asked for after pauses with jitter (%s)', async (random, factor) => {
    const [even, odd] = [clock(() => {}, 0.5), clock(() => {}, random)];
    for (const time of [even, odd]) await verified(time.fake, undefined, { timeout: 1 * minutes });
    expect(odd.pauses[0]).toBe(factor * (even.pauses[0] ?? 0));
  });

  test('is asked for once where nobody wants to wait', async () => {
    const { fake, pauses } = clock();
    expect((await verified(fake, undefined, { timeout: 0 })).exit).toBe(3);
    expect(pauses).toEqual([]);
  });

  test('is asked for again after a failure of the registry', async () => {
    registry.replies.set('/kettle/1.0.0', 503);
    const { fake, pauses } = clock((waits) => waits === 1 && publish());
    expect((await verified(fake)).exit).toBe(0);
    expect(pauses).toHaveLength(1);
  });

  test('is undecided where the registry refuses to say', async () => {
    for (const path of ['/kettle/1.0.0', '/kettle']) registry.replies.set(path, 403);
    const { fake, pauses } = clock();
    expect(await verified(fake)).toMatchObject({
      exit: 3,
      packages: [{ outcome: 'unknown', problem: { code: 'registry-forbidden' } }],
    });
    expect(pauses).toEqual([]);
  });

  test('is served with bytes that the registry did not promise', async () => {
    publish(other, 'kettle', { integrity: integrityOf(bytes) });
    const answer = await verified(clock().fake);
    expect(answer).toMatchObject({ exit: 1, packages: [{ problem: { code: 'integrity-mismatch' } }] });
  });

  test('is signed by the registry, and another signature is as bad as other bytes', async () => {
    const key = new SigningKey('SHA256:one');
    registry.replies.set('/-/npm/v1/keys', { keys: [key.listed()] });
    publish(bytes, 'kettle', { signatures: [key.sign('kettle', '1.0.0', integrityOf(bytes))] });
    expect((await verified(clock().fake)).exit).toBe(0);
    publish(bytes, 'kettle', { signatures: [key.sign('kettle', '1.0.0', integrityOf(other))] });
    expect(await verified(clock().fake)).toMatchObject({
      exit: 1,
      packages: [{ problem: { code: 'signature-invalid' } }],
    });
  });

  test('has no dist-tag', async () => {
    publish();
    registry.replies.set('/-/package/kettle/dist-tags', { latest: '0.9.0' });
    expect(renderVerified(await verified(clock().fake), fileLook)).toContain('no dist-tag points at it');
  });
});

describe('the status that the registry has for those who may publish', () => {
  const path = '/-/package/kettle/version/1.0.0/status';
  const asked = async (reply: Reply, time = clock()) => {
    registry.replies.set(path, reply);
    place.npmrc(`${registry.url.replace('http:', '')}:_authToken=tea`);
    return await verified(time.fake, undefined, { env: env() });
  };

  test.each([
    ['blocked', 1, 'blocked', 'BLOCKED'],
    ['deleted', 1, 'blocked', 'BLOCKED'],
    ['validating', 3, 'waiting', 'NOT VISIBLE YET'],
    ['staged', 3, 'waiting', 'NOT VISIBLE YET'],
    ['published', 3, 'waiting', 'NOT VISIBLE YET'],
    ['something new', 3, 'waiting', 'NOT VISIBLE YET'],
  ])('%s', async (status, exit, outcome, word) => {
    const answer = await asked({ status });
    expect(answer).toMatchObject({ exit, packages: [{ outcome }] });
    expect(renderVerified(answer, fileLook)).toMatch(new RegExp(`^${word} kettle 1.0.0: `));
  });

  test.each([404, 403, 401])(
    '%i means that it may not be asked for: it is not asked again',
    async (status) => {
      const time = clock((waits) => waits === 3 && publish());
      expect((await asked(status, time)).exit).toBe(0);
      expect(registry.asked(path)).toBe(1);
    },
  );

  test('is not asked for without a token', async () => {
    registry.replies.set(path, { status: 'blocked' });
    expect((await verified(clock().fake)).exit).toBe(3);
    expect(registry.asked(path)).toBe(0);
  });
});

test('many packages: those that are there are not asked for again, and the worst counts', async () => {
  const names = Array.from({ length: 20 }, (_, at) => `part-${at}`);
  const packed = await Promise.all(names.map((name) => kettle(name, '1')));
  for (const [at, name] of names.entries()) place.write(`${name}.tgz`, packed[at] ?? '');
  const files = names.map((name) => `${name}.tgz`);
  for (const [at, name] of names.entries()) if (at > 1) publish(packed[at], name);
  const first = clock((waits) => waits === 2 && publish(packed[0], 'part-0'));
  const answer = await verified(first.fake, files);
  expect(answer.exit).toBe(3);
  expect(answer.packages.map(({ outcome }) => outcome)).toEqual([
    'same',
    'waiting',
    ...Array.from({ length: 18 }, () => 'same'),
  ]);
  expect(registry.asked('/part-7/1.0.0')).toBe(1);
  publish(other, 'part-1');
  registry.publish('part-1', { '1.0.0': { bytes: other } });
  expect((await verified(clock().fake, files)).exit).toBe(1);
  const { packages } = JSON.parse(renderVerifiedJson(answer));
  expect(packages[1]).toMatchObject({ name: 'part-1', outcome: 'waiting', served: null, warnings: [] });
});

test.each(['.', 'kettle@1.0.0', './nowhere.tgz'])('%s is no tarball', async (spec) => {
  expect(await failure(verified(clock().fake, [spec]))).toMatchObject({ exit: 2 });
});

test('what a real registry was given is what it serves', async () => {
  const verdaccio = await Verdaccio.start(place.temporary);
  try {
    const more = { registry: verdaccio.url };
    expect((await verified(clock().fake, undefined, more)).exit).toBe(3);
    await verdaccio.publish({ name: 'kettle', version: '1.0.0' }, bytes);
    const answer = await verified(clock().fake, undefined, more);
    expect(answer).toMatchObject({ exit: 0, packages: [{ served: { tags: ['latest'] } }] });
    place.write('kettle.tgz', other);
    expect((await verified(clock().fake, undefined, more)).exit).toBe(1);
  } finally {
    verdaccio.stop();
  }
});
