import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderHtml } from '../../src/report/html/html.ts';
import { hostileNames } from '../helpers/payloads.ts';
import { large } from '../report/markdown/large.ts';
import { accident, change, hostileReport, packageReport, reportOf } from '../report/reports.ts';
import { visit } from './chromium.ts';

const address = 'http://page.example';
const mark = "document.documentElement.setAttribute('data-ran','1')";

/** What would run, load, send or lead away, if the page took it for more than text. */
const payloads = [
  `<script>${mark}</script>`,
  `</style><script>${mark}</script>`,
  `</title></head><body><script>${mark}</script>`,
  `</bdi></dd></dl><script src="${address}/a.js"></script>`,
  `"><img src="${address}/b.png" onerror="${mark}">`,
  `' onmouseover='${mark}' autofocus onfocus='${mark}`,
  `</text></svg><svg onload="${mark}"><image href="${address}/c.png"/></svg>`,
  `</title></rect><svg><script>${mark}</script></svg>`,
  `<link rel="stylesheet" href="${address}/d.css"><style>@import url(${address}/e.css)</style>`,
  `<meta http-equiv="refresh" content="0;url=${address}/f">`,
  `<iframe src="${address}/g"></iframe><object data="${address}/h"></object>`,
  `<base href="${address}/"><form action="/i"><button autofocus></form>`,
  `<a href="javascript:${mark}" ping="${address}/j">x</a>`,
  `--><script>${mark}</script><!--`,
  `]]><script>${mark}</script>`,
  `&lt;script&gt;${mark}&lt;/script&gt;`,
  `\u0000<\u0000script>${mark}</script>`,
];

test('a page with a script and a picture would be seen running and asking', async () => {
  const { dom, requests } = await visit(
    `<!doctype html><img src="${address}/b.png"><script>${mark}</script>`,
  );
  expect(dom).toContain('data-ran="1"');
  expect(requests).toEqual([`${address}/b.png`]);
});

test('in the report nothing of a package runs, and nothing is asked for', async () => {
  const pages = [...payloads, ...hostileNames].map((text) => hostileReport(text));
  const all = reportOf(...pages.flatMap(({ packages }) => packages));
  const { dom, requests } = await visit(renderHtml(all));
  expect(dom).toContain('</main>');
  expect(dom).not.toContain('data-ran="1"');
  expect(requests).toEqual([]);
  expect(dom).not.toMatch(/<(?:script|img|image|link|iframe|object|base|form)[\s>]/i);
  expect(dom.match(/<a (?!href="#p?\d*-?[a-z0-9-]*")/gi)).toBeNull();
});

test('and if something got in, the policy of the page would stop it', async () => {
  const page = renderHtml(hostileReport('a'));
  const broken = page.replace('<main>', `<main><script>${mark}</script><img src="${address}/b.png">`);
  const stopped = await visit(broken);
  expect(stopped.dom).not.toContain('data-ran="1"');
  expect(stopped.requests).toEqual([]);
  const free = await visit(broken.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  expect(free.dom).toContain('data-ran="1"');
  expect(free.requests).toEqual([`${address}/b.png`]);
});

const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Lets scripts of the test run at the end of a page. */
const withScripts = (html: string, ...scripts: readonly string[]): string =>
  html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</body>', () => `${scripts.map((script) => `<script>${script}</script>`).join('')}</body>`);

const note = (name: string, value: string): string =>
  `document.documentElement.setAttribute('data-${name}',${value})`;

/** What axe finds in a page, every part of it unfolded. */
async function faultsOf(html: string, theme: 'light' | 'dark'): Promise<string[]> {
  const run = `
    for (const each of document.querySelectorAll('details')) each.open = true;
    ${note('dark', "matchMedia('(prefers-color-scheme: dark)').matches")};
    axe.run({ resultTypes: ['violations'] }).then(({ violations }) => {
      const faults = violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 120));
      ${note('faults', 'encodeURIComponent(JSON.stringify(faults))')};
    });`;
  const { dom } = await visit(withScripts(html, axe, run), { theme });
  expect(dom).toContain(`data-dark="${theme === 'dark'}"`);
  return JSON.parse(decodeURIComponent(/data-faults="([^"]*)"/.exec(dom)?.[1] ?? ''));
}

const themes = ['light', 'dark'] as const;

test.each(themes)('a page with faults would be seen to have them, in the %s theme', async (theme) => {
  const faults = await faultsOf(
    '<!doctype html><html lang="en"><title>x</title><body><main><h1>x</h1><p style="color:#888;background:#777">pale</p><svg role="img"></svg></main></body></html>',
    theme,
  );
  expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual(['color-contrast', 'svg-img-alt']);
});

const clean = packageReport({
  files: ['index.js', 'lib/a.js', 'lib/b.js'].map((path, index) => ({ path, size: 4_000 * (index + 1) })),
  changes: [change('changed', 'lib/a.js', 9_000, 8_000), change('removed', 'lib/c.js', 5_000, null)],
});

const reports: readonly (readonly [string, () => Report])[] = [
  ['the accident', () => reportOf(accident)],
  ['nothing wrong', () => reportOf(clean)],
  ['many findings', () => reportOf(large(300))],
  ['hostile words', () => hostileReport('<b>bold</b>')],
  ['several packages', () => reportOf(accident, clean)],
];

test.each(reports.flatMap(([what, report]) => themes.map((theme) => [what, theme, report] as const)))(
  'axe finds no serious fault in a report of %s, in the %s theme',
  async (_, theme, report) => {
    expect(await faultsOf(renderHtml(report()), theme)).toEqual([]);
  },
);

test('a report of 10,000 files is on the screen within two seconds', async () => {
  const files = Array.from({ length: 10_000 }, (_, index) => ({
    path: `dist/esm/${index % 60}/component-${index}.js`,
    size: 900 + (index % 5_000),
  }));
  const changes = files
    .filter((_, index) => index % 2 === 0)
    .map(({ path, size }) => change('changed', path, size - 10, size));
  const html = renderHtml(reportOf(packageReport({ files, changes })));
  const measured = note('ms', 'document.body.offsetHeight > 0 ? Math.round(performance.now()) : "nothing"');
  const { dom } = await visit(withScripts(html, measured), { isTimed: true });
  expect(Number(/data-ms="(\d+)"/.exec(dom)?.[1])).toBeLessThan(2_000);
});
