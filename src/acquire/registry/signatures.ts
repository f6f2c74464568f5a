import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { PackgateError, undecided } from '../../model/errors.ts';
import { isRecord } from '../../text/json-text.ts';
import type { AcquireContext } from '../context.ts';
import type { Registry, VersionRecord } from './registry.ts';

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
  const { name, version, integrity, publishedAt, signatures } = record;
  const message = Buffer.from(`${name}@${version}:${integrity}`);
  for (const signature of signatures) {
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
    if (typeof sig !== 'string' || !isSignedBy(key.key, message, sig)) {
      throw undecided(
        'signature-invalid',
        `The registry's signature of ${subject} does not fit what it says about it: do not trust this version, and tell the registry's operators.`,
      );
    }
  }
  return [];
}

/** Keys are not asked for where there is nothing to verify; where another version had brought them in, their absence here is odd. */
async function missing(subject: string, registry: Registry): Promise<string[]> {
  const keys = await asked.get(registry.context.env)?.get(registry.url);
  return keys?.length
    ? [`${subject} carries no signature, though ${registry.url} signs what it publishes.`]
    : [];
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
