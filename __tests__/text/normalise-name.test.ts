import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseName } from '../../src/text/normalise-name.ts';
import { linear } from '../helpers/growth.ts';

const normal = (path: string): string => normaliseName(path, '1.2.3');

describe('content hashes are taken out of the names that bundlers write', () => {
  test.each([
    // esbuild, tsup
    ['chunk-AB12CD.js', 'chunk-<hash>.js'],
    ['chunk-2XJ7Q5KA.js', 'chunk-<hash>.js'],
    ['dist/chunk-XQRSTUVW.mjs', 'dist/chunk-<hash>.mjs'],
    ['chunk-GZSSIGNC.js', 'chunk-<hash>.js'],
    ['chunk-PVKHZRBT.js.map', 'chunk-<hash>.js.map'],
    // Rollup, Vite, Vitest, Rolldown, tsdown
    ['index.9xqViRZD.js', 'index.<hash>.js'],
    ['X-DkWngpUn.cjs', 'X-<hash>.cjs'],
    ['acorn.B2iPLyUM.js', 'acorn.<hash>.js'],
    ['coverage.CTzCuANN.js', 'coverage.<hash>.js'],
    ['setup-common.DYx3LtFI.js', 'setup-common.<hash>.js'],
    ['environment.d-DOJxxZV9.d.ts', 'environment.d-<hash>.d.ts'],
    ['assets/index-B-x9_aBc.js', 'assets/index-<hash>.js'],
    ['binding-DXnWtC_4.mjs', 'binding-<hash>.mjs'],
    ['assets/MainHeader-CERMn-m6.js', 'assets/MainHeader-<hash>.js'],
    ['SignoutView-BlrB5_No.js', 'SignoutView-<hash>.js'],
    ['index-C9OR5_k_.d.ts', 'index-<hash>.d.ts'],
    ['r-BZ_VXAR1.js', 'r-<hash>.js'],
    ['rpc.d.B_8sPU0w.d.ts', 'rpc.d.<hash>.d.ts'],
    ['_nuxt/DkWngpUn.js', '_nuxt/<hash>.js'],
    ['entry/start.CxK3a9_B.js', 'entry/start.<hash>.js'],
    // webpack, Next.js
    ['main.1a2b3c4d.js', 'main.<hash>.js'],
    ['static/js/2.8f1f7b26.chunk.js', 'static/js/2.<hash>.chunk.js'],
    ['pages/_app-1a2b3c4d5e6f7a8b.js', 'pages/_app-<hash>.js'],
    ['static/css/0b1c2d3e4f5a6b7c.css', 'static/css/<hash>.css'],
    ['_next/static/3x_Kq-9aBcDeFgHiJkLmN/_buildManifest.js', '_next/static/<hash>/_buildManifest.js'],
    // Docusaurus, Gatsby, Parcel, Angular
    ['assets/js/17896441.c5bfcdd4.js', 'assets/js/17896441.<hash>.js'],
    ['component---src-pages-index-js-9aae89392aa9c67d1bf9.js', 'component---src-pages-index-js-<hash>.js'],
    ['index.50d5cf2e.css', 'index.<hash>.css'],
    ['polyfills-XQ7L2ABC.js', 'polyfills-<hash>.js'],
    ['main.ae98a1a4f6ff0a1d.js', 'main.<hash>.js'],
    // a whole digest, and a UUID
    ['af9ec792ba1b0bdfb580f3f6fce0bdc6.woff2', '<hash>.woff2'],
    ['cache/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed/a.js', 'cache/<hash>/a.js'],
  ])('%s', (path, expected) => {
    expect(normal(path)).toBe(expected);
  });
});

describe('words stay words', () => {
  test.each([
    'dist/index.production.js',
    'vue.runtime.global.js',
    'vue.runtime.esm-browser.prod.js',
    'chunk-vendors.js',
    'types-internal.d.ts',
    'cjs/react-jsx-dev-runtime.development.js',
    'redux-toolkit.legacy-esm.js',
    'fp/_convertBrowser.js',
    'getWeekOfMonth/index.d.ts',
    'eachWeekendOfInterval.cjs',
    'locale/zh-CN/_lib/formatDistance.js',
    'node/Autocomplete/AutocompleteClasses.js',
    'useAutocomplete/useAutocomplete.js',
    'SvgIcon/SvgIcon.d.ts',
    'TextareaAutosize.js',
    'examples/jsm/loaders/GLTFLoader.js',
    'jsm/objects/MarchingCubes.js',
    'src/renderers/webgl/WebGLXRManager.js',
    'esm5/internal/observable/dom/WebSocketSubject.js',
    'esm2015/internal/scheduler/animationFrame.js',
    'lib/es2015/index.js',
    'draft2020-12/schema.json',
    'sha256-universal.js',
    'secp256k1.js',
    'base64url.js',
    'rfc4253.js',
    'uuidv5.js',
    'i18next.min.js',
    'webgl2.js',
    'xxhash64.js',
    'isRFC3339.js',
    'isUUID.js',
    'isFQDN.js',
    'LICENSE-APACHE',
    'LICENSE.BSDPLUS',
    'README-CHINESE.md',
    'CODE_OF_CONDUCT.md',
    'chunk-facade.js',
    'decade.js',
    'face2face.js',
    'migrations/20240101120000-create-users.js',
    'prebuilds/linux-x64/node.abi93.node',
    'node-v108-linux-x64.node',
    'win32-ia32.exe',
    'roboto-latin-700.woff2',
    'get-item.js',
    'use-state.js',
    'locales/global/hnj-Hmnp.js',
    'kxv-Deva.d.ts',
    'doc/V1_5_FAQ.md',
    'plugin-UTF8-bom.js',
    'array-Int8_t-x.js',
  ])('%s', (path) => {
    expect(normal(path)).toBe(path);
  });
});

describe('the version of the package itself', () => {
  test.each([
    ['foo-1.2.3.min.js', 'foo-<version>.min.js'],
    ['foo-v1.2.3.js', 'foo-v<version>.js'],
    ['1.2.3/foo.js', '<version>/foo.js'],
    ['dist/fixture-1.2.3.tgz', 'dist/fixture-<version>.tgz'],
    ['foo-11.2.3.js', 'foo-11.2.3.js'],
    ['foo-1.2.30.js', 'foo-1.2.30.js'],
    ['foo-4.1.2.3.js', 'foo-4.1.2.3.js'],
    ['foo-1.2.4.js', 'foo-1.2.4.js'],
  ])('%s', (path, expected) => {
    expect(normal(path)).toBe(expected);
  });

  test('may be a prerelease', () => {
    expect(normaliseName('foo-1.2.3-beta.4.js', '1.2.3-beta.4')).toBe('foo-<version>.js');
  });
});

describe('over all names', () => {
  const hash = (alphabet: string, length: number) =>
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
  const hex = '0123456789abcdef';

  test('two hexadecimal hashes of sixteen digits and more are one name', () => {
    fc.assert(
      fc.property(hash(hex, 20), hash(hex, 20), (a, b) => {
        fc.pre([a, b].every((one) => /[0-9]/.test(one) && /[a-f]/.test(one)));
        expect(normal(`main-${a}.js`)).toBe(normal(`main-${b}.js`));
      }),
    );
  });

  test('most hashes of eight characters are seen in every alphabet in use', () => {
    const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    for (const alphabet of [hex, `${upper}234567`, `${upper}${upper.toLowerCase()}0123456789_-`]) {
      const names = Array.from({ length: 2000 }, (_, at) => pseudoRandom(alphabet, 8, at));
      const seen = names.filter((name) => normal(`chunk-${name}.js`) === 'chunk-<hash>.js').length;
      expect(seen / names.length).toBeGreaterThan(0.9);
    }
  });

  test('it never throws, keeps folders apart and is settled after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.string(), (path, version) => {
        const once = normaliseName(path, version);
        expect(once.split('/')).toHaveLength(path.split('/').length);
        expect(normaliseName(once, version)).toBe(once);
      }),
    );
  });

  test.each(['a', 'aB3', '-', 'AB12CD34.', '1.2.3'])('a name of many %j takes linear time', async (part) => {
    const named = (size: number) => {
      const name = part.repeat(Math.ceil(size / part.length));
      return () => normal(name);
    };
    expect(await linear(named, { largest: 1_024_000 })).toBe(true);
  });
});

/** Evenly spread, unlike what fast-check gives, which leans towards repeated characters. */
function pseudoRandom(alphabet: string, length: number, seed: number): string {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    text += alphabet[(state >>> 8) % alphabet.length];
  }
  return text;
}
