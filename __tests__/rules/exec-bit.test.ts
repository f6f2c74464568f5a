import { expect, test } from 'vitest';
import type { FileSpec, TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const script = (mode: number): FileSpec => ({
  size: 99,
  mode,
  content: { shebang: { line: '#!/bin/sh', crlf: false } },
});
const binary = (mode: number): FileSpec => ({ size: 900, mode, content: { format: 'elf' } });

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['a script', { files: { a: script(0o755) } }, { files: { a: script(0o644) } }, ['warning a']],
  ['a binary', { files: { a: binary(0o755) } }, { files: { a: binary(0o644) } }, ['warning a']],
  [
    'a binary that moved',
    { files: { 'a/x': binary(0o755) } },
    { files: { 'b/x': binary(0o644) } },
    ['warning b/x'],
  ],
  ['neither', { files: { a: { mode: 0o755 } } }, { files: { a: { mode: 0o644 } } }, []],
  ['gained', { files: { a: script(0o644) } }, { files: { a: script(0o755) } }, []],
  ['kept by the owner', { files: { a: script(0o755) } }, { files: { a: script(0o744) } }, []],
  ['never had it', { files: { a: script(0o644) } }, { files: { a: script(0o600) } }, []],
  ['with nothing published', null, { files: { a: script(0o644) } }, []],
  [
    'a hostile name',
    { files: [['__proto__', script(0o755)]] },
    { files: [['__proto__', script(0o644)]] },
    ['warning __proto__'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('exec-bit', before, after)).toEqual(expected);
});

test('it shows both modes', () => {
  expect(evidence('exec-bit', { files: { a: binary(0o755) } }, { files: { a: binary(0o644) } })).toEqual([
    { kind: 'binary', modeBefore: 0o755, modeAfter: 0o644 },
  ]);
});
