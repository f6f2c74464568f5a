import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, edited, fieldOf, hunkOf, lineAt, withChanges } from '../../src/inclusion/change.ts';

const add = (text: string, pattern = '!*.map') =>
  edited(text, { change: 'add', file: 'package.json', text: pattern });
const drop = (text: string, pattern: string) =>
  edited(text, { change: 'drop', file: 'package.json', text: pattern });
const line = (text: string | null, pattern = '*.map') =>
  edited(text, { change: 'add', file: '.npmignore', text: pattern });

describe('an entry of files', () => {
  test.each([
    ['{"files":["a"]}', '{"files":["a", "!*.map"]}'],
    ['{"files":["a","b"]}', '{"files":["a","b","!*.map"]}'],
    ['{ "files": [ "a", "b" ] }', '{ "files": [ "a", "b", "!*.map" ] }'],
    ['{\n\t"files": [\n\t\t"a"\n\t]\n}\n', '{\n\t"files": [\n\t\t"a",\n\t\t"!*.map"\n\t]\n}\n'],
    ['{\r\n  "files": [\r\n    "a"\r\n  ]\r\n}', '{\r\n  "files": [\r\n    "a",\r\n    "!*.map"\r\n  ]\r\n}'],
    ['{"jest":{"files":["x"]},"files":["a\\"]"]}', '{"jest":{"files":["x"]},"files":["a\\"]", "!*.map"]}'],
    ['{"files":["x"],"files":["a"]}', '{"files":["x"],"files":["a", "!*.map"]}'],
    ['\ufeff{"files":["a"]}', '\ufeff{"files":["a", "!*.map"]}'],
    ['{"fil\\u0065s":["a"]}', '{"fil\\u0065s":["a", "!*.map"]}'],
  ])('%j becomes %j', (before, after) => expect(add(before)).toBe(after));

  test.each(['{}', '{"files":"a"}', '{"files":[]}', '[]', '{"files":["a"', ''])(
    'none is added to %j',
    (text) => expect(add(text)).toBeNull(),
  );

  test.each([
    ['{"files":["a", "b", "c"]}', 'b', '{"files":["a", "c"]}'],
    ['{"files":["a", "b", "c"]}', 'c', '{"files":["a", "b"]}'],
    ['{"files":["a", "b", "c"]}', 'a', '{"files":["b", "c"]}'],
    ['{\n  "files": [\n    "a",\n    "b"\n  ]\n}\n', 'a', '{\n  "files": [\n    "b"\n  ]\n}\n'],
    ['{\n  "files": [\n    "a",\n    "b"\n  ]\n}\n', 'b', '{\n  "files": [\n    "a"\n  ]\n}\n'],
  ])('out of %j goes %j', (before, entry, after) => expect(drop(before, entry)).toBe(after));

  test('the last one there is stays, and so does one that is not there', () => {
    expect(drop('{"files":["a"]}', 'a')).toBeNull();
    expect(drop('{"files":["a","b"]}', 'c')).toBeNull();
  });
});

describe('a line of an ignore file', () => {
  test.each([
    [null, '*.map\n'],
    ['', '*.map\n'],
    ['a\n', 'a\n*.map\n'],
    ['a', 'a\n*.map'],
    ['a\r\nb\r\n', 'a\r\nb\r\n*.map\r\n'],
  ])('%j becomes %j', (before, after) => expect(line(before)).toBe(after));
});

const manifest = fc.record({
  before: fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4, noNullPrototype: true }),
  files: fc.array(fc.string(), { minLength: 2, maxLength: 6 }),
  after: fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4, noNullPrototype: true }),
  indent: fc.constantFrom(0, 2, 3, '\t'),
});

test('whatever else is in package.json: files alone is another one, and all other bytes stand', () => {
  fc.assert(
    fc.property(manifest, fc.string(), fc.nat(), ({ before, files, after, indent }, pattern, at) => {
      const text = JSON.stringify({ ...before, ...after, files }, null, indent);
      const added = add(text, pattern) ?? '';
      const first = files.findIndex((each) => each.startsWith('!'));
      const place = first > 0 && !pattern.startsWith('!') ? first : files.length;
      const longer = { ...JSON.parse(text), files: files.toSpliced(place, 0, pattern) };
      expect(JSON.parse(added)).toEqual(longer);
      const entry = files[at % files.length] as string;
      const dropped = drop(text, entry) ?? '';
      const index = files.lastIndexOf(entry);
      expect(JSON.parse(dropped)).toEqual({ ...JSON.parse(text), files: files.toSpliced(index, 1) });
      if (indent !== 0) expect(added).toBe(JSON.stringify(longer, null, indent));
      expect(drop(add(text, 'new entry') ?? '', 'new entry')).toBe(text);
    }),
    // What is added between the first entry and the second, in a list without spaces.
    { examples: [[{ before: {}, files: ['', '!', ''], after: {}, indent: 0 }, '', 0]] },
  );
});

test('the hunk, put in its place, gives the text afterwards', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'c', '"d",'))
    .map((lines) => lines.map((each) => `${each}\n`).join(''));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const { line: first, replaced, lines } = hunkOf(before, after);
      const old = before.split('\n').slice(0, -1);
      expect(
        old
          .toSpliced(first - 1, replaced, ...lines)
          .map((each) => `${each}\n`)
          .join(''),
      ).toBe(after);
    }),
  );
});

test('several changes, one after the other, or none of them', () => {
  const texts = new Map([
    ['package.json', '{"files":["a","b"]}'],
    ['.npmignore', null],
  ]);
  const changes: Change[] = [
    { change: 'add', file: 'package.json', text: '!x' },
    { change: 'drop', file: 'package.json', text: 'a' },
    { change: 'create', file: '.npmignore', text: 'y' },
  ];
  expect(withChanges(texts, changes)).toEqual(
    new Map([
      ['package.json', '{"files":["b","!x"]}'],
      ['.npmignore', 'y\n'],
    ]),
  );
  expect(withChanges(texts, [...changes, { change: 'drop', file: 'package.json', text: 'gone' }])).toBeNull();
});

test('the line of a field is the one that counts', () => {
  const text = '{\n "a": {"files": 1},\n "b": "files",\n "files": ["x"]\n}';
  expect(lineAt(text, fieldOf(text, 'files')?.at ?? 0)).toBe(4);
  expect(fieldOf(text, 'c')).toBeNull();
});
