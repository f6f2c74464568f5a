import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Account, accountOf, commentOf, errorOf, pullOf } from './answers.ts';
import { comparisonOf, contentOf, gitCommitOf, gitTreeOf, type StoredCommit } from './repository.ts';
import { type Answer, type Asked, routeOf } from './routes.ts';

export interface Exchange {
  readonly request: Asked;
  /** Null where nothing was answered at all. */
  readonly response: Answer | null;
}

export interface Token extends Account {
  readonly may: 'write' | 'read' | 'nothing';
}

/** What goes wrong: a status with what comes with it, silence, or a connection that breaks. */
export type Trouble = Partial<Answer> | 'silence' | 'broken';

export interface StoredComment {
  readonly id: number;
  readonly pull: number;
  readonly author: Account;
  body: string;
  updated: number;
}

export interface StoredPull {
  readonly number: number;
  readonly sha: string;
  readonly branch: string;
  /** `owner/name` of where the branch is, and its number; null where the fork is gone. */
  readonly head: { readonly repository: string; readonly id: number } | null;
  readonly state: 'open' | 'closed';
}

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly run: number;
  readonly size: number;
}

/** GitHub on loopback, as far as a gate needs it: one repository that keeps its state and remembers every request. */
export class GitHub {
  readonly url: string;
  readonly repository = 'Codertocat/Hello-World';
  readonly repositoryId = 186_853_002;
  readonly tokens = new Map<string, Token>();
  readonly comments: StoredComment[] = [];
  readonly pulls: StoredPull[] = [];
  readonly artifacts: StoredArtifact[] = [];
  readonly commits = new Map<string, StoredCommit>();
  readonly exchanges: Exchange[] = [];
  /** Sees every request with its answer, for tests that hold both against a description of the interface. */
  onExchange: (request: Asked, response: Answer) => void = () => {};
  /** Called before anything is answered; null where all is well. */
  trouble: (request: Asked) => Trouble | null = () => null;
  /** Waited for with every answer: by then it has happened. */
  hold: (request: Asked) => Promise<unknown> | null = () => null;
  /** Called where nothing will be answered. */
  onSilence: () => void = () => {};
  readonly #server: Server;
  #last = 1_000;

  private constructor(url: string, server: Server) {
    this.url = url;
    this.#server = server;
  }

  static async start(): Promise<GitHub> {
    const server = createServer((request, response) => {
      void gitHub.#take(request, response);
    });
    // Closed by the clock of the server, a connection breaks off under whoever asks over it just then, as it may on a busy machine.
    server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const gitHub = new GitHub(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, server);
    return gitHub;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** A token for the job, of the kind that a pull request of the repository itself gets; assembled, so that no scanner takes it for real. */
  jobToken(may: Token['may'] = 'write'): string {
    return this.token({ login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' }, may);
  }

  token(account: Account, may: Token['may'] = 'write'): string {
    const token = `${['ghs', '_'].join('')}${String(this.tokens.size).padStart(4, '0')}.${'aB3-'.repeat(120)}`;
    this.tokens.set(token, { ...account, may });
    return token;
  }

  comment(pull: number, author: Account, body: string): StoredComment {
    const stored = { id: ++this.#last, pull, author, body, updated: this.#last };
    this.comments.push(stored);
    return stored;
  }

  pull(pull: StoredPull): void {
    this.pulls.push(pull);
  }

  artifact(name: string, run: number, size: number): StoredArtifact {
    const stored = { id: ++this.#last, name, run, size };
    this.artifacts.push(stored);
    return stored;
  }

  /** What the repository has at a commit. */
  commit(sha: string, files: StoredCommit['files'], parents: readonly string[] = []): void {
    this.commits.set(sha, { parents, files });
  }

  /** Requests that were meant to change something. */
  get writes(): Asked[] {
    return this.exchanges
      .map(({ request }) => request)
      .filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
  }

  forget(): void {
    this.exchanges.length = 0;
  }

  /** The next moment: every change has one of its own. */
  tick(): number {
    return ++this.#last;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await askedOf(request, this.url);
    const trouble = this.trouble(asked);
    if (trouble === 'silence' || trouble === 'broken') {
      this.exchanges.push({ request: asked, response: null });
      if (trouble === 'broken') request.socket.destroy();
      else this.onSilence();
      return;
    }
    const answer =
      trouble === null ? this.#answer(asked) : { ...errorOf(trouble.status ?? 500, 'It is so'), ...trouble };
    this.exchanges.push({ request: asked, response: answer });
    this.onExchange(asked, answer);
    await this.hold(asked);
    send(answer, response);
  }

  #answer(asked: Asked): Answer {
    const token = this.tokens.get(asked.token ?? '');
    if (token === undefined) return errorOf(401, 'Bad credentials');
    const route = routeOf(asked);
    if (route === null) return errorOf(404, 'Not Found');
    if (route.repository !== null && (route.repository !== this.repository || token.may === 'nothing')) {
      return errorOf(404, 'Not Found');
    }
    if (route.writes && token.may !== 'write') return errorOf(403, 'Resource not accessible by integration');
    return route.answer(this, asked, token);
  }

  shownComment = (stored: StoredComment): object => commentOf(stored, this.url, this.repository);
  shownCommit = (sha: string, commit: StoredCommit): object =>
    gitCommitOf(sha, commit, this.url, this.repository);
  shownTree = (sha: string, { files }: StoredCommit): object =>
    gitTreeOf(sha, files, `${this.url}/repos/${this.repository}`);
  shownComparison = (base: string, head: string): object =>
    comparisonOf(base, head, this.commits, this.url, this.repository);
  shownContent = (path: string, ref: string, { files }: StoredCommit): object | null =>
    contentOf(path, ref, files, `${this.url}/repos/${this.repository}`);
  shownPull = (stored: StoredPull): object => pullOf(stored, this);
  shownAccount = (account: Account): object => accountOf(account, this.url);
}

async function askedOf(request: IncomingMessage, url: string): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const { pathname, searchParams } = new URL(request.url ?? '/', url);
  return {
    method: request.method ?? 'GET',
    path: pathname,
    query: searchParams,
    headers: request.headers,
    token: /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null,
    body: text === '' ? null : JSON.parse(text),
  };
}

function send({ status, headers, body }: Answer, response: ServerResponse): void {
  const text = typeof body === 'string' ? body : body === null ? '' : JSON.stringify(body);
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': text === '' ? 'identity' : 'gzip',
      'x-ratelimit-remaining': '999',
      ...headers,
    })
    .end(text === '' ? text : gzipSync(text));
}
