import { spawn } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
