import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8Length } from '../../src/report/budget.ts';
import { hostileText } from '../helpers/payloads.ts';

test('is what a file of the text has', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }),
    { numRuns: 2_000 },
  );
});
