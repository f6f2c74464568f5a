import { createHash } from 'node:crypto';
import type { SecretFact } from '../../model/entry.ts';
import { type Detect, type Detected, detectors } from './detectors.ts';
import { escapedIndex, unescaped } from './escapes.ts';
import type { Suspect } from './excerpts.ts';
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

async function inspect(detect: Detect, path: string, suspect: Suspect): Promise<SecretFact[]> {
  const { kind, line } = suspect;
  if (kind === 'overflow') return [{ detector: tooMany, line, digest: digestOf(tooMany) }];
  const text = suspect.text.replace(/^\ufeff/, '');
  const found = (await detect(path, text, kind)).filter((one) => isInside(one, text, suspect));
  const plain = unescaped(text);
  if (plain !== null && kind === 'excerpt') {
    for (const one of await detect(path, plain, kind)) {
      if (isInside(one, plain, suspect)) found.push({ ...one, start: escapedIndex(text, one.start) });
    }
  }
  for (const { index, key } of privateKeys(text)) {
    const known = found.some(({ detector, start }) => detector === 'private-key' && start === index);
    if (!known) found.push({ detector: 'private-key', start: index, end: index, secret: key });
  }
  return found.map(({ detector, start, secret }) => ({
    detector,
    line: line + lineEnds(text, start),
    digest: digestOf(detector.endsWith('-connection') ? inUrl(secret) : secret),
  }));
}

/**
 * A match that touches where the excerpt was cut may be the beginning of something longer that is no secret. What begins there and
 * is one has an excerpt of its own. A token without a greatest length is one already.
 */
const openEnded = new Set(['slack-token', 'npmrc-auth-token']);
function isInside({ detector, start, end }: Detected, text: string, suspect: Suspect): boolean {
  if (suspect.cutBefore && start === 0) return false;
  return !suspect.cutAfter || end < text.length || openEnded.has(detector);
}

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
