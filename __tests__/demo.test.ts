import { readdirSync, watch } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { demonstrate } from '../src/app/demo/demo.ts';
import { failure } from './helpers/acquire-context.ts';
import { temporaryFolder } from './helpers/packgate.ts';

afterEach(() => vi.unstubAllEnvs());

const day = '2026-01-01';

test('a demonstration that is interrupted leaves nothing behind', async () => {
  const [folder, temporary] = [temporaryFolder(), temporaryFolder()];
  vi.stubEnv('TMPDIR', temporary);
  const stop = new AbortController();
  const watcher = watch(temporary, () => stop.abort()); // its download has begun
  const error = await failure(demonstrate(folder, day, stop.signal)).finally(() => watcher.close());
  expect(error).toMatchObject({ exit: 3 });
  expect(stop.signal.aborted).toBe(true);
  expect(readdirSync(temporary)).toEqual([]);

  expect(await failure(demonstrate(folder, day, AbortSignal.abort()))).toMatchObject({ code: 'interrupted' });
});
