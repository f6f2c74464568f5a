import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoKey, scanHeld } from '../../../src/read/content/scanner.ts';
import { cuts, filler, longFiller, scan } from './scan.ts';
import { samples } from './secret-samples.ts';

const mapping = (url: string): string => `\n//# source${'Mapping'}URL=${url}`;
const map = JSON.stringify({
  version: 3,
  sources: ['../src/a.ts'],
  sourcesContent: ['let a = "\\\\";\n'],
  mappings: 'AAAA',
});
const inline = `data:application/json;charset=utf-8;base64,${Buffer.from(map).toString('base64')}`;

describe('facts of a file', () => {
  test('never depend on how its bytes arrive', () => {
    const planted = fc.constantFrom(
      '/home/marie/projects/tool/src/index.ts',
      `\nx = "C:\\\\Users\\\\marie\\\\dev\\\\a.js"\n`,
      mapping('a.js.map'),
      mapping(inline),
      mapping('https://maps.example/a.js.map'),
      `/*# source${'Mapping'}URL=b.css.map */`,
      ` ${samples['private-key']} `,
      ` ${samples['github-token']} `,
      map,
      '\0',
      '\ufeff',
    );
    const content = fc
      .array(fc.oneof(longFiller, filler, planted), { maxLength: 8 })
      .map((parts) => Buffer.from(parts.join('')));
    const name = fc.constantFrom('a.js', 'a.css', 'a.js.map', 'a.json', 'README', 'a.html', '.npmrc');
    fc.assert(
      fc.property(name, content, cuts, (path, bytes, sizes) => {
        expect(scan(path, bytes, sizes)).toEqual(scan(path, bytes));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('an empty file', () => {
    expect(scan('a.js', '').facts).toMatchObject({
      text: true,
      format: null,
      shebang: null,
      mapping: null,
      sketch: [],
    });
  });

  test('a shebang, with its line ending', () => {
    expect(scan('cli.js', '#!/usr/bin/env node\nx').facts.shebang).toEqual({
      line: '#!/usr/bin/env node',
      crlf: false,
    });
    expect(scan('cli.js', '#!/usr/bin/env node\r\nx').facts.shebang).toEqual({
      line: '#!/usr/bin/env node',
      crlf: true,
    });
    expect(scan('cli.js', '#!/bin/sh').facts.shebang).toEqual({ line: '#!/bin/sh', crlf: false });
    expect(scan('cli.js', ' #!/bin/sh\n').facts.shebang).toBeNull();
    expect(scan('cli.js', `#!${'x'.repeat(50_000)}\r\n`).facts.shebang?.line).toHaveLength(256);
  });

  test('text and binary', () => {
    const random = Buffer.from(
      Array.from({ length: 500 }, (_, index) => (index * 7919 + (index >> 3) * 31) & 0xff),
    );
    const text = (bytes: string | Uint8Array, path = 'a.bin'): boolean => scan(path, bytes).facts.text;
    expect(text('plain\n')).toBe(true);
    expect(text('\x1b[1mcolours\x1b[0m\n')).toBe(true);
    expect(
      text(
        Buffer.from('Grüße aus München, und noch ein paar Wörter dazu, damit es lang genug ist.', 'latin1'),
      ),
    ).toBe(true);
    expect(text(Buffer.from('\ufeffzwei', 'utf16le'))).toBe(true);
    const latin = Buffer.from('a caf\u00e9\r\n'.repeat(9), 'utf16le');
    expect(text(latin)).toBe(true);
    expect(text(Buffer.from(latin).swap16())).toBe(true);
    expect(text(Buffer.from(latin).fill(0, 9, 12))).toBe(false);
    expect(text(random)).toBe(false);
    expect(text('a\0b')).toBe(false);
    expect(text(Buffer.from([0x80, 0x81, 0x82]))).toBe(false);
    // A NUL printed into a string of a bundle does not hide what else is in it.
    expect(text(`const nul = "\0"; ${'let a = 1; '.repeat(20)}`, 'a.js')).toBe(true);
    expect(
      scan('a.js', `const nul = "\0"; ${'let a = 1; '.repeat(20)} '${samples['github-token']}'`).suspects,
    ).toHaveLength(1);
    // A character across the end of the head.
    expect(text(`${'a'.repeat(16_383)}é`)).toBe(true);
  });

  test('an excerpt has the line of its first byte, held or streamed, however the bytes are cut', () => {
    const secret = `\nlet token = '${samples['github-token']}';\n`;
    const part = fc.oneof(longFiller, fc.constant(secret));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), cuts, fc.boolean(), (parts, sizes, wide) => {
        const text = [...parts, secret].join('');
        const bytes = wide ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text);
        const pieces: Uint8Array[] = [];
        let at = 0;
        for (const size of [...sizes, bytes.length]) {
          pieces.push(bytes.subarray(at, at + size));
          at += size;
        }
        const held = scanHeld('a.js', pieces, true, undefined).suspects;
        expect(held).toEqual(scan('a.js', bytes, sizes).suspects);
        const whole = wide ? `\ufeff${text}` : text;
        let from = 0;
        for (const { kind, line, text: excerpt } of held) {
          if (kind !== 'excerpt' || excerpt.includes('\ufffd')) continue;
          from = whole.indexOf(excerpt.slice(0, 200), from);
          expect(line).toBe(whole.slice(0, from).split('\n').length);
          from++;
        }
      }),
    );
  });

  test('the sketch tells a file by its lines, whatever their indentation and ends', () => {
    const lines = ['export function first() {', '  return second(1);', '}', 'export const third = 3;'];
    const one = scan('a.js', lines.join('\n')).facts.sketch;
    expect(scan('b.js', lines.map((line) => `\t${line}`).join('\r\n')).facts.sketch).toEqual(one);
    expect(one).toHaveLength(3);
    expect(
      scan('a.js', Array.from({ length: 500 }, (_, index) => `const a${index} = ${index};`).join('\n')).facts
        .sketch,
    ).toHaveLength(32);
    const minified = Array.from(
      { length: 40 },
      (_, index) => `var a${index}=function(){return ${'x'.repeat(200)}${index}};`,
    ).join('');
    expect(scan('a.js', minified).facts.sketch.length).toBeGreaterThan(20);
    expect(scan('a.wasm', '\0asm\x01\0\0\0').facts.sketch).toEqual([]);
  });

  test.each([
    '/* @flow */\nimport type { A } from "./a";\n',
    '#!/usr/bin/env node\n// licence\n\n/**\n * @flow strict\n */\n"use strict";\n\nexport type A = string;\n',
    '// @flow\nfunction f(a, b): string {\n}\n',
    '// @flow\nconst f = async (a: number): Promise<string> => a;\n',
    '// @flow\nlet a: ?string;\n',
  ])('types of Flow: %j', (text) => {
    expect(scan('a.js', text).facts.flow).toBe(true);
    expect(scan('a.txt', text).facts.flow).toBe(false);
  });

  test.each([
    '/** @flow */\nvar a = f(b) ? g(c) : d;\n',
    '/** @noflow */\nexport type A = string;\n',
    'f("/* @flow */");\nexport type A = string;\n',
  ])('no types of Flow: %j', (text) => {
    expect(scan('a.js', text).facts.flow).toBe(false);
  });

  test('the same bytes under two names share facts where the name makes no difference', () => {
    expect(memoKey('a/b.js', 'x')).toBe(memoKey('c.mjs', 'x'));
    expect(memoKey('a.js', 'x')).not.toBe(memoKey('a.css', 'x'));
    expect(memoKey('a.json', 'x')).not.toBe(memoKey('package.json', 'x'));
    expect(memoKey('.npmrc', 'x')).not.toBe(memoKey('README', 'x'));
    expect(memoKey('a.js', 'x')).not.toBe(memoKey('a.js', 'y'));
  });
});
