import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect } from 'vitest';
import { unseen } from '../../helpers/payloads.ts';

/** A piece of text as a reader sees it, with all elements around it. */
export interface Seen {
  readonly text: string;
  readonly inside: readonly string[];
}

export interface ReadBack {
  readonly texts: readonly Seen[];
  /** `tag`, or `tag name=value` for each attribute. */
  readonly elements: readonly string[];
}

/** Markdown as GitHub reads it: its own dialect, HTML let through, and then the HTML parsed. */
export function readBack(markdown: string): ReadBack {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const texts: Seen[] = [];
  const elements: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node, inside: readonly string[]): void => {
    if (node.nodeName === '#text') texts.push({ text: (node as { value: string } & object).value, inside });
    if (!('childNodes' in node)) return;
    const around = 'tagName' in node ? [...inside, node.tagName] : inside;
    if ('tagName' in node) {
      elements.push(node.tagName, ...node.attrs.map(({ name, value }) => `${node.tagName} ${name}=${value}`));
    }
    for (const child of node.childNodes) walk(child, around);
  };
  walk(parseFragment(html), []);
  return { texts, elements };
}

const ours =
  /^(?:h[234]|p|table|tbody|tr|t[hd]|details|summary|code|pre|b|br|sub|td colspan=3|th align=left|code class=language-(?:mermaid|yaml|sh)|a|a href=https:\/\/github\.com\/packgate\/packgate\/blob\/v[\d.]+\/docs\/rules\/[a-z-]+\.md|a href=https:\/\/git(?:hub)?\.example\/(?:acme\/cli|Codertocat\/Hello-World)\/(?:actions\/runs\/\d+|commit\/[0-9a-f]{40}))$/;

/** What platforms look for in text that is no code: mentions, references, commits, addresses, emoji names, formulas. */
const looked = /[@#$|<>]|https?:\/\/|www\.|\b[0-9a-f]{7,}\b|\bgh-\d|:\w+:|\w@\w/i;

/** Nothing but our own elements, nothing to be found in the text, no character that hides, no line that a runner obeys. */
export function expectHarmless(markdown: string): ReadBack {
  const seen = readBack(markdown);
  expect(seen.elements.filter((element) => !ours.test(element))).toEqual([]);
  // The commit that was checked is a link of ours.
  const plain = seen.texts
    .filter(
      ({ inside, text }) =>
        !inside.includes('code') && !(inside.at(-1) === 'a' && /^[0-9a-f]{7}$/.test(text)),
    )
    .map(({ text }) => text);
  expect(plain.filter((text) => looked.test(text))).toEqual([]);
  expect(markdown.replaceAll('\n', '')).not.toMatch(unseen);
  expect(markdown).not.toContain('##[');
  expect(markdown).not.toMatch(/^\s*::/m);
  // What stands between fences is text, whatever it is.
  const outside = markdown.replaceAll(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '');
  for (const tag of ['table', 'details', 'tr', 'td', 'code', 'p']) {
    // In a heading, names stand in code spans, as they are.
    const text = outside.replaceAll(/^#+ .*$/gm, '');
    const count = (pattern: string): number => text.match(new RegExp(pattern, 'g'))?.length ?? 0;
    expect(count(`<${tag}[ >]`), tag).toBe(count(`</${tag}>`));
  }
  expect((markdown.match(/^```/gm) ?? []).length % 2).toBe(0);
  expect(seen.elements.filter((element) => element === 'table')).toHaveLength(
    outside.match(/^<table>$/gm)?.length ?? 0,
  );
  return seen;
}
