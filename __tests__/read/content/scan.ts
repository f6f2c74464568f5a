import fc from 'fast-check';
import { createScanner, type ScannedContent, type ScanOptions } from '../../../src/read/content/scanner.ts';

/** The facts of a file whose bytes arrive in pieces of these sizes, the rest at once. */
export function scan(
  path: string,
  content: string | Uint8Array,
  cuts: readonly number[] = [],
  options?: ScanOptions,
): ScannedContent {
  const bytes = Buffer.from(content as Uint8Array);
  const scanner = createScanner(path, options);
  let at = 0;
  for (const size of cuts) {
    // A copy that is wiped afterwards: what the scanner keeps must be its own.
    const piece = Buffer.from(bytes.subarray(at, at + size));
    scanner.push(piece);
    piece.fill(0x21);
    at += size;
  }
  if (at < bytes.length) scanner.push(bytes.subarray(at));
  return scanner.end();
}

/** Cuts of every scale: single bytes, lines, and more than a window. */
export const cuts = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 3_000 }),
    fc.integer({ min: 0, max: 90_000 }),
  ),
  { maxLength: 40 },
);

/** Text that looks like what packages hold, with characters of one to four bytes. */
export const filler = fc
  .array(
    fc.constantFrom(
      'const a = 1;\n',
      'x',
      ' ',
      '\n',
      '\r\n',
      'é',
      '漢字',
      '😀',
      "'",
      '"',
      '\\',
      '// see https://example.test/a_b-c?d=e\n',
      'a.b_c-d(e,f);',
      'npm_config_cache',
      'sk-',
      '-----',
      '=',
      ':',
      '//# source',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Enough of it to reach over windows. */
export const longFiller = fc.tuple(filler, fc.integer({ min: 0, max: 3_000 })).map(([text, times]) => {
  const enough = Math.min(times, Math.floor(150_000 / Math.max(1, text.length)));
  return text.repeat(enough);
});
