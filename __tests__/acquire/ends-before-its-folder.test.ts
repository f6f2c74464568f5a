import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openRegistry } from '../../src/acquire/registry/address.ts';
import { download } from '../../src/acquire/registry/download.ts';
import { Registry } from '../../src/acquire/registry/registry.ts';
import { withScratch } from '../../src/app/open-package.ts';
import { failure, Workplace } from '../helpers/acquire-context.ts';
import { inTurn } from '../helpers/in-turn.ts';
import { OddRegistry } from '../helpers/odd-registry.ts';
import { everything } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';

let place: Workplace;
let registry: OddRegistry;
beforeEach(async () => {
  place = new Workplace();
  vi.stubEnv('TMPDIR', place.temporary);
  registry = await OddRegistry.start();
});
afterEach(() => {
  vi.unstubAllEnvs();
  registry.stop();
  place.remove();
});

/** A few at once: files open late where others keep the disk busy. */
const [often, atOnce] = [everything ? 1_000 : 100, 16];

test('a download that is reset in the middle, again and again: no folder stays', {
  timeout: 300_000,
}, async () => {
  const bytes = await tarball({ 'index.js': '1;\n' }, { name: 'teapot', version: '1.0.0' });
  registry.publish('teapot', { '1.0.0': { bytes } });
  registry.replies.set('/teapot/-/teapot-1.0.0.tgz', (_, response) => {
    response
      .writeHead(200, { 'content-length': bytes.length })
      .write(bytes.subarray(0, bytes.length >> 1), () => response.socket?.resetAndDestroy());
  });
  place.npmrc('fetch-retries=0');
  const limits = { retry: 1 };
  const context = { ...place.context({ registry: registry.url }), limits };
  const client = await openRegistry({ name: 'teapot', publishConfig: {}, folder: place.cwd }, context);
  const record = await client.version('teapot', '1.0.0');
  if (record === null) throw new Error('it was not published');
  const sources = { ...context, packer: null, ignoreScripts: true, signal: null };
  const codes = await inTurn(Array.from({ length: often }), atOnce, async () => {
    const got = withScratch(sources, [], (own) =>
      download(record, new Registry({ ...client, context: { ...own, limits } })),
    );
    return (await failure(got)).code;
  });
  expect(new Set(codes)).toEqual(new Set(['registry-connection']));
  expect(readdirSync(place.temporary)).toEqual([]);
});
