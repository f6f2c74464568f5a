import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { archive, end, entry, gnuLong, header, manifest, pax, readPacked, record } from './archive.ts';

/**
 * The profile of what is let through, line by line: each class of archive that installers do not agree on, what is said to it, and
 * where. `guard.test.ts` and `gzip.test.ts` have the variants of each.
 */
type Case = [trait: string, packed: Buffer, said: string, offset: number];

const at = manifest.length;
const file = (name: string, content: string | Buffer = 'content', more: Parameters<typeof entry>[0] = {}) =>
  entry({ name: `package/${name}`, ...more }, content);
const packed = (...parts: Buffer[]): Buffer => gzipSync(archive(...parts));
const whole = packed(file('a'));
const smuggled = file('smuggled.js', 'evil');

function changed(bytes: Buffer, position: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[position] = value;
  return copy;
}

function framed(content: Buffer, checksum: number, length: number): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(checksum, 0);
  trailer.writeUInt32LE(length, 4);
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
  return Buffer.concat([head, deflateRawSync(content), trailer]);
}
const content = archive(file('a'));

const profile: Readonly<Record<string, readonly Case[]>> = {
  'one gzip member, right to its last byte': [
    ['a tar without gzip', content, 'refused not-gzip', 0],
    ['reserved flags', changed(whole, 3, 0x80), 'refused gzip-flags', 3],
    ['a gzip that is cut off', whole.subarray(0, -9), 'refused gzip-truncated', whole.length - 9],
    ['a trailer that is cut off', whole.subarray(0, -3), 'refused gzip-truncated', whole.length - 3],
    ['a wrong CRC32', framed(content, 1, content.length), 'refused gzip-checksum', whole.length],
    ['a wrong ISIZE', framed(content, crc32(content), 1), 'refused gzip-length', whole.length],
    ['two members', Buffer.concat([whole, whole]), 'refused second-member', whole.length],
    ['an empty member first', Buffer.concat([gzipSync(''), whole]), 'refused second-member', 20],
    ['trailing bytes', Buffer.concat([whole, Buffer.from('junk')]), 'error trailing-data', whole.length],
    ['trailing zeros', Buffer.concat([whole, Buffer.alloc(99)]), 'note trailing-zeros', whole.length],
  ],
  'headers that have one meaning': [
    ['a wrong checksum', packed(file('a', '', { checksum: '0000001\0' })), 'refused bad-checksum', at],
    [
      'a checksum without an end',
      packed(file('a', '', { checksum: '00012345' })),
      'refused bad-number',
      at + 148,
    ],
    [
      'prefix bytes with the GNU magic',
      packed(file('a', '', { magic: 'ustar  \0', prefix: 'evil' })),
      'refused prefix-bytes',
      at + 345,
    ],
    ['another magic', packed(file('a', '', { magic: 'ustar\0\0\0' })), 'error odd-magic', at],
    [
      'a size that is not octal',
      packed(file('a', '', { size: '00000000008\0' })),
      'refused bad-number',
      at + 124,
    ],
    [
      'a size in base-256',
      packed(file('a', 'content', { size: Buffer.from('800000000000000000000007', 'hex') })),
      'refused bad-number',
      at + 124,
    ],
    ...Array.from({ length: 0xfe - 0x80 }, (_, index): Case => {
      const size = Buffer.from([0x81 + index, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7]);
      const lead = `0x${(0x81 + index).toString(16)}`;
      return [
        `a size that begins with ${lead}`,
        packed(file('a', 'content', { size })),
        'refused bad-number',
        at + 124,
      ];
    }),
    ['a name with text after its NUL', packed(file('a\0\nb')), 'refused text-after-nul', at],
    ['no name', packed(entry({ name: '' })), 'refused empty-name', at],
    ['a linkname on a file', packed(file('a', smuggled, { linkname: 'x' })), 'refused linkname-on-file', at],
    ['a linkname on an empty file', packed(file('a', '', { linkname: 'x' })), 'error linkname-on-file', at],
  ],
  'types that all read alike': [
    [
      'a symlink',
      packed(header({ name: 'package/a', type: '2', linkname: '/etc/passwd' })),
      'error link',
      at,
    ],
    [
      'a hard link',
      packed(header({ name: 'package/a', type: '1', linkname: 'package/package.json' })),
      'error link',
      at,
    ],
    ['a device', packed(header({ name: 'package/a', type: '3' })), 'error device', at],
    ['a FIFO', packed(header({ name: 'package/a', type: '6' })), 'error device', at],
    ['a contiguous file', packed(file('a', 'content', { type: '7' })), 'error unusual-type', at],
    ['a type nobody knows', packed(file('a', smuggled, { type: 'Z' })), 'error unknown-type', at],
    ['a sparse file of GNU', packed(file('a', smuggled, { type: 'S' })), 'refused unknown-type', at],
    ['a volume label', packed(file('a', smuggled, { type: 'V' })), 'refused unknown-type', at],
    ['a directory dump', packed(file('a', smuggled, { type: 'D' })), 'refused unknown-type', at],
    ['a continuation', packed(file('a', smuggled, { type: 'M' })), 'refused unknown-type', at],
    ['pax of Solaris', packed(file('a', smuggled, { type: 'X' })), 'refused unknown-type', at],
  ],
  'a size that is the size': [
    [
      'a directory with a size',
      packed(entry({ name: 'package/d/', type: '5' }, smuggled)),
      'refused directory-with-size',
      at,
    ],
    [
      'a link with a size',
      packed(file('a', smuggled, { type: '2', linkname: 'x' })),
      'refused link-with-size',
      at,
    ],
    ['a file that ends in a slash', packed(file('d/')), 'refused file-named-as-directory', at],
    [
      'a pax size that is not the size',
      packed(pax(record('size', '512')), file('a')),
      'refused pax-size',
      at + 1024,
    ],
    ['a pax size in hexadecimal', packed(pax(record('size', '0x7')), file('a')), 'refused pax-size', at],
    ['a pax size with a sign', packed(pax(record('size', '-1')), file('a')), 'refused pax-size', at],
  ],
  'one meta header, well-formed': [
    [
      'two',
      packed(pax(record('mtime', '1')), pax(record('mtime', '2')), file('a')),
      'refused meta-repeated',
      at + 1024,
    ],
    [
      'a long name before pax',
      packed(gnuLong('L', 'package/b\0'), pax(record('mtime', '2')), file('a')),
      'refused meta-repeated',
      at + 1024,
    ],
    ['none of its entry', packed(pax(record('path', 'package/a'))), 'refused meta-without-entry', at],
    [
      'a record of another length',
      packed(pax(Buffer.from('99 path=package/a\n')), file('a')),
      'refused bad-pax',
      at,
    ],
    [
      'a value that is not UTF-8',
      packed(pax(record('path', Buffer.from('package/\xff', 'latin1'))), file('a')),
      'refused bad-pax',
      at,
    ],
    ['a path with NUL', packed(pax(record('path', 'package/a\0b')), file('a')), 'refused bad-pax', at],
    ['a newline in a value', packed(pax(record('path', 'package/a\nb')), file('a')), 'refused bad-pax', at],
    [
      'a key twice',
      packed(pax(record('path', 'package/a'), record('path', 'package/b')), file('a')),
      'refused bad-pax',
      at,
    ],
    [
      'more than 1 MiB',
      packed(pax(record('comment', 'c'.repeat(2 ** 20))), file('a')),
      'refused meta-too-large',
      at,
    ],
    [
      'a global path',
      packed(entry({ type: 'g' }, record('path', 'package/b')), file('a')),
      'refused global-header',
      at,
    ],
    [
      'a global path at the front',
      gzipSync(Buffer.concat([entry({ type: 'g' }, record('path', 'package/b')), content])),
      'refused global-header',
      0,
    ],
    ['a long name without NUL', packed(gnuLong('L', 'package/b'), file('a')), 'refused bad-long-name', at],
    ['a long name with two', packed(gnuLong('L', 'package/b\0\0'), file('a')), 'refused bad-long-name', at],
    ['a sparse file of pax', packed(pax(record('GNU.sparse.size', '9')), file('a')), 'refused pax-key', at],
    ['another charset', packed(pax(record('hdrcharset', 'BINARY')), file('a')), 'refused pax-key', at],
    [
      'a root as its path',
      packed(pax(record('path', 'package/')), header({ name: 'package/index.js' })),
      'refused file-named-as-directory',
      at + 1024,
    ],
  ],
  'an end, and nothing behind it': [
    ['no end', gzipSync(manifest), 'note missing-end', at],
    ['one zero block', gzipSync(Buffer.concat([manifest, Buffer.alloc(512)])), 'note missing-end', at],
    ['entries after one zero block', packed(Buffer.alloc(512), smuggled), 'refused data-after-end', at],
    ['entries after the end', packed(end, smuggled), 'refused data-after-end', at],
    [
      'the end of a file missing',
      gzipSync(Buffer.concat([manifest, header({ size: 900 }), Buffer.alloc(512)])),
      'refused truncated',
      at + 1024,
    ],
  ],
  'paths that lead to one place': [
    ['another root', packed(entry({ name: 'other/a' })), 'error other-root', at],
    ['a file beside the root', packed(entry({ name: 'a' })), 'error outside-root', at],
    ['an absolute path', packed(entry({ name: '/package/a' })), 'error absolute-path', at],
    ['a path that climbs', packed(file('../../a')), 'error path-climbs', at],
    ['an empty segment', packed(file('/a')), 'error empty-segment', at],
    ['a backslash', packed(file('..\\a')), 'error backslash', at],
    ['a drive letter', packed(file('c:/a')), 'error drive-letter', at],
    ['a file called dot', packed(file('a/.')), 'error dot-name', at],
    ['a dot as the root', packed(entry({ name: './package/a' })), 'error dot-root', at],
    [
      'a name that is not UTF-8',
      packed(entry({ name: Buffer.from('package/\xff', 'latin1') })),
      'error invalid-utf8',
      at,
    ],
    ['a control character', packed(file('a\x1b')), 'error invisible-character', at],
    ['a bidi override', packed(file('a\u202e')), 'error invisible-character', at],
    ['a zero-width character', packed(file('a\u200b')), 'error invisible-character', at],
  ],
  'one entry for one path': [
    ['other bytes twice', packed(file('a'), file('a', 'other')), 'error duplicate-entry', at + 1024],
    ['the same bytes twice', packed(file('a'), file('a')), 'note duplicate-entry', at + 1024],
    [
      'the same bytes with another mode',
      packed(file('a'), file('a', 'content', { mode: '0000755\0' })),
      'error duplicate-entry',
      at + 1024,
    ],
    ['two manifests', packed(file('package.json', '{}')), 'refused duplicate-manifest', at],
    ['paths that fold case', packed(file('A'), file('a')), 'error path-collision', at + 1024],
    ['paths that are one in NFKC', packed(file('ﬁ'), file('fi')), 'error path-collision', at + 1024],
    ['a file that is a directory', packed(file('a'), file('a/b')), 'error file-and-directory', at + 1024],
    [
      'a directory that is a file',
      packed(header({ name: 'package/a/', type: '5' }), file('a')),
      'error file-and-directory',
      at + 512,
    ],
  ],
  'a package at all': [
    ['an empty archive', gzipSync(end), 'refused empty-archive', 0],
    ['no bytes in the gzip', gzipSync(''), 'refused empty-archive', 0],
    ['no package.json', gzipSync(Buffer.concat([file('a'), end])), 'refused no-manifest', 1024],
    [
      'a package.json that is none',
      gzipSync(Buffer.concat([file('a'), file('package.json', '[]'), end])),
      'refused bad-manifest',
      1024,
    ],
  ],
};

describe.each(Object.entries(profile))('%s', (_, cases) => {
  it.each(cases)('%s', async (_trait, bytes, said, offset) => {
    const { tree, error } = await readPacked(bytes);
    const seen = [
      ...(tree?.hazards ?? []).map((hazard) => [`${hazard.level} ${hazard.code}`, hazard.offset]),
      ...(error === null ? [] : [[`refused ${error.code}`, error.detail.offset]]),
    ];
    expect(seen).toContainEqual([said, offset]);
  });
});

it('a file may be called __proto__', async () => {
  const { tree, errors } = await readPacked(packed(file('__proto__'), file('lib/__proto__/constructor')));
  expect(errors).toEqual([]);
  expect([...(tree?.entries.keys() ?? [])]).toEqual([
    'package.json',
    '__proto__',
    'lib/__proto__/constructor',
  ]);
});
