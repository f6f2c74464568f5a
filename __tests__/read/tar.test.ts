import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/read/archive/member.ts';
import { SecondReading } from '../../src/read/archive/tar.ts';
import { gnuLong, header, pax, record } from './archive.ts';

const announced: Member = {
  offset: 512,
  name: 'package/index.js',
  path: 'index.js',
  root: 'package',
  type: 'file',
  size: 36,
  mode: 0o644,
  linkTarget: null,
  dropped: false,
  hazards: [],
};
const own = header({ size: 36 });

/** What tar-stream makes of headers of which the guard has announced this entry. */
function read(blocks: Buffer, member: Partial<Member> = {}): void {
  const second = new SecondReading();
  const isMeta = blocks.length > 512;
  second.header(blocks.subarray(0, 512), 0);
  if (isMeta) {
    const size = Number.parseInt(blocks.toString('latin1', 124, 135), 8);
    second.meta(blocks.subarray(512, 512 + size), 0);
    second.header(blocks.subarray(-512), 0);
  }
  second.confirm({ ...announced, ...member });
}

describe('what the guard announces and what tar-stream reads', () => {
  const long = `package/${'a'.repeat(200)}.js`;

  it.each([
    ['a header', own, {}],
    ['a pax path', Buffer.concat([pax(record('path', long)), own]), { name: long }],
    ['a pax size', Buffer.concat([pax(record('size', '36')), own]), {}],
    ['a long name', Buffer.concat([gnuLong('L', long), own]), { name: long }],
  ])('is the same for %s', (_, blocks, member) => {
    expect(() => read(blocks, member)).not.toThrow();
  });

  it.each([
    ['another name', own, { name: 'package/other.js' }],
    ['another size', own, { size: 35 }],
    ['another pax path', Buffer.concat([pax(record('path', long)), own]), {}],
    ['another pax size', Buffer.concat([pax(record('size', '37')), own]), {}],
    ['an entry that is an extended header', header({ size: 36, type: 'x' }), {}],
    ['an extended header that is an entry', Buffer.concat([own, Buffer.alloc(512), own]), {}],
    ['a header that only the guard can read', header({ size: 36, checksum: '0000001\0' }), {}],
  ])('%s leaves it undecided', (_, blocks, member) => {
    expect(() => read(blocks, member)).toThrow(
      expect.objectContaining({ code: 'reader-disagreement', exit: 3 }),
    );
  });

  it('an extended header is forgotten after its entry', () => {
    const second = new SecondReading();
    const extended = gnuLong('L', long);
    second.header(extended.subarray(0, 512), 0);
    second.meta(extended.subarray(512, 512 + long.length + 1), 0);
    second.header(own, 0);
    second.confirm({ ...announced, name: long });
    second.header(own, 0);
    second.confirm(announced);
  });
});
