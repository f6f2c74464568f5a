const zeros = Buffer.alloc(64 * 1024);

/** Compares in native code: archives may end in megabytes of zeros. */
export function isZero(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += zeros.length) {
    const piece = bytes.subarray(at, at + zeros.length);
    if (piece.compare(zeros, 0, piece.length) !== 0) return false;
  }
  return true;
}

export function firstNonZero(bytes: Buffer): number {
  return isZero(bytes) ? -1 : bytes.findIndex((byte) => byte !== 0);
}
