import { expect, test } from 'vitest';
import { upwards } from '../../src/text/upwards.ts';

test.each<[string, string[]]>([
  ['/a/b', ['/a/b', '/a', '/']],
  ['/', ['/']],
  ['a/b', ['a/b', 'a', '']],
  ['', ['']],
  ['a/b/', ['a/b', 'a', '']],
  ['/a\\b/c', ['/a\\b/c', '/a\\b', '/']],
  ['C:\\a', ['C:\\a', '']],
])('%s', (folder, folders) => {
  expect(upwards(folder)).toEqual(folders);
});

test.each<[string, string[]]>([
  ['C:\\a\\b', ['C:\\a\\b', 'C:\\a', 'C:\\']],
  ['\\\\host\\share', ['\\\\host\\share', '\\\\host', '\\\\']],
])('on Windows: %s', (folder, folders) => {
  expect(upwards(folder, '\\')).toEqual(folders);
});
