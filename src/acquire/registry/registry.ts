import { setTimeout as wait } from 'node:timers/promises';
import { undecided, usageError } from '../../model/errors.ts';
import { isRecord, textFields } from '../../text/json-text.ts';
import { type AcquireContext, type Limits, limitsOf, type Tarball } from '../context.ts';
import type { NpmConfig } from './npm-config.ts';
import {
  connectionProblem,
  malformedProblem,
  notJsonProblem,
  redirectProblem,
  statusProblem,
  Transient,
} from './problem.ts';

export interface Credentials {
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

/** One version as the registry describes it. Hostile text; nothing but finding and verifying the tarball may rest on it. */
export interface VersionRecord {
  readonly name: string;
  readonly version: string;
  /** `name@version` as the record itself has it, where it says so. */
  readonly claims: string | null;
  /** Null where the registry lists a version that has no tarball. */
  readonly tarball: string | null;
  readonly integrity: string | null;
  readonly shasum: string | null;
  readonly signatures: readonly unknown[];
  /** What the files take, as the registry counted; null where it does not say. */
  readonly unpackedSize: number | null;
  readonly deprecated: boolean;
  /** ISO date, where the registry says so. */
  readonly publishedAt: string | null;
}

export interface Packument {
  readonly name: string;
  readonly versions: ReadonlyMap<string, VersionRecord>;
  readonly distTags: Readonly<Record<string, string>>;
  /** It was there and has been taken down as a whole. */
  readonly unpublished: boolean;
  readonly listing: PublishedListing;
}

/** A packument as the choice of a baseline looks at it. */
export interface PublishedListing {
  readonly published: readonly string[];
  readonly distTags: Readonly<Record<string, string>>;
  readonly deprecated: readonly string[];
  readonly missingTarball: readonly string[];
}

const abbreviated = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*';

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
  /** A file that may have the same bytes as the download: then nothing is downloaded. */
  readonly atHand: Tarball | null;
  readonly limits: Limits;

  constructor(reached: Pick<Registry, 'url' | 'own' | 'config' | 'credentials' | 'context' | 'atHand'>) {
    this.url = reached.url;
    this.own = reached.own;
    this.config = reached.config;
    this.credentials = reached.credentials;
    this.context = reached.context;
    this.atHand = reached.atHand;
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
      over.abort('over');
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

/** Reads the document of a package. `wrong` words what it cannot be used for. */
function packumentOf(document: unknown, name: string, wrong: (what: string) => Error): Packument {
  if (!isRecord(document)) throw wrong('it is no object');
  if (document.name !== undefined && document.name !== name) throw wrong('it is about another package');
  if (!isRecord(document.versions) && document.name !== name) throw wrong('it lists no versions');
  const times = isRecord(document.time) ? document.time : {};
  const records = Object.entries(isRecord(document.versions) ? document.versions : {}).flatMap(
    ([version, record]) => (isRecord(record) ? [recordOf(name, version, record, times[version])] : []),
  );
  const distTags = textFields(document['dist-tags']);
  return {
    name,
    versions: new Map(records.map((record) => [record.version, record])),
    distTags,
    unpublished: times.unpublished !== undefined,
    listing: {
      published: records.map(({ version }) => version),
      distTags,
      deprecated: records.filter(({ deprecated }) => deprecated).map(({ version }) => version),
      missingTarball: records.filter(({ tarball }) => tarball === null).map(({ version }) => version),
    },
  };
}

/** Reads the manifest of one version. */
function versionOf(
  document: unknown,
  name: string,
  version: string,
  wrong: (what: string) => Error,
): VersionRecord {
  if (!isRecord(document)) throw wrong('it is no object');
  if (document.name !== name || document.version !== version)
    throw wrong('it is about another package or version');
  return recordOf(name, version, document, undefined);
}

function recordOf(
  name: string,
  version: string,
  record: Readonly<Record<string, unknown>>,
  time: unknown,
): VersionRecord {
  const dist = isRecord(record.dist) ? record.dist : {};
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return {
    name,
    version,
    claims: text(record.name) && text(record.version) && `${record.name}@${record.version}`,
    tarball: text(dist.tarball),
    integrity: text(dist.integrity),
    shasum: text(dist.shasum),
    signatures: Array.isArray(dist.signatures) ? dist.signatures : [],
    unpackedSize: typeof dist.unpackedSize === 'number' && dist.unpackedSize > 0 ? dist.unpackedSize : null,
    deprecated: Boolean(record.deprecated),
    publishedAt: text(time),
  };
}

/** `@scope%2fname`, as npm asks for it; a name that would be another path is refused. */
export function pathOf(name: string): string {
  const parts = name.split('/');
  const scoped = name.startsWith('@') && parts.length === 2 && parts[0] !== '@' && parts[1] !== '';
  if ((parts.length !== 1 && !scoped) || name.length > 214 || /[\s\\?#%]|^[._]|\/[._]/.test(name)) {
    throw usageError(
      'invalid-name',
      `${name} is no package name that a registry could know: correct "name" in its package.json.`,
    );
  }
  return name.replace('/', '%2f');
}
