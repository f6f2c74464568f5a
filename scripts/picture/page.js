import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A comment as a reader of the pull request sees it: GitHub's own colours, sizes and spacing in its light theme, and no file from elsewhere. */
export const commentPage = (markdown) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A comment</title>
<style>${style}</style>
<main>
<header><b>github-actions</b> <span class="bot">bot</span> commented</header>
<article>${rendered(markdown)}</article>
</main>
</html>
`;

/** Raw HTML is part of our comments, and what a package says in them is escaped by the action. */
const rendered = (markdown) =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

const style = `
  body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.5 'Noto Sans', 'Liberation Sans', Helvetica, Arial, sans-serif, 'Noto Color Emoji'; }
  main { width: 840px; border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
  header { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e; }
  header b { color: #1f2328; }
  .bot { padding: 0 6px; border: 1px solid #d1d9e0; border-radius: 2em; font-size: 12px; }
  article { padding: 16px; overflow-wrap: break-word; }
  article > :last-child { margin-bottom: 0; }
  a { color: #0969da; }
  h2, h3, h4 { margin: 0 0 16px; font-weight: 600; line-height: 1.25; }
  h2 { padding-bottom: .3em; border-bottom: 1px solid #d1d9e0; font-size: 1.5em; }
  h3 { font-size: 1.25em; }
  h4 { font-size: 1em; }
  p, ul, ol, table, pre, details, blockquote { margin: 0 0 16px; }
  ul, ol { padding-left: 2em; }
  blockquote { padding: 0 1em; border-left: .25em solid #d1d9e0; color: #59636e; }
  table { display: block; width: max-content; max-width: 100%; border-collapse: collapse; overflow: auto; }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0; vertical-align: middle; }
  tr { background: #fff; }
  tr:nth-child(2n) { background: #f6f8fa; }
  code { padding: .2em .4em; border-radius: 6px; background: #818b981f; font: 85% 'DejaVu Sans Mono', 'Liberation Mono', monospace; }
  pre { padding: 16px; border-radius: 6px; background: #f6f8fa; overflow: hidden; line-height: 1.45; }
  pre code { padding: 0; background: none; }
  summary { display: list-item; }
  sub { font-size: 75%; line-height: 0; }
`;
