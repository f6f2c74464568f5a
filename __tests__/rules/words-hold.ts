import { describe, expect, test } from 'vitest';
import { describe as put } from '../../src/report/package-report.ts';
import { messageOf, ruleOf } from '../../src/rules/lookup.ts';
import { hostileNames, unseen } from '../helpers/payloads.ts';
import { existingFinding, newFinding } from '../report/findings.ts';

/** What the words of every rule hold to. `evidenceWith` has the given text wherever a package could have put it. */
export function wordsHold(rule: string, evidenceWith: (text: string) => object): void {
  describe(`the words of ${rule}`, () => {
    const evidence = evidenceWith('acme');
    const { messages, reason } = ruleOf(rule);

    test('say what is new and what removes it', () => {
      const { message, fix } = put(newFinding(rule, 'dist/a.js', evidence));
      expect(message).toMatch(/^[\dA-Za-z"].{15,}\.$/);
      expect(fix).toMatch(/^[A-Z].{15,}[.'"l)]$/);
      expect(`${message} ${fix}`).not.toMatch(/undefined|null|NaN|Infinity|\[object|\b1 \w+s\b/);
    });

    test('say what was there before', () => {
      expect(put(existingFinding(rule, 3, ['a', 'b', 'c'])).message).toMatch(
        /^3 .* were in the last release too\.$/,
      );
      expect(put(existingFinding(rule, 1, ['a'])).message).toMatch(/^1 .* was in the last release too\.$/);
      expect(put(existingFinding(rule, 0, [])).fix).toBe('');
    });

    test('are chosen by the reason, whatever a report has there that somebody else wrote', () => {
      const chosen =
        reason?.(evidence) ?? ('reason' in evidence ? evidence.reason : Object.keys(messages)[0]);
      expect(messageOf({ rule, evidence })).toBe(messages[String(chosen)]);
      for (const odd of [{}, { reason: '__proto__' }, { reason: 7 }])
        expect(Object.values(messages)).toContain(messageOf({ rule, evidence: odd }));
    });

    test.each(hostileNames)('keep hostile text %# visible and short', (text) => {
      for (const finding of [newFinding(rule, text, evidenceWith(text)), existingFinding(rule, 3, [text])]) {
        const { message, fix } = put(finding);
        expect(`${message}${fix}`).not.toMatch(unseen);
        expect(`${message}${fix}`).not.toContain('##[');
        expect(message.length + fix.length).toBeLessThan(1_500);
      }
    });
  });
}
