import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manifestDelta } from '../../src/compare/manifest-delta.ts';
import type { JsonValue } from '../../src/model/package-tree.ts';

const fields = (json: string): Map<string, JsonValue> => new Map(Object.entries(JSON.parse(json)));
const delta = (before: string, after: string) => manifestDelta(fields(before), fields(after));

describe('the leaves that differ', () => {
  test.each([
    ['a value', '{"version":"1"}', '{"version":"2"}', [['version', '1', '2']]],
    [
      'added and gone',
      '{"a":1}',
      '{"b":2}',
      [
        ['a', 1, null],
        ['b', null, 2],
      ],
    ],
    [
      'a dependency',
      '{"dependencies":{"semver":"^7"}}',
      '{"dependencies":{"semver":"^8"}}',
      [['dependencies.semver', '^7', '^8']],
    ],
    ['a scoped one', '{}', '{"dependencies":{"@a/b":"1"}}', [['dependencies.@a/b', null, '1']]],
    [
      'a key with a dot',
      '{}',
      '{"exports":{"./v3":{"import":"./a.js"}}}',
      [['exports[./v3].import', null, './a.js']],
    ],
    [
      'a text that became an object',
      '{"exports":"./a.js"}',
      '{"exports":{".":{"import":"./a.js"}}}',
      [
        ['exports', './a.js', null],
        ['exports[.].import', null, './a.js'],
      ],
    ],
    ['lists are compared whole', '{"files":["a"]}', '{"files":["a","b"]}', [['files', ['a'], ['a', 'b']]]],
    ['lists of objects', '{"c":[{"n":1}]}', '{"c":[{"n":2}]}', [['c', [{ n: 1 }], [{ n: 2 }]]]],
    ['an empty object is a leaf', '{}', '{"browser":{}}', [['browser', null, {}]]],
    [
      'names that are JavaScript’s own',
      '{"scripts":{"__proto__":"a"}}',
      '{"scripts":{"constructor":"b"}}',
      [
        ['scripts.__proto__', 'a', null],
        ['scripts.constructor', null, 'b'],
      ],
    ],
    [
      'keys that look like field names',
      '{"a":{"b":1}}',
      '{"a.b":1}',
      [
        ['[a.b]', null, 1],
        ['a.b', 1, null],
      ],
    ],
    [
      'keys with brackets',
      '{"x":{"a][b":1}}',
      '{"x":{"a":{"b":1}}}',
      [
        ['x.a.b', null, 1],
        ['x["a][b"]', 1, null],
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(delta(before, after).map((one) => [one.field, one.before, one.after])).toEqual(expected);
  });

  test('the order of keys, and null for absent, are no difference', () => {
    expect(delta('{"a":[{"x":1,"y":2}],"n":null}', '{"a":[{"y":2,"x":1}]}')).toEqual([]);
  });

  test('a document nested without end and one of countless keys are bounded', () => {
    const deep = `{"a":${'{"a":'.repeat(200)}1${'}'.repeat(200)}}`;
    expect(delta('{}', deep)).toHaveLength(1);
    const wide = JSON.stringify(
      Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, at])),
    );
    expect(delta('{}', wide)).toHaveLength(10_000);
  });
});

test('over all documents: equal ones have no delta, and no field is named twice', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue()),
      (a, b) => {
        const [before, after] = [JSON.stringify(a), JSON.stringify(b)];
        expect(delta(before, before)).toEqual([]);
        const names = delta(before, after).map(({ field }) => field);
        expect(names).toEqual([...new Set(names)].sort());
      },
    ),
  );
});
