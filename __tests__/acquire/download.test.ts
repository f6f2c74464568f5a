import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireCandidate } from '../../src/acquire/candidate.ts';
import type { AcquireContext, Limits } from '../../src/acquire/context.ts';
import { versionAt } from '../../src/acquire/registry/served.ts';
import { createScratch, type Scratch } from '../../src/acquire/scratch.ts';
import { failure, Workplace } from '../helpers/acquire-context.ts';
import { integrityOf, OddRegistry, type Reply } from '../helpers/odd-registry.ts';
import { tarball } from '../helpers/tarball.ts';

let place: Workplace;
let registry: OddRegistry;
let bytes: Buffer;
const path = '/teapot/-/teapot-1.0.0.tgz';
beforeEach(async () => {
  place = new Workplace();
  registry = await OddRegistry.start();
  bytes = await tarball({ 'big.bin': Buffer.alloc(200_000, 7) }, { name: 'teapot', version: '1.0.0' });
});
afterEach(() => {
  registry.stop();
  place.remove();
});

const get = (more: Partial<AcquireContext> & { quick?: Partial<Limits> } = {}) =>
  acquireCandidate('teapot@1.0.0', place.context({ registry: registry.url, ...more }));

const publish = (dist: object = {}, reply?: Reply): void => {
  registry.publish('teapot', { '1.0.0': { bytes, dist } });
  if (reply !== undefined) registry.replies.set(path, reply);
};

const sha1 = (of: Uint8Array) => createHash('sha1').update(of).digest('hex');

describe("what npm's cache holds", () => {
  const asked = (): number => registry.asked(path);
  /** As npm leaves it, and where the bytes of the tarball are in it. */
  async function cached(): Promise<string> {
    publish();
    await promisify(execFile)('npm', ['pack', 'teapot@1.0.0', '--registry', registry.url, '--dry-run'], {
      cwd: place.cwd,
      env: place.env(),
    });
    const hex = createHash('sha512').update(bytes).digest('hex');
    const folder = join(place.home, 'cache/_cacache/content-v2/sha512', hex.slice(0, 2), hex.slice(2, 4));
    return join(folder, hex.slice(4));
  }

  test('is not downloaded, and the cache stays as it is', async () => {
    const file = await cached();
    chmodSync(file, 0o444);
    const [before, names] = [asked(), readdirSync(place.home, { recursive: true }).toSorted()];
    const { tarball } = await get();
    expect(readFileSync(tarball.path)).toEqual(bytes);
    expect(tarball.path).not.toBe(file);
    expect(tarball.size).toBe(bytes.length);
    expect(asked()).toBe(before);
    expect(readdirSync(place.home, { recursive: true }).toSorted()).toEqual(names);
    // Whoever asks whether the registry serves it does not ask a cache.
    const look = await versionAt(
      { name: 'teapot', version: '1.0.0', publishConfig: {} },
      place.context({ registry: registry.url }),
    );
    expect(await look()).toMatchObject({ state: 'served', integrity: integrityOf(bytes) });
    expect(asked()).toBe(before + 1);
  });

  test.each<[string, (file: string) => void]>([
    ['other bytes', (file) => writeFileSync(file, Buffer.alloc(bytes.length, 1))],
    ['a part of them', (file) => writeFileSync(file, bytes.subarray(0, 100))],
    ['more than they were', (file) => writeFileSync(file, Buffer.concat([bytes, bytes]))],
    ['too much', (file) => truncateSync(file, 300 * 1024 ** 2)],
    ['a folder', (file) => mkdirSync(file)],
    ['a pipe', (file) => execFileSync('mkfifo', [file])],
    ['a link', (file) => symlinkSync(place.write('kept.tgz', bytes), file)],
  ])('is downloaded where there is %s', async (_, spoil) => {
    const file = await cached();
    const before = asked();
    if (/kept|mkfifo|mkdir/.test(String(spoil))) rmSync(file);
    else chmodSync(file, 0o644);
    spoil(file);
    const { tarball } = await get();
    expect(readFileSync(tarball.path)).toEqual(bytes);
    expect(asked()).toBe(before + 1);
  });
});

describe('the bytes', () => {
  test('are those that the registry promised', async () => {
    publish();
    const { tarball, warnings } = await get();
    expect(readFileSync(tarball.path)).toEqual(bytes);
    expect(warnings).toEqual([]);
  });

  test('are not', async () => {
    publish({}, Buffer.concat([bytes, Buffer.from([0])]));
    const { code, exit, message } = { ...(await failure(get())), message: (await failure(get())).message };
    expect([code, exit]).toEqual(['integrity-mismatch', 3]);
    expect(message).toContain(integrityOf(bytes));
  });

  test('are held against the strongest hash of several', async () => {
    const weak = `sha1-${Buffer.from(sha1(Buffer.from('other')), 'hex').toString('base64')}`;
    publish({ integrity: `${weak} ${integrityOf(bytes)}` });
    await get();
    publish({
      integrity: `sha1-${Buffer.from(sha1(bytes), 'hex').toString('base64')} ${integrityOf(Buffer.from('other'))}`,
    });
    expect(await failure(get())).toMatchObject({ code: 'integrity-mismatch' });
  });

  test('of old releases are held against their shasum', async () => {
    publish({ integrity: undefined, shasum: sha1(bytes) });
    expect((await get()).warnings).toEqual([]);
    publish({ integrity: undefined, shasum: sha1(Buffer.from('other')) });
    expect(await failure(get())).toMatchObject({ code: 'integrity-mismatch', exit: 3 });
  });

  test.each([
    ['no hash', { integrity: undefined }],
    ['a hash that nobody computes', { integrity: 'whirlpool-AAAA' }],
    ['something else', { integrity: 'yes', shasum: 'no' }],
  ])('cannot be verified with %s, which is said', async (_, dist) => {
    publish(dist);
    expect((await get()).warnings).toEqual([
      'The registry names no hash for teapot@1.0.0: its bytes could not be verified.',
    ]);
  });

  test('come compressed once more by a proxy', async () => {
    publish(
      {},
      (_request, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(bytes)),
    );
    expect(readFileSync((await get()).tarball.path)).toEqual(bytes);
  });

  test('come in pieces, of a length that nobody announced', async () => {
    publish({}, (_request, response) => {
      for (let at = 0; at < bytes.length; at += 100) response.write(bytes.subarray(at, at + 100));
      response.end();
    });
    expect((await get()).tarball.size).toBe(bytes.length);
  });

  test('break off once and are asked for again', async () => {
    publish({}, (_request, response, count) => {
      if (count > 1) return bytes;
      response
        .writeHead(200, { 'content-length': bytes.length })
        .write(bytes.subarray(0, 50), () => response.destroy());
      return undefined;
    });
    expect(readFileSync((await get()).tarball.path)).toEqual(bytes);
  });

  test('break off every time', async () => {
    publish({}, (_request, response) => {
      response.writeHead(200, { 'content-length': bytes.length + 10 }).end(bytes);
    });
    expect((await failure(get({ quick: { idle: 200 } }))).message).toMatch(
      /^(The connection to|http:.* did not answer in time)/,
    );
  });

  test('stop coming', async () => {
    publish({}, (_request, response) => void response.writeHead(200).write(bytes.subarray(0, 50)));
    expect(await failure(get({ quick: { idle: 100 } }))).toMatchObject({ code: 'registry-timeout', exit: 3 });
  });

  test.each([401, 403, 429, 500])('are refused with %i', async (status) => {
    publish({}, status);
    expect(await failure(get())).toMatchObject({ exit: 3, code: expect.stringMatching(/^registry-/) });
  });
});

describe('more than anybody wants', () => {
  const limit = { quick: { packedBytes: 100 } };

  test('as announced', async () => {
    publish();
    expect(await failure(get(limit))).toMatchObject({ code: 'tarball-too-large', exit: 3 });
  });

  test('and not announced', async () => {
    publish({}, (_request, response) => void response.end(bytes));
    expect(await failure(get(limit))).toMatchObject({ code: 'tarball-too-large', exit: 3 });
    expect(place.progress.every(({ done }) => done <= 100)).toBe(true);
  });

  test('out of a small compressed answer', async () => {
    publish(
      {},
      (_request, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(100_000))),
    );
    expect(await failure(get({ quick: { packedBytes: 5_000 } }))).toMatchObject({
      code: 'tarball-too-large',
      exit: 3,
    });
  });
});

describe('the address of the tarball', () => {
  test('is the registry’s where npm would bend it', async () => {
    publish({ tarball: `http://registry.example${path}` });
    place.npmrc('replace-registry-host=registry.example');
    await get();
    expect(registry.asked(path)).toBe(1);
  });

  test('is the registry’s where it names npm’s own default', async () => {
    const { default: npm } = await import('@npmcli/config/lib/definitions/index.js');
    publish({ tarball: new URL(path, String(npm.definitions.registry?.default)).href });
    await get();
    expect(registry.asked(path)).toBe(1);
  });

  test('may be relative', async () => {
    publish({ tarball: path });
    await get();
  });

  test.each(['file:///etc/hostname', 'http://', 'data:,x'])('is none: %s', async (address) => {
    publish({ tarball: address });
    expect(await failure(get())).toMatchObject({ code: 'registry-malformed', exit: 3 });
  });

  test('belongs to a record of another package', async () => {
    const record = {
      name: 'kettle',
      version: '9.9.9',
      dist: { tarball: registry.url + path.slice(1), integrity: integrityOf(bytes) },
    };
    registry.publish('teapot', { '1.0.0': { bytes } }, { versions: { '1.0.0': record } });
    registry.replies.delete('/teapot/1.0.0');
    expect(await failure(get())).toMatchObject({ code: 'registry-malformed', exit: 3 });
  });
});

test('a temporary folder that cannot be written to', async () => {
  publish();
  const scratch = createScratch(`${place.root}/nowhere`);
  expect(await failure(get({ scratch }))).toMatchObject({ code: 'temporary-folder', exit: 3 });
});

describe('a temporary folder', () => {
  const spoilt = (spoil: (file: string) => void): Scratch => {
    const scratch = createScratch(place.temporary);
    return {
      ...scratch,
      async folder() {
        const folder = await scratch.folder();
        spoil(join(folder, 'package.tgz'));
        return folder;
      },
    };
  };

  test('with something else in the way', async () => {
    publish();
    const scratch = spoilt((file) => mkdirSync(file));
    expect(await failure(get({ scratch }))).toMatchObject({ code: 'temporary-folder', exit: 3 });
  });

  test.runIf(existsSync('/dev/full'))('on a full disk', async () => {
    publish();
    const scratch = spoilt((file) => symlinkSync('/dev/full', file));
    expect(await failure(get({ scratch }))).toMatchObject({ code: 'disk-full', exit: 3 });
  });

  test('is empty when all is over', async () => {
    publish();
    const scratch = createScratch(place.temporary);
    await get({ scratch });
    expect(place.leftovers()).toHaveLength(1);
    scratch.dispose();
    expect(place.leftovers()).toEqual([]);
  });
});
