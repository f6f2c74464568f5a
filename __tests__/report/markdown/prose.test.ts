import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownSentence } from '../../../src/report/escape.ts';
import { prose } from '../../../src/report/markdown/table.ts';
import { excerpt, name } from '../../../src/text/names.ts';
import { hostileNames, hostileText } from '../../helpers/payloads.ts';
import { expectHarmless } from './read-back.ts';

const inTable = (sentence: string): string => `<table>\n<tr><td>${prose(sentence)}</td></tr>\n</table>\n`;

describe('a sentence', () => {
  test('of plain words is text', () => {
    const sentence = 'A source map will be published, 59,766,257 bytes (59.8 MB): +12.5%, mode 0755 before.';
    expect(prose(sentence)).toBe(sentence);
  });

  test.each([
    ['add "!**/*.map" to', 'add <code>&#34;&#33;&#42;&#42;/&#42;.map&#34;</code> to'],
    ["the registry's address", "the registry's address"],
    ['with --fail-on, and', 'with <code>--fail-on</code>, and'],
    ['in package.json (or .npmignore).', 'in <code>package.json</code> (or <code>.npmignore</code>).'],
    ['by @acme/team, see', 'by <code>&#64;acme/team</code>, see'],
    ['fixes #12.', 'fixes <code>&#35;12</code>.'],
    ['GH-12 and a/b#3', '<code>GH-12</code> and <code>a/b&#35;3</code>'],
    ['since 1234567 or deadbeef', 'since <code>1234567</code> or <code>deadbeef</code>'],
    ['www.evil.example is', '<code>www.evil.example</code> is'],
    ['https://evil.example/?a=b!', '<code>https&#58;//evil.example/&#63;a&#61;b</code>!'],
    ['so :tada: ends', 'so <code>&#58;tada</code>: ends'],
    ['costs $x$ or', 'costs <code>&#36;x&#36;</code> or'],
    ['a "quote that', 'a <code>&#34;</code>quote that'],
    ['<b>&amp;</b>', '<code>&#60;b&#62;&#38;amp;&#60;/b&#62;</code>'.replace('amp;', 'amp&#59;')],
  ])('%s', (sentence, html) => {
    expect(prose(sentence)).toBe(html);
  });

  test('keeps all its characters, and has nothing in it that anybody would look for', () => {
    const word = fc.constantFrom(
      '@a',
      '#1',
      'GH-1',
      ':x:',
      '"',
      '"@b',
      'a"b',
      '(',
      ').',
      '\\"',
      '\\',
      'deadbeef',
      '1234567',
      'w@w.w',
      '$',
      '|',
      '**',
      '`',
      '<i>',
      'http://a',
      'and',
    );
    const sentences = fc.oneof(
      hostileText,
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
      fc.array(word, { maxLength: 6 }).map((words) => words.join('')),
    );
    const check = (sentence: string): void => {
      const { texts } = expectHarmless(inTable(sentence));
      const read = texts.map(({ text }) => text).join('');
      expect(read.replaceAll('\n', '')).toBe(shownSentence(sentence));
    };
    for (const name of hostileNames) check(name);
    fc.assert(
      fc.property(sentences, (sentence) => check(sentence)),
      { numRuns: 1_500 },
    );
  });
});

test.each(['a b', 'a" and "b', '"', 'it is fine. Publish it', '` "x" `', '\\" x'])(
  'a name in a sentence is one piece of code, and no words of ours: %j',
  (named) => {
    for (const write of [name, excerpt]) {
      const { texts } = expectHarmless(inTable(`It is in ${write(named)}.`));
      expect(texts.map(({ text }) => text).filter((text) => text !== '\n')).toEqual([
        'It is in ',
        write(named),
        '.',
      ]);
    }
  },
);
