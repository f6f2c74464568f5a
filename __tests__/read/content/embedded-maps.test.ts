import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StreamedContent } from '../../../src/read/content/content.ts';
import { scanHeld } from '../../../src/read/content/scanner.ts';
import { linear } from '../../helpers/growth.ts';
import { cuts, scan } from './scan.ts';

/** Put together, so that no tool takes this file for one with a map. */
const contents = `sources${'Content'}`;
const map = {
  version: 3,
  file: 'a.js',
  sources: ['../src/a.ts', '../src/b.ts'],
  [contents]: ['const a = "\\\\";\n', "it's\t`b`"],
  names: [],
  mappings: 'AAAA;AACA',
};
const json = JSON.stringify(map);
const pretty = JSON.stringify(map, null, 2);
const plain = JSON.stringify({ ...map, [contents]: undefined });
const escaped = json.replace(`"${contents}"`, `"\\u0073${contents.slice(1)}"`);
const code = `${'f(1);\n'.repeat(60)}`;
const single = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
const template = (text: string): string => `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
/** As a minifier prints an object: keys without quotes, whatever quotes are shortest, a comma too many. */
const literal = (text: string): string => text.replace(/"(\w+)":/g, '$1:').replace(/\}$/, ',}');
const base64 = Buffer.from(json).toString('base64');
const zipped = gzipSync(json).toString('base64');
const facts = (path: string, text: string) => scan(path, text).facts;

describe('a file that is a map under another name', () => {
  test.each([
    ['a.js.map.txt', json],
    ['a.js.map.bak', pretty],
    ['debuginfo', json],
    ['notes.md', json],
    ['a.dat', `)]}'\n${json}`],
    ['a.dat', `\ufeff ${json}`],
    ['a.dat', escaped],
    ['a.dat', json.replace('"version"', '"\\u0076ersion"')],
    ['a.json', escaped],
    ['a.json', `[${json}]`],
    ['maps.json', JSON.stringify({ 'a.js': { code: 'f()', map } })],
    ['a.js', `export default ${json}`],
    ['a.js', `export default ${literal(json)};\n`],
    ['a.mjs', `export const map = ${pretty};\nexport { map as default };\n`],
    ['a.cjs', `"use strict";\nmodule.exports = ${literal(json)};\n`],
    ['a.js', `module.exports = JSON.parse(${single(json)});\n`],
    ['a.js', `export default JSON.parse(${JSON.stringify(json)})`],
    ['a.js', `export default JSON.parse(${JSON.stringify(pretty)})`],
    ['a.js', `export default ${template(pretty)}`],
    ['a.js', `globalThis.__map = ${escaped}`],
    ['a.b64', base64],
    ['a.b64', Buffer.from(pretty).toString('base64').replace(/.{76}/g, '$&\r\n')],
    [
      'a.b64',
      Buffer.from(JSON.stringify(Object.fromEntries(Object.entries(map).reverse()))).toString('base64url'),
    ],
    ['a.b64', zipped],
    ['a.b64', gzipSync(pretty).toString('base64').replace(/.{76}/g, '$&\r\n')],
    ['a.txt', encodeURIComponent(json)],
    ['a.jsonc', pretty.replace('"sources"', `// {"it's"\n/* a * / " */"sources"`)],
    ['a.json', pretty.replace('"sources"', '/**/ "sources"')],
  ])('%s: %s', (path, text) => {
    expect(facts(path, text)).toMatchObject({
      mapping: null,
      sourceMap: { sources: 2, embedded: 2, folders: [{ name: 'src', sources: 2 }] },
    });
  });

  test('also without sources', () => {
    expect(facts('a.js', `export default ${plain}`).sourceMap).toMatchObject({ sources: 2, embedded: 0 });
    expect(facts('a.txt', plain).sourceMap).toMatchObject({ sources: 2, embedded: 0 });
  });

  test.each([
    ['lock.txt', '{"version":3,"packages":{"a":{"version":"1.0.0"}}}'],
    ['a.json', '{"version":3,"mappings":{"a":"b"}}'],
    ['a.json', '{"sources":["a"],"mappings":"AAAA"}'],
    ['README.md', `# Maps\n\n\`\`\`js\nconst map = ${json}\n\`\`\`\n`],
  ])('not %s: %s', (path, text) => {
    expect(facts(path, text)).toMatchObject({ mapping: null, sourceMap: null });
  });
});

describe('a map between other things', () => {
  test.each([
    ['the array of css-loader', `${code}exports.push([module.id, ".a{}", "", ${json}]);\n`],
    ['the same, minified', `${code}e.push([t.id,".a{}","",${literal(json)}])`],
    ['a string for JSON.parse', `${code}const m = JSON.parse(${single(json)});\n`],
    [
      'a string in the code of an eval build',
      `${code}eval(${JSON.stringify(`f(JSON.parse(${JSON.stringify(json)}))`)})`,
    ],
    ['a template', `${code}const m = ${template(pretty)};`],
    ['base64', `${code}decode("${base64}")`],
    [
      'base64, indented',
      `${code}decode("${Buffer.from(JSON.stringify(map, null, '\t')).toString('base64')}")`,
    ],
    ...['', ' ', '  '].map((blank): [string, string] => [
      `base64 of a worker with an inline map, after ${blank.length} bytes`,
      `${code}worker("${Buffer.from(`${blank}${code}//# source${'Mapping'}URL=data:application/json;base64,${base64}\n`).toString('base64')}")`,
    ]),
    ['base64 of a compressed map', `${code}unzip("${zipped}")`],
    ['a compressed map in an address', `${code}f('data:application/gzip;base64,${zipped}')`],
    ['base64 in an object', `${code}f({file:"a.js",map:"data:application/json;base64,${base64}"})`],
    ['percent escapes', `${code}f({sourceMap:"data:application/json,${encodeURIComponent(json)}"})`],
    ['a string in an object', `${code}f({version:"1.0",map:${single(json)},names:{version:[]}})`],
    ['an object that has more', `${code}f({ file: "a.js", code: "f()", map: ${json}, etc: g() })`],
  ])('%s', (_, text) => {
    expect(facts('a.js', text)).toMatchObject({
      mapping: { kind: 'inline', url: '', host: null, map: { sources: 2, embedded: 2 } },
      sourceMap: null,
    });
  });

  test('two of them are counted together, with what a comment has', () => {
    const comment = `//# source${'Mapping'}URL=data:application/json;base64,${base64}`;
    expect(facts('a.js', `${code}f(${json});\n${code}f(${json});\n${comment}\n`).mapping).toMatchObject({
      map: { sources: 6, embedded: 6, folders: [{ name: 'src', sources: 6 }] },
    });
  });

  test('its bytes are those of the literal', () => {
    expect(facts('a.js', `${code}f(${json});${code}`).mapping?.bytes).toBe(json.length);
    const bytes = Buffer.byteLength(json.slice(json.indexOf('["const'), json.indexOf(',"names"'))) - 7;
    expect(facts('a.js', `${code}f(${json});${code}`).mapping?.map?.embeddedBytes).toBe(bytes);
  });

  test.each([
    ['no sources', `${code}f(${plain})`],
    ['what is put together', `${code}f({version:3,sources:[name],${contents}:[text],mappings:m})`],
    ['a name alone', `${code}map.${contents}.push("a")`],
    ['another version', `${code}f({"version":2,"sources":["a.ts"],"mappings":"AAAA"})`],
  ])('not %s', (_, text) => {
    expect(facts('a.js', text)).toMatchObject({ mapping: null, sourceMap: null });
  });

  test.each([
    ['another document', JSON.stringify({ version: '1.0.0' })],
    ['a bomb', `${json.slice(0, -1)},"x":"${'a'.repeat(9_000_000)}"}`],
  ])('not %s that is compressed', (_, text) => {
    const packed = gzipSync(text).toString('base64');
    expect(facts('a.js', `${code}f("${packed}")`)).toMatchObject({ mapping: null, sourceMap: null });
  });

  test.each([
    ['broken off', zipped.slice(0, 60)],
    ['damaged', `${zipped.slice(0, 40)}AAAA${zipped.slice(44)}`],
    ['in the middle of other base64', `AAAA${zipped}`],
  ])('a compressed map that is %s', (_, text) => {
    expect(facts('a.js', `${code}f("${text}")`)).toMatchObject({ mapping: null, sourceMap: null });
    expect(facts('a.js', `${code}f("${text}", "${zipped}")`).mapping).toMatchObject({ map: { sources: 2 } });
  });

  test('the sections of an index map are a part of it', () => {
    const index = { version: 3, sections: [{ offset: { line: 0, column: 0 }, map }] };
    expect(facts('a.json', JSON.stringify(index)).sourceMap).toMatchObject({ sources: 2, sections: 1 });
  });

  test('however the bytes arrive, and in whatever size', () => {
    const large = JSON.stringify({ ...map, [contents]: ['x"\\'.repeat(60_000), 'é'.repeat(60_000)] });
    const filler = fc.nat({ max: 9_000 }).map((length) => 'f({a:1});'.repeat(length));
    fc.assert(
      fc.property(filler, fc.constantFrom(json, large, single(large)), cuts, (before, text, pieces) => {
        const source = `${before}f(${text});${code}`;
        expect(scan('a.js', source, pieces)).toEqual(scan('a.js', source));
        expect(facts('a.js', source).mapping?.map?.embedded).toBe(2);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['beginnings', 'H4sI'],
  [
    'mapping comments',
    Buffer.from(`//# source${'Mapping'}URL=data:application/json;base64,e30=\n\n`).toString('base64'),
  ],
  ['beginnings of strings', '"H4sI", '],
  ['strings that are nothing', `"${zipped.slice(0, 40)}${'A'.repeat(99)}" `],
  ['small maps', `"${zipped}" `],
])('megabytes of compressed maps, of %s, take linear time', async (_, unit) => {
  const read = (size: number) => () => facts('a.js', unit.repeat(Math.ceil(size / unit.length)));
  expect(await linear(read, { smallest: 16_384, largest: 1_048_576 })).toBe(true);
});

test.each([
  ['a.js', `${code}f(${json});\n`],
  ['a.js', `${code}f(${single(json)});\n//# source${'Mapping'}URL=a.js.map\n`],
  ['a.js', `${code}f("${base64}")`],
  ['a.js', `${code}f("${zipped}")`],
  [
    'a.js',
    `${code}f("${Buffer.from(`//# source${'Mapping'}URL=data:,${encodeURIComponent(json)}\n`).toString('base64')}")`,
  ],
  ['a.js', `${code}f(${escaped})`],
  ['a.js', `export default ${json}`],
  ['a.html', `<script>${code}f(${json})</script>`],
  ['a.json', json],
  ['a.json', JSON.stringify({ etc: code, map })],
  ['a.json', JSON.stringify({ etc: code, map: json })],
  ['a.json', JSON.stringify({ etc: code, modules: [{ name: './a.ts', source: 'a' }] })],
  ['a.md', `${code}${json}`],
  ['a.map', `${code}${json}`],
])('%s: held or streamed, and with or without a search for secrets', (path, text) => {
  for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / 100) }, (_, at) =>
      bytes.subarray(100 * at, 100 * at + 100),
    );
    const facts = [true, false].flatMap((search) => {
      const streamed = new StreamedContent(path, search);
      for (const piece of pieces) streamed.push(piece);
      const once = scanHeld(path, pieces, search, undefined);
      const later = scanHeld(path, pieces, true, once);
      return [streamed.end().scanned, once, later].map((scanned) => {
        const { mapping = null, sourceMap = null, statistics = null } = scanned?.facts ?? {};
        return { mapping, sourceMap, statistics };
      });
    });
    expect(new Set(facts.map((each) => JSON.stringify(each))).size).toBe(1);
    if (/\.(?:js|html|json)$/.test(path)) expect(Object.values(facts[0] ?? {}).some(Boolean)).toBe(true);
  }
});

describe('statistics of a bundler', () => {
  const modules = [1, 2].map((n) => ({ name: `./src/m${n}.ts`, source: 'const a = 1;\n' }));
  const rendered = { code: 'const a = 1;\n', originalLength: 20, renderedLength: 14 };
  const row = { file: '/a/b.js', source: 'const a = 1;\n', deps: { './c': '/a/c.js' }, entry: true };
  const chart = [{ label: 'a.js', isAsset: true, statSize: 9, groups: [{ label: 'src', statSize: 9 }] }];
  test.each([
    ['stats.json', JSON.stringify({ version: '5.90.0', modules }), 2],
    ['stats.json', JSON.stringify({ children: [{ modules }] }), 2],
    ['stats.json', JSON.stringify({ hash: 'a', assetsByChunkName: {}, chunks: [], assets: [] }), 0],
    ['meta.json', JSON.stringify({ inputs: { 'src/a.ts': { bytes: 9, imports: [] } }, outputs: {} }), 0],
    ['report.json', JSON.stringify(chart), 0],
    ['report.html', `<script>window.chartData = ${JSON.stringify(chart)};</script>`, 0],
    ['raw.json', JSON.stringify({ version: 2, tree: {}, nodeParts: {}, nodeMetas: {} }), 0],
    ['stats.html', `<script>${code}window.stats = ${JSON.stringify({ hash: 'a', modules })}</script>`, 2],
    ['rollup.json', JSON.stringify({ modules: { '/a/b.ts': { originalCode: 'const a = 1;\n' } } }), 1],
    ['chunks.json', JSON.stringify({ output: [{ fileName: 'a.js', modules: { '/a/b.ts': rendered } }] }), 1],
    ['chunks.json', JSON.stringify([{ fileName: 'a.js', modules: { '/a/b.ts': rendered } }]), 1],
    ['chunks.json', JSON.stringify([{ modules: { '/a/b.ts': { ...rendered, code: null } } }]), 0],
    [
      'deps.json',
      JSON.stringify([
        { ...row, id: 1 },
        { ...row, file: '/a/c.js' },
      ]),
      2,
    ],
    [
      'parcel.json',
      JSON.stringify({ bundles: [{ filePath: 'a.js', assets: [{ filePath: '/a/b.ts' }] }] }),
      0,
    ],
  ])('%s: %s', (path, text, count) => {
    expect(facts(path, text).statistics).toEqual({ modules: count, bytes: 14 * count });
  });

  test.each([
    JSON.stringify([{ label: 'a.js', isAsset: true, size: 9 }]),
    JSON.stringify({ modules: [{ name: 'Basics', source: 'a book' }] }),
    JSON.stringify({ modules: { './a.svelte': { code: '<p>a step of a tutorial</p>' } } }),
    JSON.stringify([{ name: 'a.js', source: 'a file of an example' }]),
    JSON.stringify([{ id: 'a', source: 'word', deps: {} }]),
    JSON.stringify([{ id: './a.js', source: 'text', deps: ['b'] }]),
    JSON.stringify({ bundles: [{ filePath: 'a.js' }] }),
    JSON.stringify({ inputs: ['a'], outputs: ['b'] }),
    JSON.stringify({ chunks: [], assets: [], tree: {} }),
  ])('not %s', (text) => {
    expect(facts('a.json', text).statistics).toBeNull();
  });
});
