import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNew } from '../../src/output/files.ts';
import { temporaryFolder } from '../helpers/packgate.ts';

test('writes into folders that are not there yet', () => {
  const path = join(temporaryFolder(), '.github/workflows/a.yml');
  expect(writeNew(path, 'text\n')).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('text\n');
});

test('leaves what is there: a file, a folder, a link to nowhere', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), 'mine');
  mkdirSync(join(folder, 'folder'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
  for (const name of ['file', 'folder', 'link']) expect(writeNew(join(folder, name), 'text')).toBe(false);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
  expect(readdirSync(folder).sort()).toEqual(['file', 'folder', 'link']);
});

test.skipIf(process.platform !== 'linux')('a file system that takes no folder is told', () => {
  expect(() => writeNew('/proc/nope/deeper/packgate.yml', '')).toThrow(
    expect.objectContaining({ code: 'output-not-written', exit: 2 }),
  );
});

test('a place that cannot hold it is told', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '.github'), 'a file');
  expect(() => writeNew(join(folder, '.github/packgate.yml'), '')).toThrow(
    expect.objectContaining({ code: 'output-not-written', exit: 2 }),
  );
});
