import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/read/archive/limits.ts';
import type { Member } from '../../src/read/archive/member.ts';
import { TarReader } from '../../src/read/archive/tar.ts';
import { EntryReader } from '../../src/read/entries.ts';
import { end, entry, header, manifest } from './archive.ts';

const packed = { size: 1, integrity: '', sha256: '', trailing: null };
const announced: Member = {
  offset: 0,
  name: 'package/package.json',
  path: 'package.json',
  root: 'package',
  type: 'file',
  size: 36,
  mode: 0o644,
  linkTarget: null,
  dropped: false,
  hazards: [],
};

/** What the second reader makes of an archive of which the first has announced these members. */
async function read(archive: Buffer, members: readonly Member[]) {
  const entries = new EntryReader({}, defaultLimits);
  for (const member of members) entries.expect(member);
  const tar = new TarReader((found) => entries.open(found));
  await tar.write(archive);
  await tar.end();
  return entries.finish(packed, [], archive.length).tree;
}

describe('what the guard announces and what tar-stream finds', () => {
  const archive = Buffer.concat([manifest, end]);

  it('is the same in a good archive', async () => {
    expect((await read(archive, [announced])).entries.size).toBe(1);
  });

  it.each([
    ['another name', archive, [{ ...announced, name: 'package/other.json' }]],
    ['another size', archive, [{ ...announced, size: 35 }]],
    ['an entry that was not announced', archive, []],
    ['an entry that is not found', archive, [announced, { ...announced, path: 'a' }]],
    ['a header that only the guard can read', entry({ checksum: '0000001\0' }), [announced]],
    [
      'an archive that goes on',
      Buffer.concat([manifest, header({ size: 900 })]),
      [announced, { ...announced, name: 'package/index.js', size: 900 }],
    ],
  ])('%s leaves it undecided', async (_, bytes, members) => {
    await expect(read(bytes, members)).rejects.toMatchObject({ code: 'reader-disagreement', exit: 3 });
  });
});
