import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where the entries of a job go, and from where it may read: the first place that has one counts. */
interface Scope {
  readonly writes: string;
  readonly reads: readonly string[];
}

export interface StoredEntry {
  readonly scope: string;
  readonly key: string;
  readonly version: string;
  bytes: Buffer;
  /** Nobody reads it before. */
  final: boolean;
}

/** What goes wrong with a request: a status, an answer of another kind, or none. */
export type CacheTrouble = number | Buffer | 'silence';

/** The cache service of GitHub's jobs on loopback: entries, upload, download, and which branch reads from which. */
export class CacheService {
  readonly entries: StoredEntry[] = [];
  /** `GetCacheEntryDownloadURL`, `PUT`: what was asked, in its order. */
  readonly asked: string[] = [];
  trouble: (method: string) => CacheTrouble | null = () => null;
  onSilence: () => void = () => {};
  readonly #scopes = new Map<string, Scope>();
  readonly #signed = new Map<string, StoredEntry>();
  readonly #server: Server;
  readonly #url: string;

  private constructor(server: Server) {
    this.#server = server;
    this.#url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async start(): Promise<CacheService> {
    const server = createServer(async (request, response) => {
      const answer = await service.#answer(request);
      if (answer === 'silence') return service.onSilence();
      const [status, body] =
        typeof answer === 'number' ? [answer, Buffer.from('{"msg":"no"}')] : [200, answer];
      response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const service = new CacheService(server);
    return service;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** What a runner gives the step of a job. */
  job(writes: string, ...others: readonly string[]): Record<string, string> {
    const token = `runtime-${randomUUID()}`;
    this.#scopes.set(token, { writes, reads: [writes, ...others] });
    return { ACTIONS_RESULTS_URL: `${this.#url}/`, ACTIONS_RUNTIME_TOKEN: token };
  }

  async #answer(request: IncomingMessage): Promise<CacheTrouble> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const { pathname } = new URL(request.url ?? '/', this.#url);
    const [, method = request.method ?? ''] =
      /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(pathname) ?? [];
    this.asked.push(method);
    const trouble = this.trouble(method);
    if (trouble !== null) return trouble;
    const signed = this.#signed.get(pathname);
    if (signed !== undefined) {
      if (request.headers.authorization !== undefined) return 400; // a signed address takes no token beside
      if (request.method === 'GET') return signed.bytes;
      if (request.headers['x-ms-blob-type'] !== 'BlockBlob' || signed.final) return 400;
      signed.bytes = body;
      return Buffer.alloc(0);
    }
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const scope = this.#scopes.get(token);
    if (scope === undefined) return 401;
    const told = this.#told(method, JSON.parse(body.toString('utf8')), scope);
    return told === null ? 404 : Buffer.from(JSON.stringify(told));
  }

  // biome-ignore lint/suspicious/noExplicitAny: what is sent is looked at by what becomes of it
  #told(method: string, wanted: any, { writes, reads }: Scope): object | null {
    const { key, version } = wanted;
    const isThis = (each: StoredEntry): boolean => each.key === key && each.version === version;
    if (method === 'CreateCacheEntry') {
      if (this.entries.some((each) => each.scope === writes && isThis(each))) return { ok: false };
      const entry = { scope: writes, key, version, bytes: Buffer.alloc(0), final: false };
      this.entries.push(entry);
      return { ok: true, signed_upload_url: this.#sign(entry) };
    }
    if (method === 'FinalizeCacheEntryUpload') {
      const entry = this.entries.find((each) => each.scope === writes && isThis(each));
      if (entry === undefined || wanted.size_bytes !== String(entry.bytes.length)) return { ok: false };
      entry.final = true;
      return { ok: true, entry_id: '1' };
    }
    if (method !== 'GetCacheEntryDownloadURL') return null;
    for (const scope of reads) {
      const newestFirst = this.entries.filter((each) => each.scope === scope && each.final).reverse();
      for (const start of [key, ...wanted.restore_keys]) {
        const isAlike = (each: StoredEntry) => each.version === version && each.key.startsWith(start);
        const found = newestFirst.find(isThis) ?? newestFirst.find(isAlike);
        if (found !== undefined)
          return { ok: true, signed_download_url: this.#sign(found), matched_key: found.key };
      }
    }
    return { ok: false, signed_download_url: '', matched_key: '' };
  }

  #sign(entry: StoredEntry): string {
    const path = `/blob/${randomUUID()}`;
    this.#signed.set(path, entry);
    return `${this.#url}${path}?sig=${randomUUID()}`;
  }
}
