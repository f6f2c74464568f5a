import { readdirSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { demonstrate } from '../src/app/demo/demo.ts';
import { failure } from './helpers/acquire-context.ts';
import { temporaryFolder } from './helpers/packgate.ts';
import { inFull } from './helpers/sample.ts';

afterEach(() => vi.unstubAllEnvs());

const day = '2026-01-01';

inFull('a demonstration that fails says why, in the words of its report', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '.npmrc'), 'local-address=192.0.2.1\n'); // of no machine (RFC 5737): nothing can be reached from it
  expect(await failure(demonstrate(folder, day, null))).toMatchObject({
    code: 'registry-connection',
    exit: 3,
    message: expect.stringMatching(
      /^The demonstration failed\. The connection to http:\/\/127\.0\.0\.1:\d+\/ broke off/,
    ),
  });
});

test('a demonstration that is interrupted leaves nothing behind', async () => {
  const [folder, temporary] = [temporaryFolder(), temporaryFolder()];
  vi.stubEnv('TMPDIR', temporary);
  const stop = new AbortController();
  const watcher = watch(temporary, () => stop.abort()); // its download has begun
  const error = await failure(demonstrate(folder, day, stop.signal)).finally(() => watcher.close());
  expect(error).toMatchObject({ code: 'interrupted', exit: 3 });
  expect(stop.signal.aborted).toBe(true);
  expect(readdirSync(temporary)).toEqual([]);

  expect(await failure(demonstrate(folder, day, AbortSignal.abort()))).toMatchObject({ code: 'interrupted' });
});
