import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceMapFacts } from '../../../src/model/package-tree.ts';
import { SourceMapReader } from '../../../src/read/content/source-map.ts';
import { scan } from './scan.ts';

const read = (text: string | object): SourceMapFacts => {
  const reader = new SourceMapReader();
  reader.push(Buffer.from(typeof text === 'string' ? text : JSON.stringify(text)));
  return reader.end();
};

const document = {
  version: 3,
  file: 'a.js',
  sources: [
    'webpack://acme/./src/a.ts',
    'webpack:///./src/b.ts',
    '../node_modules/c/d.js',
    '../../lib/e.ts',
    'f.ts',
  ],
  sourcesContent: ['let a;', 'say("\\"ü\\\\")', 'c', null, 'f'],
  names: ['a', '"', '\\'],
  mappings: 'AAAA;BBBB',
};

describe('source maps', () => {
  test('sources, what they embed, and the folders one could rebuild', () => {
    expect(read(document)).toEqual({
      wellFormed: true,
      sources: 5,
      embedded: 4,
      embeddedBytes: document.sourcesContent.reduce(
        (sum, text) => sum + (text === null ? 0 : Buffer.byteLength(JSON.stringify(text)) - 2),
        0,
      ),
      folders: [
        { name: 'src', sources: 2 },
        { name: '.', sources: 1 },
        { name: 'node_modules', sources: 1 },
      ],
      hosts: [],
      absolutePaths: 0,
      sections: 0,
    });
  });

  test('keys in any order', () => {
    const entries = Object.entries(document);
    for (let turn = 0; turn < entries.length; turn++) {
      entries.push(entries.shift() as (typeof entries)[number]);
      expect(read(Object.fromEntries(entries))).toEqual(read(document));
    }
  });

  test('empty and missing contents embed nothing', () => {
    expect(read({ ...document, sourcesContent: ['', null, ''] })).toMatchObject({
      embedded: 0,
      embeddedBytes: 0,
      folders: [],
    });
    expect(read({ version: 3, sources: ['a'], mappings: '' })).toMatchObject({ sources: 1, embedded: 0 });
  });

  test('a key that comes twice counts twice', () => {
    expect(
      read(
        '{"version":3,"sources":["a"],"sourcesContent":["x"],"sources":["b"],"sourcesContent":["y"],"mappings":""}',
      ),
    ).toMatchObject({ sources: 2, embedded: 2 });
  });

  test('hosts, without credentials; the schemes of bundlers are none', () => {
    const sources = [
      'https://Code.example/x/a.ts',
      '//cdn.example/b.ts',
      'webpack://acme/c.ts',
      'turbopack://[project]/d.ts',
      ['http://me:', 'pw@host.example:8080/e.ts'].join(''),
    ];
    expect(read({ version: 3, sourceRoot: 'https://root.example/src', sources, mappings: '' }).hosts).toEqual(
      ['cdn.example', 'code.example', 'host.example:8080', 'root.example'],
    );
  });

  test('paths of the build machine, in sources or before them', () => {
    const sources = [
      '/home/marie/app/src/a.ts',
      'file:///home/marie/app/b.ts',
      'C:\\Users\\marie\\app\\c.ts',
      'file:///C:/dev/d.ts',
      'webpack:////builds/acme/e.ts',
      '/src/f.ts',
      './g.ts',
    ];
    const facts = read({ version: 3, sources, sourcesContent: sources.map(() => 'x'), mappings: '' });
    expect(facts.absolutePaths).toBe(5);
    expect(facts.folders.slice(0, 1)).toEqual([{ name: 'app', sources: 3 }]);
    expect(
      read({
        version: 3,
        sources: ['a.ts', 'b.ts', '/src/c.ts'],
        sourceRoot: '/home/marie/app',
        mappings: '',
      }).absolutePaths,
    ).toBe(2);
  });

  test('a relative sourceRoot is the folder of what lies below it', () => {
    const map = { version: 3, sources: ['a.ts', 'b/c.ts'], sourcesContent: ['x', 'y'], mappings: '' };
    expect(read({ ...map, sourceRoot: '../source/' }).folders).toEqual([{ name: 'source', sources: 2 }]);
    expect(read({ ...map, sourceRoot: '' }).folders).toEqual([
      { name: '.', sources: 1 },
      { name: 'b', sources: 1 },
    ]);
  });

  test('an indexed map: its sections, and sections in sections', () => {
    const inner = { version: 3, sections: [{ offset: { line: 0, column: 0 }, map: document }] };
    const map = {
      version: 3,
      sections: [
        { offset: {}, map: document },
        { offset: {}, map: inner },
        { offset: {}, url: 'https://maps.example/b.map' },
      ],
    };
    expect(read(map)).toMatchObject({
      wellFormed: true,
      sources: 10,
      embedded: 8,
      sections: 4,
      hosts: ['maps.example'],
    });
  });

  test('a byte order mark and the guard against script inclusion are no part of it', () => {
    const text = JSON.stringify(document);
    for (const prefix of ['\ufeff', ")]}'\n", ")]}'garbage\r\n", "\ufeff)]}'\n", ' \n']) {
      expect(read(prefix + text)).toEqual(read(text));
    }
  });

  test('what looks like a key inside a string is none', () => {
    const text = '{"sources":["evil.ts"],"sourcesContent":["x"]}';
    expect(
      read({
        version: 3,
        sources: ['a'],
        sourcesContent: [text],
        names: [text],
        x: { sources: ['b'], y: [{ sourcesContent: ['z'] }] },
        mappings: '',
      }),
    ).toMatchObject({ sources: 1, embedded: 1 });
  });

  test('well formed is what JSON.parse accepts, up to what it says inside of strings', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\""',
      '1',
      '-1.5e+3',
      '01',
      '.5',
      'true',
      'nul',
      'null',
      ' ',
      '\n',
      '"sources"',
      '"sections"',
    );
    const broken = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    const valid = fc.json();
    const cut = fc.tuple(valid, fc.nat(30)).map(([text, end]) => text.slice(0, end));
    fc.assert(
      fc.property(fc.oneof(broken, valid, cut), fc.integer({ min: 1, max: 9 }), (text, size) => {
        const reader = new SourceMapReader();
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect(reader.end().wellFormed).toBe(accepted);
      }),
      { numRuns: 2_000 },
    );
  });

  test('deeper than 256 is not read on; what was seen so far counts', () => {
    const nested = (depth: number): string =>
      `{"version":3,"sources":["a"],"sourcesContent":["b"],"x":${'['.repeat(depth)}${']'.repeat(depth)},"mappings":""}`;
    expect(read(nested(255)).wellFormed).toBe(true);
    expect(read(nested(256))).toMatchObject({
      wellFormed: false,
      sources: 1,
      embedded: 1,
      folders: [{ name: '.', sources: 1 }],
    });
    expect(read('['.repeat(1_000_000)).wellFormed).toBe(false);
  });

  test('a map of a million tiny sources keeps nothing of them', () => {
    const facts = read(
      `{"version":3,"sources":[${'"a/b",'.repeat(1_200_000)}"c"],"sourcesContent":[${'"",'.repeat(1_200_000)}"d"],"mappings":""}`,
    );
    expect(facts).toMatchObject({ wellFormed: true, sources: 1_200_001, embedded: 1 });
  });

  test('a file is a map by its name, or by what is in it', () => {
    const facts = (path: string, content: string | Uint8Array) => scan(path, content).facts.sourceMap;
    expect(facts('a.js.map', JSON.stringify(document))?.embedded).toBe(4);
    expect(facts('a.json', JSON.stringify(document))?.embedded).toBe(4);
    expect(facts('a.json', JSON.stringify({ version: 3, sections: [] }))?.sections).toBe(0);
    expect(facts('package.json', JSON.stringify({ version: '1.0.0', sections: [] }))).toBeNull();
    expect(facts('a.json', JSON.stringify({ x: document }))?.embedded).toBe(4);
    expect(facts('a.json', JSON.stringify({ version: 2, sources: ['a'], mappings: 'A' }))).toBeNull();
    expect(facts('a.json', JSON.stringify({ x: { ...document, version: '3' } }))?.embedded).toBe(4);
    expect(facts('a.js', JSON.stringify(document))?.embedded).toBe(4);
    expect(facts('a.js.map', 'no map')).toMatchObject({ wellFormed: false, sources: 0 });
    expect(facts('a.js.map', '')).toMatchObject({ wellFormed: false });
    expect(facts('a.js.map', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\0', 'latin1'))).toMatchObject({
      wellFormed: false,
    });
  });
});
