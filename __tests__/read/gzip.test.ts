import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { archive, entry, manifest, readPacked } from './archive.ts';

const unpacked = archive(entry({ name: 'package/a' }, 'content'));
const packed = gzipSync(unpacked);

interface Member {
  flags?: number;
  method?: number;
  fields?: Buffer;
  checksum?: number;
  length?: number;
}

/** A member by its parts (RFC 1952). */
function member(content: Buffer, { flags = 0, method = 8, fields, checksum, length }: Member = {}): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(checksum ?? crc32(content), 0);
  trailer.writeUInt32LE(length ?? content.length, 4);
  const head = Buffer.from([0x1f, 0x8b, method, flags, 0, 0, 0, 0, 0, 3]);
  return Buffer.concat([head, fields ?? Buffer.alloc(0), deflateRawSync(content), trailer]);
}

const withHeaderChecksum = (right: boolean): Buffer => {
  const bytes = member(unpacked, { flags: 0x02 | 0x08, fields: Buffer.from('name\0..') });
  bytes.writeUInt16LE((crc32(bytes.subarray(0, 15)) + (right ? 0 : 1)) & 0xffff, 15);
  return bytes;
};

const empty = member(Buffer.alloc(0));
const afterDeflate = packed.length - 8;

describe('the frame around the archive', () => {
  const fine: [trait: string, packed: Buffer][] = [
    ['a plain member', packed],
    [
      'a member with every optional field',
      member(unpacked, { flags: 0x1c, fields: Buffer.from('\x03\0extname\0comment\0', 'latin1') }),
    ],
    ['a header checksum', withHeaderChecksum(true)],
  ];
  const refused: [trait: string, packed: Buffer, code: string][] = [
    ['nothing', Buffer.alloc(0), 'gzip-truncated'],
    ['one byte', packed.subarray(0, 1), 'gzip-truncated'],
    ['a bare tar', unpacked, 'not-gzip'],
    ['a web page', Buffer.from('<!doctype html>'), 'not-gzip'],
    ['zstd', Buffer.from('28b52ffd00', 'hex'), 'not-gzip'],
    ['a reserved flag', member(unpacked, { flags: 0x20 }), 'gzip-flags'],
    ['another method', member(unpacked, { method: 7 }), 'gzip-flags'],
    ['a wrong header checksum', withHeaderChecksum(false), 'gzip-checksum'],
    ['half a header', packed.subarray(0, 6), 'gzip-truncated'],
    ['half of the data', packed.subarray(0, packed.length / 2), 'gzip-truncated'],
    ['data without a trailer', packed.subarray(0, afterDeflate), 'gzip-truncated'],
    ['half a trailer', packed.subarray(0, packed.length - 3), 'gzip-truncated'],
    ['damaged data', Buffer.concat([packed.subarray(0, 10), Buffer.alloc(50, 0xff)]), 'gzip-corrupt'],
    ['a wrong checksum', member(unpacked, { checksum: 1 }), 'gzip-checksum'],
    ['a wrong length', member(unpacked, { length: 1 }), 'gzip-length'],
    ['a second member', Buffer.concat([packed, packed]), 'second-member'],
    ['an empty member first', Buffer.concat([empty, packed]), 'second-member'],
    ['an empty member last', Buffer.concat([packed, empty]), 'second-member'],
    ['a second member after zeros', Buffer.concat([packed, Buffer.alloc(1000), packed]), 'second-member'],
    [
      'an archive in two members',
      Buffer.concat([member(manifest), member(unpacked.subarray(manifest.length))]),
      'second-member',
    ],
  ];

  describe.each([1, 7, 65_536])('in pieces of %i bytes', (length) => {
    it.each(fine)('%s is read', async (_, bytes) => {
      const outcome = await readPacked(bytes, {}, length);
      expect(outcome).toMatchObject({ refused: null, errors: [], notes: [] });
      expect([...(outcome.tree?.entries.keys() ?? [])]).toEqual(['package.json', 'a']);
      expect(outcome.tree).toMatchObject({
        packedSize: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
      });
    });

    it.each(refused)('%s is refused', async (_, bytes, code) => {
      expect((await readPacked(bytes, {}, length)).refused).toBe(code);
    });

    it('zeros after the member are a note', async () => {
      const outcome = await readPacked(Buffer.concat([packed, Buffer.alloc(3000)]), {}, length);
      expect(outcome).toMatchObject({ refused: null, errors: [], notes: ['trailing-zeros'] });
      expect(outcome.tree?.hazards[0]?.offset).toBe(packed.length);
      expect(outcome.tree?.packedSize).toBe(packed.length + 3000);
    });

    it.each(['junk', '\0\0junk', '\x1f', '\x1f\x1f\x8b', '\x1f\0'])(
      '%j after the member is a hazard',
      async (junk) => {
        const outcome = await readPacked(Buffer.concat([packed, Buffer.from(junk, 'latin1')]), {}, length);
        expect(outcome).toMatchObject({ refused: null, errors: ['trailing-data'], notes: [] });
      },
    );
  });

  it('a name without an end is refused', async () => {
    const bytes = Buffer.concat([Buffer.from('1f8b0808000000000003', 'hex'), Buffer.alloc(400_000, 'n')]);
    expect((await readPacked(bytes)).refused).toBe('gzip-flags');
  });

  it('megabytes after a small member are read to their end', async () => {
    const outcome = await readPacked(Buffer.concat([packed, Buffer.alloc(5_000_000)]));
    expect(outcome).toMatchObject({ refused: null, notes: ['trailing-zeros'] });
  });
});
