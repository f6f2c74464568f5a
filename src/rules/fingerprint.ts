/** FNV-1a, 64 bit, over UTF-16 code units (low byte first), as sixteen hex digits: no library, no Node, the same for ever. */
export function fingerprint(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >>> 8]) {
      low = (low ^ byte) >>> 0;
      // times the prime 2^40 + 0x1b3, modulo 2^64, in halves of 32 bits; every product stays below 2^53
      const product = low * 0x1b3;
      high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + ((low << 8) >>> 0)) % 0x1_0000_0000;
      low = product >>> 0;
    }
  }
  return hex(high) + hex(low);
}

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');
