import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScanner } from '../../../src/read/content/scanner.ts';
import { scan } from './scan.ts';

/** Put together, so that no tool takes this file for one with a map. */
const name = `source${'Mapping'}URL`;
const mapping = (text: string, path = 'a.js') => scan(path, text).facts.mapping;
const map = JSON.stringify({
  version: 3,
  sources: ['../src/ä.ts', 'b.ts'],
  sourcesContent: ['a', null],
  mappings: 'AAAA',
});
const base64 = `data:application/json;charset=utf-8;base64,${Buffer.from(map).toString('base64')}`;

describe('mapping comments', () => {
  test.each([
    [`x\n//# ${name}=a.js.map`, 'a.js'],
    [`x\n//# ${name}=a.js.map\n`, 'a.js'],
    [`x\r\n//# ${name}=a.js.map  \r\n\r\n`, 'a.js'],
    [`x\n//@ ${name}=a.js.map\n`, 'a.mjs'],
    [`f();//# ${name}=a.js.map`, 'a.cjs'],
    [`x\n/*# ${name}=a.js.map */\n`, 'a.js'],
    [`a{}/*# ${name}=a.js.map*/`, 'a.css'],
    [`a{}\n/*@ ${name}=a.js.map */ b{}`, 'a.css'],
    [`a\n//# ${name}=a.js.map\n`, 'a.scss'],
    [`<script>f()\n//# ${name}=a.js.map\n</script>`, 'a.html'],
    [`<script>f();//# ${name}=a.js.map</script>`, 'a.html'],
    [`#!/usr/bin/env node\nf()\n//# ${name}=a.js.map\n`, 'bin/tool'],
    [`\tf("https://example.test");//# ${name}=a.js.map\n`, 'a.ts'],
  ])('%j in %s', (text, path) => {
    expect(mapping(text, path)).toEqual({ kind: 'file', url: 'a.js.map', host: null, bytes: 0, map: null });
  });

  test.each([
    [`w.write("//# ${name}=" + url)`, 'a.js'],
    [`w.write("\\n//# ${name}=a.js.map\\n")`, 'a.js'],
    [`w.write('//# ${name}=a.js.map')`, 'a.js'],
    [`w.write(\`//# ${name}=\${url}\`)`, 'a.js'],
    [`const re = /\\/\\/[#@] ${name}=(\\S+)/;`, 'a.js'],
    [`const c = '/*# ${name}=data:application/json;base64,' + btoa(x) + ' */';`, 'a.js'],
    [`var c="/*# ${name}=data:application/json;base64,".concat(btoa(x)," */");`, 'a.js'],
    [`var c='//# ${name}=data:application/json,'+encodeURIComponent(x)`, 'a.js'],
    [`// such as //# ${name}=a.js.map\n`, 'a.js'],
    [` * //# ${name}=a.js.map\n`, 'a.d.ts'],
    [`//# ${name}=a.js.map and more\n`, 'a.js'],
    [`//# ${name}=\n`, 'a.js'],
    [`/*# ${name}=a.js.map\n`, 'a.js'],
    [`/*# ${name}=a.js.map`, 'a.js'],
    [`/*# ${name}=a.js.map */ + "x"`, 'a.js'],
    [`//# ${name}=a.css.map\n`, 'a.css'],
    [`//# ${name}=a.js.map\n`, 'README.md'],
    [`//# ${name}=a.js.map\n`, 'data'],
    [`//# ${name}=${'x'.repeat(5_000)}\n`, 'a.js'],
  ])('not %j in %s', (text, path) => {
    expect(mapping(text, path)).toBeNull();
  });

  test('the last one counts, after a remote one', () => {
    const text = `a\n//# ${name}=first.js.map\nc\n//# ${name}=last.js.map\nd("//# ${name}=");`;
    expect(mapping(text)?.url).toBe('last.js.map');
    expect(mapping(`//# ${name}=https://maps.example/a.map\n${text}`)?.url).toBe(
      'https://maps.example/a.map',
    );
  });

  test('inline maps count before all, and all of them', () => {
    const text = `a\n//# ${name}=${base64}\nb\n//# ${name}=${base64}\n//# ${name}=//maps.example/a.map\n//# ${name}=last.js.map\n`;
    expect(mapping(text)).toMatchObject({
      kind: 'inline',
      host: 'maps.example',
      bytes: 2 * base64.length,
      map: { sources: 4, embedded: 2, embeddedBytes: 2, folders: [{ name: 'src', sources: 2 }] },
    });
  });

  test.each([
    ['a string', `f("//# ${name}=${base64}");`, 'a.js'],
    ['the code of an eval build', `eval("f();//# ${name}=${base64}\\n//# sourceURL=x\\n");`, 'a.js'],
    ['a template', `f(\`\n/*# ${name}=${base64} */\`)`, 'a.js'],
    ['a string with a style sheet', `insert(".a{}\\n/*# ${name}=${base64} */");`, 'a.mjs'],
    [
      'another string that is percent-encoded',
      `f("//# ${name}=data:application/json,${encodeURIComponent(map)}")`,
      'a.js',
    ],
    ['a file of JSON', JSON.stringify({ code: `f()\n//# ${name}=${base64}\n` }), 'a.json'],
    ['a file of no known kind', `f()\n//# ${name}=${base64}\n`, 'a.txt'],
    ['a file without an extension', `f()\n//# ${name}=${base64}\n`, 'bundle'],
    ['a style sheet, as a comment that is none there', `//# ${name}=${base64}\n`, 'a.css'],
  ])('an inline map in %s', (_, text, path) => {
    expect(mapping(text, path)).toMatchObject({ kind: 'inline', map: { embedded: 1, embeddedBytes: 1 } });
  });

  test.each([
    ['a page of documentation', `\n//# ${name}=${base64}\n`, 'README.md'],
    ['a documentation comment', `/**\n * //# ${name}=${base64}\n */`, 'a.js'],
    ['what is no map', `f("//# ${name}=data:application/json;base64,eyJhIjoxfQ==")`, 'a.js'],
    [
      'an empty map, which a program begins with',
      `f("//# ${name}=data:application/json;base64,${Buffer.from('{"version":3,"sources":[],"mappings":""}').toString('base64')}")`,
      'a.js',
    ],
    ['what is put together', `f("//# ${name}=data:application/json;base64,"+btoa(x))`, 'a.js'],
  ])('none in %s', (_, text, path) => {
    expect(mapping(text, path)).toBeNull();
  });

  test('a mention does not swallow the comment behind it in the same line', () => {
    expect(mapping(`f("//# ${name}="+x);//# ${name}=a.js.map`)?.url).toBe('a.js.map');
  });

  test('a remote one names its host, and no credentials', () => {
    expect(mapping(`//# ${name}=https://maps.example:8443/a.js.map`)).toMatchObject({
      kind: 'remote',
      host: 'maps.example:8443',
    });
    expect(mapping(`//# ${name}=//maps.example/a.js.map`)).toMatchObject({
      kind: 'remote',
      host: 'maps.example',
    });
    const url = ['https://ci', ':geheim42', '@maps.example/a.map'].join('');
    expect(mapping(`//# ${name}=${url}`)).toMatchObject({
      url: 'https://maps.example/a.map',
      host: 'maps.example',
    });
    expect(mapping(`//# ${name}=webpack://x/a.map`)).toMatchObject({ kind: 'file' });
  });

  test.each([
    ['base64', base64],
    ['base64 without a charset', base64.replace('charset=utf-8;', '')],
    ['percent-encoded', `data:application/json,${encodeURIComponent(map)}`],
    ['percent-encoded, in UTF-8', `data:application/json;charset=utf-8,${encodeURIComponent(map)}`],
  ])('an inline map tells its own facts: %s', (_, url) => {
    expect(mapping(`f();\n//# ${name}=${url}\n`)).toEqual({
      kind: 'inline',
      url: url.slice(0, url.indexOf(',') + 1),
      host: null,
      bytes: url.length,
      map: {
        wellFormed: true,
        sources: 2,
        embedded: 1,
        embeddedBytes: 1,
        folders: [{ name: 'src', sources: 1 }],
        hosts: [],
        absolutePaths: 0,
        sections: 0,
      },
    });
  });

  test.each([0, 1, 2, 3])('an inline map larger than a window, %i bytes later', (shift) => {
    const large = JSON.stringify({
      version: 3,
      sources: ['a.ts'],
      sourcesContent: ['é%\'"'.repeat(40_000)],
      mappings: '',
    });
    const embeddedBytes = Buffer.byteLength(JSON.stringify('é%\'"'.repeat(40_000))) - 2;
    const encoded = Buffer.from(large).toString('base64');
    for (const url of [
      `data:application/json;base64,${encoded}`,
      `data:application/json,${encodeURIComponent(large)}`,
    ]) {
      const text = `${'x'.repeat(shift)}\n//# ${name}=${url}`;
      expect(mapping(text)).toMatchObject({ bytes: url.length, map: { wellFormed: true, embeddedBytes } });
    }
  });

  test('a comment inside another trace is seen', () => {
    const header = ['-----BEGIN', 'PRIVATE KEY-----'].join(' ');
    const text = `a = "${header}";\n//# ${name}=a.js.map\n${'b'.repeat(60)}`;
    expect(mapping(text)?.url).toBe('a.js.map');
  });

  test('an inline map in a style sheet, and a broken one', () => {
    expect(mapping(`a{}\n/*# ${name}=${base64} */`, 'a.css')?.map?.embedded).toBe(1);
    expect(mapping(`//# ${name}=data:application/json;base64,eyJhIjo`)).toMatchObject({
      kind: 'inline',
      map: { wellFormed: false },
    });
    expect(mapping(`//# ${name}=data:nothing`)).toMatchObject({ kind: 'inline', map: null });
  });

  test('at the end of a bundle of 20 MB in one line', () => {
    const bundle = `${'f(1);'.repeat(4_000_000)}//# ${name}=${base64}`;
    expect(mapping(bundle)).toMatchObject({ kind: 'inline', bytes: base64.length, map: { embedded: 1 } });
  });
});

describe('a search that sleeps until the first marker', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      `\n//# ${name}=a.js.map\n`,
      `\n/*# ${name}=b.js.map */\n`,
      `\n//# ${name}=${base64}\n`,
      `eval("f()//# ${name}=${base64}\\n")`,
      `w(${map})`,
      `\nw("//# ${name}=")\n`,
      ` * //# ${name}=c.js.map\n`,
      '// ',
      name,
    ),
    fc.string(),
    fc.nat({ max: 3_000 }).map((length) => 'f();'.repeat(length)),
    fc.nat({ max: 300 }).map((length) => `//${'x'.repeat(length)}`),
  );

  test('finds what one finds that is awake from the start, however the bytes arrive', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(fc.nat()), (pieces, cuts) => {
        const bytes = Buffer.from(pieces.join(''));
        const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort(
          (a, b) => a - b,
        );
        // Of one length: how much stands around a map decides whether the file is one.
        const [awake, asleep] = [`${name}=\n`, `${'x'.repeat(name.length)}=\n`].map((first) => {
          const scanner = createScanner('a.js', { search: false, maps: true });
          scanner.push(Buffer.from(first));
          for (const [at, from] of places.entries())
            scanner.push(bytes.subarray(from, places[at + 1] ?? from));
          return scanner.end().facts.mapping;
        });
        expect(asleep).toEqual(awake);
      }),
      {
        numRuns: 300,
        examples: [[[`\n//# ${name}=a.js.map\n`, `//${'x'.repeat(104)}`, `w(${map})`, '       '], []]],
      },
    );
  });
});
