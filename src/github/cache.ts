import { PackgateError, undecided } from '../model/errors.ts';

/** Where a job of GitHub keeps what later jobs may read. */
export interface CacheAccess {
  /** Of the service. */
  readonly url: string;
  readonly token: string;
}

/** What a job knows of the service; null on servers that have none. */
export function cacheIn(env: Readonly<Record<string, string | undefined>>): CacheAccess | null {
  const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '' } = env;
  return URL.canParse(url) && /^[\x21-\x7e]+$/.test(token) ? { url, token } : null;
}

export interface CacheEntry {
  readonly key: string;
  readonly bytes: Buffer;
}

/** Milliseconds, for all requests together: a check does without an entry rather than wait for it. */
const patience = 5_000;
/** Of the report of 430 packages, packed. */
export const largestEntry = 8 * 1024 ** 2;
const longestAnswer = 65_536;

/** The entry with this key, else the newest whose key begins so, from where this job may read; null where there is none. */
export async function cacheEntry(
  { key, prefix, version }: { readonly key: string; readonly prefix: string; readonly version: string },
  access: CacheAccess,
): Promise<CacheEntry | null> {
  const signal = AbortSignal.timeout(patience);
  const wanted = { key, restore_keys: [prefix], version };
  const found = await ask('GetCacheEntryDownloadURL', wanted, access, signal);
  if (found.ok !== true) return null;
  const { matched_key: matched, signed_download_url: url } = found;
  if (typeof matched !== 'string' || !isAddress(url)) throw unusable('its answer is none');
  return { key: matched, bytes: await request(url, { signal }, largestEntry) };
}

/** An entry is never changed: where one is there already, that one stays. */
export async function storeEntry(
  { key, bytes, version }: CacheEntry & { readonly version: string },
  access: CacheAccess,
): Promise<void> {
  const signal = AbortSignal.timeout(patience);
  const created = await ask('CreateCacheEntry', { key, version }, access, signal);
  if (created.ok !== true) return;
  const { signed_upload_url: url } = created;
  if (!isAddress(url)) throw unusable('its answer is none');
  const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
  await request(url, { signal, method: 'PUT', headers, body: bytes }, longestAnswer);
  const size = { key, version, size_bytes: String(bytes.length) };
  await ask('FinalizeCacheEntryUpload', size, access, signal);
}

async function ask(
  method: string,
  wanted: object,
  { url, token }: CacheAccess,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  const address = new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, url).href;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const body = JSON.stringify(wanted);
  const answer = await request(address, { signal, method: 'POST', headers, body }, longestAnswer);
  try {
    const told = JSON.parse(answer.toString('utf8'));
    if (typeof told === 'object' && told !== null) return told;
  } catch {} // the parser would quote it
  throw unusable('its answer is none');
}

/** What signs an address is for whoever sends the request, and is never told. */
const isAddress = (url: unknown): url is string =>
  typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** The body of the answer. Rejects with what a reader needs to know of it, and no word of the service. */
async function request(
  url: string,
  options: Readonly<Record<string, unknown>>,
  most: number,
): Promise<Buffer> {
  const { default: fetch } = await import('make-fetch-happen');
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const { status, body } = await fetch(url, { redirect: 'manual', retry: { retries: 0 }, ...options });
    if (status < 200 || status > 299) {
      body.resume();
      throw unusable(`status ${status}`);
    }
    for await (const chunk of body) {
      size += chunk.length;
      if (size > most) throw unusable(`more than ${most} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof PackgateError) throw error;
    const isLate = (options.signal as AbortSignal).aborted;
    throw unusable(isLate ? `no answer in ${patience / 1000} seconds` : 'no answer', error);
  }
  return Buffer.concat(chunks);
}

const unusable = (why: string, cause?: unknown): PackgateError => undecided('cache', why, cause);
