import { createHash, type Hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PackgateError, undecided } from '../../model/errors.ts';
import type { Tarball } from '../context.ts';
import type { RegistryClient } from './client.ts';
import { type Answer, attemptsOf, exchange, withRetries } from './exchange.ts';
import type { VersionRecord } from './packument.ts';
import { malformedProblem, statusProblem, Transient } from './problem.ts';
import { verifySignatures } from './signatures.ts';

export interface Download {
  readonly tarball: Tarball;
  readonly warnings: readonly string[];
}

/** The bytes of a published version, as the registry has promised and signed them. */
export async function download(record: VersionRecord, client: RegistryClient): Promise<Download> {
  const [tarball, warnings] = await Promise.all([
    fetchTarball(record, client),
    verifySignatures(record, client),
  ]);
  const unverified =
    (await expectedOf(record)) === null
      ? [`The registry names no hash for ${record.name}@${record.version}: its bytes could not be verified.`]
      : [];
  return { tarball, warnings: [...unverified, ...warnings] };
}

/** What is listed may not be there yet: it is asked for once more than other things. */
async function fetchTarball(record: VersionRecord, client: RegistryClient): Promise<Tarball> {
  const subject = `${record.name}@${record.version}`;
  if (record.claims !== null && record.claims !== subject) {
    throw malformedProblem(client, subject, `its record is the one of ${record.claims}`);
  }
  if (record.tarball === null) throw missingTarball(subject);
  const url = tarballUrl(record.tarball, client);
  if (url === null) throw malformedProblem(client, subject, 'the address of its tarball is none');
  const expected = await expectedOf(record);
  const path = join(await client.context.scratch.folder(), 'package.tgz');
  const budget = { total: client.limits.download, attempts: attemptsOf(client) + 1 };
  return await withRetries(client, budget, (signal) =>
    exchange(client, url, '*/*', signal, async (answer) => {
      const { status } = answer;
      if (status === 404 || status === 410) throw new Transient(missingTarball(subject));
      if (status !== 200)
        throw statusProblem(status, client, `the tarball of ${subject}`, answer.header('retry-after'));
      const hash = hashFor(expected);
      let size = 0;
      const measured = async function* (): AsyncGenerator<Uint8Array> {
        for await (const chunk of counted(answer, client, subject)) {
          hash.update(chunk);
          size += chunk.length;
          yield chunk;
        }
      };
      const file = client.context.scratch.file(path);
      try {
        await pipeline(measured, file);
        verifyDigest(hash, expected, subject);
        return { path, size };
      } catch (error) {
        rmSync(path, { force: true }); // what is still being written must not get between the bytes of the next attempt
        throw error;
      }
    }),
  );
}

/** Tells how far it is, and stops at the cap, whatever the length that was announced. */
async function* counted(
  { header, body }: Answer,
  client: RegistryClient,
  subject: string,
): AsyncGenerator<Uint8Array> {
  const { packedBytes } = client.limits;
  const length = header('content-length');
  const total = length !== null && header('content-encoding') === null ? Number(length) : null;
  let done = 0;
  if (total !== null && total > packedBytes) throw tooLarge(subject, packedBytes);
  for await (const chunk of body) {
    done += chunk.length;
    if (done > packedBytes) throw tooLarge(subject, packedBytes);
    client.context.onProgress({ step: 'download', subject, done, total });
    yield chunk;
  }
}

const tooLarge = (subject: string, limit: number): PackgateError =>
  new PackgateError(
    'tarball-too-large',
    3,
    `The tarball of ${subject} has more than ${limit} bytes: download it yourself and name the file, if that is meant.`,
    {
      detail: { limit },
    },
  );

const missingTarball = (subject: string): PackgateError =>
  undecided(
    'tarball-missing',
    `The registry lists ${subject} but has no tarball for it (404): wait a minute if it has just been published, or name another baseline.`,
  );

/** What the bytes of a version must hash to: the strongest the registry names. */
interface Expected {
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

const hashFor = (expected: Expected | null): Hash => createHash(expected?.algorithm ?? 'sha512');

function verifyDigest(hash: Hash, expected: Expected | null, subject: string): void {
  const digest = hash.digest('base64');
  if (expected === null || expected.digests.includes(digest)) return;
  const { algorithm, digests } = expected;
  throw undecided(
    'integrity-mismatch',
    `The tarball of ${subject} is not the one that was published: the registry promises ${algorithm}-${digests.join(' or ')} and sent ${algorithm}-${digest}. A proxy may hold a damaged copy; clear its cache, or look into who changed it.`,
  );
}

/** Where npm would get it: mirrors pass on addresses of the registry behind them, and `replace-registry-host` says which to bend. */
function tarballUrl(address: string, { url: registry, config }: RegistryClient): string | null {
  if (!URL.canParse(address, registry)) return null;
  const url = new URL(address, registry);
  if (!/^https?:$/.test(url.protocol)) return null;
  const { replacedHost } = config;
  if (/^https?:/.test(replacedHost)) {
    return url.href.startsWith(replacedHost)
      ? registry + url.href.slice(replacedHost.length).replace(/^\//, '')
      : url.href;
  }
  const bent = replacedHost === 'always' || replacedHost === url.host;
  return bent ? new URL(url.pathname, registry).href : url.href;
}
