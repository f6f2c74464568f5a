import { createHash } from 'node:crypto';
import type { SecretFact } from '../../model/package-tree.ts';
import type { Suspect } from './excerpts.ts';
import { fileClass } from './file-class.ts';
import { shapedSecrets } from './shapes.ts';

export type { Suspect } from './excerpts.ts';

/** Stands for every secret that may be behind the limit of excerpts: such a file is never silently clean, and other bytes are another one. */
const tooMany = 'too-many-suspects';

/** What the detectors find in the excerpts of one file. The secret itself goes no further than here. */
export async function findSecrets(
  path: string,
  suspects: readonly Suspect[],
): Promise<readonly SecretFact[]> {
  if (suspects.length === 0) return [];
  const detect = await detectors();
  const facts = new Map<string, SecretFact>();
  for (const suspect of suspects) {
    for (const fact of await inspect(detect, path, suspect)) {
      const key = `${fact.detector}:${fact.digest}:${fact.line}`;
      if (!facts.has(key)) facts.set(key, fact);
    }
  }
  return [...facts.values()].sort((a, b) => a.line - b.line || (a.detector < b.detector ? -1 : 1));
}

/** The secrets themselves, in every spelling that the excerpts give cause for: for whoever has to show the text without them. */
export async function secretTexts(path: string, suspects: readonly Suspect[]): Promise<readonly string[]> {
  const looked = suspects.filter(({ kind }) => kind !== 'overflow');
  if (looked.length === 0) return [];
  const detect = await detectors();
  const found = (await Promise.all(looked.map((suspect) => detected(detect, path, suspect)))).flat();
  return found
    .map(ownPart)
    .flatMap((secret) => [secret, unescaped(secret)?.text ?? secret])
    .filter((secret) => secret.length >= 6);
}

async function inspect(detect: Detect, path: string, suspect: Suspect): Promise<SecretFact[]> {
  const { kind, line } = suspect;
  if (kind === 'overflow') return [{ detector: tooMany, line, digest: digestOf(suspect.text) }];
  const lineEnds = [...plainText(suspect).matchAll(/\n/g)].map(({ index }) => index);
  return (await detected(detect, path, suspect)).map((found) => ({
    detector: found.detector,
    line: line + countBelow(lineEnds, found.start),
    digest: digestOf(ownPart(found)),
  }));
}

const plainText = ({ text }: Suspect): string => text.replace(/^\ufeff/, '');

async function detected(detect: Detect, path: string, suspect: Suspect): Promise<Detected[]> {
  const { kind } = suspect;
  const text = plainText(suspect);
  const found = [...(await detect(path, text, kind))];
  const shaped: Detected[] = [...shapedSecrets(text)];
  const plain = unescaped(text);
  if (plain !== null && kind === 'excerpt') {
    const asRead = (one: Detected): Detected => ({
      ...one,
      start: one.start + countBelow(plain.escapes, one.start),
    });
    found.push(...(await detect(path, plain.text, kind)).map(asRead));
    shaped.push(...[...shapedSecrets(plain.text)].map(asRead));
  }
  const known = new Set(found.filter(({ detector }) => detector === 'private-key').map(({ start }) => start));
  for (const { index, key } of privateKeys(text))
    if (!known.has(index)) found.push({ detector: 'private-key', start: index, secret: key });
  return [...found.filter(({ detector, secret }) => !isPlaceholder(detector, secret)), ...shaped];
}

const ownPart = ({ detector, secret }: Detected): string =>
  detector.endsWith('-connection') ? inUrl(secret) : secret;

/** An excerpt may have three thousand secrets and sixty thousand places to count. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A connection string ends for the detector at the next blank, in minified code far behind it. */
const inUrl = (secret: string): string => /^[^\s"'`<>\\]*/.exec(secret)?.[0] ?? secret;

/** Line breaks inside a key, escaped or not, make no other key of it. */
const digestOf = (secret: string): string =>
  createHash('sha256')
    .update(secret.replace(/\\[nrt]|[\s\\]/g, ''))
    .digest('hex')
    .slice(0, 16);

interface Detected {
  readonly detector: string;
  /** Index of the match in the text that was looked at. */
  readonly start: number;
  readonly secret: string;
}

type Detect = (path: string, text: string, kind: Suspect['kind']) => Promise<readonly Detected[]>;

/** The identifiers are those of secretlint; the generic form of these would part the names of products. */
const names = new Map([
  ['MongoDBConnection', 'mongodb-connection'],
  ['MySQLConnection', 'mysql-connection'],
  ['PostgreSQLConnection', 'postgresql-connection'],
  ['Npmrc_authToken', 'npmrc-auth-token'],
  ['PackageJSON_xOauthToken', 'github-oauth-url'],
  ['PrivateKeyJSON', 'gcp-service-account'],
  ['OPS_TOKEN', '1password-service-account-token'],
  ['OPENAI_TOKEN', 'openai-token'],
]);

const nameOf = (messageId: string): string =>
  names.get(messageId) ??
  messageId
    .replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4')
    .replaceAll('_', '-')
    .toLowerCase();

/** `secretlint-disable` in a published file is no decision of whoever releases it: exceptions are waivers. */
const silencer = '@secretlint/secretlint-rule-filter-comments';

/** Loaded when the first file needs it: most packages hold nothing that looks like a secret. */
let loaded: Promise<Detect> | undefined;
function detectors(): Promise<Detect> {
  loaded ??= load();
  return loaded;
}

export const readyToSearch = async (): Promise<void> => void (await detectors());

async function load(): Promise<Detect> {
  const [{ lintSource }, { rules: preset }, { secretLintProfiler }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
    import('@secretlint/profiler'),
  ]);
  // It keeps a hundred marks of every call and looks through all of them for each: two thousand excerpts took two minutes.
  secretLintProfiler.mark = () => {};
  const rules = preset.filter(({ meta }) => meta.id !== silencer) as unknown as readonly DetectorRule[];
  return async (path, text, kind) => {
    const found: Detected[] = [];
    // It compares every message that it gets with all others: five thousand took seven seconds. So it gets none.
    const report = ({ message: { messageId, data = {} }, range: [start, end] }: DetectorReport): void => {
      // Some detectors report the length of the secret from where the name before it begins.
      found.push({ detector: nameOf(messageId), start, secret: secretIn(data) ?? text.slice(start, end) });
    };
    const listening = rules.map((rule) => ({
      id: rule.meta.id,
      rule: { ...rule, create: (context, options) => rule.create({ ...context, report }, options) },
    })) as readonly { id: string; rule: DetectorRule }[];
    await lintSource({
      source: { content: text, contentType: 'text', ...standIn(path, kind) },
      options: { config: { rules: listening as never }, noPhysicFilePath: true },
    });
    return found.sort((a, b) => a.start - b.start);
  };
}

/** What secretlint's types do not let others see. */
interface DetectorRule {
  readonly meta: { readonly id: string };
  create(context: object, options: unknown): unknown;
}

interface DetectorReport {
  readonly message: { readonly messageId: string; readonly data?: object };
  readonly range: readonly [start: number, end: number];
}

/**
 * A name that tells secretlint what it asks names for, and nothing else: a detector of PKCS#12 files opens the path it is given,
 * and the path comes from a stranger's archive. Whole documents alone are parsed as JSON.
 */
function standIn(path: string, kind: Suspect['kind']): { filePath: string; ext: string } {
  const name = fileClass(path);
  const filePath = name === 'manifest' ? 'package.json' : name === 'npmrc' ? '.npmrc' : 'text';
  return { filePath, ext: kind === 'whole' ? '.json' : '.txt' };
}

function secretIn(data: object): string | undefined {
  const values = data as Record<string, unknown>;
  for (const field of ['KEY', 'TOKEN', 'ID', 'URI', 'URL', 'CREDENTIAL']) {
    if (typeof values[field] === 'string') return values[field];
  }
  return undefined;
}

/** Escaped once, as in a string of JSON or program text. */
const meaning = new Map([...'"\'`\\'].map((character) => [character, character]));
meaning.set('n', '\n').set('r', '\r').set('t', '\t');

/**
 * Text inside a string literal as it was before: a map's sources are such text, and there `\n` before a token ends in a letter,
 * after which no detector looks for one. Null where nothing is escaped.
 */
function unescaped(text: string): Unescaped | null {
  let at = text.indexOf('\\');
  if (at === -1) return null;
  const escapes: number[] = [];
  let plain = '';
  let from = 0;
  while (at !== -1) {
    const character = meaning.get(text.charAt(at + 1));
    if (character !== undefined) {
      plain += text.slice(from, at) + character;
      escapes.push(plain.length - 1);
      from = at + 2;
    }
    at = text.indexOf('\\', character === undefined ? at + 1 : from);
  }
  return { text: plain + text.slice(from), escapes };
}

interface Unescaped {
  readonly text: string;
  /** Where characters stand in it that were escaped: what comes after one stood one further on. */
  readonly escapes: readonly number[];
}

/**
 * What stands for a secret in a document or an error message: `https://user:pass@host`, `xoxb-your-token`, `ghp_xxxx…`. Only what nobody
 * would choose as the secret itself; where the example leads to says nothing.
 */
export function isPlaceholder(detector: string, secret: string): boolean {
  if (detector === 'private-key') return false;
  const [, user, password] = /^[a-z0-9+.:-]+:\/\/([^:/@\s]*):([^/@\s]*)@/i.exec(secret) ?? [];
  if (password !== undefined) return password === user || isFilling(password);
  if (/(.)\1{15}$/.test(secret)) return true;
  return (
    !/[0-9]/.test(secret) && /your|example|placeholder|dummy|change-?me|token-here|key-here/i.test(secret)
  );
}

const isFilling = (password: string): boolean =>
  // As a template has it: a password may well begin with a dollar sign.
  /^(?:<[^>]*>|\{[^}]*\}|\[[^\]]*\]|\$\{[^}]*\}|\$\([^)]*\)|\$[A-Z_][A-Z0-9_]*|%[A-Za-z_]*%|%[sdv]|(.)\1*)$/.test(
    password,
  ) ||
  /^(?:(?:my|your|the|some|random|super|db|database|user|a)?[-_]?(?:secret)?[-_]?(?:p|pw|pass|passwd|passphrase|password|pwd|secret|token|apikey|api[-_]key|credentials?)|change[-_]?(?:me|this|it)|example|placeholder|foo|bar|baz|redacted|hidden)$/i.test(
    password,
  );

/** Keys that secretlint passes over: encrypted, PGP, with header lines, pieced together in program text, or cut off. */
const header = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;

/** What may stand between the lines of a key in a string literal. */
const joint = /["'`]\s*(?:[+,.]\s*)?["'`]|\\[nrt]|[\s"'`\\,]/g;
const headerLine = /(?:^|\\n|["'`\n])[^\S\n]*[A-Z][A-Za-z-]{2,20}: [^\n\\"'`]{0,120}/g;

/** Fewer characters are no key: the shortest, of an elliptic curve, has 120. */
const shortest = 100;
/** An example that is filled up with one letter has few different ones. */
const distinct = 20;

function privateKeys(text: string): { index: number; key: string }[] {
  const found: { index: number; key: string }[] = [];
  for (const { 0: match, index } of text.matchAll(header)) {
    const from = index + match.length;
    const next = text.indexOf('-----', from);
    const body = text.slice(from, Math.min(next === -1 ? text.length : next, from + 12_000));
    const key = /^[A-Za-z0-9+/]*/.exec(body.replace(headerLine, ' ').replace(joint, ''))?.[0] ?? '';
    if (key.length >= shortest && new Set(key).size >= distinct) found.push({ index, key });
  }
  return found;
}
