import { describe, expect, it } from 'vitest';
import {
  archive,
  end,
  entry,
  gnuLong,
  header,
  manifest,
  padded,
  pax,
  readArchive,
  record,
} from './archive.ts';

const file = (fields: Parameters<typeof entry>[0] = {}, content = 'content') => entry(fields, content);
const at = manifest.length;

/** An archive inside a file, of which a reader that loses its place would see the entries. */
const smuggled = entry({ name: 'package/smuggled.js' }, 'evil').toString('latin1');

describe('what makes an archive ambiguous is refused', () => {
  const cases: [trait: string, archive: Buffer, code: string][] = [
    ['a wrong checksum', archive(file({ checksum: '0000001\0' })), 'bad-checksum'],
    ['a checksum that is not terminated', archive(unterminatedChecksum()), 'bad-number'],
    [
      'a checksum in base-256',
      archive(file({ checksum: Buffer.from('8000000000001000', 'hex') })),
      'bad-number',
    ],
    [
      'prefix bytes with the GNU magic',
      archive(file({ magic: 'ustar  \0', prefix: 'evil' })),
      'prefix-bytes',
    ],
    ['prefix bytes with no magic', archive(file({ magic: '', prefix: 'evil' })), 'prefix-bytes'],
    [
      'prefix bytes with another version',
      archive(file({ magic: 'ustar\0' + ' 0', prefix: 'evil' })),
      'prefix-bytes',
    ],
    [
      'a star prefix longer than star allows',
      archive(file({ prefix: 'p'.repeat(140), rest: `${'\0'.repeat(8)}tar\0` })),
      'prefix-bytes',
    ],
    ['a prefix that goes on after its end', archive(file({ prefix: 'package\0evil' })), 'text-after-nul'],
    [
      'a time behind the prefix that is no number',
      archive(file({ prefix: times('\x81234567') })),
      'bad-number',
    ],
    ['bytes behind the prefix that are no time', archive(file({ prefix: times('evil') })), 'bad-number'],
    ['a size that is not octal', archive(file({ size: '00000000009\0' })), 'bad-number'],
    ['a size that is not terminated', archive(file({ size: '000000000007' })), 'bad-number'],
    ['a size of nothing', archive(file({ size: '' })), 'bad-number'],
    ['a size that begins with NUL', archive(file({ size: '\0' + '000000007\0' })), 'bad-number'],
    ['a size that begins with a tab', archive(file({ size: '\t0000000007\0' })), 'bad-number'],
    ['a size with a sign', archive(file({ size: '+0000000007\0' })), 'bad-number'],
    ['a size with something after its end', archive(file({ size: '0000007\0' + '123\0' })), 'bad-number'],
    [
      'a size in base-256',
      archive(file({ size: Buffer.from('800000000000000000000007', 'hex') })),
      'bad-number',
    ],
    [
      'a negative size',
      archive(file({ size: Buffer.from('ffffffffffffffffffffffff', 'hex') })),
      'bad-number',
    ],
    ...[0x81, 0xa0, 0xc0, 0xfe].map((lead): [string, Buffer, string] => [
      `a size that begins with byte ${lead}`,
      archive(file({ size: Buffer.from([lead, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7]) })),
      'bad-number',
    ]),
    ['a mode in base-256', archive(file({ mode: Buffer.from('80000000000001a4', 'hex') })), 'bad-number'],
    [
      'a uid that a double cannot hold',
      archive(file({ uid: Buffer.from('80ffffffffffffff', 'hex') })),
      'bad-number',
    ],
    [
      'an mtime below zero',
      archive(file({ mtime: Buffer.from('ffffffffffffffffffffffff', 'hex') })),
      'bad-number',
    ],
    [
      'an mtime with a lead byte of its own',
      archive(file({ mtime: Buffer.from('900000000000000000000001', 'hex') })),
      'bad-number',
    ],
    [
      'a device number that is none',
      archive(file({ devmajor: Buffer.from('ff00000000000001', 'hex') })),
      'bad-number',
    ],
    ['a name that goes on after its end', archive(file({ name: 'package/a\0b\nc' })), 'text-after-nul'],
    [
      'a linkname that goes on after its end',
      archive(file({ type: '2', linkname: 'a\0b' }, '')),
      'text-after-nul',
    ],
    ['an owner that goes on after its end', archive(file({ uname: 'root\0x' })), 'text-after-nul'],
    ['no name', archive(file({ name: '' })), 'empty-name'],
    ['a prefix and no name', archive(file({ name: '', prefix: 'package' })), 'empty-name'],
    ['a linkname on a file with content', archive(entry({ linkname: 'x' }, smuggled)), 'linkname-on-file'],
    [
      'a linkname on an unknown type',
      archive(entry({ type: 'Z', linkname: 'x' }, smuggled)),
      'linkname-on-file',
    ],
    [
      'a linkname on an empty file with a pax header',
      archive(pax(record('mtime', '1')), header({ linkname: 'x' })),
      'linkname-on-file',
    ],
    ['a pax linkpath on a file', archive(pax(record('linkpath', 'x')), file()), 'linkname-on-file'],
    [
      'a linkname on a pax header',
      archive(entry({ type: 'x', linkname: 'x' }, record('mtime', '1')), file()),
      'linkname-on-file',
    ],
    [
      'a linkname on a long name',
      archive(entry({ type: 'L', linkname: 'x' }, 'package/long\0'), file()),
      'linkname-on-file',
    ],
    ['a long linkname before a file', archive(gnuLong('K', 'target\0'), file()), 'linkname-on-file'],
    [
      'a directory with a size',
      archive(entry({ name: 'package/d/', type: '5' }, smuggled)),
      'directory-with-size',
    ],
    [
      'a directory that states a size and has none',
      archive(header({ name: 'package/d/', type: '5', size: 4096 })),
      'directory-with-size',
    ],
    ['a symlink with a size', archive(entry({ type: '2', linkname: 'x' }, smuggled)), 'link-with-size'],
    ['a hard link with a size', archive(entry({ type: '1', linkname: 'x' }, smuggled)), 'link-with-size'],
    ['a FIFO with a size', archive(entry({ type: '6' }, smuggled)), 'link-with-size'],
    [
      'a file with content that is named as a directory',
      archive(file({ name: 'package/d/' })),
      'file-named-as-directory',
    ],
    [
      'the same by its pax path',
      archive(pax(record('path', 'package/d/')), file()),
      'file-named-as-directory',
    ],
    [
      'a file whose pax path is the root: pnpm lays an empty one down under the name in the header',
      archive(file(), pax(record('path', 'package/')), header()),
      'file-named-as-directory',
    ],
    [
      'a file whose long name is the root',
      archive(gnuLong('L', 'package/\0'), header({ name: 'package/ghost.js' })),
      'file-named-as-directory',
    ],
    ...['A', 'D', 'I', 'M', 'N', 'S', 'V', 'X'].map((type): [string, Buffer, string] => [
      `the vendor type ${type}`,
      archive(file({ type })),
      'unknown-type',
    ]),
    [
      'a pax header before an unknown type',
      archive(pax(record('path', 'package/a')), file({ type: 'Z' })),
      'meta-of-unknown-type',
    ],
    [
      'a pax header before a link without a target',
      archive(pax(record('linkpath', 'x')), header({ type: '2' })),
      'link-without-target',
    ],
    ['a pax size that is not the size', archive(pax(record('size', '512')), file()), 'pax-size'],
    ['a pax size that is not plain digits', archive(pax(record('size', '7.0')), file()), 'pax-size'],
    ['an empty pax size', archive(pax(record('size', '')), file()), 'pax-size'],
    [
      'two pax headers',
      archive(pax(record('path', 'package/a')), pax(record('path', 'package/b')), file()),
      'meta-repeated',
    ],
    [
      'a long name after a pax header',
      archive(pax(record('path', 'package/a')), gnuLong('L', 'package/b\0'), file()),
      'meta-repeated',
    ],
    [
      'a pax header after a long name',
      archive(gnuLong('L', 'package/b\0'), pax(record('path', 'package/a')), file()),
      'meta-repeated',
    ],
    ['an empty pax header', archive(pax(), file()), 'meta-empty'],
    [
      'a pax header of more than 1 MiB',
      archive(pax(record('comment', 'c'.repeat(1_048_576))), file()),
      'meta-too-large',
    ],
    ['a pax header at the end', archive(pax(record('path', 'package/a'))), 'meta-without-entry'],
    [
      'a pax header at the very end',
      Buffer.concat([manifest, pax(record('path', 'package/a'))]),
      'meta-without-entry',
    ],
    ['a pax record that is too long', archive(pax(Buffer.from('99 path=package/a\n')), file()), 'bad-pax'],
    ['a pax record that is too short', archive(pax(Buffer.from('9 path=package/a\n')), file()), 'bad-pax'],
    [
      'a pax length with a leading zero',
      archive(pax(Buffer.from('0019 path=package/a\n')), file()),
      'bad-pax',
    ],
    ['a pax length in hexadecimal', archive(pax(Buffer.from('0x13 path=package/a\n')), file()), 'bad-pax'],
    ['a pax record without a newline', archive(pax(Buffer.from('17 path=package/a')), file()), 'bad-pax'],
    ['a pax record without =', archive(pax(Buffer.from('9 path_a\n')), file()), 'bad-pax'],
    ['a pax record without a key', archive(pax(Buffer.from('6 =ab\n')), file()), 'bad-pax'],
    [
      'bytes after the last pax record',
      archive(pax(record('path', 'package/a'), Buffer.from('\0')), file()),
      'bad-pax',
    ],
    ['a newline in a pax value', archive(pax(record('comment', 'a\n18 path=package/b')), file()), 'bad-pax'],
    ['a NUL in a pax path', archive(pax(record('path', 'package/a\0b')), file()), 'bad-pax'],
    [
      'a pax path that is not UTF-8',
      archive(pax(record('path', Buffer.from('package/\xff', 'latin1'))), file()),
      'bad-pax',
    ],
    [
      'a pax key twice',
      archive(pax(record('path', 'package/a'), record('path', 'package/b')), file()),
      'bad-pax',
    ],
    ['an empty pax path', archive(pax(record('path', '')), file()), 'bad-pax'],
    ['a pax time that is no number', archive(pax(record('mtime', 'now')), file()), 'bad-pax'],
    [
      'a newline in an extended attribute',
      archive(pax(record('SCHILY.xattr.user.x', 'a\n18 path=package/b')), file()),
      'bad-pax',
    ],
    ['a sparse file', archive(pax(record('GNU.sparse.major', '1')), file()), 'pax-key'],
    ['a sparse name', archive(pax(record('GNU.sparse.name', 'package/a')), file()), 'pax-key'],
    ['another charset', archive(pax(record('hdrcharset', 'BINARY')), file()), 'pax-key'],
    [
      'a global header that is not first',
      archive(entry({ type: 'g' }, record('comment', 'x')), file()),
      'global-header',
    ],
    [
      'a global path',
      Buffer.concat([entry({ type: 'g' }, record('path', 'package/x')), archive(file())]),
      'global-header',
    ],
    [
      'a global size',
      Buffer.concat([entry({ type: 'g' }, record('size', '0')), archive(file())]),
      'global-header',
    ],
    ['a long name without a NUL', archive(gnuLong('L', 'package/long'), file()), 'bad-long-name'],
    ['a long name with two NULs', archive(gnuLong('L', 'package/long\0\0'), file()), 'bad-long-name'],
    ['a long name with a NUL inside', archive(gnuLong('L', 'package/a\0b\nc\0'), file()), 'bad-long-name'],
    ['a long name of nothing', archive(gnuLong('L', '\0'), file()), 'bad-long-name'],
    ['an entry after a zero block', archive(Buffer.alloc(512), file()), 'data-after-end'],
    ['an entry after the end', archive(file(), end, file()), 'data-after-end'],
    [
      'one byte after the end',
      Buffer.concat([archive(file()), Buffer.alloc(70_000), Buffer.from('x')]),
      'data-after-end',
    ],
    [
      'a header that is zero but for its checksum',
      archive(Buffer.alloc(512).fill('x', 148, 156)),
      'bad-number',
    ],
    [
      'a content that ends too early',
      Buffer.concat([manifest, header({ size: 100 }), Buffer.alloc(50)]),
      'truncated',
    ],
    [
      'a padding that ends too early',
      Buffer.concat([manifest, header({ size: 100 }), Buffer.alloc(100)]),
      'truncated',
    ],
    ['a header that ends too early', Buffer.concat([manifest, header().subarray(0, 100)]), 'truncated'],
    ['an end that is no whole block', Buffer.concat([manifest, Buffer.alloc(100)]), 'truncated'],
  ];

  it.each(cases)('%s', async (_, bytes, code) => {
    const { refused, error } = await readArchive(bytes);
    expect(refused).toBe(code);
    expect(error).toMatchObject({
      exit: 3,
      message: expect.stringMatching(/at byte \d+.*\. [A-Z].*\.$/),
      detail: { offset: expect.any(Number) },
    });
  });

  it('names the place and the path', async () => {
    const { error } = await readArchive(archive(file({ name: 'package/x', type: '2', linkname: 'y' })));
    expect(error).toMatchObject({ code: 'link-with-size', detail: { offset: at, path: 'package/x' } });
    expect(error?.message).toContain(`at byte ${at}, in package/x`);
  });
});

describe('what no packer writes, but all readers read alike, is a hazard', () => {
  const link = header({ name: 'package/a', type: '2', linkname: '/etc/passwd' });
  const cases: [trait: string, archive: Buffer, code: string, path: string][] = [
    ['a symlink', archive(link), 'link', 'a'],
    [
      'a hard link',
      archive(header({ name: 'package/a', type: '1', linkname: 'package/package.json' })),
      'link',
      'a',
    ],
    ['a symlink with a long target', archive(gnuLong('K', `${'t'.repeat(200)}\0`), link), 'link', 'a'],
    ['a link without a target', archive(header({ name: 'package/a', type: '2' })), 'link', 'a'],
    ['a character device', archive(header({ name: 'package/a', type: '3' })), 'device', 'a'],
    ['a block device', archive(header({ name: 'package/a', type: '4' })), 'device', 'a'],
    ['a FIFO', archive(header({ name: 'package/a', type: '6' })), 'device', 'a'],
    ['a type nobody knows', archive(file({ name: 'package/a', type: 'Z' })), 'unknown-type', 'a'],
    ['a contiguous file', archive(file({ name: 'package/a', type: '7' })), 'unusual-type', 'a'],
    [
      'a linkname on an empty file',
      archive(header({ name: 'package/a', linkname: 'x' })),
      'linkname-on-file',
      'a',
    ],
    ['a magic of old', archive(file({ name: 'package/a', magic: '' })), 'odd-magic', 'a'],
    [
      'a magic with another version',
      archive(file({ name: 'package/a', magic: 'ustar\0\0\0' })),
      'odd-magic',
      'a',
    ],
    ['a path that climbs', archive(file({ name: 'package/../../a' })), 'path-climbs', '../../a'],
    ['a path that climbs and comes back', archive(file({ name: 'package/x/../a' })), 'path-climbs', 'x/../a'],
    [
      'a path that climbs behind a drive letter',
      archive(file({ name: 'package/c:../a' })),
      'path-climbs',
      '../a',
    ],
    ['a path that begins by climbing', archive(file({ name: '../a' })), 'path-climbs', 'a'],
    [
      'a path that climbs by backslashes',
      archive(file({ name: 'package\\..\\..\\a/b' })),
      'path-climbs',
      'b',
    ],
    ['an absolute path', archive(file({ name: '/package/a' })), 'absolute-path', 'package/a'],
    ['a backslash', archive(file({ name: 'package/a\\b' })), 'backslash', 'a\\b'],
    ['a drive letter', archive(file({ name: 'package/c:/a' })), 'drive-letter', 'a'],
    ['a drive letter at the start', archive(file({ name: 'c:/package/a' })), 'drive-letter', 'package/a'],
    ['an empty segment', archive(file({ name: 'package//a' })), 'empty-segment', 'a'],
    ['a file called dot, which pnpm leaves out', archive(file({ name: 'package/a/.' })), 'dot-name', 'a'],
    ['a dot as the root', archive(file({ name: './package/a' })), 'dot-root', 'package/a'],
    ['a file beside the root', archive(file({ name: 'a' })), 'outside-root', '../a'],
    ['another root', archive(file({ name: 'other/a' })), 'other-root', 'a'],
    ['a control character', archive(file({ name: 'package/a\x1b[31m' })), 'invisible-character', 'a\x1b[31m'],
    ['a newline', archive(file({ name: 'package/a\nb' })), 'invisible-character', 'a\nb'],
    ['a bidi override', archive(file({ name: 'package/a\u202eb' })), 'invisible-character', 'a\u202eb'],
    ['a zero-width space', archive(file({ name: 'package/a\u200bb' })), 'invisible-character', 'a\u200bb'],
    ['a variation selector', archive(file({ name: 'package/a\ufe00' })), 'invisible-character', 'a\ufe00'],
    ['a tag character', archive(file({ name: 'package/a\u{e0041}' })), 'invisible-character', 'a\u{e0041}'],
    [
      'a name that is not UTF-8',
      archive(file({ name: Buffer.from('package/\xff', 'latin1') })),
      'invalid-utf8',
      '\ufffd',
    ],
    [
      'a long name that is not UTF-8',
      archive(gnuLong('L', Buffer.from('package/\xff\0', 'latin1')), file()),
      'invalid-utf8',
      '\ufffd',
    ],
    [
      'an extended attribute in binary',
      archive(pax(record('SCHILY.xattr.x', Buffer.from([0, 255]))), file({ name: 'package/a' })),
      'binary-pax-value',
      'a',
    ],
    [
      'a long pax path that node-tar may drop',
      archive(
        pax(record('path', `package/${'é'.repeat(100)}/${'é'.repeat(100)}/${'é'.repeat(100)}`)),
        file(),
      ),
      'ambiguous-name',
      `${'é'.repeat(100)}/${'é'.repeat(100)}/${'é'.repeat(100)}`,
    ],
    [
      'other bytes under the same path',
      archive(file({ name: 'package/a' }), file({ name: 'package/a' }, 'other')),
      'duplicate-entry',
      'a',
    ],
    [
      'the same bytes with another mode, of which npm keeps the first and pnpm the last',
      archive(file({ name: 'package/a' }), file({ name: 'package/a', mode: '0000755\0' })),
      'duplicate-entry',
      'a',
    ],
    [
      'a path that differs in case',
      archive(file({ name: 'package/A' }), file({ name: 'package/a' })),
      'path-collision',
      'a',
    ],
    [
      'a path that differs in its Unicode form',
      archive(file({ name: 'package/\u00e9' }), file({ name: 'package/e\u0301' })),
      'path-collision',
      'e\u0301',
    ],
    [
      'a path that differs in compatibility',
      archive(file({ name: 'package/ﬁle' }), file({ name: 'package/file' })),
      'path-collision',
      'file',
    ],
    [
      'a path that differs in dots and spaces that Windows takes off',
      archive(file({ name: 'package/lib. /a.js' }), file({ name: 'package/lib/a.js .' })),
      'path-collision',
      'lib/a.js .',
    ],
    [
      'a path that differs by a sharp s',
      archive(file({ name: 'package/STRASSE' }), file({ name: 'package/straße' })),
      'path-collision',
      'straße',
    ],
    [
      'a file inside a file',
      archive(file({ name: 'package/a' }), file({ name: 'package/a/b' })),
      'file-and-directory',
      'a/b',
    ],
    [
      'a file inside a file, far down',
      archive(file({ name: 'package/a' }), file({ name: 'package/A/b/c/d' })),
      'file-and-directory',
      'A/b/c/d',
    ],
    [
      'a file where a directory is',
      archive(file({ name: 'package/a/b' }), file({ name: 'package/a' })),
      'file-and-directory',
      'a',
    ],
    [
      'a file and a directory',
      archive(header({ name: 'package/a/', type: '5' }), file({ name: 'package/a' })),
      'file-and-directory',
      'a',
    ],
  ];

  it.each(cases)('%s', async (_, bytes, code, path) => {
    const { refused, tree } = await readArchive(bytes);
    expect(refused).toBeNull();
    expect(tree?.hazards).toContainEqual(expect.objectContaining({ level: 'error', code, path }));
    expect([...(tree?.entries.keys() ?? [])]).toContain(path);
  });

  it('says where the header stands', async () => {
    const { tree } = await readArchive(archive(file(), link));
    expect(tree?.hazards).toEqual([
      { level: 'error', code: 'link', offset: at + 1024, path: 'a', detail: '/etc/passwd' },
    ]);
  });

  it('keeps a link as a fact, and the file that npm extracts in its place', async () => {
    const { tree } = await readArchive(archive(link, file({ name: 'package/b' })));
    expect(tree?.entries.get('a')).toMatchObject({
      type: 'symlink',
      linkTarget: '/etc/passwd',
      sha256: null,
    });
    const both = await readArchive(archive(file({ name: 'package/a' }), link));
    expect(both.tree?.entries.get('a')).toMatchObject({ type: 'file', size: 7 });
    expect(both.errors).toEqual(['link', 'duplicate-entry']);
  });

  it('of two files keeps the last, as a disk does', async () => {
    const { tree } = await readArchive(
      archive(file({ name: 'package/a' }), file({ name: 'package/a' }, 'other!')),
    );
    expect(tree).toMatchObject({ fileCount: 2, unpackedSize: 36 + 6 });
    expect(tree?.entries.get('a')?.size).toBe(6);
  });
});

describe('what packers write is neither', () => {
  const long = `package/${'deep/'.repeat(40)}file.js`;
  const cases: [trait: string, archive: Buffer, path: string][] = [
    ['a plain file', archive(file({ name: 'package/a' })), 'a'],
    ['a file of old, with NUL as its type', archive(file({ name: 'package/a', type: '\0' })), 'a'],
    ['a GNU archive', archive(file({ name: 'package/a', magic: 'ustar  \0' })), 'a'],
    ['a prefix', archive(file({ name: 'a', prefix: 'package/lib' })), 'lib/a'],
    [
      'a prefix of full length',
      archive(file({ name: 'a', prefix: `package/${'p'.repeat(147)}` })),
      `${'p'.repeat(147)}/a`,
    ],
    [
      'times behind the prefix',
      archive(file({ name: 'a', prefix: times('15075543223\0' + '15075543223\0', 'package') })),
      'a',
    ],
    ['a name of full length', archive(file({ name: `package/${'n'.repeat(92)}` })), 'n'.repeat(92)],
    ['a pax path', archive(pax(record('path', long), record('mtime', '1.5')), file()), long.slice(8)],
    ['a pax size that equals the size', archive(pax(record('size', '7')), file({ name: 'package/a' })), 'a'],
    ['a GNU long name', archive(gnuLong('L', `${long}\0`), file()), long.slice(8)],
    [
      'a comment of git archive',
      Buffer.concat([
        entry({ name: 'pax_global_header', type: 'g' }, record('comment', 'c0ffee')),
        archive(file({ name: 'package/a' })),
      ]),
      'a',
    ],
    [
      'large ids in base-256',
      archive(file({ name: 'package/a', uid: Buffer.from('8000000080000000', 'hex') })),
      'a',
    ],
    ['empty device numbers', archive(file({ name: 'package/a', devmajor: '', devminor: '' })), 'a'],
    [
      'numbers filled up with spaces',
      archive(file({ name: 'package/a', mode: '   644 \0', size: '          7 ' })),
      'a',
    ],
    ['a mode with the file type in it', archive(file({ name: 'package/a', mode: '100644 \0' })), 'a'],
    ['inner dots', archive(file({ name: 'package/./lib/././a' })), 'lib/a'],
    ['a directory', archive(header({ name: 'package/d/', type: '5' })), 'd'],
    ['a directory of old', archive(header({ name: 'package/d/' })), 'd'],
    [
      'the root as a directory',
      archive(header({ name: 'package/', type: '5' }), file({ name: 'package/a' })),
      'a',
    ],
    ['a name that a prototype has', archive(file({ name: 'package/__proto__' })), '__proto__'],
    ['names with dots', archive(file({ name: 'package/..a/b..c/...' })), '..a/b..c/...'],
    ['names of the world', archive(file({ name: 'package/日本語 ü.js' })), '日本語 ü.js'],
    [
      'folders that differ in case',
      archive(file({ name: 'package/Lib/a' }), file({ name: 'package/lib/b' })),
      'lib/b',
    ],
    ['an end of 10 kB', Buffer.concat([archive(file({ name: 'package/a' })), Buffer.alloc(10_240)]), 'a'],
    [
      'an end that is no whole block',
      Buffer.concat([archive(file({ name: 'package/a' })), Buffer.alloc(100)]),
      'a',
    ],
    ['junk in the padding', archive(padded(file({ name: 'package/a' }).fill('junk', 600, 1024))), 'a'],
  ];

  it.each(cases)('%s', async (_, bytes, path) => {
    const { refused, tree } = await readArchive(bytes);
    expect(refused).toBeNull();
    expect(tree?.hazards).toEqual([]);
    expect([...(tree?.entries.keys() ?? [])]).toEqual(expect.arrayContaining(['package.json', path]));
    expect(tree?.entries.get('')).toBeUndefined();
  });
});

describe('what is worth a word and no more', () => {
  it.each([
    ['no end', manifest, ['missing-end']],
    ['half an end', Buffer.concat([manifest, Buffer.alloc(512)]), ['missing-end']],
    ['the same bytes twice', archive(file(), file()), ['duplicate-entry']],
  ])('%s', async (_, bytes, notes) => {
    expect(await readArchive(bytes)).toMatchObject({ refused: null, errors: [], notes });
  });
});

/** A prefix, and what stands where node-tar writes two times. */
function times(text: string, prefix = 'package'): Buffer {
  return Buffer.from(prefix.padEnd(131, '\0') + text, 'latin1');
}

function unterminatedChecksum(): Buffer {
  const block = file();
  const sum = block.toString('latin1', 148, 154);
  block.write(`00${sum}`, 148, 'latin1');
  return block;
}
