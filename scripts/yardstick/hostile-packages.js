// node scripts/yardstick/hostile-packages.js NAME FILE: a package that is made to cost. Each goes to one of the limits, or far beyond.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';

const mebibyte = 2 ** 20;
const manifest = entry('package.json', JSON.stringify({ name: 'fixture', version: '1.0.0' }));
const end = Buffer.alloc(1024);
const packed = (...parts) => gzipSync(Buffer.concat([manifest, ...parts, end]), { level: 1 });
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
/** As many bytes of it. */
const filled = (text, bytes) => Buffer.alloc(bytes, text);

export const hostilePackages = {
  bomb,
  'many-entries': () => packed(...times(99_998, (index) => entry(`${'n'.repeat(80)}/${index}`, ''))),
  'long-names': () =>
    packed(...times(7900, (index) => longName(`${index}/${'n'.repeat(250)}/`.repeat(15).slice(0, -1)))),
  'long-line': () => packed(entry('line.js', filled('abc ', 50 * mebibyte))),
  'many-lines': () => packed(entry('lines.js', filled('\n', 50 * mebibyte))),
  'large-map': () => packed(entry('a.js.map', map(60 * mebibyte))),
  'held-files': () =>
    packed(...times(40, (index) => entry(`${index}.js`, filled(`let a${index} = 1;\n`, 16 * mebibyte)))),
  'deep-map': () => packed(entry('a.js.map', filled('[', 50 * mebibyte))),
  'deep-manifest': () => gzipSync(Buffer.concat([entry('package.json', filled('[', 4 * mebibyte)), end])),
  'wide-manifest': () => gzipSync(Buffer.concat([entry('package.json', wideManifest()), end])),
  'large-headers': () =>
    packed(...times(60, (index) => Buffer.concat([pax(mebibyte - 20), entry(`${index}`, '')]))),
  'many-addresses': () =>
    packed(
      entry(
        'a.js',
        Buffer.from(times(800_000, (index) => `//# sourceMappingURL=https://${index}.example/a\n`).join('')),
      ),
    ),
  'many-keys': () =>
    packed(
      entry(
        'a.js',
        Buffer.from(times(400_000, (index) => `npm_${'a'.repeat(30)}${100_000 + index}\n`).join('')),
      ),
    ),
  'many-paths': () =>
    packed(
      entry('a.js', Buffer.from(times(800_000, (index) => `/home/user${index}/secret/a.js\n`).join(''))),
    ),
};

/** 10 GiB of files in 12 MB: one stretch of deflate data, many times over. The limit ends it long before its missing trailer. */
function bomb() {
  const flush = { finishFlush: constants.Z_FULL_FLUSH };
  const stretch = deflateRawSync(entry('zeros.bin', Buffer.alloc(8 * mebibyte)), flush);
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
  return Buffer.concat([head, deflateRawSync(manifest, flush), ...times(1280, () => stretch)]);
}

function map(bytes) {
  const source = JSON.stringify('let a = 1;\n'.repeat(1000));
  const count = Math.floor(bytes / source.length);
  const sources = times(count, (index) => `src/${index}.ts`);
  const contents = times(count, () => source).join(',');
  return Buffer.from(
    `{"version":3,"mappings":"","sources":${JSON.stringify(sources)},"sourcesContent":[${contents}]}`,
  );
}

function wideManifest() {
  const dependencies = Object.fromEntries(times(100_000, (index) => [`name-${index}`, '1.0.0']));
  return JSON.stringify({ name: 'fixture', version: '1.0.0', dependencies });
}

function longName(name) {
  return Buffer.concat([entry('././@LongLink', Buffer.from(`package/${name}\0`), 'L', ''), entry('a', '')]);
}

/** One record that fills the whole header; its length has seven digits. */
function pax(length) {
  return entry('PaxHeader', Buffer.from(`${length} comment=${'c'.repeat(length - 17)}\n`), 'x');
}

function entry(name, content, type = '0', root = 'package/') {
  const bytes = Buffer.from(content);
  const block = Buffer.alloc(512 + Math.ceil(bytes.length / 512) * 512);
  block.write(`${root}${name}`, 0, 100);
  block.write('0000644\0' + '0000000\0' + '0000000\0', 100);
  block.write(`${bytes.length.toString(8).padStart(11, '0')}\x0000000000000\x00`, 124);
  block.write(`        ${type}`, 148);
  block.write('ustar\0' + '00', 257);
  const sum = block.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  bytes.copy(block, 512);
  return block;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , name, file] = process.argv;
  writeFileSync(file, hostilePackages[name]());
}
