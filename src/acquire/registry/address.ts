import type { Elsewhere } from '../../model/comparison.ts';
import { PackgateError, usageError } from '../../model/errors.ts';
import type { Manifest } from '../../model/package-tree.ts';
import { textFields } from '../../text/json-text.ts';
import type { AcquireContext, Candidate, Tarball } from '../context.ts';
import type { PublishConfig } from '../pack/package-folder.ts';
import { type NpmConfig, npmConfig } from './npm-config.ts';
import { type Credentials, Registry } from './registry.ts';

/** A package, as far as it decides which registry it is published to. */
export interface Place {
  readonly name: string;
  /** Of the manifest of the folder: that of a tarball may send us anywhere. */
  readonly publishConfig?: unknown;
  /** Whose `.npmrc` counts. */
  readonly folder: string;
  readonly tarball?: Tarball | null;
}

export async function openRegistry(
  { name, publishConfig, folder, tarball = null }: Place,
  context: AcquireContext,
): Promise<Registry> {
  const config = await npmConfig(folder, context.env);
  const wanted = context.registry;
  const { url: address, own } = publishRegistry(name, {
    wanted,
    publishConfig: textFields(publishConfig),
    config,
  });
  const url = new URL(address);
  const credentials = await credentialsFor(url, config);
  return new Registry({ url: withoutUser(address), own, config, credentials, context, atHand: tarball });
}

/**
 * What the registry of a package answers, or the failure, with the sentences on npm settings that were left out: a token that is missing
 * is often why.
 */
export async function askRegistry<T extends Pick<NpmConfig, 'warnings'>>(
  place: Place,
  context: AcquireContext,
  ask: (registry: Registry) => Promise<T>,
): Promise<T> {
  const { warnings: sentences } = await npmConfig(place.folder, context.env);
  try {
    const answer = await ask(await openRegistry(place, context));
    return { ...answer, warnings: [...sentences, ...answer.warnings] };
  } catch (error) {
    if (!(error instanceof PackgateError) || sentences.length === 0) throw error;
    const { code, exit, detail, message } = error;
    throw new PackgateError(code, exit, [message, ...sentences].join(' '), { cause: error, detail });
  }
}

async function credentialsFor(url: URL, { flat }: NpmConfig): Promise<Credentials> {
  const { default: getAuth } = await import('npm-registry-fetch/lib/auth.js');
  // Without `registry`, nothing but the longest prefix of this very address counts.
  const { token, auth, cert, key } = getAuth(url.href, { ...flat, registry: url.href });
  const header = token ? `Bearer ${token}` : auth ? `Basic ${auth}` : fromAddress(url);
  if (header !== null && !/^[\x20-\x7e]+$/.test(header)) throw illegible(url);
  const withheld = header !== null && !isConfidential(url);
  return { header: withheld ? null : header, cert, key, withheld };
}

/** Node would quote the token in its own message. */
const illegible = ({ host }: URL): PackgateError =>
  usageError(
    'illegible-token',
    `The token set for ${host} holds a line break or another character that no request can carry: set it again, from .npmrc or the secret it comes from.`,
  );

function fromAddress({ username, password }: URL): string | null {
  if (username === '') return null;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

/** A token in plain http is everybody's on the way; on this machine there is no way. */
const isConfidential = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);

interface PublishRegistry {
  /** Ends in a slash. */
  readonly url: string;
  /** Set for this scope or this package, not for everything. */
  readonly own: boolean;
}

/** The registry that `npm publish` would send the package to, which need not be the one that installs come from. */
function publishRegistry(
  name: string,
  {
    wanted,
    publishConfig,
    config,
  }: { wanted: string | null; publishConfig: PublishConfig; config: NpmConfig },
): PublishRegistry {
  const scope = name.startsWith('@') ? `${name.split('/')[0]}:registry` : null;
  const own =
    wanted ??
    (scope === null ? null : publishConfig[scope]) ??
    publishConfig.registry ??
    (scope === null ? null : config.text(scope)) ??
    null;
  return { url: registryUrl(own ?? config.text('registry') ?? ''), own: own !== null };
}

function registryUrl(text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw usageError(
      'invalid-registry',
      `The registry ${text.replace(/^.*@/s, '…@')} is no http or https address: write one such as https://registry.example/.`,
    );
  }
  url.search = '';
  url.hash = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * Where npm would publish the tarball, if that is not where its user publishes. A tarball that names a registry of its own could
 * otherwise bring its last release along: one that has all of its findings already, or none at all.
 */
export async function publishesElsewhere(
  { name, fields }: Manifest,
  { publishConfig, folder }: Candidate,
  { registry: wanted, env }: AcquireContext,
): Promise<Elsewhere | null> {
  const said = textFields(fields.get('publishConfig')); // whoever made the tarball has written it
  const scope = name.startsWith('@') ? `${name.split('/')[0]}:registry` : 'registry';
  const key = said[scope] === undefined ? 'registry' : scope;
  const registry = said[key];
  if (registry === undefined) return null;
  const config = await npmConfig(folder, env);
  const asked = publishRegistry(name, { wanted, publishConfig, config }).url;
  const configured = publishRegistry(name, { wanted: null, publishConfig, config }).url;
  if ([asked, configured].some((url) => isSame(url, registry))) return null;
  return { field: `publishConfig.${key}`, registry, configured: withoutUser(asked) };
}

const isSame = (url: string, other: string): boolean => {
  try {
    return withoutUser(registryUrl(other)) === withoutUser(url);
  } catch {
    return false;
  }
};

const withoutUser = (address: string): string => {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
};
