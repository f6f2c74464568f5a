import { createHash } from 'node:crypto';
import { constants, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PackgateError, undecided } from '../../model/errors.ts';
import type { Tarball } from '../context.ts';
import { integrityOf } from '../keep-tarball.ts';
import { malformedProblem, statusProblem, Transient } from './problem.ts';
import type { Registry, VersionRecord } from './registry.ts';
import { verifySignatures } from './signatures.ts';

export interface Download {
  readonly tarball: Tarball;
  readonly warnings: readonly string[];
}

/** The bytes of a published version, as the registry has promised and signed them. */
export async function download(
  record: VersionRecord,
  registry: Registry,
  { fresh = false }: { readonly fresh?: boolean } = {},
): Promise<Download> {
  const expected = await expectedOf(record);
  const [tarball, warnings] = await Promise.all([
    fetchTarball(record, expected, registry, fresh),
    verifySignatures(record, registry),
  ]);
  const unverified =
    expected === null
      ? [`The registry names no hash for ${record.name}@${record.version}: its bytes could not be verified.`]
      : [];
  return { tarball, warnings: [...unverified, ...warnings] };
}

/** What is listed may not be there yet: it is asked for once more than other things. */
async function fetchTarball(
  record: VersionRecord,
  expected: Expected | null,
  registry: Registry,
  fresh: boolean,
): Promise<Tarball> {
  const subject = `${record.name}@${record.version}`;
  if (record.claims !== null && record.claims !== subject) {
    throw malformedProblem(registry, subject, `its record is the one of ${record.claims}`);
  }
  if (record.tarball === null) throw missingTarball(subject);
  const url = tarballUrl(record.tarball, registry);
  if (url === null) throw malformedProblem(registry, subject, 'the address of its tarball is none');
  const { atHand } = registry;
  if (atHand !== null && (await isPromised(atHand, expected))) return atHand;
  const { scratch, downloads = async () => join(await scratch.folder(), 'package.tgz') } = registry.context;
  const path = await downloads();
  const held = fresh ? null : await fromCache(expected, registry, path);
  if (held !== null) return held;
  const { limits, attempts, context } = registry;
  return await registry.get(
    url,
    { accept: '*/*', subject, total: limits.download, attempts: attempts + 1 },
    async (answer) => {
      const { status } = answer;
      if (status === 404 || status === 410) throw new Transient(missingTarball(subject));
      if (status !== 200)
        throw statusProblem(status, registry, `the tarball of ${subject}`, answer.header('retry-after'));
      const hash = createHash(expected?.algorithm ?? 'sha512');
      const [length, { packedBytes }] = [answer.header('content-length'), limits];
      const total = length !== null && answer.header('content-encoding') === null ? Number(length) : null;
      if (total !== null && total > packedBytes) throw tooLarge(subject, packedBytes);
      let size = 0;
      // Tells how far it is, and stops at the cap, whatever the length that was announced.
      const measured = async function* (): AsyncGenerator<Uint8Array> {
        for await (const chunk of answer.body) {
          size += chunk.length;
          if (size > packedBytes) throw tooLarge(subject, packedBytes);
          context.onProgress({ step: 'download', subject, done: size, total });
          hash.update(chunk);
          yield chunk;
        }
      };
      const file = context.scratch.file(path);
      try {
        await pipeline(measured, file);
        const digest = hash.digest('base64');
        if (expected === null || expected.digests.includes(digest)) return { path, size };
        const { algorithm, digests } = expected;
        throw undecided(
          'integrity-mismatch',
          `The tarball of ${subject} is not the one that was published: the registry promises ${algorithm}-${digests.join(' or ')} and sent ${algorithm}-${digest}. A proxy may hold a damaged copy; clear its cache, or look into who changed it.`,
        );
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
  return expected.digests.includes((await integrityOf(path)).replace('sha512-', ''));
}

/**
 * npm's own cache has a file for each hash. The file is copied first, and used only if the copy has the hash that the registry names: so
 * it does not matter who wrote it. Otherwise the tarball is downloaded.
 */
async function fromCache(
  expected: Expected | null,
  { config, context, limits }: Registry,
  path: string,
): Promise<Tarball | null> {
  const cache = config.text('cache');
  const hex = Buffer.from(expected?.digests[0] ?? '', 'base64').toString('hex');
  if (cache === null || expected?.algorithm !== 'sha512' || hex.length !== 128) return null;
  const folders = ['content-v2', 'sha512', hex.slice(0, 2), hex.slice(2, 4)];
  const source = await open(join(cache, ...folders, hex.slice(4)), plainFile).catch(() => null);
  try {
    const found = await source?.stat();
    if (!source || !found?.isFile() || found.size > limits.packedBytes) return null;
    const copied = source.createReadStream({ end: found.size, autoClose: false });
    await pipeline(copied, context.scratch.file(path));
    if (await isPromised({ path, size: found.size }, expected)) return { path, size: found.size };
  } catch {
    // a file that cannot be read is downloaded
  } finally {
    await source?.close().catch(() => {});
  }
  rmSync(path, { force: true });
  return null;
}

/** Opening a pipe does not wait for somebody to write, and links are not followed. */
const plainFile = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

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
