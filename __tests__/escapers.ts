import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { parse } from 'yaml';
import { complain, said } from '../src/output/complain.ts';
import { annotationsOf, ownAnnotation } from '../src/report/annotations.ts';
import {
  annotationText,
  codeSpan,
  entities,
  sarifText,
  shownName,
  shownSentence,
  uriPath,
} from '../src/report/escape.ts';
import { name as htmlName, text as htmlText } from '../src/report/html/text.ts';
import { commitLink, runLink } from '../src/report/markdown/headline.ts';
import { code, fenced, prose } from '../src/report/markdown/table.ts';
import { primaryHash } from '../src/report/sarif.ts';
import { labelled, line, plain, sentence } from '../src/report/terminal/lines.ts';
import { exclude, excludeClause, excludeGlob } from '../src/rules/words.ts';
import { jsonLine, jsonText, pasteable } from '../src/text/json-text.ts';
import { excerpt, name } from '../src/text/names.ts';
import { cutVisible, stillVisible, visible, visibleCut } from '../src/text/visible.ts';
import { yamlText } from '../src/text/yaml-text.ts';
import { readBack } from './report/markdown/read-back.ts';
import { accident, packageReport, reportOf } from './report/reports.ts';

/** What an escaper promises of whatever text it is given. */
export interface Promises {
  /** The escaper, and before it what it is always given. */
  readonly show: (text: string) => string;
  /** Lines of its own are the only characters in it that cannot be seen; `bytes`: ASCII alone. */
  readonly seen: 'one line' | 'lines' | 'ascii';
  /** What was given comes back: two texts never become one. */
  readonly back?: (shown: string) => string;
  /** What comes back, where that is less than what was given. */
  readonly kept?: (text: string) => string;
  /** The longest that it becomes. */
  readonly longest?: number;
  /** Of these pieces it is made, none of them cut. */
  readonly pieces?: RegExp;
  /** Each line begins so. */
  readonly begins?: RegExp;
  /** For whatever a reader of its own has to find. */
  readonly check?: (shown: string, text: string) => void;
}

const look = { paint: plain, columns: null };
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** The visible form and its escapes, whole. */
const visiblePieces = /(?:\\u\{[0-9a-f]*\}|\\[\\nrt["]|[^\\])*/suy;
const entityPieces = /(?:&#\d+;|[A-Za-z0-9 ,./\u{80}-\u{10ffff}-])*/uy;
const elementPieces = /(?:<\/?code>|&#\d+;|[^<&])*/suy;

/** The inverse of `visible`, and of what Markdown and HTML need besides. */
export const meant = (shown: string): string =>
  shown.replace(/\\u\{([0-9a-f]*)\}|\\(.)/gsu, (_all, point: string | undefined, one: string) =>
    point === undefined
      ? ({ n: '\n', r: '\r', t: '\t' }[one] ?? one)
      : point === ''
        ? ''
        : String.fromCodePoint(Number.parseInt(point, 16)),
  );

const texts = (html: string): string => {
  const walk = (node: DefaultTreeAdapterTypes.Node): string =>
    node.nodeName === '#text'
      ? (node as { value: string } & object).value
      : 'childNodes' in node
        ? node.childNodes.map(walk).join('')
        : '';
  return walk(parseFragment(html));
};

/** By the file and the name of its export. */
export const escapers: { readonly [name: string]: Promises } = {
  'text/visible.ts visible': { show: visible, seen: 'one line', back: meant, pieces: visiblePieces },
  'text/visible.ts stillVisible': {
    show: (text) => stillVisible(visible(text)),
    seen: 'one line',
    back: meant,
    pieces: visiblePieces,
  },
  'text/visible.ts visibleCut': {
    show: (text) => visibleCut(text),
    seen: 'one line',
    longest: 160,
    pieces: visiblePieces,
  },
  'text/visible.ts cutVisible': {
    show: (text) => cutVisible(visible(text), 20),
    seen: 'one line',
    longest: 20,
    pieces: visiblePieces,
  },
  'text/yaml-text.ts yamlText': {
    show: yamlText,
    seen: 'one line',
    back: (shown) => {
      const { key, list, map } = parse(`key: ${shown} # ours\nlist: [${shown}, 1]\nmap: { a: ${shown} }\n`);
      return key === list[0] && key === map.a && list.length === 2 ? key : `not the same: ${shown}`;
    },
  },
  'report/escape.ts shownName': {
    show: (text) => shownName(text, 1_000_000),
    seen: 'one line',
    back: meant,
    pieces: visiblePieces,
  },
  'report/escape.ts shownSentence': {
    show: (text) => shownSentence(visible(text), 160),
    seen: 'one line',
    longest: 160,
    pieces: visiblePieces,
  },
  'report/html/html.ts entities': {
    show: (text) => entities(shownName(text, 1_000_000)),
    seen: 'one line',
    back: (shown) => meant(texts(shown)),
    pieces: entityPieces,
  },
  'report/escape.ts codeSpan': {
    show: (text) => codeSpan(shownName(text)),
    seen: 'one line',
    back: (shown) => {
      const { texts: read, elements } = readBack(`### ${shown}`);
      return elements.join() === 'h3,code' && read.length === 1
        ? (read[0]?.text ?? '')
        : `not one: ${elements}`;
    },
    kept: (text) => shownName(text),
  },
  'report/escape.ts sarifText': {
    show: (text) => sarifText(visible(text)),
    seen: 'one line',
    back: (shown) => meant(shown.replace(/\\([[\]])/g, '$1').replace(/([{}])\1/g, '$1')),
    pieces: /(?:\\[[\]]|\{\{|\}\}|[^[\]{}])*/suy,
  },
  'report/escape.ts uriPath': {
    show: uriPath,
    seen: 'ascii',
    back: decodeURIComponent,
    kept: wellFormed,
    pieces: /(?:[\w.~/-]|%[0-9A-F]{2})*/y,
  },
  'report/html/text.ts name': {
    show: (text) => htmlName(text),
    seen: 'one line',
    back: texts,
    kept: (text) => shownName(text),
  },
  'report/html/text.ts text': {
    show: (text) => htmlText(visible(text), 160),
    seen: 'one line',
    back: texts,
    kept: (text) => shownSentence(visible(text), 160),
    pieces: entityPieces,
  },
  'report/markdown/table.ts code': {
    show: (text) => code(text),
    seen: 'one line',
    back: texts,
    kept: (text) => shownName(text),
    pieces: elementPieces,
  },
  'report/markdown/table.ts prose': {
    show: (text) => prose(visible(text), 160),
    seen: 'one line',
    back: texts,
    kept: (text) => shownSentence(visible(text), 160),
    pieces: elementPieces,
  },
  'report/markdown/table.ts fenced': {
    show: (text) => fenced('yaml', [visible(text), '- ours']),
    seen: 'lines',
    back: (shown) => {
      const { texts: read, elements } = readBack(shown);
      const [lines, ...others] = read.filter(({ text }) => text !== '\n');
      return elements.join() === 'pre,code,code class=language-yaml' && others.length === 0
        ? meant((lines?.text ?? '').replace(/\n- ours\n$/, ''))
        : `not one: ${elements}`;
    },
  },
  'text/names.ts name': { show: name, seen: 'one line', longest: 162, pieces: visiblePieces },
  'text/names.ts excerpt': {
    show: excerpt,
    seen: 'one line',
    longest: 82,
    pieces: visiblePieces,
    begins: /^"/,
  },
  'report/terminal/lines.ts line': {
    show: (text) => line(look, 2, visible(text)),
    seen: 'one line',
    back: (shown) => meant(shown.slice(4)),
    begins: /^│ {3}/,
  },
  'report/terminal/lines.ts sentence': {
    show: (text) => sentence({ ...look, columns: 50 }, 2, visible(text)).join('\n'),
    seen: 'lines',
    begins: /^│ {3}/,
  },
  'report/terminal/lines.ts labelled': {
    show: (text) => labelled({ ...look, columns: 50 }, 0, 'why', visible(text)).join('\n'),
    seen: 'lines',
    begins: /^│ (?:why:| {5})/,
  },
  'text/json-text.ts jsonText': {
    show: (text) => jsonText({ [text]: [text] }),
    seen: 'lines',
    back: (shown) => Object.values(JSON.parse(shown) as Record<string, string[]>)[0]?.[0] ?? '',
    kept: wellFormed,
    begins: /^(?: *["\]}{]|$)/,
  },
  'text/json-text.ts pasteable': { show: pasteable, seen: 'one line', back: JSON.parse, begins: /^"/ },
  'text/json-text.ts jsonLine': {
    show: (text) => jsonLine({ a: text }),
    seen: 'one line',
    back: (shown) => JSON.parse(shown).a,
    kept: wellFormed,
    pieces: /[^'`$<>&|;()]*/suy,
  },
  'rules/words.ts exclude': {
    show: (text) => exclude(text, { hasFiles: false }),
    seen: 'one line',
    longest: 500,
  },
  'rules/words.ts excludeClause': {
    show: (text) => excludeClause(text, { hasFiles: false }),
    seen: 'one line',
    longest: 500,
  },
  'rules/words.ts excludeGlob': {
    show: (text) => excludeGlob(text, { hasFiles: true }),
    seen: 'one line',
    back: (shown) => JSON.parse(/^add (".*") to "files" in /s.exec(shown)?.[1] ?? '""').slice(1),
  },
  'report/markdown/headline.ts runLink': {
    show: (text) => runLink(`https://git.example/${text}`).join(''),
    seen: 'one line',
    check: (shown, text) => {
      const { elements } = readBack(`<p><sub>${shown}</sub></p>`);
      const allowed = ['p', 'sub', ...(shown === '' ? [] : ['a', `a href=https://git.example/${text}`])];
      if (elements.join() !== allowed.join()) throw new Error(`${elements} in ${shown}`);
    },
  },
  'report/markdown/headline.ts commitLink': {
    show: (text) => commitLink('0'.repeat(40), `https://git.example/${text}/actions/runs/1`),
    seen: 'one line',
    check: (shown, text) => {
      const { elements, texts: read } = readBack(`<p><sub>${shown}</sub></p>`);
      const link = `a href=https://git.example/${text}/commit/${'0'.repeat(40)}`;
      const allowed = ['p', 'sub', ...(shown === '0000000' ? [] : ['a', link])];
      if (elements.join() !== allowed.join() || read.map((each) => each.text).join('') !== '0000000')
        throw new Error(`${elements} in ${shown}`);
    },
  },
  'report/sarif.ts primaryHash': {
    show: (text) => primaryHash(text, text, new Map()),
    seen: 'one line',
    longest: 270,
  },
  'report/escape.ts annotationText': { show: annotationText, seen: 'lines' },
  'report/annotations.ts ownAnnotation': {
    show: (text) => ownAnnotation('warning', text).message,
    seen: 'lines',
  },
  'report/annotations.ts annotationsOf': {
    show: (text) => {
      const report = reportOf({ ...accident, name: text }, packageReport());
      const options = { failure: null, fails: true, warnings: [], folders: [], policies: [], remark: null };
      return annotationsOf(report, options)[0]?.title ?? '';
    },
    seen: 'one line',
    longest: 220,
    begins: /^packgate: [a-z-]+(?:, [a-z-]+)* in /,
  },
  'output/complain.ts said': { show: said, seen: 'lines', begins: /^(?:packgate: | {2}│ |$)/ },
  'output/complain.ts complain': {
    show: (text) => complain(new Error(text)).text,
    seen: 'lines',
    begins: /^(?:packgate: | {2}│ |$)/,
  },
};

/** Exports of the same files that escape nothing: they join, measure, or say what is ours. */
export const joiners: readonly string[] = [
  'report/sarif.ts renderSarif',
  'report/html/html.ts renderHtml',
  'report/markdown/comment.ts renderComment',
  'text/yaml-text.ts entryFields',
  'text/names.ts someOf',
  'text/names.ts somePackages',
  'report/markdown/headline.ts countsLine',
  'report/markdown/headline.ts remarkLine',
  'report/markdown/headline.ts problemsTold',
  'rules/words.ts leaveOut',
  'rules/words.ts needing',
  'rules/words.ts firstOf',
  'rules/words.ts sentenceOf',
  'rules/words.ts changeTold',
  'rules/words.ts settingTold',
  'rules/words.ts pasteableName',
  'github/runner-channels.ts mask',
  'github/runner-channels.ts unmatched',
];

/** Escapers whose reader is a file, a process or a stream: each has its own test, in the file named. */
export const elsewhere: { readonly [name: string]: string } = {
  'github/runner-channels.ts fenced': '__tests__/escapers.test.ts',
  'github/runner-channels.ts annotate': '__tests__/escapers.test.ts',
  'github/runner-channels.ts writeOutputs': '__tests__/escapers.test.ts',
  'output/progress.ts progressOn': '__tests__/escapers.test.ts',
  'acquire/keep-tarball.ts keepTarball': '__tests__/escapers.test.ts',
  'acquire/registry/packument.ts pathOf': '__tests__/escapers.test.ts',
};
