/** Lines near the start tell files apart, and thousands of files are sketched. */
const headBytes = 8_192;
const most = 32;
/** A line with fewer visible bytes (`}`, `});`, `else {`) says nothing about which file it is in. */
const trivial = 8;
/** A minified bundle has no lines worth the name: from this length on, a statement counts as one. */
const longLine = 160;

/** FNV-1a over the visible bytes of distinct lines, so that indentation and line endings make no difference. */
export function sketchOf(bytes: Buffer): number[] {
  const head = bytes.subarray(0, headBytes);
  const lines = new Set<number>();
  let hash = 0x811c9dc5;
  let length = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] as number;
    if (byte > 0x20) {
      hash = Math.imul(hash ^ byte, 0x01000193);
      length++;
      if (byte !== 0x3b || length < longLine) continue;
    } else if (byte !== 0x0a) continue;
    if (length >= trivial) {
      lines.add(hash >>> 0);
      if (lines.size === most) break;
    }
    hash = 0x811c9dc5;
    length = 0;
  }
  if (length >= trivial && lines.size < most) lines.add(hash >>> 0);
  return [...lines];
}
