import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stillVisible } from '../../src/text/visible.ts';
import { yamlText } from '../../src/text/yaml-text.ts';

test.each([
  ['dist/cli.js.map', 'dist/cli.js.map'],
  ['.env', '.env'],
  ['./a', './a'],
  ['für das Panel, see it there', "'für das Panel, see it there'"],
  ['shipped on purpose (panel)', 'shipped on purpose (panel)'],
  ['**/*.map', "'**/*.map'"],
  ['@acme/cli', "'@acme/cli'"],
  ['see #12', "'see #12'"],
  ['a: b', "'a: b'"],
  ["it's", "it's"],
  ["'s", "'''s'"],
  ['yes', "'yes'"],
  ['.inf', "'.inf'"],
  ['.5', "'.5'"],
  ['...', "'...'"],
  ['1e3', "'1e3'"],
  ['', '""'],
  [' a', "' a'"],
  ['a\nb', '"a\\nb"'],
  ['a\u202eb', '"a\\u202eb"'],
  ['a\u{e0041}"', '"a\\U000e0041\\""'],
  ['##[group]', '"##\\x5bgroup]"'],
])('%j is written %s', (text, written) => {
  expect(yamlText(text)).toBe(written);
});

describe('any text', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'a',
        'on',
        ' ',
        ': ',
        ' #',
        '- ',
        '{',
        ']',
        ',',
        "'",
        '"',
        '\\',
        '\n',
        '!',
        '&a',
        '*a',
        '%',
        '~',
        '0x1',
        '.',
        '?',
        '|',
        '`',
        '\t',
        '\r',
        '\u2028',
        '\ufeff',
        '##[',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  const any = fc.oneof(words, fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

  test.each(['1.1', '1.2'] as const)('is read back from a block and from brackets, in YAML %s', (version) => {
    fc.assert(
      fc.property(any, (text) => {
        const written = yamlText(text);
        expect(parse(`a: ${written} # c\nb: 1\n`, { version })).toEqual({ a: text, b: 1 });
        expect(
          parse(`{ a: [${written}, ${written}], ${written}: 1 }`, { version, uniqueKeys: false }),
        ).toMatchObject(text === 'a' ? {} : { a: [text, text] });
        expect(parse(`${written}: 1\n`, { version })).toEqual(Object.fromEntries([[text, 1]]));
      }),
    );
  });

  test('stands on one line, and every character of it is seen', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(stillVisible(yamlText(text))).toBe(yamlText(text));
      }),
    );
  });
});
