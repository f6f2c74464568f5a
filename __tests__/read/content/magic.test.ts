import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { rawTar } from '../../helpers/tarball.ts';
import { scan } from './scan.ts';

const bytes = (text: string, size = 600): Buffer => Buffer.from(text.padEnd(size, '\0'), 'latin1');
const portable = (): Buffer => {
  const file = bytes('MZ');
  file.writeUInt32LE(0x80, 0x3c);
  file.write('PE\0\0', 0x80);
  return file;
};
const elf = (type: number, data = 1): Buffer => {
  const file = bytes(`\x7fELF\x02${String.fromCharCode(data)}\x01`);
  if (data === 1) file.writeUInt16LE(type, 16);
  else file.writeUInt16BE(type, 16);
  return file;
};
const bitmap = (): Buffer => {
  const file = bytes('BM');
  file.writeUInt32LE(40, 14);
  return file;
};
/** As tar wrote it before POSIX. */
const oldTar = (error: number): Buffer => {
  const file = bytes('a.txt');
  file.write('0000644\0', 100);
  file.fill(0x20, 148, 156);
  const sum = file.subarray(0, 512).reduce((all, byte) => all + byte, error);
  file.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return file;
};
const stream = (): Buffer => {
  const file = Buffer.alloc(600, 0xff);
  for (const at of [0, 188, 376]) file.write('G\x40\x11\x10', at, 'latin1');
  return file;
};

describe('formats by magic number', () => {
  test.each<[string | null, Buffer]>([
    ['elf', elf(2)],
    ['elf', elf(3, 2)],
    ['core', elf(4)],
    ['core', elf(4, 2)],
    ['mach-o', bytes('\xcf\xfa\xed\xfe')],
    ['mach-o', bytes('\xca\xfe\xba\xbe\0\0\0\x02')],
    ['mach-o', bytes('\xca\xfe\xba\xbf\0\0\0\x02')],
    [null, bytes('\xca\xfe\xba\xbe\0\0\0\x34')], // a Java class
    ['pe', portable()],
    [null, bytes('MZ')],
    ['wasm', bytes('\0asm\x01\0\0\0')],
    ['zip', bytes('PK\x03\x04')],
    ['gzip', gzipSync('x')],
    ['bzip2', bytes('BZh91AY&SY')],
    ['xz', bytes('\xfd7zXZ\0')],
    ['zstd', bytes('\x28\xb5\x2f\xfd')],
    ['7z', bytes('7z\xbc\xaf\x27\x1c')],
    ['rar', bytes('Rar!\x1a\x07\0')],
    ['ar', bytes('!<arch>\n')],
    ['deb', bytes('!<arch>\ndebian-binary   ')],
    ['asar', bytes('\x04\0\0\0\x2c\0\0\0\x28\0\0\0\x22\0\0\0{"files":{}}')],
    ['cab', bytes('MSCF\0\0\0\0')],
    ['cpio', bytes(`070701${'0'.repeat(104)}a`)],
    ['cpio', bytes(`070707${'0'.repeat(70)}a`)],
    [null, bytes('070701 a number')],
    ['lz4', bytes('\x04\x22\x4d\x18')],
    ['lzip', bytes('LZIP\x01')],
    ['git', bytes('# v2 git bundle\n')],
    ['git', bytes('PACK\0\0\0\x02')],
    [null, bytes('PACK\0\0\0\x07')],
    ['squashfs', bytes('hsqs\x07\0\0\0')],
    ['rpm', bytes('\xed\xab\xee\xdb')],
    ['pdb', bytes('Microsoft C/C++ MSF 7.00\r\n\x1aDS')],
    ['pdb', bytes('BSJB\x01\0\x01\0')],
    ['pdb', bytes('MODULE Linux x86_64 6EDC6ACDB282125843FD59DA9C81BD830 addon.node\nFILE 0 /a.c\n')],
    ['tar', oldTar(0)],
    [null, oldTar(1)],
    ['png', bytes('\x89PNG\r\n\x1a\n')],
    ['jpeg', bytes('\xff\xd8\xff\xe0')],
    ['gif', bytes('GIF89a')],
    ['webp', bytes('RIFF\0\0\0\0WEBP')],
    ['avi', bytes('RIFF\0\0\0\0AVI ')],
    ['wav', bytes('RIFF\0\0\0\0WAVE')],
    ['ico', bytes('\0\0\x01\0\x02\0')],
    ['bmp', bitmap()],
    ['tiff', bytes('II*\0')],
    ['avif', bytes('\0\0\0\x1cftypavif')],
    ['psd', bytes('8BPS\0\x01')],
    ['mp4', bytes('\0\0\0\x18ftypmp42')],
    ['webm', bytes('\x1aE\xdf\xa3')],
    ['mpeg', bytes('\0\0\x01\xba')],
    ['mpeg', stream()],
    ['mp3', bytes('ID3\x04\0')],
    ['mp3', bytes('\xff\xfb\x90\x64')],
    ['ogg', bytes('OggS\0\x02')],
    ['flac', bytes('fLaC\0\0\0\x22')],
    ['pdf', bytes('%PDF-1.7\n')],
    ['sqlite', bytes('SQLite format 3\0')],
    ['font', bytes('wOF2\0\x01\0\0')],
    ['font', bytes('\0\x01\0\0\0\x0f\0\x80')],
    ['font', bytes('OTTO\0\x0b\0\x80')],
    ['jks', bytes('\xfe\xed\xfe\xed\0\0\0\x02')],
  ])('%s', (format, content) => {
    expect(scan('file', content).facts).toMatchObject({ format, text: false });
  });

  test('tar', async () => {
    expect(scan('a.tar', await rawTar([['a.txt', 'text']])).facts).toMatchObject({
      format: 'tar',
      text: false,
    });
  });

  test.each([
    'BM is no bitmap',
    'MZ is not a program',
    'true story',
    'OTTO',
    'ID3 tags explained',
    'fLaC',
    'OggS',
    'GIF is a format',
    'PKG',
    'RIFF',
    '{"a":1}',
    'BZh9 is a level',
  ])('the text %j has none', (text) => {
    expect(scan('file', text.padEnd(600, ' and so on\n')).facts).toMatchObject({ format: null, text: true });
  });

  test('of a binary nothing else is looked at', () => {
    const token = ['ghp', 'a1'.repeat(18)].join('_');
    const { facts, suspects } = scan(
      'a.node',
      Buffer.concat([elf(3), Buffer.from(` '${token}' "/home/marie/src/a.ts" `)]),
    );
    expect(suspects).toEqual([]);
    expect(facts).toMatchObject({ format: 'elf', machinePaths: { count: 0 }, sketch: [] });
  });
});
