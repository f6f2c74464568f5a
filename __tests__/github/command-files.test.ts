import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CommandFiles } from '../../src/github/command-files.ts';
import { temporaryFolder } from '../helpers/packgate.ts';

const names = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const;

/** A step that has written its outputs and its summary. */
function step() {
  const folder = temporaryFolder();
  const paths = Object.fromEntries(names.map((name) => [name, join(folder, name)])) as {
    [N in (typeof names)[number]]: string;
  };
  for (const name of names) writeFileSync(paths[name], name === 'GITHUB_ENV' ? 'A=1\n' : '');
  const files = new CommandFiles(paths);
  files.write('GITHUB_OUTPUT', 'verdict=fail\n');
  files.write('GITHUB_STEP_SUMMARY', 'an earlier text');
  files.write('GITHUB_STEP_SUMMARY', '## FAIL');
  const texts = () => names.map((name) => readFileSync(paths[name], 'utf8'));
  return { folder, paths, files, texts };
}
const meant = ['A=1\n', '', '', 'verdict=fail\n', '## FAIL'];

test('what a step writes stands behind what was there, once', () => {
  const { texts, files } = step();
  expect(texts()).toEqual(meant);
  expect(files.restore()).toEqual([]);
});

describe('what a script has made of the file is gone', () => {
  test.each<[string, (path: string, folder: string) => void]>([
    ['that it wrote into', (path) => appendFileSync(path, 'NODE_OPTIONS=--require=/tmp/x.js\n')],
    ['that it emptied, or made as long', (path) => writeFileSync(path, 'verdict=pass\n')],
    ['that it removed', (path) => rmSync(path)],
    [
      'that it made a link to another one',
      (path, folder) => {
        writeFileSync(join(folder, 'other'), 'verdict=pass\n');
        rmSync(path);
        symlinkSync(join(folder, 'other'), path);
      },
    ],
    [
      'that it made a link to itself',
      (path) => {
        rmSync(path);
        symlinkSync(path, path);
      },
    ],
    [
      'that it made a folder',
      (path) => {
        rmSync(path);
        mkdirSync(join(path, 'below'), { recursive: true });
      },
    ],
    [
      'that it made a pipe, which nobody reads',
      (path) => {
        rmSync(path);
        execFileSync('mkfifo', [path]);
      },
    ],
    [
      'that it made as large as no summary is',
      (path) => {
        writeFileSync(path, 'x'.repeat(5_000_000));
      },
    ],
  ])('%s', (_, spoil) => {
    const { files, paths, folder, texts } = step();
    for (const name of names) {
      spoil(paths[name], folder);
      expect(files.restore()).toEqual([name]);
      expect(statSync(paths[name]).isFile()).toBe(true);
      expect(texts()).toEqual(meant);
    }
    if (existsSync(join(folder, 'other'))) {
      expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('verdict=pass\n'); // and not written into
    }
    expect(
      readdirSync(folder)
        .filter((name) => name !== 'other')
        .sort(),
    ).toEqual([...names].sort());
  });

  test('that it holds open, or has another name for: what it writes there is written nowhere', () => {
    const { files, paths, folder, texts } = step();
    const held = openSync(paths.GITHUB_OUTPUT, 'a');
    linkSync(paths.GITHUB_OUTPUT, join(folder, 'second name'));
    writeSync(held, 'x=1\n');
    expect(files.restore()).toEqual(['GITHUB_OUTPUT']);
    writeSync(held, 'verdict=pass\n');
    appendFileSync(join(folder, 'second name'), 'verdict=pass\n');
    closeSync(held);
    expect(files.restore()).toEqual([]);
    expect(texts()).toEqual(meant);
  });
});

test('what was no file when the step began is not touched, and cannot be written', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'precious'), '');
  const files = new CommandFiles({
    GITHUB_OUTPUT: folder,
    GITHUB_ENV: join(folder, 'nowhere'),
    GITHUB_PATH: '',
  });
  expect(() => files.write('GITHUB_OUTPUT', 'x')).toThrow();
  expect(() => files.write('GITHUB_ENV', 'x')).toThrow();
  expect(files.restore()).toEqual([]);
  expect(readdirSync(folder)).toEqual(['precious']);
});
