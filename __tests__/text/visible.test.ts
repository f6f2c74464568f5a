import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stillVisible, visible, visibleCut } from '../../src/text/visible.ts';
import { hostileNames, hostileText, unseen } from '../helpers/payloads.ts';

describe('visible', () => {
  test.each([
    ['plain/ok-1.js', 'plain/ok-1.js'],
    ['ünïcödé/日本語/😀.js', 'ünïcödé/日本語/😀.js'],
    ['a\\b', 'a\\\\b'],
    ['a\nb\rc\td', 'a\\nb\\rc\\td'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['a\u00a0b', 'a\\u{a0}b'],
    ['\u{e0041}', '\\u{e0041}'],
    [String.fromCharCode(0xdc00), '\\u{dc00}'],
    ['##[group]', '##\\[group]'],
    ['###[x', '###\\[x'],
  ])('%j is shown as %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('keeps two names apart, and lets nothing through that a reader cannot see', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        expect(visible(a)).not.toMatch(unseen);
        expect(visible(a)).not.toContain('##[');
        if (a !== b) expect(visible(a)).not.toBe(visible(b));
      }),
      { numRuns: 2_000 },
    );
  });

  test('can be turned back', () => {
    const back = (shown: string): string =>
      shown.replace(/\\(\\|n|r|t|\[|u\{([0-9a-f]+)\})/g, (_all, mark: string, code?: string) => {
        if (code !== undefined) {
          const point = Number.parseInt(code, 16);
          return point > 0xffff ? String.fromCodePoint(point) : String.fromCharCode(point);
        }
        return { '\\': '\\', n: '\n', r: '\r', t: '\t', '[': '[' }[mark] ?? '';
      });
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(back(visible(text))).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('stillVisible', () => {
  test('changes nothing that is visible already, and lets nothing else through', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(stillVisible(visible(text))).toBe(visible(text));
        expect(stillVisible(text)).not.toMatch(unseen);
        expect(stillVisible(text)).not.toContain('##[');
        expect(stillVisible(stillVisible(text))).toBe(stillVisible(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('visibleCut', () => {
  test.each(hostileNames)('%# never has more characters than asked for', (text) => {
    for (const limit of [1, 7, 80, 160]) expect(visibleCut(text, limit).length).toBeLessThanOrEqual(limit);
  });

  test('leaves what fits, and cuts between characters', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const shown = visible(text);
        const cut = visibleCut(text, limit);
        expect(cut).not.toMatch(unseen);
        if (shown.length <= limit) expect(cut).toBe(shown);
        else {
          expect(cut.endsWith('…')).toBe(true);
          expect(shown.startsWith(cut.slice(0, -1))).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
