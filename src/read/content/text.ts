import { isUtf8 } from 'node:buffer';
import type { FileClass } from './file-class.ts';

/** Bytes at the start of a file that decide what it is. A fixed number, so that the answer never depends on how the bytes arrive. */
export const headBytes = 16_384;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How to read the file as text, or null for a binary. */
export function textEncoding(head: Buffer, whole: boolean, name: FileClass): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const { nuls, controls } = count(head);
  // Some bundlers print a NUL or a control character of a string literal as it is: a script stays a script.
  const bearable = name === 'script' || name === 'map' ? head.length >> 5 : 0;
  if (nuls > bearable || nuls + controls > head.length >> 5) return null;
  if (isUtf8(whole ? head : head.subarray(0, lastCharacter(head)))) return 'utf-8';
  // Legacy code pages hold no control characters; of 64 random bytes, all but one in a thousand heads do.
  return controls === 0 && head.length >= 64 ? 'utf-8' : null;
}

/** Tab to carriage return, backspace and the escape of terminal colours are at home in texts. */
const unusual = /[\x00-\x07\x0e-\x1a\x1c-\x1f]/g;

function count(head: Buffer): { nuls: number; controls: number } {
  const found = head.toString('latin1').match(unusual) ?? [];
  const nuls = found.filter((character) => character === '\0').length;
  return { nuls, controls: found.length - nuls };
}

/** Where a character cut off by the end of the head begins. */
function lastCharacter(head: Buffer): number {
  let at = head.length - 1;
  while (at > head.length - 4 && at > 0 && ((head[at] ?? 0) & 0xc0) === 0x80) at--;
  return (head[at] ?? 0) >= 0xc0 ? at : head.length;
}
