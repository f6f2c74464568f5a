import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../../src/rules/judge.ts';

/** The definition of FNV-1a with big integers. */
function reference(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of Buffer.from(text, 'utf16le'))
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

test('is FNV-1a of 64 bits over UTF-16', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fingerprint(text)).toBe(reference(text));
    }),
  );
});

test('never changes', () => {
  expect([fingerprint(''), fingerprint('source-map')]).toEqual(['cbf29ce484222325', reference('source-map')]);
});

test('100,000 names have 100,000 fingerprints', () => {
  const names = Array.from({ length: 100_000 }, (_, at) => createHash('md5').update(`${at}`).digest('hex'));
  expect(new Set(names.map(fingerprint)).size).toBe(names.length);
});
