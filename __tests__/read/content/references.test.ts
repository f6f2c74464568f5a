import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReferenceScan } from '../../../src/read/content/references.ts';
import { linear } from '../../helpers/growth.ts';
import { some } from '../../helpers/sample.ts';

function of(path: string, text: string, pieces = 1): string[] {
  const scan = new ReferenceScan(path);
  const bytes = Buffer.from(text);
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  for (let at = 0; at < bytes.length; at += size) scan.push(bytes.subarray(at, at + size));
  return [...scan.end()].sort();
}

describe('what a script points to', () => {
  test.each([
    ['import a from "./a.js"', ['lib/a.js']],
    ["export * from '../b'", ['b']],
    ["require('./table')", ['lib/table']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a script
    ['import(`./locales/${name}.js`)', ['lib/locales/']],
    ["require('./locale/' + name)", ['lib/locale/']],
    ["new URL('./data.wasm?init', import.meta.url)", ['lib/data.wasm']],
    ["readFileSync(__dirname + '/table.json')", ['lib/table.json']],
    ["path.join(__dirname, 'templates', 'a.html')", ['lib/templates']],
    ["require('.')", ['lib']],
    ['join(__dirname, `..`, name)', ['']],
    ["join(dirname(fileURLToPath(import.meta.url)), '..', name)", ['']],
    ["export { a } from '..'", ['']],
    ["/** Resolves `.` and `..` in a path. */ if (part === '..') parts.indexOf('.', 1)", []],
    ["import './ümlaut.js'", ['lib/ümlaut.js']],
    ["require('react'); fetch('https://example.com/a'); '../../out'", []],
    ['//# sourceMappingURL=index.js.map', []],
  ])('%s', (text, paths) => {
    expect(of('lib/index.js', text)).toEqual(paths);
  });

  test('in a style sheet', () => {
    expect(
      of('css/a.css', '@import "b.css"; i { background: url(../img/x.png) url(data:image/png;base64,A) }'),
    ).toEqual(['css/b.css', 'img/x.png']);
  });

  test('is found whatever pieces it comes in', () => {
    const text = 'x'.repeat(700);
    fc.assert(
      fc.property(fc.nat(700), fc.integer({ min: 1, max: 40 }), (at, pieces) => {
        expect(of('a.js', `${text.slice(0, at)};require("./b/c.js");${text.slice(at)}`, pieces)).toEqual([
          'b/c.js',
        ]);
      }),
    );
  });

  test.each(some(['"./', "'./a' ", '`./${', '__dirname + "', '__dirname, '], 1))(
    'megabytes of %j take linear time',
    async (unit) => {
      const read = (size: number) => {
        const bytes = Buffer.from(unit.repeat(size / unit.length));
        return () => {
          const scan = new ReferenceScan('a.js');
          for (let from = 0; from < bytes.length; from += 65_536)
            scan.push(bytes.subarray(from, from + 65_536));
          scan.end();
        };
      };
      expect(await linear(read, { smallest: 65_536, largest: 4_194_304 })).toBe(true);
    },
  );
});
