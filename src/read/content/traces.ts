import { groupBy } from '../../text/group-by.ts';
import { type FileClass, isJson } from './file-class.ts';
import { anywhere, hyphenated, inAddresses, type Shape, underscored } from './shapes.ts';

/**
 * One search for everything that is looked for inside a text. For secrets it is what secretlint's recommended detectors cannot do
 * without, never more: whatever one of them finds in a whole file, it must find in an excerpt around a trace.
 *
 * The text has one character per byte. Each shape begins at a character that is rare in texts, and looks behind for what precedes it:
 * a search for thirty different first letters costs three times as much. Every repetition has a bound, so that time is linear.
 */
const token = `_(?=[\\w+/-]{20})(?<=[a-z]_)(?:${[
  '(?<=(?:npm|gh[pousr])_)\\w{36}',
  '(?<=gsk_)[A-Za-z0-9]{52}',
  '(?<=hf_)[A-Za-z]{34}',
  '(?<=(?:lin_api|shp(?:pa|ca|at|ss))_)\\w{32}',
  '(?<=ntn_)\\d{11}[A-Za-z0-9]{35}',
  '(?<=github_pat_)\\w{82}',
  '(?<=glc_)[A-Za-z0-9+/]{32}',
  '(?<=glsa_)[A-Za-z0-9]{32}_',
  '(?<=ops_)ey[A-Za-z0-9+/=]{100}',
  '(?<=vc[piark]_)[A-Za-z0-9]{20}',
  '(?<=dckr_pat_)[\\w-]{27}',
  '(?<=figd_)[\\w-]{40}',
  ...underscored.flatMap(({ trace }) => trace),
].join('|')})`;
const dashed = `-(?=[\\w-]{17})(?<=[A-Za-z0-9]-)(?:${[
  '(?<=glpat-)[\\w-]{20}',
  '(?<=sk-)(?:ant-api0\\d-[\\w-]{90}|(?:proj|svcacct|admin)-[\\w-]{58}|[A-Za-z0-9]{20}T3BlbkFJ)',
  ...hyphenated.flatMap(({ trace }) => trace),
].join('|')})`;
/** Sendgrid, Vault, Databricks. */
const lettered: readonly Pick<Shape, 'trace' | 'word'>[] = [
  { word: 'SG.', trace: 'G\\.(?<=SG\\.)[\\w.-]{66}' },
  { trace: 'v[sbr]\\.(?<=hv.\\.)[\\w-]{90}' },
  { trace: 'pi[A-Fa-f0-9]{2}(?<=dapi..)[A-Fa-f0-9]{30}' },
  ...anywhere,
];
const slack = '-[A-Za-z0-9](?<=(?:xox[bpaor]|xapp)-.)[A-Za-z0-9]{0,39}-[A-Za-z0-9]';

/** In bytes: a character of a connection string may have three. The limits of four characters are those of the detectors. */
const url = `\\/(?=[^\\s/])(?:${[
  '(?<=(?:https?|ftps?):\\/\\/)[\\w-]{2,256}:[\\w-]{4,256}@',
  `(?<=(?:${anyCase('mongodb')}(?:\\+${anyCase('srv')})?|${anyCase('mysql')}[xX]?|${anyCase('postgres')}(?:${anyCase('ql')})?):\\/\\/)[^:/ \\t-\\r]{1,300}:[^@/ \\t-\\r]{4,600}@`,
  `${anyCase('hooks')}\\.${anyCase('slack')}\\.${anyCase('com')}\\/`,
  ...inAddresses.flatMap(({ trace }) => trace),
].join('|')})`;

/** Quotes and line ends may be escaped once: then secretlint finds it in the unescaped excerpt. */
const blank = '(?:[\\s\\x80-\\xff\\\\]|\\\\[nrt]){0,200}';
const quote = '["\'\\\\]{0,3}';
const secretAccessKey = `[kK](?:EY|ey)(?<=(?:SECRET|[sS]ecret)_?(?:ACCESS|[aA]ccess)_?...)${quote}${blank}[:=]>?${blank}${quote}[A-Za-z0-9/+=]{40}`;

/** A header alone is in many programs; a key has 100 characters of base64 next, or 40 in one piece after lines such as `Proc-Type:`. */
const privateKey = `-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY[ A-Z]{0,8}-----(?:[A-Za-z0-9+/=\\s\\\\\\x80-\\xff]{100}|(?:[^-]|-(?!----)){0,600}?[A-Za-z0-9+/]{40})`;

const registryToken = '_authToken=';
const serviceAccount = '_key_id(?<=private_key_id)';
/** Not over the beginning of another: a lockfile may be nothing but beginnings. */
const oauthUrl =
  ':\\/\\/(?<=https?:\\/\\/)(?:[^\\n\\r:]|:(?!(?<=https?:)\\/\\/)){1,768}:x-oauth-basic@github';

const roots = [
  'home Users __w builds github/workspace codebuild/output vercel/path0 opt/build/repo opt/atlassian/pipelines',
  'var/lib/jenkins private/var/folders drone/src bitrise/src',
]
  .join(' ')
  .replaceAll('/', '\\/')
  .replaceAll(' ', '|');
const machinePath = `(?:${roots})\\/[^\\s/"'\`]|a\\/(?<=D:\\/a\\/)\\w`;
const escapedPath = '\\\\{1,4}(?:Users|a(?<=D:.{2,5}))\\\\{1,4}\\w';

/** Groups what begins with the same letter, so that the search checks each first letter once. A letter that is frequent in texts slows the whole search down. */
const together = (traces: readonly string[]): string[] =>
  [...groupBy(traces, (trace) => /^[\w"](?=[\w(])/.exec(trace)?.[0] ?? trace)].map(([first, group]) =>
    group.length === 1
      ? group[0]
      : `${first}(?:${group.map((trace) => trace.slice(first.length)).join('|')})`,
  );

/** The groups: what may span lines, paths of build machines. What is in no group is a secret in one line. */
const expression = (letters: typeof lettered, blocks: readonly string[], extra: readonly string[]): RegExp =>
  new RegExp(
    [
      dashed,
      slack,
      ...together([token, ...letters.flatMap(({ trace }) => trace)]),
      `\\/(?:${url}|(?<path>${machinePath}))`,
      `(?<escapedPath>${escapedPath})`,
      `(?<block>${[secretAccessKey, privateKey, ...blocks].join('|')})`,
      ...extra,
    ].join('|'),
    'g',
  );

/**
 * With more than sixteen first characters, V8 tries each alternative at each place, which takes three times as long. So the rarest of
 * them are searched for in texts that have their words. Each expression is made when it is first needed: making all eight would take
 * longer than everything else in the check of a small package.
 */
const search = (blocks: readonly string[], extra: readonly string[]): ((all: boolean) => RegExp) => {
  const made = new Map<boolean, RegExp>();
  return (all) => {
    let found = made.get(all);
    if (found === undefined) {
      const letters = lettered.filter(({ word }) => all || word === undefined);
      found = expression(letters, blocks, extra);
      made.set(all, found);
    }
    return found;
  };
};
const words = lettered.flatMap(({ word }) => word ?? []);

const everywhere = search([], []);
const inNpmrc = search([registryToken], []);
const inJson = search([serviceAccount], []);
const inManifest = search([serviceAccount], [oauthUrl]);

/** A literal first, which is found many times as fast as anything that may begin in ten ways. */
export const commentMarker = /sourceMappingURL=(?<=\/[/*][#@][ \t]{0,9}sourceMappingURL=)/g;

/** A word that few bytes have, and a part of it that begins with a rare letter. */
export type RareWord = readonly [word: Buffer, part: Buffer];
export const rareWord = (word: string, part: string): RareWord => [Buffer.from(word), Buffer.from(part)];

/** Up to seven bytes are found several times as fast as more: the whole word is searched for only where its part is. */
export const indexOfRare = (bytes: Buffer, [word, part]: RareWord): number =>
  bytes.includes(part) ? bytes.indexOf(word) : -1;

/** The first letter of `sourcesContent` may be an escape. The others are base64 of a version, of these contents and of mapping comments wherever they stand, and of what gzip writes. */
const namesOfMaps = [
  rareWord('ourcesContent', 'Content'),
  rareWord('J2ZXJzaW9u', 'XJzaW9u'),
  rareWord('c291cmNlc0NvbnRlbn', '91cmNlc'),
  rareWord('NvdXJjZXNDb250ZW50', 'XNDb250'),
  rareWord('zb3VyY2VzQ29udGVud', '9udGVud'),
  rareWord('c291cmNlTWFwcGluZ1VSTD1kYXRh', 'Z1VSTD1'),
  rareWord('dXJjZU1hcHBpbmdVUkw9ZGF0', 'XJjZU1h'),
  rareWord('b3VyY2VNYXBwaW5nVVJMPWRhdGE6', 'XBwaW5n'),
  rareWord('H4sI', 'H4sI'),
];
const documents = 'statSize mappings modules outputs nodeParts assetsByChunkName deps bundles'
  .split(' ')
  .map((word) => Buffer.from(`${word}"`));

/** Whether bytes have words without which no map is in them that no comment leads to, and no statistics. */
export const mentionsMap = (name: FileClass, bytes: Buffer): boolean =>
  namesOfMaps.some((word) => indexOfRare(bytes, word) !== -1) ||
  (isJson(name) && documents.some((word) => bytes.includes(word)));

/** For one text. Stateful: set `lastIndex` before each use. */
export function tracesFor(name: FileClass, text: string): RegExp {
  return searchFor(name)(words.some((word) => text.includes(word)));
}

function searchFor(name: FileClass): typeof everywhere {
  if (name === 'npmrc') return inNpmrc;
  if (name === 'manifest') return inManifest;
  return isJson(name) ? inJson : everywhere;
}

function anyCase(word: string): string {
  return word.replace(/./g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
