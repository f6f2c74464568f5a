import type { BinaryFormat } from '../../model/package-tree.ts';

/** `start` has one character per byte: comparing strings is far cheaper than cutting buffers, and every file goes through here. */
type Look = (head: Buffer, start: string) => boolean;
/** `first` has the characters that such a file can begin with; null if any can. */
interface Test {
  readonly fits: Look;
  readonly first: string | null;
}

const test = (fits: Look, first: string | null = null): Test => ({ fits, first });
const at = (offset: number, bytes: string): Test =>
  test((_, start) => start.startsWith(bytes, offset), offset === 0 ? bytes.charAt(0) : null);
const every = (...tests: Test[]): Test =>
  test(
    (head, start) => tests.every(({ fits }) => fits(head, start)),
    tests.find(({ first }) => first !== null)?.first,
  );
const some = (...tests: Test[]): Test =>
  test(
    (head, start) => tests.some(({ fits }) => fits(head, start)),
    tests.some(({ first }) => first === null) ? null : tests.map(({ first }) => first).join(''),
  );

const uint32 = (head: Buffer, offset: number): number =>
  offset + 4 <= head.length ? head.readUInt32LE(offset) : -1;

const elf = at(0, '\x7fELF');
/** ET_CORE, in the byte order that EI_DATA names. */
const core: Look = (head) => head[head[5] === 2 ? 17 : 16] === 4 && head[head[5] === 2 ? 16 : 17] === 0;

/** A Java class has the same magic number; its next four bytes are a version of 45 and up, a fat binary's the number of its parts. */
const fat: Look = (head) => head.length >= 8 && head.readUInt32BE(4) > 0 && head.readUInt32BE(4) < 40;

/** `MZ` alone also begins texts: the header it points at decides. */
const portable: Look = (head) => {
  const offset = uint32(head, 0x3c);
  return offset >= 0 && head.toString('latin1', offset, offset + 4) === 'PE\0\0';
};

const bitmap: Look = (head) => {
  const header = uint32(head, 14);
  return uint32(head, 6) === 0 && header >= 12 && header <= 124;
};

/** Frame sync, then neither the reserved version, layer, bit rate nor sampling rate. */
const mpegAudioFrame: Look = (head) => {
  const [sync, layer = 0, rates = 0] = head;
  return (
    sync === 0xff &&
    (layer & 0xe0) === 0xe0 &&
    (layer & 0x18) !== 0x08 &&
    (layer & 0x06) === 0x02 &&
    (rates & 0xf0) !== 0xf0 &&
    (rates & 0x0c) !== 0x0c &&
    rates !== 0
  );
};

/** The header of before `ustar` has no magic number: octal digits, and their sum. */
const oldTar: Look = (head, start) => {
  const sum = /^[ 0]{0,6}([0-7]{1,6})[\0 ]/.exec(start.slice(148, 156))?.[1];
  if (sum === undefined || head.length < 512 || head[0] === 0 || !/^[\0-2]$/.test(start.charAt(156)))
    return false;
  let bytes = 8 * 0x20;
  for (let at = 0; at < 512; at++) if (at < 148 || at >= 156) bytes += head[at] as number;
  return bytes === Number.parseInt(sum, 8);
};

const transportStream = every(
  at(0, 'G'),
  at(188, 'G'),
  at(376, 'G'),
  test((head) => (head[3] ?? 0) >= 0x10),
);

/** Few tables, so that the high byte of their number is zero: no text begins `true` and a NUL. */
const tables: Look = (head) => head.length > 12 && head[4] === 0 && (head[5] ?? 0) > 0;

/** A text, and the same to those who debug: the symbol file of Breakpad, as crash reporters read it. */
const breakpad: Look = (_, start) => /^MODULE \w{1,20} \w{1,20} [\dA-F]{32,48} /i.test(start);

const brand = (names: string): Test => {
  const set = new Set(names.split(' '));
  return test((_, start) => start.startsWith('ftyp', 4) && set.has(start.slice(8, 12)));
};

/** In this order: the first that fits. */
const formats: readonly (readonly [BinaryFormat, Test])[] = [
  ['core', every(elf, test(core))],
  ['elf', elf],
  [
    'mach-o',
    some(
      at(0, '\xfe\xed\xfa\xce'),
      at(0, '\xfe\xed\xfa\xcf'),
      at(0, '\xce\xfa\xed\xfe'),
      at(0, '\xcf\xfa\xed\xfe'),
    ),
  ],
  ['mach-o', every(some(at(0, '\xca\xfe\xba\xbe'), at(0, '\xca\xfe\xba\xbf')), test(fat))],
  ['pe', every(at(0, 'MZ'), test(portable))],
  ['wasm', at(0, '\0asm')],
  ['zip', some(at(0, 'PK\x03\x04'), at(0, 'PK\x05\x06'), at(0, 'PK\x07\x08'))],
  ['gzip', at(0, '\x1f\x8b\x08')],
  ['tar', some(at(257, 'ustar'), test(oldTar))],
  ['bzip2', every(at(0, 'BZh'), some(at(4, '1AY&SY'), at(4, '\x17rE8P\x90')))],
  ['xz', at(0, '\xfd7zXZ\0')],
  ['zstd', at(0, '\x28\xb5\x2f\xfd')],
  ['7z', at(0, '7z\xbc\xaf\x27\x1c')],
  ['rar', at(0, 'Rar!\x1a\x07')],
  ['deb', at(0, '!<arch>\ndebian-binary')],
  ['ar', at(0, '!<arch>\n')],
  ['asar', every(at(0, '\x04\0\0\0'), at(16, '{"files":'))],
  ['cab', at(0, 'MSCF\0\0\0\0')],
  [
    'cpio',
    every(
      at(0, '07070'),
      test((_, start) => /^(?:07070[12][\da-f]{104}|070707[0-7]{70})/i.test(start)),
    ),
  ],
  ['lz4', at(0, '\x04\x22\x4d\x18')],
  ['lzip', at(0, 'LZIP\x01')],
  ['git', some(at(0, '# v2 git bundle\n'), at(0, '# v3 git bundle\n'), at(0, 'PACK\0\0\0\x02'))],
  ['squashfs', at(0, 'hsqs')],
  ['rpm', at(0, '\xed\xab\xee\xdb')],
  ['pdb', some(at(0, 'Microsoft C/C++ MSF 7.00\r\n'), at(0, 'BSJB\x01\0\x01\0'), test(breakpad, 'Mm'))],
  ['png', at(0, '\x89PNG\r\n\x1a\n')],
  ['jpeg', at(0, '\xff\xd8\xff')],
  ['gif', some(at(0, 'GIF87a'), at(0, 'GIF89a'))],
  ['webp', every(at(0, 'RIFF'), at(8, 'WEBP'))],
  ['avi', every(at(0, 'RIFF'), at(8, 'AVI '))],
  ['wav', every(some(at(0, 'RIFF'), at(0, 'RF64')), at(8, 'WAVE'))],
  [
    'ico',
    every(
      some(at(0, '\0\0\x01\0'), at(0, '\0\0\x02\0')),
      test((head) => (head[4] ?? 0) > 0 && head[5] === 0),
    ),
  ],
  ['bmp', every(at(0, 'BM'), test(bitmap))],
  ['tiff', some(at(0, 'II*\0'), at(0, 'MM\0*'))],
  // HEIC stands in the same container, and nothing here treats the two apart.
  ['avif', brand('avif avis heic heix hevc mif1 msf1')],
  ['psd', at(0, '8BPS\0')],
  ['mp4', every(at(0, '\0'), at(4, 'ftyp'))],
  ['webm', at(0, '\x1aE\xdf\xa3')],
  ['mpeg', some(at(0, '\0\0\x01\xba'), at(0, '\0\0\x01\xb3'), transportStream)],
  [
    'mp3',
    some(
      every(
        at(0, 'ID3'),
        test((head) => (head[3] ?? 255) < 5 && (head[4] ?? 0) === 0),
      ),
      test(mpegAudioFrame, '\xff'),
    ),
  ],
  ['ogg', at(0, 'OggS\0')],
  ['flac', at(0, 'fLaC\0')],
  ['pdf', at(0, '%PDF-')],
  ['sqlite', at(0, 'SQLite format 3\0')],
  [
    'font',
    some(
      at(0, 'wOFF\0'),
      at(0, 'wOF2\0'),
      at(0, 'wOFFOTTO'),
      at(0, 'wOF2OTTO'),
      at(0, 'wOFFtrue'),
      at(0, 'wOF2true'),
    ),
  ],
  ['font', every(some(at(0, '\0\x01\0\0'), at(0, 'OTTO'), at(0, 'true')), test(tables))],
  ['font', every(at(0, 'ttcf'), some(at(4, '\0\x01\0\0'), at(4, '\0\x02\0\0')))],
  ['font', every(at(34, 'LP'), at(8, '\x01\0\x02\0'))],
  ['font', every(at(34, 'LP'), at(8, '\x02\0\x02\0'))],
  ['jks', some(at(0, '\xfe\xed\xfe\xed'), at(0, '\xce\xce\xce\xce'))],
];

/** The formats that a first character leaves, most often few. */
const tried = new Map<string, typeof formats>();

export function binaryFormat(head: Buffer, start: string): BinaryFormat | null {
  const begins = start.charAt(0);
  let left = tried.get(begins);
  if (left === undefined) {
    left = formats.filter(([, { first }]) => first === null || first.includes(begins));
    tried.set(begins, left);
  }
  return left.find(([, { fits }]) => fits(head, start))?.[0] ?? null;
}
