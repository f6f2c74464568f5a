import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireCandidate } from '../../src/acquire/candidate.ts';
import type { AcquireContext } from '../../src/acquire/context.ts';
import { failure, Workplace } from '../helpers/acquire-context.ts';
import { integrityOf, OddRegistry } from '../helpers/odd-registry.ts';
import { SigningKey } from '../helpers/signing-key.ts';
import { tarball } from '../helpers/tarball.ts';

let place: Workplace;
let registry: OddRegistry;
let bytes: Buffer;
const key = new SigningKey('SHA256:one');
const keys = '/-/npm/v1/keys';
beforeEach(async () => {
  place = new Workplace();
  registry = await OddRegistry.start();
  bytes = await tarball({}, { name: 'teapot', version: '1.0.0' });
});
afterEach(() => {
  registry.stop();
  place.remove();
});

const get = (spec = 'teapot@1.0.0', more: Partial<AcquireContext> = {}) =>
  acquireCandidate(spec, place.context({ registry: registry.url, ...more }));

const publish = (signatures?: unknown, packument = {}): void =>
  registry.publish('teapot', { '1.0.0': { bytes, dist: { signatures } } }, packument);

const signed = (by = key, name = 'teapot', version = '1.0.0', of: Uint8Array = bytes) => [
  by.sign(name, version, integrityOf(of)),
];

describe('a signature', () => {
  beforeEach(() => registry.replies.set(keys, { keys: [key.listed()] }));

  test('that fits', async () => {
    publish(signed());
    expect((await get()).warnings).toEqual([]);
    expect(registry.asked(keys)).toBe(1);
  });

  test.each([
    ['of another version', () => signed(key, 'teapot', '1.0.1')],
    ['of another package', () => signed(key, 'kettle')],
    ['of other bytes', () => signed(key, 'teapot', '1.0.0', Buffer.from('x'))],
    ['by another key under this one’s name', () => signed(new SigningKey(key.id))],
    ['that is none', () => [{ keyid: key.id, sig: 'AAAA' }]],
    ['without a value', () => [{ keyid: key.id }]],
    ['beside one that fits', () => [...signed(), ...signed(key, 'teapot', '2.0.0')]],
  ])('%s is refused', async (_, signatures) => {
    publish(signatures());
    expect(await failure(get())).toMatchObject({ code: 'signature-invalid', exit: 3 });
  });

  test.each([
    ['a key that is not listed', () => signed(new SigningKey('SHA256:two'))],
    ['no key', () => [{ sig: 'AAAA' }]],
    ['something else', () => ['hello']],
  ])('by %s is refused', async (_, signatures) => {
    publish(signatures());
    expect(await failure(get())).toMatchObject({ code: 'signature-key-unknown', exit: 3 });
  });

  test('by a key of another kind is refused', async () => {
    const other = new SigningKey('SHA256:p384', 'secp384r1');
    registry.replies.set(keys, { keys: [key.listed(), other.listed()] });
    publish(signed(other));
    expect(await failure(get())).toMatchObject({ code: 'signature-key-unknown', exit: 3 });
  });
});

describe('a key that has expired', () => {
  beforeEach(() => registry.replies.set(keys, { keys: [key.listed('2025-01-29T00:00:00.000Z')] }));
  const tagged = 'teapot@latest';

  test('is good for what was published before', async () => {
    publish(signed(), { time: { '1.0.0': '2024-12-01T00:00:00.000Z' } });
    expect((await get(tagged)).warnings).toEqual([]);
  });

  test('is not for what was published after', async () => {
    publish(signed(), { time: { '1.0.0': '2025-02-01T00:00:00.000Z' } });
    expect(await failure(get(tagged))).toMatchObject({ code: 'signature-key-expired', exit: 3 });
  });

  test('is good where the registry does not say when', async () => {
    publish(signed());
    expect((await get(tagged)).warnings).toEqual([]);
  });
});

describe('a registry without keys of its own', () => {
  test.each([404, 400, 401, 403, 405])('answers with %i, and passes signatures on', async (status) => {
    registry.replies.set(keys, status);
    publish(signed());
    expect((await get()).warnings).toEqual([]);
  });

  test.each([
    ['a page', (_: unknown, response: { end(text: string): void }) => response.end('<html>')],
    ['an empty list', { keys: [] }],
    ['no list', { ok: true }],
    ['keys that are none', { keys: [{ keyid: key.id, key: 'AAAA' }, null, 'x'] }],
  ])('answers with %s', async (_, answer) => {
    registry.replies.set(
      keys,
      typeof answer === 'function' ? (request, response) => void answer(request, response) : answer,
    );
    publish(signed());
    expect((await get()).warnings).toEqual([]);
  });

  test('is not asked where there is nothing to verify', async () => {
    publish();
    await get();
    expect(registry.asked(keys)).toBe(0);
  });
});

test('keys that cannot be asked for are said to be missing', async () => {
  registry.replies.set(keys, 503);
  publish(signed());
  expect((await get()).warnings).toEqual([
    `The keys of ${registry.url} could not be asked for: the signature of teapot@1.0.0 was not verified.`,
  ]);
});

test('a version without a signature is odd where the registry has been seen to sign', async () => {
  registry.replies.set(keys, { keys: [key.listed()] });
  publish(signed());
  registry.publish('kettle', { '1.0.0': { bytes } });
  const env = place.env();
  await get('teapot@1.0.0', { env });
  expect((await get('kettle@1.0.0', { env })).warnings).toEqual([
    `kettle@1.0.0 carries no signature, though ${registry.url} signs what it publishes.`,
  ]);
  await get('teapot@1.0.0', { env });
  expect(registry.asked(keys)).toBe(1);
});
