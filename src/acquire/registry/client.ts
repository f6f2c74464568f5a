import { type PackgateError, usageError } from '../../model/errors.ts';
import { type AcquireContext, type Limits, limitsOf } from '../context.ts';
import type { PublishConfig } from '../pack/package-folder.ts';
import { type NpmConfig, npmConfig } from './npm-config.ts';

/** One registry as one user reaches it. */
export interface RegistryClient {
  /** Ends in a slash; user name and password have gone into the credentials. */
  readonly url: string;
  readonly config: NpmConfig;
  readonly limits: Limits;
  readonly context: AcquireContext;
  /** Set for this scope or package, or by the user for this run. */
  readonly own: boolean;
  readonly credentials: Credentials;
}

interface Credentials {
  /** The value of the `authorization` header. */
  readonly header: string | null;
  readonly cert: string | null;
  readonly key: string | null;
  /** There is a token, but the registry is reached by plain http beyond this machine. */
  readonly withheld: boolean;
}

export async function openRegistry(
  { name, publishConfig, folder }: { name: string; publishConfig: PublishConfig; folder: string },
  context: AcquireContext,
): Promise<RegistryClient> {
  const config = await npmConfig(folder, context.env);
  const { url: address, own } = publishRegistry(name, { wanted: context.registry, publishConfig, config });
  const url = new URL(address);
  const credentials = await credentialsFor(url, config);
  url.username = '';
  url.password = '';
  return { url: url.href, own, config, limits: limitsOf(context), context, credentials };
}

interface Auth {
  readonly token: string | null;
  readonly auth: string | null;
  readonly cert: string | null;
  readonly key: string | null;
}

async function credentialsFor(url: URL, { flat }: NpmConfig): Promise<Credentials> {
  const { default: npmFetch } = await import('npm-registry-fetch');
  const { getAuth } = npmFetch as unknown as { getAuth: (url: string, options: object) => Auth };
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

const withoutUser = (text: string): string =>
  text.includes('@') ? `…${text.slice(text.lastIndexOf('@'))}` : text;

function registryUrl(text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw usageError(
      'invalid-registry',
      `The registry ${withoutUser(text)} is no http or https address: write one such as https://registry.example/.`,
    );
  }
  url.search = '';
  url.hash = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
