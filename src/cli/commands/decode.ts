import type { Shown } from '../../report/terminal/text-diff.ts';

/** Latin-1 for what is text but not UTF-8: replacement characters would make different bytes look the same. */
export function decode(bytes: Uint8Array): Shown {
  if (bytes.subarray(0, 8_192).includes(0)) return { kind: 'binary' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: 'text', text: Buffer.from(bytes).toString('latin1') };
  }
}
