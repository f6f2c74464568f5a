import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffText, plain } from '../../src/report/terminal/lines.ts';
import { type Shown, textDiff } from '../../src/report/text-diff.ts';
import { hideNothing } from '../../src/text/credentials.ts';
import { hostileText, unseen } from '../helpers/payloads.ts';
import { inFull } from '../helpers/sample.ts';

const look = { paint: plain, columns: null };
const text = (content: string): Shown => ({ kind: 'text', text: content });
const diff = (before: Shown | string | null, after: Shown | string | null): string[] => {
  const shown = (side: Shown | string | null): Shown | null => (typeof side === 'string' ? text(side) : side);
  return diffText(textDiff(shown(before), shown(after), hideNothing), look);
};

describe('a diff of two texts', () => {
  test('is unified, with three lines around', () => {
    const lines = ['1', '2', '3', '4', '5', '6', '7', '8', ''];
    const changed = lines.map((line) => (line === '5' ? 'five' : line));
    expect(diff(lines.join('\n'), changed.join('\n'))).toEqual([
      '│ @@ -2,7 +2,7 @@',
      '│  2',
      '│  3',
      '│  4',
      '│ -5',
      '│ +five',
      '│  6',
      '│  7',
      '│  8',
    ]);
  });

  test('tells line endings and a missing last one apart', () => {
    expect(diff('a\n', 'a\r\n')).toEqual(['│ @@ -1,1 +1,1 @@', '│ -a', '│ +a\\r']);
    expect(diff('a\n', 'a').join()).toContain('No newline at end of file');
  });

  test('of a minified file shows the place where the lines part', () => {
    const line = 'x'.repeat(5_000_000);
    const [, removed = '', , added = ''] = diff(`${line}old${line}`, `${line}new${line}`);
    expect(removed).toMatch(/^│ -…x+oldx+…$/);
    expect(added).toMatch(/^│ \+…x+newx+…$/);
    expect(Math.max(removed.length, added.length)).toBeLessThan(200);
  });

  test('of a file in one package only is that file', () => {
    expect(diff(null, 'a\nb\n')).toEqual(['│ +a', '│ +b']);
    expect(diff('a', null)).toEqual(['│ -a']);
    expect(diff(null, null)).toEqual(['│ neither package has this file']);
    expect(diff('a', 'a')).toEqual(['│ the same in both packages']);
  });

  test('shows no token that it knows', () => {
    expect(diff(null, `a = "gh${'p_'}${'aB3'.repeat(12)}"; basic authentication`)).toEqual([
      '│ +a = "ghp_…"; basic authentication',
    ]);
  });

  test('is not made of what is no text or too large', () => {
    expect(diff({ kind: 'binary' }, 'a').join()).toContain('not a text');
    expect(diff('a', { kind: 'too-large' }).join()).toContain('too large');
    expect(diff('a'.repeat(33_000_000), 'b'.repeat(33_000_000)).join()).toContain('too large');
  });

  const numbers = (from: number): string =>
    Array.from({ length: 50_000 }, (_, index) => from + index).join('\n');

  test('is bounded in length', () => {
    const added = diff(null, numbers(0));
    expect(added).toHaveLength(1_001);
    expect(added.at(-1)).toBe('│ and 49,000 more lines');
  });

  inFull('is given up where nothing is alike, before it takes minutes', () => {
    expect(diff(numbers(0), numbers(1_000_000)).join()).toContain('50,000 lines before, 50,000 lines after');
  });

  test('lets nothing hostile through', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (before, after) => {
        for (const line of diff(before, after)) {
          expect(line).toMatch(/^│ [-+ @\\a-z]/);
          expect(line).not.toMatch(unseen);
          expect(line).not.toContain('##[');
          expect(line.length).toBeLessThan(200);
        }
      }),
      { numRuns: 500 },
    );
  });
});
