import { PackgateError, usageError } from '../../model/errors.ts';

/** A problem that may be gone when one asks again. Never leaves the room: `Registry.get` turns it into its problem. */
export class Transient extends Error {
  readonly problem: PackgateError;
  /** Milliseconds that the registry asked to be left alone for. */
  readonly after: number | null;

  constructor(problem: PackgateError, after: number | null = null) {
    super(problem.code);
    this.problem = problem;
    this.after = after;
  }
}

/** What a sentence about a registry names. */
interface Client {
  readonly url: string;
  readonly credentials: { readonly header: string | null; readonly withheld: boolean };
}

/** Causes of the HTTP client quote addresses and what they were asked with: their code is kept, they are not. */
const problem = (code: string, message: string, status: number | null = null): PackgateError =>
  new PackgateError(code, 3, message, { detail: { status } });

/** An answer that is no answer to the question. 404 has a meaning of its own wherever it is asked for. */
export function statusProblem(
  status: number,
  client: Client,
  subject: string,
  retryAfter: string | null,
): Error {
  const registry = client.url;
  const asked = `${registry} was asked for ${subject} and`;
  if (status === 401)
    return problem(
      'registry-unauthorized',
      `${asked} wants to know who is asking (401): ${credentialsHint(client)}`,
      status,
    );
  if (status === 403)
    return problem('registry-forbidden', `${asked} refused (403): ${credentialsHint(client)}`, status);
  if (status === 404) {
    return problem(
      'registry-not-found',
      `${asked} does not know it (404): check the name and the registry.`,
      status,
    );
  }
  if (status === 429) {
    const limited = problem(
      'registry-rate-limited',
      `${asked} says that it is asked too often (429): wait a few minutes and start again.`,
      status,
    );
    return new Transient(limited, waitOf(retryAfter));
  }
  if (status >= 500 || status === 408 || status === 425) {
    const down = problem(
      'registry-unavailable',
      `${asked} answered with an error of its own (${status}): start again when it is up.`,
      status,
    );
    return new Transient(down, waitOf(retryAfter));
  }
  return problem(
    'registry-refused',
    `${asked} answered with status ${status}: check that it is an npm registry.`,
    status,
  );
}

/** A package that was named, and is not there. */
export function unknownPackageProblem(
  name: string,
  { url, credentials, own }: Client & { readonly own: boolean },
): PackgateError {
  const rights =
    credentials.header !== null || credentials.withheld || own || name.startsWith('@')
      ? 'check the name, the registry, and whether your credentials may read it; registries answer 404 to both'
      : 'check the name and the registry';
  return usageError('package-not-found', `${url} has no package ${name} (404): ${rights}.`);
}

function credentialsHint({ credentials, url }: Client): string {
  if (credentials.withheld) {
    return 'a token is set for it but is not sent over plain http; set the registry by its https address.';
  }
  return credentials.header === null
    ? `no credentials are set for it; run npm login --registry ${url} or set its token in .npmrc.`
    : 'the credentials set for it do not suffice or have expired; renew its token in .npmrc.';
}

function waitOf(retryAfter: string | null): number | null {
  if (retryAfter === null) return null;
  const seconds = /^\d+$/.test(retryAfter.trim())
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : null;
}

export const redirectProblem = (client: Client, what: string): PackgateError =>
  problem('registry-redirect', `${client.url} answered with ${what}: check the registry's address.`);

export const notJsonProblem = (client: Client, subject: string, type: string | null): PackgateError =>
  problem(
    'registry-not-json',
    `${client.url} was asked for ${subject} and sent something that is no JSON (${type ?? 'no content type'}): a proxy or a login page may stand between, or it is no npm registry.`,
  );

export const malformedProblem = (client: Client, subject: string, what: string): PackgateError =>
  problem(
    'registry-malformed',
    `What ${client.url} says about ${subject} cannot be used (${what}): check the registry, or name a file as the baseline.`,
  );

const tls = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|^ERR_(?:SSL|TLS)|^EPROTO$/;
const timeouts = /TIMEOUT|^ETIMEDOUT$/;

/** What went wrong below HTTP, by the code of the innermost error. */
export function connectionProblem(cause: unknown, client: Client, signal: AbortSignal): Error {
  if (cause instanceof PackgateError || cause instanceof Transient) return cause;
  const registry = client.url;
  if (signal.aborted) {
    return (signal.reason as Error)?.name === 'TimeoutError'
      ? problem(
          'registry-timeout',
          `${registry} took too long to answer: start again, or look at the connection.`,
        )
      : problem('interrupted', 'The run was interrupted while the registry was being asked: start it again.');
  }
  const error = cause as NodeJS.ErrnoException & { type?: string };
  const code = error.type === 'request-timeout' ? error.type : error.code;
  if (code === undefined) return error; // a bug, which deserves its stack
  if (/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(code)) {
    return problem(
      'disk-full',
      'The disk was full while a tarball was being downloaded: make room, or point TMPDIR at another disk.',
    );
  }
  if (error.path !== undefined || /^(?:EACCES|EROFS|EMFILE|EIO)$/.test(code)) {
    return problem(
      'temporary-folder',
      `A download could not be written to the temporary folder (${code}): check it, or point TMPDIR elsewhere.`,
    );
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    const dns = problem(
      'registry-dns',
      `The name of ${registry} cannot be resolved (${code}): check the registry's address and the network.`,
    );
    return code === 'ENOTFOUND' ? dns : new Transient(dns);
  }
  if (tls.test(code)) {
    return problem(
      'registry-tls',
      `The certificate of ${registry} is not trusted (${code}): set cafile in .npmrc to your organisation's certificate.`,
    );
  }
  if (code === 'ECONNREFUSED') {
    return new Transient(
      problem(
        'registry-refused-connection',
        `Nothing answers at ${registry} (ECONNREFUSED): check the registry's address and the proxy settings.`,
      ),
    );
  }
  if (code === 'EINVALIDPROXY') {
    return problem(
      'registry-proxy',
      'The proxy setting is no address that can be used: correct proxy or https-proxy in .npmrc.',
    );
  }
  if (timeouts.test(code) || /timeout/.test(code)) {
    return new Transient(
      problem(
        'registry-timeout',
        `${registry} did not answer in time: start again, or look at the connection.`,
      ),
    );
  }
  return new Transient(
    problem(
      'registry-connection',
      `The connection to ${registry} broke off (${code}): start again, or look at the network.`,
    ),
  );
}
