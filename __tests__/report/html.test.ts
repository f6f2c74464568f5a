import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { PackageReport, Report } from '../../src/model/report.ts';
import { utf8Length } from '../../src/report/budget.ts';
import { shownName } from '../../src/report/escape.ts';
import { renderHtml } from '../../src/report/html/html.ts';
import { style, styleHash } from '../../src/report/html/style.ts';
import { hostileNames, hostileText, unseen } from '../helpers/payloads.ts';
import { inFull } from '../helpers/sample.ts';
import { evidenceWith, existingFinding, newFinding } from './findings.ts';
import { large, packages } from './markdown/large.ts';
import { accident, change, findings, hostileReport, measures, packageReport, reportOf } from './reports.ts';

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

/** An attribute is ours where its element and all of its value are. */
const attributes = new RegExp(
  `^(?:${[
    'html lang=en',
    'meta (?:charset|http-equiv|name|content)=.*',
    '(?:p|span|div|b|rect|article|tr|svg|table|ul|bdi) class=[a-z ]+',
    'details open=',
    'td colspan=[25]',
    '(?:section|details) id=p\\d+',
    'article id=(?:p\\d+-)?[a-z]+(?:-[a-z]+)*-[0-9a-f]+',
    'a href=#p\\d+',
    'a href=#(?:p\\d+-)?[a-z]+(?:-[a-z]+)*-[0-9a-f]+',
    'a tabindex=-1',
    '(?:svg|a) aria-hidden=true',
    'svg (?:viewBox=0 0 960 440|role=group|aria-label=The package by folder(?:, and what changed)?)',
    '(?:svg|rect|text) (?:x|y|width|height)=[\\d.]+%?',
    'rect fill=url\\(#(?:added|grown|smaller|gone)\\)',
    'pattern id=(?:added|grown|smaller|gone)',
    'pattern (?:width|height|patternUnits)=\\w+',
    'path d=[\\dMHL -]+',
    'circle (?:cx|cy|r)=\\d',
  ].join('|')})$`,
  's',
);
const elements =
  /^(?:html|head|meta|title|style|body|main|section|article|details|summary|h[123]|p|pre|b|i|small|a|ul|li|dl|dt|dd|code|bdi|span|div|del|ins|table|tbody|tr|t[hd]|figure|figcaption|svg|defs|pattern|path|circle|rect|text)$/;
const ours = { test: (element: string): boolean => elements.test(element) || attributes.test(element) };

function expectHarmless(html: string): Page {
  const page = pageOf(html);
  expect(page.elements.filter((element) => !ours.test(element))).toEqual([]);
  expect(page.elements.filter((element) => element === 'meta')).toHaveLength(5);
  expect(html.replaceAll('\n', '')).not.toMatch(unseen);
  expect(html).not.toMatch(/##\[|^\s*::/m);
  return page;
}

const htmlOf = (report: Report): string => renderHtml(report);

/** The parts of a page, in the order in which they stand. */
const orderOf = (html: string, ...parts: readonly string[]): string[] =>
  parts.filter((part) => html.includes(part)).sort((a, b) => html.indexOf(a) - html.indexOf(b));

/** Every link leads to a part of the page that is there once. */
function expectLinked(html: string): string[] {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  return links;
}

interface Drawn {
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly title: string;
  readonly className: string;
  /** Where it leads. */
  readonly link: string | null;
}

const drawnIn = (html: string): Drawn[] =>
  [
    ...html.matchAll(
      /(?:<a href="#([^"]+)"[^>]*>)?<svg x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"[^>]*><title>([^<]*)<\/title>(.*)/g,
    ),
  ].map(([, link = null, x, y, width, height, title = '', inside = '']) => ({
    box: [Number(x), Number(y), Number(width), Number(height)],
    title: String(pageOf(title).texts[0]),
    className: [...inside.matchAll(/class="(tile [a-z ]+)"/g)].at(-1)?.[1]?.trim() ?? '',
    link,
  }));

const ids = (report: PackageReport): string[] => report.causes.map(({ id }) => id);

describe('the HTML report', () => {
  test('of the accident: counts and causes first, what changed below, hashes at the end', () => {
    const html = htmlOf(reportOf(accident));
    const { texts } = expectHarmless(html);
    expect(html).toContain(
      '<h1><b class="tag fail">FAIL</b> Packgate: do not publish <bdi>&#64;acme/cli 2.1.88</bdi></h1>',
    );
    const parts = [
      '<h1>',
      '1 error, 1 warning',
      '<article class="error"',
      '<article class="warning"',
      '<h2>Sizes</h2>',
      '<h2>Contents</h2>',
      '<h2>package.json</h2>',
      '<h2>Files</h2>',
      '<dt>sha256</dt>',
    ];
    expect(orderOf(html, ...parts)).toEqual(parts);
    const seen = texts.join(' ');
    for (const words of ['59,766,257 bytes', 'Fix:', 'To accept it:', '2 changes: 1 added, 1 changed'])
      expect(seen).toContain(words);
    expect(html).toContain(
      '<del><bdi class="name">version</bdi>: <bdi class="name">&#34;2.1.87&#34;</bdi></del>',
    );
    expect(expectLinked(html)).toEqual(expect.arrayContaining(ids(accident).slice(0, 1)));
  });

  test('asks for nothing, and lets in its own style alone', () => {
    const digest = createHash('sha256').update(style).digest('base64');
    expect(styleHash).toBe(`sha256-${digest}`);
    expect(htmlOf(reportOf(accident))).toContain(
      `content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(style).not.toMatch(/url\(|@import|</);
  });

  test('draws the whole package by folder, inside the frame and without overlap, where most of it is unchanged', () => {
    const files = Array.from({ length: 300 }, (_, index) => ({
      path: `lib/${index % 7}/${index}.js`,
      size: 40 * index + 10,
    }));
    const changes = files
      .filter((_, index) => index % 30 === 0)
      .map(({ path, size }, index) =>
        change(index % 2 === 0 ? 'added' : 'changed', path, index % 2 === 0 ? null : 5, size),
      );
    const html = htmlOf(reportOf(packageReport({ files, changes })));
    expectHarmless(html);
    const tiles = drawnIn(html);
    expect(tiles.length).toBeGreaterThan(200);
    expect(tiles.filter(({ title }) => !/^(?:\d+ files in )?lib\/\d\//.test(title))).toEqual([]);
    const boxes = tiles.map(({ box }) => box);
    expect(boxes.filter(([x, y, wide, high]) => x + wide > 960 || y + high > 440)).toEqual([]);
    const isApart = ([x, y, wide, high]: Drawn['box'], [left, top, width, height]: Drawn['box']): boolean =>
      x + wide <= left || left + width <= x || y + high <= top || top + height <= y;
    const overlapping = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).filter((other) => !isApart(box, other)),
    );
    expect(overlapping).toEqual([]);
    const kinds = tiles.map(({ className }) => className);
    expect(kinds).toEqual(expect.arrayContaining(['tile same', 'tile added', 'tile grown']));
    expect(html).not.toMatch(/class="[^"]*(?:error|warning)/);
    expect(html).toContain('290 unchanged files');
  });

  test('shows what a cause is about, however small it is beside the rest, and leads to the cause', () => {
    const files = [
      { path: 'dist/index.js', size: 40_000_000 },
      { path: 'dist/other.js', size: 20_000_000 },
      { path: '.env', size: 12 },
    ];
    const secret = newFinding('sensitive-file', '.env', evidenceWith('')['sensitive-file']);
    const report = packageReport({
      verdict: 'fail',
      files,
      changes: [change('added', '.env', null, 12)],
      findings: findings([secret]),
    });
    const html = htmlOf(reportOf(report));
    expectLinked(html);
    const tile = drawnIn(html).find(({ title }) => title.startsWith('.env: 12 bytes, new'));
    expect(tile).toMatchObject({ className: 'tile added error', link: ids(report)[0] });
    const [, , wide = 0, high = 0] = tile?.box ?? [];
    expect(wide * high).toBeGreaterThan(250);
  });

  test('a folder that is only in part what a cause is about does not lend its colour to all of its files', () => {
    const paths = ['dist/a.test.js', 'dist/a.js', 'dist/b.js', 'lib/a.js', 'lib/b.js'];
    const files = paths.map((path) => ({ path, size: 1_000 }));
    const about = (path: string, count: number) =>
      newFinding(
        'unexpected-path',
        path,
        { reason: 'class', what: 'tests', files: count, bytes: 9 },
        'warning',
      );
    const report = packageReport({ files, findings: findings([about('dist/', 1), about('lib/', 2)]) });
    const html = htmlOf(reportOf(report));
    const leading = drawnIn(html).filter(({ link }) => link !== null);
    expect(leading.map(({ title }) => title.split(':')[0])).toEqual(
      expect.arrayContaining(['lib/a.js', 'lib/b.js']),
    );
    expect(html).toMatch(
      new RegExp(
        `<a href="#${ids(report)[0]}"[^>]*><svg [^>]*><title>Test files in the package[^<]*</title><rect class="folder warning"`,
      ),
    );
    expect(drawnIn(html).find(({ title }) => title.startsWith('dist/b.js'))).toMatchObject({
      className: 'tile same',
      link: null,
    });
  });

  test('says what it does not know where the report was read back from its JSON', () => {
    const candidate = { version: '2.1.88', source: '.', ...measures, unpackedSize: 4_000, fileCount: 12 };
    const html = htmlOf(
      reportOf(packageReport({ candidate, changes: [change('added', 'a.js', null, 1_000)] })),
    );
    expectHarmless(html);
    expect(drawnIn(html).map(({ title }) => title)).toEqual([
      '11 unchanged files: 3.0 kB',
      'a.js: 1.0 kB, new',
    ]);
    expect(html).toContain('<p class="quiet">11 unchanged files</p>');
  });

  test('draws sizes to one measure, and what a map exposes as folders with their sources', () => {
    const evidence = {
      sources: 12,
      embedded: 12,
      embeddedBytes: 9_000,
      folders: [
        { name: 'src', sources: 8 },
        { name: '<b>node_modules', sources: 2 },
      ],
      plainMapsBefore: false,
    };
    const report = packageReport({
      candidate: { version: '2.1.88', source: '.', ...measures, unpackedSize: 8_000_000 },
      findings: findings([newFinding('embedded-sources', 'a.js.map', evidence)]),
    });
    const html = htmlOf(reportOf(report));
    const { texts } = expectHarmless(html);
    expect(html).toMatch(/4\.0 MB<\/p><svg [^>]+><rect class="before" width="50\.0%"/);
    expect(html).toMatch(/8\.0 MB<\/p><svg [^>]+><rect class="after" width="100\.0%"/);
    const seen = texts.join('').replace(/\s+/g, ' ');
    expect(seen).toContain('What it exposes: 12 original sources');
    expect(seen).toContain('src/ 8 <b>node_modules/ 2 other folders 2');
  });

  test.each([
    ['no folders', { embedded: 1, embeddedBytes: 1, folders: 'src' }],
    ['counts that are none', { embedded: -1, embeddedBytes: 'x', folders: [{ name: 'a', sources: 1 }] }],
    ['folders without names', { embedded: 1, embeddedBytes: 1, folders: [null, { name: 3, sources: 1 }] }],
    ['nothing', {}],
  ])('of a stranger whose evidence has %s, leaves the tree out', (_, evidence) => {
    const good = packageReport({
      findings: findings([newFinding('embedded-sources', 'a.map', evidenceWith('')['embedded-sources'])]),
    });
    const strange = { ...good, findings: good.findings.map((each) => ({ ...each, evidence })) };
    const html = htmlOf(reportOf(strange));
    expectHarmless(html);
    expect(html).toContain('<article class="error"');
    expect(html).not.toContain('class="tree"');
  });

  test('shows the change that was tried as a diff, and folds what nobody installs', () => {
    const edits = [
      { file: 'package.json', line: 7, before: '    "dist"', after: '    "dist",\n    "!**/*.map"' },
    ];
    const manifest = [
      { field: 'devDependencies.vitest', before: '^3.0.0', after: '^4.0.0' },
      { field: 'dependencies.ms', before: null, after: '2.1.3' },
    ];
    const causes = accident.causes.map((cause) => ({ ...cause, fix: { text: 'Leave it out.', edits } }));
    const html = htmlOf(reportOf({ ...accident, causes, manifest }));
    const { texts } = expectHarmless(html);
    const seen = texts.join('').replace(/\s+/g, ' ');
    expect(seen).toContain('package.json, line 7 "dist" "dist", "!**/*.map"');
    expect(html.indexOf('dependencies.ms')).toBeLessThan(html.indexOf('1 change in devDependencies'));
    expect(html.indexOf('1 change in devDependencies')).toBeLessThan(html.indexOf('devDependencies.vitest'));
  });

  test('folds what is more of package.json than anybody reads at once', () => {
    const manifest = Array.from({ length: 40 }, (_, at) => ({
      field: `field-${at}`,
      before: null,
      after: 'a.js',
    }));
    const html = htmlOf(reportOf({ ...accident, manifest }));
    expectHarmless(html);
    expect(html.indexOf('field-24')).toBeLessThan(html.indexOf('<summary>15 more changes'));
    expect(html.indexOf('field-25')).toBeGreaterThan(html.indexOf('<summary>15 more changes'));
  });

  test('draws a little growth of a large file as a thin strip', () => {
    const html = htmlOf(
      reportOf(
        packageReport({
          changes: [change('changed', 'a.js', 9_000_000, 9_000_842), change('added', 'b.js', null, 9_000)],
        }),
      ),
    );
    const [, high = ''] = /height="([\d.]+)%" class="tile grown/.exec(html) ?? [];
    expect(Number(high)).toBeGreaterThan(0);
    expect(Number(high)).toBeLessThan(3);
  });

  test('of several packages begins with a table of all, the worst first, which leads to each', () => {
    const report = { ...reportOf(packageReport({ name: 'fine' }), accident), verdict: 'fail' as const };
    const html = htmlOf(report);
    expectHarmless(html);
    expect(html).toContain('<h1><b class="tag fail">FAIL</b> Packgate: do not publish 1 of 2 packages</h1>');
    expect(expectLinked(html)).toEqual(expect.arrayContaining(['p0', 'p1', `p0-${ids(accident)[0]}`]));
    expect(html).toContain('<section id="p0">');
    expect(html).toContain('<details id="p1"><summary>');
  });

  test('lists every file for the search of the browser: 10,000 take less than 5 MB', () => {
    const files = Array.from({ length: 10_000 }, (_, index) => ({
      path: `dist/esm/locale/some/deep-folder/${index % 50}/component-${index}.js`,
      size: 900 + index,
    }));
    const html = htmlOf(
      reportOf(packageReport({ files, changes: [change('changed', files[9]?.path ?? '', 5, 909)] })),
    );
    expect(utf8Length(html)).toBeLessThan(5_000_000);
    expect(files.filter(({ path }) => !html.includes(`>${path}<`))).toEqual([]);
  });

  test('says what is undecided, and why, and draws nothing where nothing was measured', () => {
    const problem = { code: 'registry-unreachable', message: 'No answer.\n::error::boo' };
    const html = htmlOf(
      reportOf(packageReport({ verdict: 'undecided', candidate: null, baseline: null, problem })),
    );
    expectHarmless(html);
    expect(html).toContain('Packgate: could not check');
    expect(html).toContain('Undecided counts as a failure');
    expect(html).not.toMatch(/<svg (?!class="patterns")|class="[^"]*pass/);
  });

  test('marks what is waived, with the reason and its end, and says what was known', () => {
    const waived = { reason: 'for the <b>devtools</b>', expires: '2027-01-31', source: 'packgate.yml:7' };
    const known = findings([existingFinding('source-map', 3, ['a.map'])]);
    const list = [...accident.findings.map((finding) => ({ ...finding, waived })), ...known];
    const { texts } = expectHarmless(htmlOf(reportOf(packageReport({ findings: list }))));
    const seen = texts.join('');
    expect(seen).toContain('3 findings waived');
    expect(seen).toContain('for the <b>devtools</b>, until 2027-01-31 (packgate.yml:7)');
    expect(seen).toContain('3 source maps were in the last release');
  });

  inFull('shows what a package contains as text, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostileNames), hostileText), (text) => {
        const html = htmlOf(hostileReport(text));
        const { texts } = expectHarmless(html);
        expectLinked(html);
        expect(texts).toContain(shownName(text));
      }),
    );
  });

  inFull.each([
    ['findings', () => reportOf(large(20_000)), 'more; the JSON report has all'],
    ['packages', () => reportOf(...packages(3_000, (name) => large(30, name))), '3000 failed'],
  ] as const)('of very many %s is cut between its parts', (_, report, words) => {
    const html = htmlOf(report());
    expect(utf8Length(html)).toBeLessThanOrEqual(4_000_000);
    expect(expectHarmless(html).texts.join('\n')).toContain(words);
  });
});

describe('texts that changed', () => {
  const texts: PackageReport['texts'] = [
    {
      path: 'lib/a.js',
      lines: [
        { style: 'dim', text: '@@ -1,2 +1,2 @@' },
        { style: null, text: '   if (a)' },
        { style: 'removed', text: '-  b <i>' },
        { style: 'added', text: '+  c' },
      ],
    },
  ];

  test('are told line by line, with their spaces', () => {
    const html = htmlOf(reportOf({ ...accident, texts }));
    expectHarmless(html);
    expect(html).toContain(
      '<h2>Changed text</h2>\n<details><summary><bdi class="name">lib/a.js</bdi></summary>',
    );
    expect(html).toContain('<span>   if &#40;a&#41;</span>\n<del>  b &#60;i&#62;</del>\n<ins>  c</ins>');
    expect(htmlOf(reportOf(accident))).not.toContain('Changed text');
  });

  test('whatever they say', () => {
    for (const hostile of hostileNames) {
      const lines = [{ style: 'added' as const, text: `+${hostile}` }];
      expectHarmless(htmlOf(reportOf({ ...accident, texts: [{ path: hostile, lines }] })));
    }
  });
});
