import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createScratch } from '../../src/acquire/scratch.ts';
import { failure, Workplace } from '../helpers/acquire-context.ts';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

test('folders are fresh, empty, and nobody else’s', async () => {
  const scratch = createScratch(place.temporary);
  const [one, two] = [await scratch.folder(), await scratch.folder()];
  expect(one).not.toBe(two);
  expect(statSync(one).mode & 0o777).toBe(0o700);
  scratch.dispose();
});

test('all of them are gone at once, whatever is in them', async () => {
  const scratch = createScratch(place.temporary);
  writeFileSync(join(await scratch.folder(), 'x'), 'x');
  await scratch.folder();
  const { dispose } = scratch;
  dispose();
  expect(place.leftovers()).toEqual([]);
  dispose();
});

test('a file in a folder that outlives it is gone with it', async () => {
  const [whole, scratch] = [createScratch(place.temporary), createScratch(place.temporary)];
  const folder = await whole.folder();
  const [one, other] = ['1.tgz', '2.tgz'].map((name) => join(folder, name)) as [string, string];
  await Promise.all([scratch.file(one), whole.file(other)].map((file) => once(file.end('x'), 'close')));
  await scratch.end();
  expect([existsSync(one), existsSync(other)]).toEqual([false, true]);
  await whole.end();
  expect(place.leftovers()).toEqual([]);
});

test('there are none afterwards', async () => {
  const scratch = createScratch(place.temporary);
  const late = scratch.folder();
  scratch.dispose();
  expect(await failure(late)).toMatchObject({ code: 'interrupted', exit: 3 });
  expect(await failure(scratch.folder())).toMatchObject({ code: 'interrupted', exit: 3 });
  expect(place.leftovers()).toEqual([]);
});

test('children end with it, those that come late too', async () => {
  const scratch = createScratch(place.temporary);
  const start = () =>
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  const ended = (child: ReturnType<typeof start>) =>
    new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  const [early, late] = [start(), start()];
  const both = Promise.all([ended(early), ended(late)]);
  scratch.adopt(early);
  scratch.dispose();
  scratch.adopt(late);
  expect(await both).toEqual(['SIGKILL', 'SIGKILL']);
});

test('no place for them is said', async () => {
  const nowhere = join(place.root, 'nowhere');
  expect(await failure(createScratch(nowhere).folder())).toMatchObject({ code: 'temporary-folder', exit: 3 });
  expect(existsSync(nowhere)).toBe(false);
});

describe('the end', () => {
  test('comes when the streams have closed', async () => {
    const scratch = createScratch(place.temporary);
    const file = scratch.file(join(await scratch.folder(), 'x'));
    file.on('error', () => {});
    file.write(Buffer.alloc(1_000_000));
    await scratch.end();
    expect({ closed: file.closed, left: place.leftovers() }).toEqual({ closed: true, left: [] });
  });

  test('comes when the children have ended', async () => {
    const scratch = createScratch(place.temporary);
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
    scratch.adopt(child);
    await scratch.end();
    expect(child.signalCode).toBe('SIGKILL');
  });

  test('does not wait for ever for what a dead disk holds up', async () => {
    const scratch = createScratch(place.temporary);
    await scratch.folder();
    scratch.adopt(new Readable({ read() {}, destroy() {} }));
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const end = scratch.end();
      await vi.advanceTimersByTimeAsync(1_000);
      await end;
    } finally {
      vi.useRealTimers();
    }
    expect(place.leftovers()).toEqual([]);
  });
});

test('a file is open at once, and is none any more afterwards', async () => {
  const scratch = createScratch(place.temporary);
  const path = join(await scratch.folder(), 'x');
  const file = scratch.file(path);
  expect(existsSync(path)).toBe(true);
  file.on('error', () => {}); // written to after its end
  scratch.dispose();
  file.write('x');
  await once(file, 'close');
  expect(place.leftovers()).toEqual([]);
  expect(() => scratch.file(path)).toThrow(expect.objectContaining({ code: 'interrupted' }));
});
