import { createHash, createPublicKey, type Hash, type KeyObject, verify } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PackgateError, undecided } from '../../model/errors.ts';
import { isRecord } from '../../text/json-text.ts';
import type { AcquireContext, Tarball } from '../context.ts';
import type { VersionRecord } from './packument.ts';
import { malformedProblem, statusProblem, Transient } from './problem.ts';
import type { Answer, Registry } from './registry.ts';

export interface Download {
  readonly tarball: Tarball;
  readonly warnings: readonly string[];
}

/** The bytes of a published version, as the registry has promised and signed them. */
export async function download(record: VersionRecord, registry: Registry): Promise<Download> {
  const [tarball, warnings] = await Promise.all([
    fetchTarball(record, registry),
    verifySignatures(record, registry),
  ]);
  const unverified =
    (await expectedOf(record)) === null
      ? [`The registry names no hash for ${record.name}@${record.version}: its bytes could not be verified.`]
      : [];
  return { tarball, warnings: [...unverified, ...warnings] };
}

/** What is listed may not be there yet: it is asked for once more than other things. */
async function fetchTarball(record: VersionRecord, registry: Registry): Promise<Tarball> {
  const subject = `${record.name}@${record.version}`;
  if (record.claims !== null && record.claims !== subject) {
    throw malformedProblem(registry, subject, `its record is the one of ${record.claims}`);
  }
  if (record.tarball === null) throw missingTarball(subject);
  const url = tarballUrl(record.tarball, registry);
  if (url === null) throw malformedProblem(registry, subject, 'the address of its tarball is none');
  const expected = await expectedOf(record);
  const { atHand } = registry.context;
  if (atHand !== undefined && (await isPromised(atHand, expected))) return atHand;
  const path = join(await registry.context.scratch.folder(), 'package.tgz');
  const { limits, attempts, context } = registry;
  return await registry.get(
    url,
    { accept: '*/*', subject, total: limits.download, attempts: attempts + 1 },
    async (answer) => {
      const { status } = answer;
      if (status === 404 || status === 410) throw new Transient(missingTarball(subject));
      if (status !== 200)
        throw statusProblem(status, registry, `the tarball of ${subject}`, answer.header('retry-after'));
      const hash = hashFor(expected);
      let size = 0;
      const measured = async function* (): AsyncGenerator<Uint8Array> {
        for await (const chunk of counted(answer, registry, subject)) {
          hash.update(chunk);
          size += chunk.length;
          yield chunk;
        }
      };
      const file = context.scratch.file(path);
      try {
        await pipeline(measured, file);
        verifyDigest(hash, expected, subject);
        return { path, size };
      } catch (error) {
        rmSync(path, { force: true }); // what is still being written must not get between the bytes of the next attempt
        throw error;
      }
    },
  );
}

/** A package that is as it was published need not be downloaded; SHA-1 is no proof of that. */
async function isPromised({ path }: Tarball, expected: Expected | null): Promise<boolean> {
  if (expected?.algorithm !== 'sha512') return false;
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return expected.digests.includes(hash.digest('base64'));
}

/** Tells how far it is, and stops at the cap, whatever the length that was announced. */
async function* counted(
  { header, body }: Answer,
  registry: Registry,
  subject: string,
): AsyncGenerator<Uint8Array> {
  const { packedBytes } = registry.limits;
  const length = header('content-length');
  const total = length !== null && header('content-encoding') === null ? Number(length) : null;
  let done = 0;
  if (total !== null && total > packedBytes) throw tooLarge(subject, packedBytes);
  for await (const chunk of body) {
    done += chunk.length;
    if (done > packedBytes) throw tooLarge(subject, packedBytes);
    registry.context.onProgress({ step: 'download', subject, done, total });
    yield chunk;
  }
}

const tooLarge = (subject: string, limit: number): PackgateError =>
  new PackgateError(
    'tarball-too-large',
    3,
    `The tarball of ${subject} has more than ${limit} bytes. If it should be that large, download it yourself and name the file.`,
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
function tarballUrl(address: string, { url: registry, config }: Registry): string | null {
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

interface SigningKey {
  readonly id: string;
  readonly key: KeyObject;
  /** Milliseconds; what was published later is not signed by it. */
  readonly expires: number;
}

const asked = new WeakMap<AcquireContext['env'], Map<string, Promise<readonly SigningKey[] | null>>>();

/**
 * Verifies what the registry signed: that this integrity belongs to this version. As `npm audit signatures`, a signature counts only
 * on registries that have keys; there, one by an unknown key is refused. Returns what a reader should be told.
 */
export async function verifySignatures(record: VersionRecord, registry: Registry): Promise<string[]> {
  const subject = `${record.name}@${record.version}`;
  if (record.signatures.length === 0 || record.integrity === null) return await missing(subject, registry);
  const keys = await keysOf(registry);
  if (keys === null)
    return [
      `The keys of ${registry.url} could not be asked for: the signature of ${subject} was not verified.`,
    ];
  if (keys.length === 0) return [];
  for (const signature of record.signatures) verifyOne(signature, record, keys, subject);
  return [];
}

/** Keys are not asked for where there is nothing to verify; where another version had brought them in, their absence here is odd. */
async function missing(subject: string, registry: Registry): Promise<string[]> {
  const keys = await asked.get(registry.context.env)?.get(registry.url);
  return keys?.length
    ? [`${subject} carries no signature, though ${registry.url} signs what it publishes.`]
    : [];
}

function verifyOne(
  signature: unknown,
  { name, version, integrity, publishedAt }: VersionRecord,
  keys: readonly SigningKey[],
  subject: string,
): void {
  const { keyid, sig } = isRecord(signature) ? signature : {};
  const key = keys.find(({ id }) => id === keyid);
  if (key === undefined) {
    throw undecided(
      'signature-key-unknown',
      `${subject} is signed with the key ${String(keyid)}, which the registry does not list: ask its operators before trusting this version.`,
    );
  }
  if (publishedAt !== null && Date.parse(publishedAt) >= key.expires) {
    throw undecided(
      'signature-key-expired',
      `${subject} is signed with a key that had expired when it was published: ask the registry's operators before trusting this version.`,
    );
  }
  const message = Buffer.from(`${name}@${version}:${integrity}`);
  if (typeof sig !== 'string' || !isSignedBy(key.key, message, sig)) {
    throw undecided(
      'signature-invalid',
      `The registry's signature of ${subject} does not fit what it says about it: do not trust this version, and tell the registry's operators.`,
    );
  }
}

function isSignedBy(key: KeyObject, message: Buffer, signature: string): boolean {
  try {
    return verify('sha256', message, key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

/** Once for each registry in a run. Empty: it has no keys. Null: it could not be asked. */
function keysOf(registry: Registry): Promise<readonly SigningKey[] | null> {
  const { env } = registry.context;
  const byRegistry = asked.get(env) ?? new Map<string, Promise<readonly SigningKey[] | null>>();
  asked.set(env, byRegistry);
  const keys = byRegistry.get(registry.url) ?? askKeys(registry);
  byRegistry.set(registry.url, keys);
  return keys;
}

/** Proxies pass signatures on and have no keys of their own: they answer with 404, another refusal, or a page. */
const unsupported = /^registry-(?:unauthorized|forbidden|refused|not-json|redirect)$/;

async function askKeys(registry: Registry): Promise<readonly SigningKey[] | null> {
  try {
    const document = await registry.json('-/npm/v1/keys', {
      accept: 'application/json',
      subject: 'its keys',
    });
    const keys = isRecord(document) && Array.isArray(document.keys) ? document.keys : [];
    return keys.flatMap((key: unknown) => keyOf(key) ?? []);
  } catch (error) {
    if (!(error instanceof PackgateError) || error.code === 'interrupted') throw error;
    return unsupported.test(error.code) ? [] : null;
  }
}

function keyOf(document: unknown): SigningKey | null {
  if (!isRecord(document) || typeof document.keyid !== 'string' || typeof document.key !== 'string')
    return null;
  try {
    const key = createPublicKey({ key: Buffer.from(document.key, 'base64'), format: 'der', type: 'spki' });
    if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return null;
    const expires =
      typeof document.expires === 'string' ? Date.parse(document.expires) : Number.POSITIVE_INFINITY;
    return { id: document.keyid, key, expires };
  } catch {
    return null;
  }
}
