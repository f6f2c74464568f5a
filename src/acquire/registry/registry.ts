import { setTimeout as wait } from 'node:timers/promises';
import { type PackgateError, undecided, usageError } from '../../model/errors.ts';
import { type AcquireContext, type Limits, limitsOf } from '../context.ts';
import type { PublishConfig } from '../pack/package-folder.ts';
import { type NpmConfig, npmConfig } from './npm-config.ts';
import {
  abbreviated,
  type Packument,
  packumentOf,
  pathOf,
  type VersionRecord,
  versionOf,
} from './packument.ts';
import {
  connectionProblem,
  malformedProblem,
  notJsonProblem,
  redirectProblem,
  statusProblem,
  Transient,
} from './problem.ts';

interface Credentials {
  /** The value of the `authorization` header. */
  readonly header: string | null;
  readonly cert: string | null;
  readonly key: string | null;
  /** There is a token, but the registry is reached by plain http beyond this machine. */
  readonly withheld: boolean;
}

export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly body: AsyncIterable<Uint8Array>;
}

interface Question {
  readonly accept: string;
  /** What the user would call it. */
  readonly subject: string;
  /** All attempts and waits together, in milliseconds; default what metadata may take. */
  readonly total?: number;
  /** As many as the user's npm would make, unless there is another way to find out. */
  readonly attempts?: number;
}

export async function openRegistry(
  { name, publishConfig, folder }: { name: string; publishConfig: PublishConfig; folder: string },
  context: AcquireContext,
): Promise<Registry> {
  const config = await npmConfig(folder, context.env);
  const { url: address, own } = publishRegistry(name, { wanted: context.registry, publishConfig, config });
  const url = new URL(address);
  const credentials = await credentialsFor(url, config);
  url.username = '';
  url.password = '';
  return new Registry({ url: url.href, own, config, credentials, context });
}

const hops = 5;
const longestPause = 8_000;

/** One registry as one user reaches it. */
export class Registry {
  /** Ends in a slash; user name and password have gone into the credentials. */
  readonly url: string;
  /** Set for this scope or package, or by the user for this run. */
  readonly own: boolean;
  readonly config: NpmConfig;
  readonly credentials: Credentials;
  readonly context: AcquireContext;
  readonly limits: Limits;

  constructor(reached: Pick<Registry, 'url' | 'own' | 'config' | 'credentials' | 'context'>) {
    this.url = reached.url;
    this.own = reached.own;
    this.config = reached.config;
    this.credentials = reached.credentials;
    this.context = reached.context;
    this.limits = limitsOf(reached.context);
  }

  /** npm's own setting, `fetch-retries`, counts what comes after the first. */
  get attempts(): number {
    const { retries } = (this.config.flat.retry ?? {}) as { retries?: number };
    return 1 + Math.min(10, Math.max(0, Number(retries ?? 2) || 0));
  }

  /** Null where the registry does not know the name, or does not show it to everybody. */
  async packument(name: string): Promise<Packument | null> {
    const document = await this.json(pathOf(name), { accept: abbreviated, subject: name });
    const wrong = (what: string): Error => malformedProblem(this, name, what);
    return document === null ? null : packumentOf(document, name, wrong);
  }

  /** The manifest of one version: a few kilobytes, where a packument may have forty megabytes. Null for 404. Asks only once. */
  async version(name: string, version: string): Promise<VersionRecord | null> {
    const subject = `${name}@${version}`;
    const path = `${pathOf(name)}/${encodeURIComponent(version)}`;
    const document = await this.json(path, { accept: 'application/json', subject, attempts: 1 });
    const wrong = (what: string): Error => malformedProblem(this, subject, what);
    return document === null ? null : versionOf(document, name, version, wrong);
  }

  /** What the registry says at a path below its address, without a leading slash. Null where it says 404. */
  json(path: string, question: Question): Promise<unknown> {
    const { subject } = question;
    return this.get(this.url + path, question, async (answer) => {
      const { status } = answer;
      if (status !== 200 && status !== 404) {
        throw statusProblem(status, this, subject, answer.header('retry-after'));
      }
      const text = await this.#textOf(answer, subject); // read to its end, so that the connection can be used again
      if (status === 404) return null;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        throw notJsonProblem(this, subject, answer.header('content-type'));
      }
    });
  }

  async #textOf({ body }: Answer, subject: string): Promise<string> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of body) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > this.limits.metadataBytes) {
        throw malformedProblem(this, subject, `more than ${this.limits.metadataBytes} bytes`);
      }
    }
    return Buffer.concat(chunks).toString('utf8');
  }

  /**
   * Asks again after a transient problem, each time after twice as long, with jitter so that many jobs do not come back at the same
   * moment. `retry-after` can make a wait longer, never shorter: registries in trouble send 0.
   */
  async get<T>(
    address: string,
    { accept, total = this.limits.metadata, attempts = this.attempts }: Question,
    use: (answer: Answer) => Promise<T>,
  ): Promise<T> {
    const deadline = AbortSignal.timeout(total);
    const interrupted = this.context.signal ?? null;
    const signal = interrupted === null ? deadline : AbortSignal.any([deadline, interrupted]);
    const started = performance.now();
    for (let count = 1; ; count++) {
      try {
        return await this.#exchange(address, accept, signal, use);
      } catch (error) {
        if (!(error instanceof Transient)) throw error;
        const backoff =
          Math.min(longestPause, this.limits.retry * 2 ** (count - 1)) * (0.5 + Math.random() / 2);
        const pause = Math.max(backoff, error.after ?? 0);
        if (count >= attempts || performance.now() - started + pause > total) throw error.problem;
        await wait(pause, undefined, { signal }).catch(() => {
          throw interrupted?.aborted
            ? undecided(
                'interrupted',
                'The run was interrupted while the registry was being asked: start it again.',
              )
            : error.problem;
        });
      }
    }
  }

  /**
   * One GET. Redirects are followed here and not by the HTTP client, which keeps the token when only the port or the protocol
   * changes: credentials go to the registry's own origin and nowhere else, and not again after a redirect has led away from it.
   */
  async #exchange<T>(
    address: string,
    accept: string,
    signal: AbortSignal,
    use: (answer: Answer) => Promise<T>,
  ): Promise<T> {
    const { default: fetch } = await import('make-fetch-happen');
    const over = new AbortController();
    const stop = AbortSignal.any([over.signal, signal]);
    let trusted = true;
    let url = new URL(address);
    try {
      for (let hop = 0; hop <= hops; hop++) {
        trusted &&= url.origin === new URL(this.url).origin;
        const response = await fetch(url.href, this.#options(accept, trusted, stop));
        response.body.on('error', () => {}); // whoever reads it gets the error; nobody may be reading any more
        const location = response.headers.get('location');
        if (response.status < 300 || response.status >= 400 || location === null) {
          return await use({
            status: response.status,
            header: (name) => response.headers.get(name),
            body: response.body,
          });
        }
        response.body.resume();
        url = this.#followed(location, url);
      }
      throw redirectProblem(this, 'too many redirects');
    } catch (cause) {
      throw connectionProblem(cause, this, signal);
    } finally {
      over.abort();
    }
  }

  #followed(location: string, from: URL): URL {
    const target = URL.canParse(location, from.href) ? new URL(location, from) : null;
    if (target === null || !/^https?:$/.test(target.protocol))
      throw redirectProblem(this, 'a redirect to nowhere');
    if (from.protocol === 'https:' && target.protocol === 'http:') {
      throw redirectProblem(this, 'a redirect from https to plain http');
    }
    return target;
  }

  #options(accept: string, trusted: boolean, signal: AbortSignal): Readonly<Record<string, unknown>> {
    const { flat } = this.config;
    const { header, cert, key } = this.credentials;
    return {
      headers: {
        accept,
        ...(flat.userAgent ? { 'user-agent': flat.userAgent } : {}),
        ...(trusted && header !== null ? { authorization: header } : {}),
      },
      redirect: 'manual',
      retry: { retries: 0 },
      timeout: Math.min(this.limits.idle, Number(flat.timeout) || this.limits.idle),
      signal,
      strictSSL: flat.strictSSL,
      ca: flat.ca,
      cert: (trusted && cert) || flat.cert,
      key: (trusted && key) || flat.key,
      proxy: flat.httpsProxy || flat.proxy,
      noProxy: flat.noProxy,
      localAddress: flat.localAddress,
      maxSockets: flat.maxSockets,
    };
  }
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
export function publishRegistry(
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

export function registryUrl(text: string): string {
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
