import { expect, test } from 'vitest';
import type { FileSpec, TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const video = (size: number): FileSpec => ({ size, content: { format: 'mp4' } });
const image = (size: number): FileSpec => ({ size, content: { format: 'png' } });

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['the first video', {}, { files: { 'a.mp4': video(10) } }, ['warning a.mp4']],
  ['of 1 MB', {}, { files: { 'lib/a.mp4': video(1_000_000) } }, ['error lib/a.mp4']],
  ['with nothing published it warns', null, { files: { 'a.mp4': video(9_000_000) } }, ['warning a.mp4']],
  [
    'the first sound, by its name',
    {},
    { files: { 'a.opus': { content: { text: false } } } },
    ['warning a.opus'],
  ],
  [
    'the first large image',
    { files: { 'a.png': image(99_999) } },
    { files: { 'b.png': image(100_000) } },
    ['warning b.png'],
  ],
  [
    'another kind than before',
    { files: { 'a.mp4': video(1) } },
    { files: { 'b.mp3': { content: { format: 'mp3' } } } },
    ['warning b.mp3'],
  ],
  ['small images', {}, { files: { 'a.png': image(50_000) } }, []],
  [
    'always',
    { files: { 'a.mp4': video(5) } },
    { files: { 'b.mp4': video(9_000_000) } },
    ['existing 1: b.mp4'],
  ],
  ['texts that are called so', {}, { files: { 'a.mp4': 'text', 'b.avi': 'text' } }, []],
  ['hostile names', {}, { files: [['__proto__', video(1)]] }, ['warning __proto__']],
])('%s', (_, before, after, expected) => {
  expect(told('media', before, after)).toEqual(expected);
});

test('it says what it is', () => {
  expect(evidence('media', {}, { files: { x: video(7) } })).toEqual([{ kind: 'video', size: 7 }]);
});
