import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the registry answers to one path: JSON, bytes, a status, or whatever the test makes of the response. */
export type Reply =
  | object
  | Uint8Array
  | number
  | ((request: IncomingMessage, response: ServerResponse, count: number) => unknown);

export interface Request {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A registry on loopback that does what it is told, paths written as they are asked for. Everything else is 404. */
export class OddRegistry {
  readonly url: string;
  readonly requests: Request[] = [];
  readonly replies = new Map<string, Reply>();
  readonly #stop: () => void;

  private constructor(url: string, stop: () => void) {
    this.url = url;
    this.#stop = stop;
  }

  static async start(): Promise<OddRegistry> {
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      registry.requests.push({ path, headers: request.headers });
      const count = registry.requests.filter((one) => one.path === path).length;
      reply(registry.replies.get(path) ?? 404, request, response, count);
    });
    // Closed by the clock of the server, a connection breaks off under whoever asks over it just then, as it may on a busy machine.
    server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const registry = new OddRegistry(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, () => {
      server.close();
      server.closeAllConnections();
    });
    return registry;
  }

  /** Lists these versions of a package and has their tarballs; `record` is laid over what the registry says of each. */
  publish(name: string, versions: Record<string, Published>, packument: object = {}): void {
    const records = Object.entries(versions).map(([version, { bytes, record = {}, dist = {} }]) => {
      const path = `/${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
      this.replies.set(path, bytes);
      const described = {
        name,
        version,
        ...record,
        dist: { tarball: this.url + path.slice(1), integrity: integrityOf(bytes), ...dist },
      };
      this.replies.set(`/${name.replace('/', '%2f')}/${version}`, described);
      return [version, described] as const;
    });
    const latest = records.at(-1)?.[0];
    this.replies.set(`/${name.replace('/', '%2f')}`, {
      name,
      'dist-tags': { latest },
      versions: Object.fromEntries(records),
      ...packument,
    });
  }

  asked(path: string): number {
    return this.requests.filter((request) => request.path === path).length;
  }

  stop(): void {
    this.#stop();
  }
}

export interface Published {
  readonly bytes: Uint8Array;
  readonly record?: object;
  readonly dist?: object;
}

export const integrityOf = (bytes: Uint8Array): string =>
  `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

function reply(what: Reply, request: IncomingMessage, response: ServerResponse, count: number): void {
  if (typeof what === 'function') {
    const next = what(request, response, count) as Reply | undefined;
    if (next !== undefined) reply(next, request, response, count);
  } else if (typeof what === 'number') {
    response.writeHead(what, { 'content-type': 'application/json' }).end('{"error":"so it is"}');
  } else if (what instanceof Uint8Array) {
    response
      .writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': what.length })
      .end(what);
  } else {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(what));
  }
}
