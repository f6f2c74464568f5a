import { createHash } from 'node:crypto';
import type { SecretFact } from '../../model/entry.ts';
import { type Detect, type Detected, detectors } from './detectors.ts';
import { escapedIndex, unescaped } from './escapes.ts';
import type { Suspect } from './excerpts.ts';
import { isPlaceholder } from './placeholder.ts';
import { privateKeys } from './private-key.ts';

export type { Suspect } from './excerpts.ts';

/** Stands for every secret that may be behind the limit of excerpts: such a file is never silently clean. */
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
    .flatMap((secret) => [secret, unescaped(secret) ?? secret])
    .filter((secret) => secret.length >= 6);
}

async function inspect(detect: Detect, path: string, suspect: Suspect): Promise<SecretFact[]> {
  const { kind, line } = suspect;
  if (kind === 'overflow') return [{ detector: tooMany, line, digest: digestOf(tooMany) }];
  const text = plainText(suspect);
  return (await detected(detect, path, suspect)).map((found) => ({
    detector: found.detector,
    line: line + lineEnds(text, found.start),
    digest: digestOf(ownPart(found)),
  }));
}

const plainText = ({ text }: Suspect): string => text.replace(/^\ufeff/, '');

async function detected(detect: Detect, path: string, suspect: Suspect): Promise<Detected[]> {
  const { kind } = suspect;
  const text = plainText(suspect);
  const found = [...(await detect(path, text, kind))];
  const plain = unescaped(text);
  if (plain !== null && kind === 'excerpt') {
    for (const one of await detect(path, plain, kind)) {
      found.push({ ...one, start: escapedIndex(text, one.start) });
    }
  }
  for (const { index, key } of privateKeys(text)) {
    const known = found.some(({ detector, start }) => detector === 'private-key' && start === index);
    if (!known) found.push({ detector: 'private-key', start: index, secret: key });
  }
  return found.filter(({ detector, secret }) => !isPlaceholder(detector, secret));
}

const ownPart = ({ detector, secret }: Detected): string =>
  detector.endsWith('-connection') ? inUrl(secret) : secret;

function lineEnds(text: string, index: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** A connection string ends for the detector at the next blank, in minified code far behind it. */
const inUrl = (secret: string): string => /^[^\s"'`<>\\]*/.exec(secret)?.[0] ?? secret;

/** Line breaks inside a key, escaped or not, make no other key of it. */
const digestOf = (secret: string): string =>
  createHash('sha256')
    .update(secret.replace(/\\[nrt]|[\s\\]/g, ''))
    .digest('hex')
    .slice(0, 16);
