import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runServer } from 'verdaccio';

/** A real registry on loopback, without uplinks: what is not published to it does not exist. */
export class Verdaccio {
  readonly url: string;
  readonly #server: Server;

  private constructor(url: string, server: Server) {
    this.url = url;
    this.#server = server;
  }

  /** `@closed` is for users alone; anybody may publish anything else. */
  static async start(folder: string): Promise<Verdaccio> {
    const server: Server = await runServer({
      storage: join(folder, 'storage'),
      self_path: join(folder, 'config.yaml'), // what it takes relative paths from
      uplinks: {},
      packages: {
        '@closed/*': { access: '$authenticated', publish: '$authenticated' },
        '**': { access: '$all', publish: '$all' },
      },
      auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: 100 } },
      web: { enable: false },
      log: { type: 'stdout', format: 'json', level: 'fatal' },
    } as unknown as string);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Verdaccio(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server);
  }

  /** Publishes as npm does: one PUT with the tarball inside. */
  async publish(
    manifest: Manifest,
    bytes: Uint8Array,
    { tag = 'latest', token }: PublishOptions = {},
  ): Promise<void> {
    const { name, version } = manifest;
    const file = `${name}-${version}.tgz`;
    const digest = (algorithm: string, encoding: 'base64' | 'hex') =>
      createHash(algorithm).update(bytes).digest(encoding);
    const dist = {
      tarball: `${this.url}${name}/-/${file}`,
      integrity: `sha512-${digest('sha512', 'base64')}`,
      shasum: digest('sha1', 'hex'),
    };
    const data = Buffer.from(bytes).toString('base64');
    const document = {
      _id: name,
      name,
      'dist-tags': { [tag]: version },
      versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
      _attachments: { [file]: { content_type: 'application/octet-stream', data, length: bytes.length } },
    };
    await this.#put(name.replace('/', '%2f'), document, token);
  }

  /** A new user's token. */
  async user(name: string): Promise<string> {
    const password = ['pass', 'word', name].join('-');
    const answer = await this.#put(`-/user/org.couchdb.user:${name}`, { name, password });
    return answer.token ?? '';
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #put(path: string, document: object, token?: string): Promise<{ token?: string }> {
    const headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const response = await fetch(this.url + path, { method: 'PUT', headers, body: JSON.stringify(document) });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { token?: string };
  }
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly [field: string]: unknown;
}

interface PublishOptions {
  readonly tag?: string;
  readonly token?: string;
}
