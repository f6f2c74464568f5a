import { expect, test } from 'vitest';
import { describe as put } from '../../src/report/package-report.ts';
import { newFinding } from './findings.ts';

const said = (...finding: Parameters<typeof newFinding>): string => put(newFinding(...finding)).message;

test('every kind of hazard has its own sentence, and a refusal says it itself', () => {
  const codes =
    `link device absolute-path path-climbs outside-root other-root dot-root empty-segment backslash drive-letter
    invisible-character invalid-utf8 ambiguous-name path-collision file-and-directory duplicate-entry linkname-on-file
    unknown-type unusual-type odd-magic binary-pax-value missing-end trailing-zeros trailing-data`.split(
      /\s+/,
    );
  const messages = codes.map((code) => said('hazardous-entry', 'a', { code, offset: 512, detail: 'b' }));
  expect(new Set(messages.map((message) => message.replace(/ \(.*/, ''))).size).toBe(codes.length);
  for (const [index, message] of messages.entries()) {
    expect(message).toMatch(
      new RegExp(`^[A-Z].{10,} \\(${codes[index]}, at byte 512 of the unpacked archive\\)\\.$`),
    );
  }
  const detail = 'a.tgz: The gzip file ends too early (at byte 3). Download it again.';
  expect(said('hazardous-entry', null, { code: 'gzip-truncated', offset: 3, detail })).toBe(
    `It cannot be read without doubt (gzip-truncated): ${detail}`,
  );
  expect(said('hazardous-entry', null, { code: '__proto__', offset: 0, detail: '' })).toBe(
    'It cannot be read without doubt (__proto__).',
  );
});
