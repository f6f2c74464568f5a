import { PackgateError } from '../../model/errors.ts';
import type { PublishStatus } from '../../model/report.ts';
import { isRecord } from '../../text/json-text.ts';
import type { AcquireContext, Identity } from '../context.ts';
import { integrityOf } from '../keep-tarball.ts';
import { openRegistry } from './address.ts';
import { download } from './download.ts';
import { pathOf, type Registry, type VersionRecord } from './registry.ts';
import { ifMissing, recordOf } from './releases.ts';

/** What a registry does with one version after it was published. */
export type Served =
  | { readonly state: 'missing'; readonly status: PublishStatus | null }
  | {
      readonly state: 'served';
      /** Of the bytes that it sends, which are what it promises and has signed: `sha512-…`. */
      readonly integrity: string;
      /** The dist-tags that point at it; null where they could not be asked for. */
      readonly tags: readonly string[] | null;
      readonly warnings: readonly string[];
    };

const statuses: readonly PublishStatus[] = ['published', 'validating', 'staged', 'blocked', 'deleted'];

/** One version, to be looked at again and again. */
export async function versionAt(
  { name, version, publishConfig }: Identity,
  context: AcquireContext,
): Promise<() => Promise<Served>> {
  const registry = await openRegistry({ name, publishConfig, folder: context.cwd }, context);
  // The registry tells the status to those who may publish; 404 is its answer to all others.
  let mayAsk = registry.credentials.header !== null;
  return async () => {
    const record = await recordAt(name, version, registry);
    if (record !== null) {
      const got = await download(record, registry, { fresh: true }).catch(ifMissing);
      if (got !== null) {
        return {
          state: 'served',
          integrity: await integrityOf(got.tarball.path),
          tags: await tagsOf(name, version, registry),
          warnings: got.warnings,
        };
      }
    }
    const status = mayAsk ? await statusOf(name, version, registry) : null;
    mayAsk &&= status !== 'refused';
    return { state: 'missing', status: status === 'refused' ? null : status };
  };
}

/** Some registries have no answer for one version, and answer for the package. */
async function recordAt(name: string, version: string, registry: Registry): Promise<VersionRecord | null> {
  const record = await registry.version(name, version).catch((error) => {
    if (error instanceof PackgateError && refusals.test(error.code)) return null;
    throw error;
  });
  if (record !== null) return record;
  const packument = await registry.packument(name);
  return packument === null ? null : recordOf(version, packument);
}

/** What is no answer to this question is none to the main one either. */
const refusals = /^registry-(?:unauthorized|forbidden|refused|not-json|redirect)$/;

async function optional(path: string, subject: string, registry: Registry): Promise<unknown> {
  const question = { accept: 'application/json', subject, attempts: 1 };
  return await registry.json(path, question).catch((error) => {
    if (error instanceof PackgateError && error.code !== 'interrupted')
      return refusals.test(error.code) ? null : undefined;
    throw error;
  });
}

/** `refused`: there is no such question here, or these credentials may not ask it. Null: no word that is known, or no answer now. */
async function statusOf(
  name: string,
  version: string,
  registry: Registry,
): Promise<PublishStatus | 'refused' | null> {
  const path = `-/package/${pathOf(name)}/version/${encodeURIComponent(version)}/status`;
  const document = await optional(path, `the status of ${name}@${version}`, registry);
  if (document === null) return 'refused';
  const status = isRecord(document) ? document.status : document;
  return statuses.find((each) => each === status) ?? null;
}

/** A packument may have 39 MB; this question has its own answer, which is there while the version is still being scanned. */
async function tagsOf(name: string, version: string, registry: Registry): Promise<readonly string[] | null> {
  const document = await optional(
    `-/package/${pathOf(name)}/dist-tags`,
    `the dist-tags of ${name}`,
    registry,
  );
  if (!isRecord(document)) return null;
  return Object.entries(document).flatMap(([tag, to]) => (to === version ? [tag] : []));
}
