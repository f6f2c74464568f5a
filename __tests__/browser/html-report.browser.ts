import { expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html/html.ts';
import { hostileNames } from '../helpers/payloads.ts';
import { hostileReport, reportOf } from '../report/reports.ts';
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
  expect(dom).not.toMatch(/<(?:script|img|image|link|iframe|object|base|form|a)[\s>]/i);
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
