import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { checked, end, entry, gnuLong, header, manifest, pax, record } from './archive.ts';

/** Contents that are entries themselves: whoever loses its place finds them. */
const smuggled = Buffer.concat([
  entry({ name: 'package/smuggled.js' }, 'evil'),
  entry({ name: 'package/index.js' }, 'evil too'),
]);
const long = `package/${'long/'.repeat(30)}name.js`;

const parts: readonly Buffer[] = [
  entry({}, 'content'),
  entry({ name: 'package/empty' }),
  entry({ name: 'package/block' }, Buffer.alloc(512, 'b')),
  entry({ name: 'package/inner.tar' }, smuggled),
  entry({ name: 'name.js', prefix: 'package/prefix' }, 'prefixed'),
  entry({ name: 'package/gnu.js', magic: 'ustar  \0' }, smuggled),
  entry({ name: 'package/ids', uid: Buffer.from('8000000080000000', 'hex') }, 'ids'),
  header({ name: 'package/folder/', type: '5' }),
  Buffer.concat([pax(record('path', long), record('mtime', '1.5')), entry({}, smuggled)]),
  Buffer.concat([pax(record('path', 'package/p'), record('size', '4')), entry({}, 'four')]),
  Buffer.concat([
    pax(record('comment', 'c'.repeat(600)), record('path', 'package/q')),
    entry({}, 'long pax'),
  ]),
  Buffer.concat([gnuLong('L', `${long}\0`), entry({}, smuggled)]),
  header({ name: 'package/link', type: '2', linkname: 'index.js' }),
  Buffer.concat([gnuLong('K', `${long}\0`), header({ name: 'package/k', type: '2', linkname: 'long' })]),
  entry({ name: 'package/z', type: 'Z' }, smuggled),
];

const global = entry({ name: 'pax_global_header', type: 'g' }, record('comment', 'c0ffee'));

const text = fc.constantFrom(
  '',
  '\0',
  'package/a',
  'package/d/',
  '../a',
  '/a',
  'a\0b\nc',
  'package/a\0',
  'package/é',
  '\x80',
  '\xff',
  './',
  ' ',
  '\n',
  '_'.repeat(100),
);
const number = fc.constantFrom(
  '',
  '\0'.repeat(12),
  '00000000000\0',
  '00000000001\0',
  '00000001000\0',
  '       1000 ',
  '0000000 1000',
  '1000\0\0\0\0\0\0\0\0',
  '1000 \0 \0 \0 \0',
  '\0' + '0000001000\0',
  '\t0000001000\0',
  '000000001000',
  '-0000000001\0',
  '+0000000001\0',
  '0x000000200\0',
  '00000000009\0',
  '1e000000000\0',
  '77777777777\0',
  '000010000 1\0',
  `\x80${'\0'.repeat(9)}\x02\0`,
  `\x80${'\xff'.repeat(11)}`,
  '\xff'.repeat(12),
  `\x81${'\0'.repeat(11)}`,
  `\xfe${'\0'.repeat(11)}`,
);
const kind = fc.constantFrom(...'01234567xgLKASDINVXMZ\0'.split(''), '\x80', ' ', '9');
const magic = fc.constantFrom(
  'ustar\0' + '00',
  'ustar  \0',
  '\0'.repeat(8),
  'ustar\0\0\0',
  'ustar 00',
  'ustar\0' + ' 0',
  'USTAR\0' + '00',
);

const fields: readonly (readonly [offset: number, length: number, value: fc.Arbitrary<string>])[] = [
  [0, 100, text],
  [100, 8, number],
  [108, 8, number],
  [116, 8, number],
  [124, 12, number],
  [136, 12, number],
  [156, 1, kind],
  [156, 1, kind],
  [157, 100, text],
  [257, 8, magic],
  [265, 32, text],
  [329, 8, number],
  [345, 155, text],
  [475, 25, text],
  [500, 12, text],
];

type Mutation = (bytes: Buffer) => Buffer;

const blockOf = (bytes: Buffer, at: number): number => (at % Math.max(1, bytes.length >> 9)) << 9;

/** A field of some block, whether it is a header or not, with the checksum made right or left wrong. */
const setField: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(200), fc.constantFrom(...fields), fc.boolean(), fc.nat(9))
  .chain(([at, [offset, length, value], fill, wrong]) =>
    value.map(
      (chosen): Mutation =>
        (bytes) => {
          const block = Buffer.from(bytes.subarray(blockOf(bytes, at)).subarray(0, 512));
          if (block.length < 512) return bytes;
          if (fill) block.fill(0, offset, offset + length);
          block.set(Buffer.from(chosen, 'latin1').subarray(0, length), offset);
          const stays = wrong === 0 ? block : checked(block);
          return Buffer.concat([
            bytes.subarray(0, blockOf(bytes, at)),
            stays,
            bytes.subarray(blockOf(bytes, at) + 512),
          ]);
        },
    ),
  );

const setByte: fc.Arbitrary<Mutation> = fc.tuple(fc.nat(200), fc.nat(511), fc.nat(255), fc.boolean()).map(
  ([at, offset, value, right]): Mutation =>
    (bytes) => {
      const copy = Buffer.from(bytes);
      const start = blockOf(copy, at);
      const block = copy.subarray(start, start + 512);
      if (block.length < 512) return bytes;
      block[offset] = value;
      if (right) checked(block);
      return copy;
    },
);

/** Bytes of a body alone: pax lengths, keys, values and long names. */
const setBody: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(200), fc.nat(60), fc.constantFrom('\0', '\n', '=', ' ', '0', '9', '\xff', 'path', 'size'))
  .map(
    ([at, offset, value]): Mutation =>
      (bytes) => {
        const copy = Buffer.from(bytes);
        copy.write(value, Math.min(blockOf(copy, at) + offset, copy.length), 'latin1');
        return copy;
      },
  );

const insert: fc.Arbitrary<Mutation> = fc
  .tuple(
    fc.nat(200),
    fc.oneof(
      fc.constantFrom(...parts, global, Buffer.alloc(512), Buffer.alloc(100), end),
      fc
        .tuple(
          fc.constantFrom('path', 'linkpath', 'size', 'comment', 'GNU.sparse.size', 'type', 'SCHILY.xattr.x'),
          text,
          number,
          fc.boolean(),
        )
        .map(([key, words, digits, first]) =>
          pax(record(key, Buffer.from(first ? words : digits, 'latin1'))),
        ),
      fc
        .tuple(fc.constantFrom('L', 'K'), text)
        .map(([type, name]) => gnuLong(type as 'L', Buffer.from(`${name}\0`, 'latin1'))),
    ),
  )
  .map(
    ([at, piece]): Mutation =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, blockOf(bytes, at)), piece, bytes.subarray(blockOf(bytes, at))]),
  );

const remove: fc.Arbitrary<Mutation> = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 2 })).map(
  ([at, count]): Mutation =>
    (bytes) =>
      Buffer.concat([
        bytes.subarray(0, blockOf(bytes, at)),
        bytes.subarray(blockOf(bytes, at) + count * 512),
      ]),
);

const cut: fc.Arbitrary<Mutation> = fc.nat(2000).map(
  (length): Mutation =>
    (bytes) =>
      bytes.subarray(0, -length || undefined),
);

const mutation = fc.oneof(
  { arbitrary: setField, weight: 6 },
  { arbitrary: setByte, weight: 2 },
  { arbitrary: setBody, weight: 2 },
  { arbitrary: insert, weight: 2 },
  { arbitrary: remove, weight: 1 },
  { arbitrary: cut, weight: 1 },
);

const frame: fc.Arbitrary<Mutation> = fc.oneof(
  { arbitrary: fc.constant<Mutation>((packed) => packed), weight: 12 },
  fc.tuple(fc.nat(), fc.nat(255)).map(
    ([at, value]): Mutation =>
      (packed) => {
        const copy = Buffer.from(packed);
        copy[at % copy.length] = value;
        return copy;
      },
  ),
  fc.constantFrom(Buffer.alloc(20), Buffer.from('junk'), gzipSync(smuggled), gzipSync('')).map(
    (more): Mutation =>
      (packed) =>
        Buffer.concat([packed, more]),
  ),
  fc.constant<Mutation>((packed) => Buffer.concat([gzipSync(''), packed])),
  fc.nat(40).map(
    (length): Mutation =>
      (packed) =>
        packed.subarray(0, packed.length - length),
  ),
);

export interface Mutant {
  readonly unpacked: Buffer;
  readonly packed: Buffer;
}

const made: fc.Arbitrary<Buffer> = fc
  .tuple(fc.boolean(), fc.array(fc.constantFrom(...parts), { maxLength: 5 }))
  .map(([comment, chosen]) => Buffer.concat([...(comment ? [global] : []), manifest, ...chosen, end]));

/**
 * A made archive, or one of these real ones (unpacked), with up to three things changed in it, and now and then something in the
 * frame around it.
 */
export const mutantOf = (real: readonly Buffer[]): fc.Arbitrary<Mutant> =>
  fc
    .tuple(
      fc.oneof({ arbitrary: made, weight: 3 }, { arbitrary: fc.constantFrom(...real), weight: 1 }),
      fc.array(mutation, { maxLength: 3 }),
      frame,
    )
    .map(([archive, mutations, framed]) => {
      const unpacked = mutations.reduce<Buffer>((bytes, mutate) => mutate(bytes), archive);
      return { unpacked, packed: framed(gzipSync(unpacked, { level: 1 })) };
    });
