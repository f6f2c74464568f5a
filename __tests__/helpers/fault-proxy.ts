import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the registry itself answers. */
export interface Upstream {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** Null lets the answer through as it is. `count` is 1 for the first request of this path. */
export type Fault = (
  upstream: Upstream,
  response: ServerResponse,
  request: { readonly path: string; readonly count: number; readonly message: IncomingMessage },
) => unknown;

/** Stands between the command and a real registry, which makes its addresses from the host that it is asked by. */
export class FaultProxy {
  readonly url: string;
  readonly asked: string[] = [];
  fault: Fault = () => null;
  readonly #stop: () => void;

  private constructor(url: string, stop: () => void) {
    this.url = url;
    this.#stop = stop;
  }

  static async start(registry: string): Promise<FaultProxy> {
    const server = createServer((message, response) => {
      response.on('error', () => {}); // whoever asked has gone
      void proxy.#pass(registry, message, response);
    });
    // Closed by the clock of the server, a connection breaks off under whoever asks over it just then, as it may on a busy machine.
    server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = new FaultProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, () => {
      server.close();
      server.closeAllConnections();
    });
    return proxy;
  }

  stop(): void {
    this.#stop();
  }

  async #pass(registry: string, message: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = message.url ?? '/';
    this.asked.push(path);
    const count = this.asked.filter((one) => one === path).length;
    const { authorization = '', 'content-type': kind = '' } = message.headers;
    const headers = { authorization, 'content-type': kind };
    const sent = message.method === 'PUT' && {
      method: 'PUT',
      headers,
      body: Buffer.concat(await message.toArray()),
    };
    const answer = await fetch(new URL(path, registry), sent || {});
    const text = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? '';
    const body = type.includes('json')
      ? Buffer.from(text.toString('utf8').replaceAll(registry, this.url))
      : text;
    const upstream = { status: answer.status, type, body };
    if (this.fault(upstream, response, { path, count, message }) === null) send(upstream, response);
  }
}

export function send({ status, type, body }: Upstream, response: ServerResponse): void {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length }).end(body);
}
