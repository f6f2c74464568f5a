import { createHash, type Hash } from 'node:crypto';
import { undecided } from '../../model/errors.ts';
import type { VersionRecord } from './packument.ts';

/** What the bytes of a version must hash to: the strongest the registry names. */
export interface Expected {
  readonly algorithm: string;
  /** Base64; one of them. */
  readonly digests: readonly string[];
}

export async function expectedOf({ integrity, shasum }: VersionRecord): Promise<Expected | null> {
  const { default: ssri } = await import('ssri');
  const parsed = integrity === null ? null : ssri.parse(integrity, { strict: true });
  const algorithm = parsed === null || Object.keys(parsed).length === 0 ? null : parsed.pickAlgorithm();
  const hashes = algorithm ? (parsed?.[algorithm] ?? []) : [];
  if (algorithm && hashes.length > 0) return { algorithm, digests: hashes.map(({ digest }) => digest) };
  if (shasum === null || !/^[0-9a-f]{40}$/i.test(shasum)) return null;
  return { algorithm: 'sha1', digests: [Buffer.from(shasum, 'hex').toString('base64')] };
}

export const hashFor = (expected: Expected | null): Hash => createHash(expected?.algorithm ?? 'sha512');

export function verifyDigest(hash: Hash, expected: Expected | null, subject: string): void {
  const digest = hash.digest('base64');
  if (expected === null || expected.digests.includes(digest)) return;
  const { algorithm, digests } = expected;
  throw undecided(
    'integrity-mismatch',
    `The tarball of ${subject} is not the one that was published: the registry promises ${algorithm}-${digests.join(' or ')} and sent ${algorithm}-${digest}. A proxy may hold a damaged copy; clear its cache, or look into who changed it.`,
  );
}
