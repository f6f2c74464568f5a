import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PackgateError, undecided } from '../../model/errors.ts';
import type { Tarball } from '../tarball.ts';
import type { RegistryClient } from './client.ts';
import { type Answer, exchange } from './exchange.ts';
import { expectedOf, hashFor, verifyDigest } from './integrity.ts';
import type { VersionRecord } from './packument.ts';
import { malformedProblem, statusProblem, Transient } from './problem.ts';
import { attemptsOf, withRetries } from './retry.ts';
import { verifySignatures } from './signatures.ts';
import { tarballUrl } from './tarball-url.ts';

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
      await pipeline(measured, createWriteStream(path, { mode: 0o600 }));
      verifyDigest(hash, expected, subject);
      return { path, size };
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
