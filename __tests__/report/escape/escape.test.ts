import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeSpan,
  entities,
  sarifText,
  shownName,
  shownSentence,
  uriPath,
} from '../../../src/report/escape.ts';
import { visible } from '../../../src/text/visible.ts';
import { hostileNames, hostileText, unseen } from '../../helpers/payloads.ts';
import { readBack } from '../markdown/read-back.ts';

const markup: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...'`|<>&"\'[](){}@#:;,%!*_~$ \\-=+.\n/a1'.split(''),
      '``',
      '</td>',
      '&amp;',
      '  ',
      '%0A',
      '::',
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));
const anything = fc.oneof(hostileText, markup);
function always(check: (text: string) => unknown): void {
  for (const name of hostileNames) check(name);
  const property = fc.property(anything, (text) => {
    check(text);
  });
  fc.assert(property, { numRuns: 1_000 });
}

/** What a shown name was: if it can be told, two names never look alike. */
function meant(shown: string): string {
  return shown.replace(/\\u\{([0-9a-f]*)\}|\\(.)/gu, (_all, code: string | undefined, one: string) =>
    code === undefined
      ? ({ n: '\n', r: '\r', t: '\t' }[one] ?? one)
      : code === ''
        ? ''
        : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

describe('what is shown', () => {
  test('tells what it was, keeps no space that could be lost, and hides nothing', () => {
    always((text) => {
      const shown = shownName(text, 1_000_000);
      expect(meant(shown)).toBe(text);
      expect(shown).not.toMatch(/^ | $| {2}|^$/);
      expect(shown).not.toMatch(unseen);
      expect(shown).not.toContain('##[');
    });
  });

  test('is cut after it was made visible, never inside an escape', () => {
    always((text) => {
      const shown = shownName(text, 20);
      expect(shown.length).toBeLessThanOrEqual(20);
      expect(shownName(text, 1_000_000).startsWith(shown.replace(/…$/, ''))).toBe(true);
      expect(shown.replace(/\\u\{[0-9a-f]*\}|\\[^u]/gu, '')).not.toContain('\\');
    });
    expect(shownName(`${'a'.repeat(18)}\u202e\u202e`, 20)).toBe(`${'a'.repeat(18)}…`);
  });

  test('changes nothing in a sentence that is visible', () => {
    const sentence = 'Add "!a\\\\b" to "files"; \\u{202e} is shown.';
    expect(shownSentence(sentence)).toBe(sentence);
    expect(shownSentence('two  spaces ')).toBe('two \\u{20}spaces\\u{20}');
    always((text) => expect(shownSentence(shownSentence(text, 500), 500)).toBe(shownSentence(text, 500)));
  });
});

describe('HTML', () => {
  test('text and attribute come back as they were', () => {
    always((text) => {
      const shown = shownName(text);
      const html = entities(shown);
      expect(html.replaceAll(/&#\d+;/g, '')).toMatch(/^[\w ,./\u0080-\uffff-]*$/);
      const { texts, elements } = readBack(
        `<table><tr><td title="${html}"><code>${html}</code></td></tr></table>`,
      );
      expect(texts.map((seen) => seen.text)).toEqual([shown]);
      expect(elements).toContain(`td title=${shown}`);
    });
  });
});

describe('a code span', () => {
  test('is one, and comes back as it was, wherever it stands in a line', () => {
    always((text) => {
      const shown = shownName(text);
      const seen = readBack(`### one ${codeSpan(shown)}, two ${codeSpan(shown)}`);
      expect(seen.elements).toEqual(['h3', 'code', 'code']);
      expect(seen.texts.map((each) => each.text)).toEqual(['one ', shown, ', two ', shown]);
    });
  });

  test('has a fence longer than any run inside', () => {
    expect(codeSpan('a')).toBe('`a`');
    expect(codeSpan('`')).toBe('`` ` ``');
    expect(codeSpan('a``b`c')).toBe('```a``b`c```');
  });
});

describe('SARIF', () => {
  test('text has no link and no placeholder, and comes back as it was', () => {
    always((text) => {
      const shown = visible(text);
      const sarif = sarifText(shown);
      expect(sarif.replaceAll(/\\[[\]]|\{\{|\}\}/g, '')).not.toMatch(/[[\]{}]/);
      expect(
        sarif
          .replaceAll(/\\([[\]])/g, '$1')
          .replaceAll('{{', '{')
          .replaceAll('}}', '}'),
      ).toBe(shown);
    });
    expect(sarifText('[here](1) {0}')).toBe('\\[here\\](1) {{0}}');
  });

  test('paths are relative references that come back as they were', () => {
    always((text) => {
      const uri = uriPath(text);
      expect(uri).toMatch(/^(?:[\w.~-]|%[0-9A-F]{2}|\/)*$/);
      expect(decodeURIComponent(uri)).toBe(text.replace(/\p{Surrogate}/gu, '\ufffd'));
    });
    expect(uriPath('packages/a b/#c?d:é/package.json')).toBe('packages/a%20b/%23c%3Fd%3A%C3%A9/package.json');
  });
});
