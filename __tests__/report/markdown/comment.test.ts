import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderComment } from '../../../src/report/markdown/comment.ts';
import { hostileNames, hostileText } from '../../helpers/payloads.ts';
import { everything } from '../../helpers/sample.ts';
import { accident, change, hostileReport, packageReport, reportOf } from '../reports.ts';
import { large, packages } from './large.ts';
import { expectHarmless } from './read-back.ts';

const options = { marker: '<!-- packgate -->', runUrl: 'https://git.example/acme/cli/actions/runs/1' };
const comment = (...all: Parameters<typeof reportOf>): string => renderComment(reportOf(...all), options);

/** What stands outside of everything folded away. */
const unfolded = (text: string): string =>
  text.replaceAll(/<details><summary>(.*)<\/summary>\n(?:(?!<\/?details)[\s\S])*<\/details>/g, '$1');

describe('a green comment', () => {
  const text = comment(packageReport({ changes: [change('changed', 'a.js', 10, 20)] }));

  test('is one line, and the rest for who asks', () => {
    expectHarmless(text);
    expect(unfolded(unfolded(text)).split('\n').filter(Boolean)).toEqual([
      '<!-- packgate -->',
      '🟢 PASS <code>&#64;acme/cli 2.1.88</code>, compared with <code>2.1.87</code>',
      expect.stringContaining('<p><sub><a href='),
    ]);
    expect(text).toContain('<code>a.js</code>');
  });

  test('of many packages too', () => {
    const many = comment(...packages(30, (name) => packageReport({ name })));
    expectHarmless(many);
    expect(unfolded(unfolded(many))).toContain('🟢 PASS 30 packages: 30 passed\n');
    expect(many).toContain('&#64;acme/package-29');
  });

  test('has no word about what only warns, beyond its line', () => {
    const warned = comment(packageReport({ verdict: 'warn', findings: accident.findings.slice(2) }));
    expectHarmless(warned);
    expect(unfolded(unfolded(warned))).toContain('compared with <code>2.1.87</code>: 1 warning\n');
    expect(unfolded(unfolded(warned))).not.toContain('<table>');
  });
});

describe('a red comment', () => {
  const text = comment(accident);

  test('has everything about each finding, and the largest changes folded away', () => {
    expectHarmless(text);
    expect(text).toMatchSnapshot();
    const open = unfolded(text);
    for (const part of ['cli.js.map', '59.8 MB', '<b>Why:</b>', '<b>Remove:</b>', '<b>Accept:</b>']) {
      expect(open).toContain(part);
    }
    expect(open).toContain('Largest changes (of 2 changes: 1 added, 1 changed)');
    expect(open).not.toContain('+100 bytes');
    expect(text).not.toContain('mermaid');
  });

  test('says how to accept by a line of the configuration, and never by one of a command', () => {
    expect(text).toContain(
      '<code>- &#123; rule&#58; source-map, path&#58; cli.js.map, reason&#58; &#39;…&#39;, max-size&#58; 66 MB &#125;</code>',
    );
    expect(text.match(/To accept a finding, put its line/g)).toHaveLength(1);
    expect(text).not.toMatch(/--fail-on|packgate waive/);
    expect(comment(packageReport({}))).not.toContain('To accept');
  });

  test('of several packages has each below the verdict on all', () => {
    const many = comment(...packages(2, (name) => ({ ...accident, name })));
    expect(many.match(/^###.*FAIL/gm)).toEqual(['### 🔴 FAIL', '#### 🔴 FAIL', '#### 🔴 FAIL']);
  });

  test('says once what holds for all findings of a rule', () => {
    const twice = [accident.findings[0], accident.findings[0]].filter((finding) => finding !== undefined);
    const told = comment({ ...accident, findings: twice });
    expect(told.match(/<b>Accept:<\/b>/g)).toHaveLength(1);
    expect(told).toContain('Why, how to remove and how to accept: as above.');
  });

  test('of several packages is one comment', () => {
    const many = comment(accident, ...packages(40, (name) => packageReport({ name })));
    expectHarmless(many);
    expect(unfolded(many)).toContain('### 🔴 FAIL `@acme/cli 2.1.88`');
    expect(unfolded(many)).toContain('40 packages passed');
  });

  test('begins with the marker, as it is', () => {
    expect(text.startsWith('<!-- packgate -->\n\n### ')).toBe(true);
  });

  test('says who says so where nobody else has looked', () => {
    const told = renderComment(reportOf(accident), { ...options, selfReported: true });
    expectHarmless(told);
    expect(told).toContain('reported by the run of the pull request itself');
    expect(text).not.toContain('reported by');
  });
});

describe('the link to the run', () => {
  test.each([
    null,
    '',
    'javascript:alert(1)',
    'https://git.example/"onclick="x',
    'https://git.example/a b',
    'https://user@git.example/',
    `https://git.example/${'a'.repeat(3_000)}`,
  ])('%j is none', (runUrl) => {
    expect(renderComment(reportOf(accident), { ...options, runUrl })).not.toContain('<a ');
  });

  test('comes back as it was', () => {
    const { elements } = expectHarmless(comment(accident));
    expect(elements).toContain(`a href=${options.runUrl}`);
  });
});

describe('hostile text', () => {
  test.each(hostileNames)('%# changes nothing but text', (name) => {
    const text = renderComment(hostileReport(name), options);
    expectHarmless(text);
    expect(text.length).toBeLessThanOrEqual(60_000);
  });

  test('of any kind changes nothing but text', () => {
    const check = (text: string): void => {
      expectHarmless(renderComment(hostileReport(text), options));
    };
    fc.assert(fc.property(hostileText, check), { numRuns: 40 });
  });
});

describe('a comment that would be too long', () => {
  const shown = (...all: Parameters<typeof reportOf>): string => {
    const text = comment(...all);
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toContain('the summary of the run has more');
    expect(text.endsWith('</sub></p>\n')).toBe(true);
    expectHarmless(text);
    return text;
  };

  test.each([500, 2_000, 10_000])('still has a line for every rule: %i findings', (count) => {
    const text = shown(large(count));
    expect(text.match(/<code>missing-entry<\/code>/g)?.length).toBeGreaterThan(0);
    expect(text).toContain('## 🔴 FAIL');
  });

  test('counts: 20 packages of 200 findings', () => {
    expect(shown(...packages(20, (name) => large(200, name)))).toMatch(
      /\d+ errors, \d+ warnings, \d+ notes; the summary/,
    );
  });

  test('points to the summary: 2,000 packages', () => {
    const text = shown(...packages(2_000, (name) => large(1, name)));
    expect(text).toContain('### 🔴 FAIL 2,000 packages: 2000 failed\n');
    expect(text.length).toBeLessThan(1_000);
  });

  test('whatever the number of findings', () => {
    for (let count = 1; count < 400; count += everything ? 13 : 61) {
      const text = comment(large(count));
      expect(text.length).toBeLessThanOrEqual(60_000);
      expectHarmless(text);
    }
  });
});
