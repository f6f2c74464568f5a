import type { Shebang } from '../../model/entry.ts';

/** The kernel itself reads no more than 256 bytes of it. */
const limit = 256;

export function shebangOf(head: Buffer): Shebang | null {
  if (head[0] !== 0x23 || head[1] !== 0x21) return null;
  const end = head.indexOf(0x0a);
  const line = head.subarray(0, end === -1 ? head.length : end);
  const crlf = line.at(-1) === 0x0d && end !== -1;
  return { line: line.subarray(0, Math.min(limit, crlf ? line.length - 1 : line.length)).toString(), crlf };
}
