import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PackgateError } from '../../src/model/errors.ts';
import { type Written, writeAll, writeWhole } from '../../src/output/files.ts';
import { temporaryFolder } from '../helpers/packgate.ts';

function failure(write: () => void): PackgateError {
  try {
    write();
  } catch (error) {
    return error as PackgateError;
  }
  throw new Error('it was written');
}

describe('a report in a file', () => {
  test('is written into folders that are made for it, and over what was there', () => {
    const path = join(temporaryFolder(), 'a/b/report.json');
    writeWhole(path, 'first');
    writeWhole(path, 'second');
    expect(readFileSync(path, 'utf8')).toBe('second');
    expect(readdirSync(join(path, '..'))).toEqual(['report.json']);
  });

  test('follows a link and leaves it a link', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'real'), 'old');
    symlinkSync('real', join(folder, 'link'));
    writeWhole(join(folder, 'link'), 'new');
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
  });

  test('does not replace a device by a file', () => {
    writeWhole('/dev/null', 'gone');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('that cannot be written is a usage error, and leaves nothing behind', () => {
    const folder = temporaryFolder();
    expect(failure(() => writeWhole(folder, 'x'))).toMatchObject({
      exit: 2,
      message: expect.stringContaining('it is a folder'),
    });
    writeFileSync(join(folder, 'file'), '');
    expect(failure(() => writeWhole(join(folder, 'file/report'), 'x'))).toMatchObject({
      exit: 2,
      code: 'output-not-written',
    });
    expect(failure(() => writeWhole(join(folder, 'x'.repeat(300)), 'x')).exit).toBe(2);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('that meets a full disk is undecided, and leaves nothing behind', () => {
    if (!existsSync('/dev/full')) return;
    expect(failure(() => writeWhole('/dev/full', 'x'))).toMatchObject({ exit: 3 });
  });

  test('keeps what was there when the new one cannot be written', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'shut'));
    const path = join(folder, 'shut/report');
    writeFileSync(path, 'old');
    chmodSync(join(folder, 'shut'), 0o555);
    try {
      writeWhole(path, 'new');
    } catch {
      expect(readFileSync(path, 'utf8')).toBe('old');
    }
    chmodSync(join(folder, 'shut'), 0o755);
    expect(readdirSync(join(folder, 'shut'))).toEqual(['report']);
  });
});

test('a folder of reports has one file for each format', () => {
  const folder = join(temporaryFolder(), 'reports');
  writeAll(
    folder,
    new Map<string, () => Written>([
      ['report.txt', () => 'a'],
      ['report.json', () => ['{', '\n', '}']],
    ]),
  );
  expect(readdirSync(folder).sort()).toEqual(['report.json', 'report.txt']);
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('{\n}');
});
