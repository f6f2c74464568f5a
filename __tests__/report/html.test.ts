import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { utf8Length } from '../../src/report/budget.ts';
import { shownName } from '../../src/report/escape.ts';
import { renderHtml, style, styleHash } from '../../src/report/html/html.ts';
import { hostileNames, hostileText, unseen } from '../helpers/payloads.ts';
import { some } from '../helpers/sample.ts';
import { existingFinding } from './findings.ts';
import { large, packages } from './markdown/large.ts';
import { accident, change, findings, hostileReport, packageReport, reportOf } from './reports.ts';

interface Page {
  /** `tag`, or `tag name=value` for each attribute. */
  readonly elements: readonly string[];
  readonly texts: readonly string[];
}

/** As a browser reads it. */
function pageOf(html: string): Page {
  const elements: string[] = [];
  const texts: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === '#text') texts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (node.nodeName === '#comment') elements.push('#comment');
    if ('tagName' in node)
      elements.push(node.tagName, ...node.attrs.map(({ name, value }) => `${node.tagName} ${name}=${value}`));
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return { elements, texts };
}

const ours =
  /^(?:html|html lang=en|head|meta(?: (?:charset|http-equiv|name|content)=.*)?|title|style|body|main|section|article|details|summary|h[123]|p|b|i|br|ul|li|dl|dt|dd|code|bdi|bdi class=name|span|div|div class=problem|table|tbody|tr|t[hd]|td colspan=[35]|figure|figcaption|svg|svg (?:viewBox=0 0 960 320|role=img|aria-label=The largest (?:differences|files))|g|rect|text|(?:rect|text) (?:x|y|width|height)=\d+|(?:h1|h3|b|article|tr|rect) class=(?:pass|warn|fail|undecided|error|warning|note|added|removed|changed|renamed|mode))$/;

function expectHarmless(html: string): Page {
  const page = pageOf(html);
  expect(page.elements.filter((element) => !ours.test(element))).toEqual([]);
  expect(page.elements.filter((element) => element === 'meta')).toHaveLength(5);
  expect(html.replaceAll('\n', '')).not.toMatch(unseen);
  expect(html).not.toMatch(/##\[|^\s*::/m);
  return page;
}

const htmlOf = (report: Report): string => renderHtml(report);

describe('the HTML report', () => {
  test('of the accident: verdict first, every finding with why, fix and how to accept, and what changed', () => {
    const html = htmlOf(reportOf(accident));
    const { texts } = expectHarmless(html);
    expect(html).toContain(
      '<h1><b class="fail">FAIL</b> <bdi>&#64;acme/cli 2.1.88, compared with 2.1.87</bdi></h1>',
    );
    expect(html.indexOf('<h1>')).toBeLessThan(html.indexOf('<article class="error">'));
    expect(html.indexOf('source-map')).toBeLessThan(html.indexOf('exec-bit'));
    const seen = texts.join(' ');
    for (const words of [
      '59,766,257 bytes',
      'Fix:',
      'Accept:',
      '2 changes: 1 added, 1 changed',
      '2.1.87 is the highest',
    ])
      expect(seen).toContain(words);
  });

  test('asks for nothing, and lets in its own style alone', () => {
    const digest = createHash('sha256').update(style).digest('base64');
    expect(styleHash).toBe(`sha256-${digest}`);
    expect(htmlOf(reportOf(accident))).toContain(
      `content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(style).not.toMatch(/url\(|@import|</);
  });

  test('draws every larger change, inside the frame and without overlap', () => {
    const changes = Array.from({ length: 300 }, (_, index) =>
      change(
        index % 3 === 0 ? 'added' : 'changed',
        `lib/${index % 7}/${index}.js`,
        index % 3 === 0 ? null : 5,
        40 * index + 10,
      ),
    );
    const html = htmlOf(reportOf(packageReport({ changes })));
    const tiles = [
      ...html.matchAll(/<rect class="\w+" x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g),
    ].map((found) => found.slice(1).map(Number) as [number, number, number, number]);
    expect(tiles.length).toBeGreaterThan(150);
    for (const [x, y, width, height] of tiles) {
      expect(x + width).toBeLessThanOrEqual(960);
      expect(y + height).toBeLessThanOrEqual(320);
    }
    for (const [index, [x, y, width, height]] of tiles.entries())
      for (const [left, top, wide, high] of tiles.slice(index + 1))
        expect(x + width <= left || left + wide <= x || y + height <= top || top + high <= y).toBe(true);
  });

  test('tells what is undecided, and why, and draws nothing where nothing was measured', () => {
    const problem = { code: 'registry-unreachable', message: 'No answer.\n::error::boo' };
    const html = htmlOf(
      reportOf(packageReport({ verdict: 'undecided', candidate: null, baseline: null, problem })),
    );
    expectHarmless(html);
    expect(html).toContain('This is no pass: nothing was decided');
    expect(html).not.toMatch(/<svg|class="pass"/);
  });

  test('marks what is waived, with the reason and its end, and tells what was known', () => {
    const waived = { reason: 'for the <b>devtools</b>', expires: '2027-01-31', source: 'packgate.yml:7' };
    const known = findings([existingFinding('source-map', 3, ['a.map'])]);
    const list = [...accident.findings.map((finding) => ({ ...finding, waived })), ...known];
    const { texts } = expectHarmless(htmlOf(reportOf(packageReport({ findings: list }))));
    const seen = texts.join('');
    expect(seen).toContain('3 findings waived');
    expect(seen).toContain('for the <b>devtools</b>, until 2027-01-31 (packgate.yml:7)');
    expect(seen).toContain('3 source maps were in the last release already.');
  });

  test('shows what a package contains as text, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostileNames), hostileText), (text) => {
        const { texts } = expectHarmless(htmlOf(hostileReport(text)));
        expect(texts).toContain(shownName(text));
      }),
    );
  });

  test.each(
    some(
      [
        ['findings', () => reportOf(large(20_000)), 'more; the JSON report has all'],
        ['packages', () => reportOf(...packages(3_000, (name) => large(30, name))), '3000 failed'],
      ] as const,
      1,
    ),
  )('of very many %s is cut between its parts', (_, report, words) => {
    const html = htmlOf(report());
    expect(utf8Length(html)).toBeLessThanOrEqual(4_000_000);
    expect(expectHarmless(html).texts.join('\n')).toContain(words);
  });
});
